"""The factory of the pictures' tests: claims in, an engine over a small graph out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
from ontology.graphs import CANDIDATES, EVIDENCE, FACTS, REGISTERS
from ontology.identifiers import entity_name
from ontology.namespaces import CODE, ID, PG
from ontology.predicates import LITERALS
from ontology.records import Claim, DocumentRecord, Evidence, Node
from ontology.triples import Statement, Triple, claim_triples, document_triples, fact_triples
from queries.engines.embedded import EmbeddedEngine
from rdflib import Literal, URIRef
from rdflib.namespace import RDF, SKOS

DOCUMENT = DocumentRecord("referat-2019", "Et opdigtet referat", "Region Eksempel", "2019-03-01", "minutes", "00")
SECTORS = {
    "StateBody": "state",
    "Region": "regional",
    "RegionalPsychiatry": "regional",
    "Municipality": "municipal",
    "Association": "civil-society",
    "Foundation": "civil-society",
    "SocialEnterprise": "civil-society",
    "Company": "private",
}


def claim(  # noqa: PLR0913
    subject: str, predicate: str, object_: str, *, line: int = 1, document: str = DOCUMENT.slug, quote: str | None = None,
    **more: object,
) -> Claim:
    """Return a claim between two ``Type: label`` texts; other keywords are qualifiers or the claim's own fields."""
    own = {name: more.pop(name) for name in ("status", "negated", "confidence", "rule") if name in more}
    evidence = Evidence(document, line, line, section="Afsnit 1", quote=quote)
    own.setdefault("status", "accepted")
    return Claim(node(subject), predicate, node(object_), evidence, tuple(sorted(more.items())), **own)  # type: ignore[arg-type]


def node(text: str) -> Node:
    """Return the node that ``Type: label`` names."""
    type_, _, label = text.partition(": ")
    return Node(type_, label)


def engine_of(claims: Iterable[Claim], documents: Iterable[DocumentRecord] = (DOCUMENT,)) -> EmbeddedEngine:
    """Return an engine over the graph of *claims*, with the labels, sectors and territories of what they name."""
    store = ox.Store()
    store.bulk_extend(sorted(set(_quads(list(claims), documents)), key=str))
    return EmbeddedEngine(store)


def _quads(claims: list[Claim], documents: Iterable[DocumentRecord]) -> Iterator[ox.Quad]:
    for document in documents:
        yield from _in(FACTS, document_triples(document))
    for one in claims:
        statement = Statement(one, _iri(one.subject), _object(one))
        graph = FACTS if one.status == "accepted" else CANDIDATES
        yield from _in(EVIDENCE, claim_triples(statement))
        if statement.is_fact:
            yield from _in(graph, fact_triples(statement))
        for thing in (one.subject, one.object):
            yield from _in(REGISTERS if thing.type in ("Region", "Municipality") else graph, _named(thing))


def _named(thing: Node) -> Iterator[Triple]:
    if thing.type in LITERALS:
        return
    iri = _iri(thing)
    yield iri, RDF.type, PG[thing.type]
    yield iri, SKOS.prefLabel, Literal(thing.label, lang="da")
    if thing.type in SECTORS:
        yield iri, PG.sector, CODE["sector-" + SECTORS[thing.type]]
    if thing.type in ("Region", "Municipality"):
        territory = ID["territory-" + iri.removeprefix(str(ID))]
        yield territory, RDF.type, PG.Territory
        yield territory, PG.territoryOf, iri


def _iri(thing: Node) -> URIRef:
    return ID[entity_name(thing.type, thing.label)]


def _object(one: Claim) -> URIRef | Literal:
    if one.object.type in LITERALS:
        return Literal(one.object.label)
    if one.predicate == "locatedIn":
        return ID["territory-" + entity_name(one.object.type, one.object.label)]
    return _iri(one.object)


def _in(graph: URIRef, triples: Iterable[Triple]) -> Iterator[ox.Quad]:
    for subject, predicate, object_ in triples:
        yield ox.Quad(ox.NamedNode(subject), ox.NamedNode(predicate), _term(object_), ox.NamedNode(graph))  # type: ignore[arg-type]


def _term(term: object) -> ox.NamedNode | ox.Literal:
    if isinstance(term, URIRef):
        return ox.NamedNode(term)
    assert isinstance(term, Literal)
    if term.language:
        return ox.Literal(str(term), language=term.language)
    return ox.Literal(str(term), datatype=ox.NamedNode(term.datatype)) if term.datatype else ox.Literal(str(term))
