"""A small invented graph of our shape, made through ontology.triples by one factory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pyoxigraph as ox
import pytest

from ingest.building.contradictions import differing_claims
from ingest.building.firsts import first_stated
from ingest.building.said import said
from ontology import graphs
from ontology.identifiers import entity_name
from ontology.literals import danish, date_literal, integer_literal, plain, text_literal
from ontology.records import Claim, DocumentRecord, Evidence, Node
from ontology.terms import CODE, DCTERMS, ID, ORG, PG, RDF, RDFS, SKOS, Term, Triple
from ontology.triples import Statement, claim_triples, document_triples, fact_triples
from queries.engines.embedded import EmbeddedEngine

CODES = {"Fjordby Kommune": "0901", "Klitsø Kommune": "0902", "Region Vestland": "1901", "Region Østland": "1902"}
SECTORS = {
    "Region": "regional",
    "RegionalPsychiatry": "regional",
    "Centre": "regional",
    "Municipality": "municipal",
    "Facility": "municipal",
    "StateBody": "state",
    "Association": "civil-society",
    "Foundation": "private",
}
PLACES = {
    "Fjordby Kommune": "Region Vestland",
    "Klitsø Kommune": "Region Østland",
}

# subject type, subject, predicate, object type, object, qualifiers, document, line, more of the claim
ROWS: list[tuple[str, str, str, str, str, dict[str, Any], str, int, dict[str, Any]]] = [
    (
        "Project",
        "Lysbro",
        "fundedBy",
        "FundingPool",
        "Broputten",
        {"amount_dkk": 2_200_000, "start": "2014", "end": "2016", "status": "granted", "kind": "project"},
        "a",
        3,
        {},
    ),
    ("Project", "Lysbro", "fundedBy", "Municipality", "Fjordby Kommune", {"kind": "operating"}, "b", 8, {}),
    (
        "Project",
        "Lysbro",
        "fundedBy",
        "Foundation",
        "Havnefonden",
        {"amount_dkk": 900_000, "end": "2016", "status": "requested"},
        "b",
        9,
        {},
    ),
    ("Project", "Stien", "fundedBy", "FundingPool", "Broputten", {"end": "2015-06", "status": "granted"}, "a", 12, {}),
    ("Project", "Stien", "fundedBy", "Foundation", "Havnefonden", {"status": "rejected", "end": "2015"}, "a", 13, {}),
    ("FundingPool", "Broputten", "poolOf", "StateBody", "Styrelsen for Broer", {}, "a", 1, {}),
    (
        "FundingPool",
        "Broputten",
        "poolAmount",
        "Money",
        "49000000",
        {"amount_dkk": 49_000_000, "start": "2013", "end": "2016", "finance_code": "§ 15.75.59.10"},
        "a",
        2,
        {},
    ),
    ("Project", "Lysbro", "runBy", "Association", "Foreningen Fyret", {}, "a", 4, {}),
    ("Project", "Lysbro", "partner", "Municipality", "Fjordby Kommune", {}, "a", 5, {}),
    ("Project", "Lysbro", "partner", "RegionalPsychiatry", "Psykiatrien i Vestland", {}, "a", 6, {}),
    ("Project", "Lysbro", "partner", "Association", "Foreningen Fyret", {}, "b", 6, {"status": "candidate"}),
    ("Project", "Stien", "partner", "Municipality", "Klitsø Kommune", {}, "a", 14, {}),
    ("Project", "Stien", "runBy", "Municipality", "Klitsø Kommune", {}, "a", 15, {}),
    ("Project", "Lysbro", "locatedIn", "Municipality", "Fjordby Kommune", {}, "a", 7, {}),
    ("Association", "Foreningen Fyret", "locatedIn", "Municipality", "Fjordby Kommune", {}, "b", 7, {}),
    ("Project", "Lysbro", "legalBasis", "LegalProvision", "Omsorgsloven § 12", {}, "a", 16, {}),
    ("Facility", "Molen", "legalBasis", "LegalProvision", "Omsorgsloven § 12", {}, "a", 17, {}),
    ("Facility", "Molen", "partOf", "Municipality", "Klitsø Kommune", {}, "a", 18, {}),
    ("Facility", "Molen", "capacity", "Number", "16", {"unit": "places", "as_of": "2015"}, "a", 19, {}),
    ("Facility", "Molen", "hasRole", "Role", "recoverymentor", {"count": 2, "as_of": "2014"}, "a", 20, {}),
    ("Facility", "Molen", "hasRole", "Role", "recoverymentor", {"count": 4, "as_of": "2014"}, "b", 20, {}),
    ("Facility", "Molen", "hasRole", "Role", "recoverymentor", {"count": (5, 6), "as_of": "2016"}, "b", 21, {}),
    ("Centre", "Centret ved Åen", "hasRole", "Role", "peermedarbejder", {"terms": ("volunteer",)}, "b", 22, {}),
    ("Centre", "Centret ved Åen", "partOf", "RegionalPsychiatry", "Psykiatrien i Vestland", {}, "b", 23, {}),
    ("RegionalPsychiatry", "Psykiatrien i Vestland", "partOf", "Region", "Region Vestland", {}, "b", 24, {}),
    ("Municipality", "Fjordby Kommune", "hasRole", "Role", "peermedarbejder", {}, "a", 25, {"negated": True}),
    ("Party", "Brolisten", "proposes", "Proposal", "Flere lamper", {"amount_dkk": 350_000, "year": 2018}, "b", 30, {}),
    ("Proposal", "Flere lamper", "fundedBy", "Region", "Region Vestland", {"status": "rejected"}, "b", 31, {}),
    (
        "Association",
        "Foreningen Fyret",
        "recommends",
        "Recommendation",
        "Tænd lyset",
        {"addressee": "Region Vestland"},
        "b",
        32,
        {},
    ),
    ("Agreement", "Broaftalen", "agreementParty", "Region", "Region Vestland", {}, "b", 33, {}),
    ("Agreement", "Broaftalen", "agreementParty", "Municipality", "Fjordby Kommune", {}, "b", 33, {}),
    ("Municipality", "Fjordby Kommune", "memberOf", "Forum", "Broforum", {}, "b", 34, {}),
    ("Project", "Stien", "targetGroup", "TargetGroup", "unge ved vandet", {"age_min": 18, "age_max": 30}, "a", 35, {}),
    ("Project", "Stien", "startedOn", "Date", "2013-03", {}, "a", 36, {}),
    ("Project", "Stien", "endedOn", "Date", "2015-06-30", {"defect": "dagen findes ikke: 31. juni"}, "a", 37, {}),
    ("Project", "Stien", "endedOn", "Date", "2016", {}, "b", 37, {}),
]
DOCUMENTS = (
    DocumentRecord("a", "Rapport om broer", "Styrelsen for Broer", "2014-05-01", "report", "0" * 64),
    DocumentRecord("b", "Referat fra Broforum", "Region Vestland", "2017", "minutes", "1" * 64),
)


def claim_of(row: tuple[Any, ...]) -> Claim:
    """Return the claim of one row of the table."""
    s_type, subject, predicate, o_type, object_, qualifiers, document, line, more = row
    evidence = Evidence(document, line, line, section="Afsnit", quote_hash=f"{line:016x}")
    return Claim(
        Node(s_type, subject),
        predicate,
        Node(o_type, object_),
        evidence,
        tuple(sorted(qualifiers.items())),
        **{"status": "accepted", **more},
    )


def iri_of(node: Node) -> Term:
    """Return the entity's IRI."""
    return ID[entity_name(node.type, node.label, CODES.get(node.label))]


