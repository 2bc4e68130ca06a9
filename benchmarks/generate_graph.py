"""Makes a large graph of our shape: the registers and ontology of a build, and invented claims around them.

    python benchmarks/generate_graph.py --triples 1000000 --to out/benchmark

The claims become triples through ontology.triples, as those of a build do, so a change of shape changes this graph too.
The same arguments give the same graph.
"""

from __future__ import annotations

import argparse
import itertools
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from ingest.building.contradictions import differing_claims
from ingest.building.firsts import first_stated
from ingest.building.said import said
from ontology import graphs, store
from ontology.identifiers import entity_name
from ontology.literals import danish, date_literal, decimal_literal, integer_literal
from ontology.records import Claim, DocumentRecord, Evidence, Node
from ontology.terms import CODE, ID, PG, RDF, RDFS, SKOS, Term, Triple, bare
from ontology.triples import Statement, claim_triples, document_triples, fact_triples

SECTORS = {
    "Association": "civil-society",
    "Foundation": "civil-society",
    "Company": "private",
    "Facility": "municipal",
    "Centre": "regional",
    "Unit": "regional",
}
SHARES = {
    "Project": 30,
    "Service": 10,
    "Facility": 12,
    "Unit": 8,
    "Association": 15,
    "Centre": 3,
    "FundingPool": 2,
    "Foundation": 1,
    "Company": 2,
    "Party": 0.2,
    "Forum": 1,
    "Agreement": 2,
    "Proposal": 3,
    "Recommendation": 2,
    "TargetGroup": 2,
}
"""Entities of each type, in percent of all; the rest are roles, laws, municipalities and regions of the registers."""

PREDICATES = {
    "fundedBy": 15,
    "partner": 14,
    "hasRole": 16,
    "locatedIn": 12,
    "runBy": 8,
    "partOf": 8,
    "legalBasis": 5,
    "startedOn": 4,
    "endedOn": 3,
    "capacity": 3,
    "targetGroup": 5,
    "proposes": 2,
    "recommends": 2,
    "agreementParty": 3,
    "memberOf": 2,
    "poolOf": 0.5,
    "poolAmount": 0.5,
}
"""Claims of each predicate, in percent: as in the shipped records, with more money and partners."""

ENTITIES_A_CLAIM = 0.35
STATUSES = ("granted",) * 6 + ("stated",) * 5 + ("proposed", "requested", "expected", "expired", "rejected")
LITERALS = ("Date", "Number", "Money")


@dataclass(slots=True)
class World:
    """The entities to draw from: names by type, the register's IRIs by name, and the documents."""

    chance: random.Random
    registers: dict[str, list[tuple[str, Term]]]
    names: dict[str, list[str]]
    documents: list[DocumentRecord]
    known: dict[str, Term] = field(default_factory=dict)

    def pick(self, *types: str) -> Node:
        """Return an entity of one of the types; early ones are picked more often, as famous ones are."""
        kind = self.chance.choice(types)
        names = self.names[kind]
        return Node(kind, names[int(len(names) * self.chance.random() ** 2)])

    def draw(self, *types: str) -> Node:
        """Return an entity of one of the types, all alike: an initiative has a few partners, never hundreds."""
        kind = self.chance.choice(types)
        return Node(kind, self.chance.choice(self.names[kind]))

    def iri(self, node: Node) -> Term:
        """Return the entity's IRI: the register's where it knows the name."""
        return self.known.get(node.label) or ID[entity_name(node.type, node.label)]


