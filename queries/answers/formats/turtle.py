"""An answer as Turtle: the part of the graph behind it, with its claims, and a description of the answer itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox
from rdflib import Literal, URIRef
from rdflib.namespace import DCTERMS, PROV, RDF, SKOS
from rdflib.term import Node

from ontology.identifiers import digest
from ontology.namespaces import ID, PG
from ontology.release import bound_graph
from ontology.triples import Triple
from queries.answers.answer import LICENCE, Answer
from queries.answers.asking import GRAPHS
from queries.engines import Engine
from queries.labels import chunks


def turtle_text(answer: Answer, engine: Engine) -> str:
    """Return the answer's subgraph as Turtle; the same answer gives the same bytes."""
    return bound_graph([*_description(answer), *_behind(answer, engine)]).serialize(format="turtle")


def _description(answer: Answer) -> Iterator[Triple]:
    parameters = [f"{name} = {text}" for name, _, text in answer.parameters()]
    node = ID["answer-" + digest([answer.question.slug, answer.query, answer.layer, answer.build])]
    yield node, RDF.type, PROV.Entity
    for language in ("da", "en"):
        yield node, DCTERMS.title, Literal(answer.question.words.text(language), lang=language)
        yield node, DCTERMS.description, Literal(answer.question.explanation.text(language), lang=language)
    yield node, DCTERMS.identifier, Literal(answer.question.slug)
    yield node, DCTERMS.license, URIRef(LICENCE)
    yield node, DCTERMS.extent, Literal(answer.note, lang=answer.language)
    yield node, PROV.value, Literal(answer.query)
    for parameter in parameters:
        yield node, SKOS.note, Literal(parameter)
    if answer.build:
        yield node, PROV.wasGeneratedBy, ID[f"build-{answer.build}"]
    for source in answer.sources:
        yield node, DCTERMS.source, URIRef(source.iri)


def _behind(answer: Answer, engine: Engine) -> Iterator[Triple]:
    """Yield the facts, the claims with their evidence, and the names of everything mentioned."""
    graphs = GRAPHS[answer.layer]
    nodes = {iri for row in answer.rows for term in row if term is not None for iri in _iris(term.value)}
    claims = {place.claim for places in answer.evidence for place in places}
    facts = set(_described(engine, nodes - claims, graphs))
    yield from facts
    said = set(_claims(engine, claims))
    yield from said
    mentioned = {str(node) for triple in [*facts, *said] for node in triple if isinstance(node, URIRef)}
    yield from _names(engine, mentioned | {source.iri for source in answer.sources}, graphs)


def _iris(text: str) -> Iterator[str]:
    yield from (part for part in text.split() if part.startswith(str(ID)))


def _described(engine: Engine, nodes: Iterable[str], graphs: tuple[str, ...]) -> Iterator[Triple]:
    """Yield what the facts say of *nodes* among themselves, and the literals and codes of fact nodes."""
    wanted = set(nodes)
    for part in chunks(sorted(wanted)):
        query = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ VALUES ?s {{ {_values(part)} }} ?s ?p ?o }}"
        for triple in engine.construct(query, graphs=graphs):
            if not isinstance(triple.object, ox.NamedNode) or _belongs(triple, wanted):
                yield _rdflib(triple)


def _belongs(triple: ox.Triple, wanted: set[str]) -> bool:
    """Tell whether a link is part of the answer: it leads to a node of the answer or starts at a fact node."""
    target, subject = str(_node(triple.object)), str(_node(triple.subject))
    return target in wanted or not target.startswith(str(ID)) or subject.startswith(_FACTS)


_FACTS = tuple(str(ID[kind]) for kind in ("funding-", "pool-round-", "role-assignment-", "partnership-", "capacity-"))


def _claims(engine: Engine, claims: Iterable[str]) -> Iterator[Triple]:
    for part in chunks(sorted(claims)):
        values = f"VALUES ?c {{ {_values(part)} }}"
        for pattern, subject in (("?c ?p ?o", "?c"), ("?c pg:evidence ?e . ?e ?p ?o", "?e")):
            query = f"CONSTRUCT {{ {subject} ?p ?o }} WHERE {{ GRAPH graph:evidence {{ {values} {pattern} }} }}"
            yield from map(_rdflib, engine.construct(query))


def _names(engine: Engine, iris: Iterable[str], graphs: tuple[str, ...]) -> Iterator[Triple]:
    names = " ".join(f"<{term}>" for term in (SKOS.prefLabel, DCTERMS.title, RDF.type, DCTERMS.date))
    for part in chunks(sorted(iri for iri in iris if iri.startswith((str(ID), str(PG)[:-3] + "code/")))):
        query = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ VALUES ?s {{ {_values(part)} }} VALUES ?p {{ {names} }} ?s ?p ?o }}"
        yield from map(_rdflib, engine.construct(query, graphs=graphs))


def _values(iris: Iterable[str]) -> str:
    return " ".join(f"<{iri}>" for iri in iris)


def _rdflib(triple: ox.Triple) -> Triple:
    return _node(triple.subject), _node(triple.predicate), _node(triple.object)


def _node(term: object) -> Node:
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if not isinstance(term, ox.Literal):
        raise TypeError(f"no blank nodes in answers: {term}")
    if term.language:
        return Literal(term.value, lang=term.language)
    plain = term.datatype.value.endswith("#string")
    return Literal(term.value, datatype=None if plain else URIRef(term.datatype.value), normalize=False)