def statement_of(claim: Claim) -> Statement:
    """Return the claim with its entities identified."""
    object_ = iri_of(claim.object) if claim.object.type not in _LITERALS else _literal(claim.object)
    if claim.predicate == "locatedIn":
        object_ = ID["territory-" + CODES[claim.object.label]]
    addressee = claim.qualifier("addressee")
    region = iri_of(Node("Region", str(addressee))) if addressee else None
    return Statement(claim, iri_of(claim.subject), object_, region)


def entity_triples(node: Node) -> Iterator[Triple]:
    """Yield type, names, sector and territory of an entity."""
    iri = iri_of(node)
    yield iri, RDF.type, PG[node.type]
    yield iri, SKOS.prefLabel, danish(node.label)
    yield iri, RDFS.label, danish(node.label)
    if node.type in SECTORS:
        yield iri, PG.sector, CODE["sector-" + SECTORS[node.type]]
    code = CODES.get(node.label)
    if code:
        territory = ID["territory-" + code]
        yield iri, PG.territory, territory
        yield territory, PG.territoryOf, iri
        yield territory, RDF.type, PG.Territory
        yield territory, SKOS.prefLabel, danish(node.label)
        yield territory, SKOS.notation, plain(code)
        if node.label in PLACES:
            yield territory, PG.within, ID["territory-" + CODES[PLACES[node.label]]]


