"""The miniature of the pictures' tests: claims in, an engine over a small graph out; hostile labels; a large one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox
from factory import a_claim, a_document

from ingest.building.contradictions import differing_claims
from ingest.building.said import said
from ontology.graphs import CANDIDATES, EVIDENCE, FACTS, REGISTERS
from ontology.identifiers import entity_name
from ontology.literals import danish, plain
from ontology.predicates import LITERALS
from ontology.records import Claim, DocumentRecord, Node
from ontology.terms import CODE, ID, PG, RDF, SKOS, Term, Triple
from ontology.triples import Statement, claim_triples, document_triples, fact_triples
from queries.engines.embedded import EmbeddedEngine
from viz.graph import Fact, Thing
from viz.picture import Column, Group, Item, Link, Picture
from viz.text import EMPTY, same

HOSTILE = {
    "markup": '<script>alert(1)</script><img src=x onerror="alert(2)">',
    "closing": "</script></textarea></title>",
    "quotes": "\"'`« & » {{ 7 * 7 }}",
    "emoji": "👩‍⚕️ Broen 🌉",
    "right-to-left": "مركز الصحة النفسية \u202e",
    "long": "meget lang " * 27 + "til det sidste",
    "one word": "x" * 300,
    "separators": "a\u2028b\u2029c",
}

SECTORS = {
    "StateBody": "state",
    "Region": "regional",
    "RegionalPsychiatry": "regional",
    "Municipality": "municipal",
    "Association": "civil-society",
    "Foundation": "civil-society",
    "Company": "private",
}
SMALL = [
    a_claim("Project: Broen", "fundedBy", "FundingPool: Satspuljen", amount_dkk=4_000_000, start="2014", end="2017"),
    a_claim("Project: Broen", "partner", "Municipality: Vejle Kommune"),
    a_claim("Project: Broen", "partner", "Association: Havnen", line=9),
    a_claim("Project: Broen", "runBy", "RegionalPsychiatry: Psykiatrien"),
    a_claim("Project: Stien", "fundedBy", "FundingPool: Satspuljen", start="2015"),
    a_claim("Project: Stien", "fundedBy", "Foundation: Fonden", amount_dkk=200_000, status="granted"),
    a_claim("Project: Gangen", "fundedBy", "FundingPool: Satspuljen"),
    a_claim("Project: Gangen", "fundedBy", "FundingPool: Budget 2020", status="proposed", amount_dkk=9_000_000),
    a_claim("Service: Svalen", "runBy", "Project: Broen"),
    a_claim("FundingPool: Satspuljen", "poolOf", "StateBody: Ministeriet"),
    a_claim("Project: Stien", "partner", "Association: Havnen", review="candidate", confidence=0.6),
]


def graph_of(claims: Iterable[Claim], documents: Iterable[DocumentRecord] = (a_document(),)) -> EmbeddedEngine:
    """Return an engine over the graph of *claims*, with the labels, sectors and territories of what they name."""
    store = ox.Store()
    store.bulk_extend(sorted(set(_quads(list(claims), documents)), key=str))
    return EmbeddedEngine(store)


def _quads(claims: list[Claim], documents: Iterable[DocumentRecord]) -> Iterator[ox.Quad]:
    for document in documents:
        yield from _in(FACTS, document_triples(document))
    statements = [Statement(claim, _iri(claim.subject), _object(claim)) for claim in claims]
    dates = {document.slug: document.date for document in documents}
    yield from _in(EVIDENCE, (pair.triple for pair in differing_claims(map(said, statements), dates)))
    for claim, statement in zip(claims, statements, strict=True):
        graph = FACTS if claim.status == "accepted" else CANDIDATES
        yield from _in(EVIDENCE, claim_triples(statement))
        if statement.is_fact:
            yield from _in(graph, fact_triples(statement))
        for thing in (claim.subject, claim.object):
            yield from _in(REGISTERS if thing.type in ("Region", "Municipality") else graph, _named(thing))


def _named(thing: Node) -> Iterator[Triple]:
    if thing.type in LITERALS:
        return
    iri = _iri(thing)
    yield iri, RDF.type, PG[thing.type]
    yield iri, SKOS.prefLabel, danish(thing.label)
    if thing.type in SECTORS:
        yield iri, PG.sector, CODE["sector-" + SECTORS[thing.type]]
    if thing.type in ("Region", "Municipality"):
        yield ID["territory-" + ID.local(iri)], PG.territoryOf, iri


def _iri(thing: Node) -> Term:
    return ID[entity_name(thing.type, thing.label)]


def _object(claim: Claim) -> Term:
    if claim.object.type in LITERALS:
        return plain(claim.object.label)
    if claim.predicate == "locatedIn":
        return ID["territory-" + entity_name(claim.object.type, claim.object.label)]
    return _iri(claim.object)


def _in(graph: str, triples: Iterable[Triple]) -> Iterator[ox.Quad]:
    text = "".join(f"{s} {p} {o} <{graph}> .\n" for s, p, o in triples)
    return ox.parse(text, format=ox.RdfFormat.N_QUADS)


def a_large_picture(items: int = 2000, links: int = 6000) -> Picture:
    things = [
        Thing(f"n{n}", "Project" if n % 3 == 1 else "Association", f"Navn nummer {n}", "municipal")
        for n in range(items)
    ]
    facts = [
        Fact(f"f{n}", f"n{(n * 7) % items}", "partner", f"n{(n * 7 + n // items + 1) % items}") for n in range(links)
    ]
    columns = tuple(Column(same(name), (Group("", EMPTY),)) for name in "abc")
    drawn = tuple(Item(thing, n % 3, "") for n, thing in enumerate(things))
    lines = tuple(Link(fact.subject, fact.object, fact) for fact in facts)
    return Picture("large", same("Stort"), (), columns, drawn, lines, names={thing.id: thing for thing in things})