def world_of(base: ox.Store, claims: int, seed: int) -> World:
    """Return a world of invented entities around the registers of *base*."""
    registers = {kind: _registered(base, kind) for kind in ("Municipality", "Region", "Role", "LegalProvision")}
    registers["StateBody"] = _registered(base, "StateBody")
    names = {kind: [name for name, _ in entries] for kind, entries in registers.items()}
    for kind, share in SHARES.items():
        count = max(8, int(claims * ENTITIES_A_CLAIM * share / 100))
        names[kind] = [f"{kind} nr. {number:06d}" for number in range(count)]
    documents = [
        DocumentRecord(f"document-{number:04d}", f"Dokument {number}", "Udgiver", f"{2007 + number % 20}", "report")
        for number in range(max(10, claims // 150))
    ]
    known = {name: iri for entries in registers.values() for name, iri in entries}
    return World(random.Random(seed), registers, names, documents, known)


def _registered(base: ox.Store, kind: str) -> list[tuple[str, Term]]:
    query = f"SELECT ?x (MIN(STR(?n)) AS ?name) WHERE {{ ?x a pg:{kind} ; skos:prefLabel ?n }} GROUP BY ?x ORDER BY ?x"
    rows = base.query(query, prefixes={"pg": PG.base, "skos": SKOS.base})
    return [(name.value, str(x)) for x, name in rows]


def claims_of(world: World) -> Iterator[Claim]:
    """Yield claims without end."""
    predicates, weights = list(PREDICATES), list(PREDICATES.values())
    for number in itertools.count():
        predicate = world.chance.choices(predicates, weights)[0]
        subject, object_, qualifiers = _content(world, predicate)
        document = world.documents[world.chance.randrange(len(world.documents))]
        line = world.chance.randrange(1, 4000)
        evidence = Evidence(document.slug, line, line + number % 3, "Afsnit", quote_hash=f"{number:016x}")
        if number % 400 == 0:
            qualifiers["defect"] = "31. juni findes ikke"
        status = "candidate" if number % 12 == 0 else "accepted"
        yield Claim(
            subject,
            predicate,
            object_,
            evidence,
            tuple(sorted(qualifiers.items())),
            confidence=0.9,
            status=status,  # type: ignore[arg-type]
            negated=number % 150 == 0,
        )


def _content(world: World, predicate: str) -> tuple[Node, Node, dict[str, Any]]:
    pick, chance = world.pick, world.chance
    year = chance.randrange(2008, 2027)
    initiative = world.draw("Project", "Project", "Project", "Service")
    match predicate:
        case "fundedBy":
            return initiative, pick("FundingPool", "FundingPool", "Foundation", "Municipality"), _money(chance, year)
        case "partner":
            return initiative, pick("Association", "Municipality", "Centre", "Company", "Region", "Facility"), {}
        case "hasRole":
            return world.draw("Facility", "Centre", "Unit", "Association"), pick("Role"), _heads(chance, year)
        case "locatedIn":
            return world.draw("Project", "Facility", "Association", "Service"), pick("Municipality"), {}
        case "runBy":
            return initiative, pick("Association", "Municipality", "Centre", "Facility"), {}
        case "partOf":
            return world.draw("Facility", "Unit", "Centre"), pick("Municipality", "Region", "Centre"), {}
        case "legalBasis":
            return world.draw("Facility", "Project", "Service"), pick("LegalProvision"), {}
        case "startedOn" | "endedOn":
            return initiative, Node("Date", chance.choice((f"{year}", f"{year}-05", f"{year}-05-01"))), {}
        case "capacity":
            size = str(chance.randrange(4, 80))
            return world.draw("Facility", "Centre"), Node("Number", size), {"unit": "places", "as_of": str(year)}
        case "targetGroup":
            group = pick("TargetGroup")
            low = 10 + len(group.label) + int(group.label[-2:]) % 50  # a group has its ages once and for all
            return initiative, group, {"age_min": low, "age_max": low + 12}
        case _:
            return _politics(world, predicate, year)


def _politics(world: World, predicate: str, year: int) -> tuple[Node, Node, dict[str, Any]]:
    pick, chance = world.pick, world.chance
    amount = chance.randrange(1, 400) * 50_000
    match predicate:
        case "proposes":
            proposal = world.draw("Proposal")
            number = int(proposal.label[-6:])
            return pick("Party"), proposal, {"amount_dkk": number % 400 * 50_000, "year": 2008 + number % 19}
        case "recommends":
            return pick("Association", "Forum"), world.draw("Recommendation"), {"addressee": pick("Municipality").label}
        case "agreementParty":
            return world.draw("Agreement"), pick("Municipality", "Region", "Association"), {}
        case "memberOf":
            return world.draw("Municipality", "Association"), pick("Forum"), {}
        case "poolOf":
            return pick("FundingPool"), pick("StateBody"), {}
        case _:
            qualifiers = {"amount_dkk": amount, "start": str(year), "end": str(year + 3)}
            return pick("FundingPool"), Node("Money", str(amount)), qualifiers


def _money(chance: random.Random, year: int) -> dict[str, Any]:
    status = chance.choice(STATUSES)
    qualifiers: dict[str, Any] = {"kind": chance.choice(("project", "operating", "grant"))}
    if status != "stated":
        qualifiers["status"] = status
    if chance.random() < 0.5:
        qualifiers["amount_dkk"] = chance.randrange(1, 200) * 50_000
    if chance.random() < 0.6:
        qualifiers |= {"start": str(year), "end": chance.choice((f"{year + 3}", f"{year + 2}-06-30"))}
    return qualifiers


def _heads(chance: random.Random, year: int) -> dict[str, Any]:
    qualifiers: dict[str, Any] = {"as_of": str(year)} if chance.random() < 0.6 else {}
    if chance.random() < 0.5:
        qualifiers["count"] = chance.randrange(1, 9)
    return qualifiers


def quads_of(world: World, wanted: int) -> Iterator[tuple[Term, Term, Term, str]]:
    """Yield quads until about *wanted* different ones are out: entities when first named, facts, claims, documents.

    At last come the links of a build: between claims that differ, and from a claim to the first document with it.
    """
    described: set[Node] = set()
    statements: list[Statement] = []
    count = 0
    for document in world.documents:
        for triple in document_triples(document):
            yield (*triple, graphs.FACTS)
            count += 1
    for claim in claims_of(world):
        statements.append(_statement(world, claim))
        for quad in _claim_quads(world, statements[-1], described):
            yield quad
            count += 1
        if count >= wanted:
            break
    dates = {document.slug: document.date for document in world.documents}
    told = list(map(said, statements))
    yield from ((*pair.triple, graphs.EVIDENCE) for pair in differing_claims(told, dates))
    yield from ((*triple, graphs.EVIDENCE) for triple in first_stated(told, dates))


def _claim_quads(world: World, statement: Statement, described: set[Node]) -> Iterator[tuple[Term, Term, Term, str]]:
    claim = statement.claim
    home = graphs.FACTS if claim.status == "accepted" else graphs.CANDIDATES
    if statement.is_fact:
        yield from ((*triple, home) for triple in fact_triples(statement))
    yield from ((*triple, graphs.EVIDENCE) for triple in claim_triples(statement))
    for node in (claim.subject, claim.object):
        if node.type not in LITERALS and node not in described:
            described.add(node)
            yield from ((*triple, graphs.FACTS) for triple in _described(world, node))


def _statement(world: World, claim: Claim) -> Statement:
    literal = claim.object.type in LITERALS
    target = _literal(claim.object) if literal else world.iri(claim.object)
    if claim.predicate == "locatedIn":
        target = ID["territory-" + bare(target).rsplit("-", 1)[-1]]
    addressee = claim.qualifier("addressee")
    return Statement(claim, world.iri(claim.subject), target, world.known.get(str(addressee)) if addressee else None)


def _literal(node: Node) -> Term:
    makers = {"Date": date_literal, "Money": decimal_literal, "Number": integer_literal}
    return makers[node.type](node.label)


def _described(world: World, node: Node) -> Iterator[Triple]:
    if node.label in world.known:
        return
    iri = world.iri(node)
    yield iri, RDF.type, PG[node.type]
    yield iri, SKOS.prefLabel, danish(node.label)
    yield iri, RDFS.label, danish(node.label)
    if node.type in SECTORS:
        yield iri, PG.sector, CODE["sector-" + SECTORS[node.type]]


def generate(base_folder: Path, to: Path, triples: int, seed: int = 1) -> int:
    """Write a graph of about *triples* triples under *to*; return how many it has."""
    base = store.open_current(base_folder / "store")
    kept = {
        f"{quad} .\n"
        for name in (graphs.REGISTERS, graphs.ONTOLOGY)
        for quad in base.quads_for_pattern(None, None, None, ox.NamedNode(name))
    }
    world = world_of(base, triples // 20, seed)
    lines = kept | {f"{s} {p} {o} <{g}> .\n" for s, p, o, g in quads_of(world, triples - len(kept))}
    shutil.rmtree(to / "store", ignore_errors=True)  # the version's name tells the arguments, not this program's state
    store.write(to / "store", "".join(sorted(lines)).encode(), f"{triples}-{seed}")
    written = store.open_current(to / "store")
    return sum(1 for name in graphs.ALL for _ in written.quads_for_pattern(None, None, None, ox.NamedNode(name)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--base", type=Path, default=Path("out"), help="the folder of a build")
    parser.add_argument("--to", type=Path, default=Path("out/benchmark"))
    parser.add_argument("--triples", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print(f"{generate(given.base, given.to, given.triples, given.seed):,} triples under {given.to}")


if __name__ == "__main__":
    main()