def register_triples() -> Iterator[Triple]:
    """Yield the code lists, the peer roles, and a merger of regions."""
    for sector, words in (("municipal", "kommunal"), ("regional", "regional"), ("civil-society", "civilsamfund")):
        yield CODE["sector-" + sector], RDF.type, PG.Sector
        yield CODE["sector-" + sector], SKOS.prefLabel, danish(words)
        yield CODE["sector-" + sector], SKOS.prefLabel, text_literal(sector, "en")
    for region in PLACES.values():
        yield from entity_triples(Node("Region", region))
    for role in ("recoverymentor", "peermedarbejder"):
        yield ID["role-" + role], SKOS.broader, ID["role-peer"]
    yield ID["role-peer"], RDF.type, PG.Role
    yield ID["role-peer"], SKOS.prefLabel, danish("peer")
    yield ID["region-1901"], SKOS.altLabel, danish("Vestland")
    yield ID["region-1999"], RDF.type, PG.Region
    yield ID["region-1999"], SKOS.prefLabel, danish("Region Midtland")
    change = ID["change-2027"]
    yield change, RDF.type, ORG.ChangeEvent
    yield change, ORG.originalOrganization, ID["region-1901"]
    yield change, ORG.resultingOrganization, ID["region-1999"]
    yield change, DCTERMS.date, date_literal("2027-01-01")
    yield ID["law-omsorgsloven-par-12"], SKOS.notation, integer_literal(12)


_LITERALS = {"Date", "Number", "Money"}


def _literal(node: Node) -> Term:
    return date_literal(node.label) if node.type == "Date" else plain(node.label)


def store_of(claims: list[Claim]) -> ox.Store:
    """Return a store of the claims and of the registers above."""
    quads: set[tuple[Term, Term, Term, str]] = set()
    statements = [statement_of(claim) for claim in claims]
    told = [said(statement) for statement in statements]
    dates = {document.slug: document.date for document in DOCUMENTS}
    quads |= {(*pair.triple, graphs.EVIDENCE) for pair in differing_claims(told, dates)}
    quads |= {(*triple, graphs.EVIDENCE) for triple in first_stated(told, dates)}
    for claim, statement in zip(claims, statements, strict=True):
        home = graphs.FACTS if claim.status == "accepted" else graphs.CANDIDATES
        if statement.is_fact:
            quads |= {(*triple, home) for triple in fact_triples(statement)}
        quads |= {(*triple, graphs.EVIDENCE) for triple in claim_triples(statement)}
        for node in (claim.subject, claim.object):
            if node.type not in _LITERALS:
                quads |= {(*triple, graphs.FACTS) for triple in entity_triples(node)}
    quads |= {(*triple, graphs.FACTS) for document in DOCUMENTS for triple in document_triples(document)}
    quads |= {(*triple, graphs.REGISTERS) for triple in register_triples()}
    store = ox.Store()
    text = "".join(f"{s} {p} {o} <{g}> .\n" for s, p, o, g in sorted(quads))
    store.load(text, format=ox.RdfFormat.N_QUADS)
    return store


@pytest.fixture(scope="session")
def engine() -> EmbeddedEngine:
    """Return an engine over the whole table."""
    return EmbeddedEngine(store_of([claim_of(row) for row in ROWS]))


@pytest.fixture(scope="session")
def engine_of() -> Callable[[list[tuple[Any, ...]]], EmbeddedEngine]:
    """Return the factory: rows as in the table, to an engine over them."""
    return lambda rows: EmbeddedEngine(store_of([claim_of(row) for row in rows]))
