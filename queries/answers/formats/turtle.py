"""An answer as Turtle or TriG: the part of the graph behind it, with its claims, and a description of the answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from ontology.blocks import Parts
from ontology.errors import UsageError
from ontology.graphs import CATALOGUE, EVIDENCE
from ontology.identifiers import digest
from ontology.literals import plain, text_literal
from ontology.terms import CODE, DCTERMS, ID, PROV, RDF, SKOS, Triple, bare, iri, is_iri
from ontology.turtle import trig_layout
from ontology.turtle import turtle_text as write_turtle
from queries.answers.answer import LICENCE, Answer
from queries.answers.asking import GRAPHS
from queries.engines import Engine
from queries.labels import chunks


def turtle_text(answer: Answer, engine: Engine) -> str:
    """Return the answer's subgraph as Turtle; the same answer gives the same bytes.

    Raises UsageError in the layer ``all``: as plain triples, what nobody reviewed would be taken for accepted.
    """
    if answer.layer == "all":
        raise UsageError("ttl cannot tell candidates from facts.", advice="With the layer all, choose trig.")
    return write_turtle(triple for part in _parts(answer, engine).values() for triple in part)


def trig_text(answer: Answer, engine: Engine) -> str:
    """Return the answer's subgraph as TriG, each triple in the named graph in which the build has it.

    What the answer tells of itself stands in the catalogue.
    """
    parts = _parts(answer, engine)
    return trig_layout(tuple(parts)).text(parts)


def _parts(answer: Answer, engine: Engine) -> Parts:
    parts = {**_behind(answer, engine), CATALOGUE: set(_description(answer))}
    return {graph: triples for graph, triples in parts.items() if triples}


def _description(answer: Answer) -> Iterator[Triple]:
    parameters = [f"{name} = {text}" for name, _, text in answer.parameters()]
    node = ID["answer-" + digest([answer.question.slug, answer.query, answer.layer, answer.build])]
    yield node, RDF.type, PROV.Entity
    for language in ("da", "en"):
        yield node, DCTERMS.title, text_literal(answer.question.words.text(language), language)
        yield node, DCTERMS.description, text_literal(answer.question.explanation.text(language), language)
    yield node, DCTERMS.identifier, plain(answer.question.slug)
    yield node, DCTERMS.license, iri(LICENCE)
    yield node, DCTERMS.extent, text_literal(answer.note, answer.language)
    yield node, PROV.value, plain(answer.query)
    for parameter in parameters:
        yield node, SKOS.note, plain(parameter)
    if answer.build:
        yield node, PROV.wasGeneratedBy, ID[f"build-{answer.build}"]
    for source in answer.sources:
        yield node, DCTERMS.source, iri(source.iri)


def _behind(answer: Answer, engine: Engine) -> dict[str, set[Triple]]:
    """Return the facts, the claims with their evidence, and the names of everything mentioned, by named graph."""
    graphs = GRAPHS[answer.layer]
    nodes = {iri for row in answer.rows for term in row if term is not None for iri in _iris(term.value)}
    claims = {place.claim for places in answer.evidence for place in places}
    facts = {graph: set(_described(engine, nodes - claims, graph)) for graph in graphs}
    said = set(_claims(engine, claims))
    mentioned = {bare(term) for part in (*facts.values(), said) for triple in part for term in triple if is_iri(term)}
    named = mentioned | {source.iri for source in answer.sources}
    return {**{graph: facts[graph] | set(_names(engine, named, graph)) for graph in graphs}, EVIDENCE: said}


def _iris(text: str) -> Iterator[str]:
    yield from (part for part in text.split() if part.startswith(ID.base))


def _described(engine: Engine, nodes: Iterable[str], graph: str) -> Iterator[Triple]:
    """Yield what the facts say of *nodes* among themselves, and the literals and codes of fact nodes."""
    wanted = set(nodes)
    for part in chunks(sorted(wanted)):
        query = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ VALUES ?s {{ {_values(part)} }} ?s ?p ?o }}"
        for triple in engine.construct(query, graphs=(graph,)):
            if not isinstance(triple.object, ox.NamedNode) or _belongs(triple, wanted):
                yield _ours(triple)


def _belongs(triple: ox.Triple, wanted: set[str]) -> bool:
    """Tell whether a link is part of the answer: it leads to a node of the answer or starts at a fact node."""
    _, _, target = _ours(triple)
    return bare(target) in wanted or not target.startswith(f"<{ID.base}") or str(triple.subject).startswith(_FACTS)


_FACTS = tuple(f"<{ID.base}{kind}-" for kind in ("funding", "pool-round", "role-assignment", "partnership", "capacity"))


def _claims(engine: Engine, claims: Iterable[str]) -> Iterator[Triple]:
    for part in chunks(sorted(claims)):
        values = f"VALUES ?c {{ {_values(part)} }}"
        for pattern, subject in (("?c ?p ?o", "?c"), ("?c pg:evidence ?e . ?e ?p ?o", "?e")):
            query = f"CONSTRUCT {{ {subject} ?p ?o }} WHERE {{ GRAPH graph:evidence {{ {values} {pattern} }} }}"
            yield from map(_ours, engine.construct(query))


def _names(engine: Engine, iris: Iterable[str], graph: str) -> Iterator[Triple]:
    names = " ".join((SKOS.prefLabel, DCTERMS.title, RDF.type, DCTERMS.date))
    for part in chunks(sorted(one for one in iris if one.startswith((ID.base, CODE.base)))):
        query = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ VALUES ?s {{ {_values(part)} }} VALUES ?p {{ {names} }} ?s ?p ?o }}"
        yield from map(_ours, engine.construct(query, graphs=(graph,)))


def _values(iris: Iterable[str]) -> str:
    return " ".join(f"<{iri}>" for iri in iris)


def _ours(triple: ox.Triple) -> Triple:
    for term in (triple.subject, triple.object):
        if not isinstance(term, ox.NamedNode | ox.Literal):
            raise TypeError(f"no blank nodes in answers: {term}")
    return str(triple.subject), str(triple.predicate), str(triple.object)
