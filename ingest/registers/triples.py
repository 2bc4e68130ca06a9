"""How registers become triples: entities with their names, territories, dated placements and changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ingest.registers.entry import Change, Parent, Period, RegisterEntry, Registers
from ontology.identifiers import digest
from ontology.literals import danish, date_literal, decimal_literal, plain
from ontology.terms import CODE, DCTERMS, ELI, ID, NUTS, ORG, PG, RDF, RDFS, SKOS, Term, Triple, bare
from ontology.triples import LEGAL_PERSONS

TERRITORIAL = frozenset({"Region", "Municipality"})
"""The types that govern a territory, which is a node of its own."""


def register_triples(registers: Registers, as_of: str | None = None) -> Iterator[Triple]:
    """Yield the triples of the registers' graph, each once, in the order of the tables.

    Dated parents are pg:Placement nodes; what follows from them without a date (pg:within of territories, pg:partOf
    and the W3C terms beside it) is written as it holds on *as_of*: by default the day of the newest table.
    """
    day = as_of or registers.date
    seen: set[Triple] = set()
    for triple in _all(registers, day):
        if triple not in seen:
            seen.add(triple)
            yield triple


def _all(registers: Registers, day: str) -> Iterator[Triple]:
    for entry in registers.entries:
        yield from _entity(entry)
        if entry.type in TERRITORIAL:
            yield from _territory(entry)
        for parent in entry.parents:
            yield from _parent(entry, registers.by_label[parent.label], parent, day)
        yield from _relations(entry, registers)
    for change in registers.changes:
        yield from _change(change, registers)


def _entity(entry: RegisterEntry) -> Iterator[Triple]:
    node = ID[entry.key]
    yield node, RDF.type, PG[entry.type]
    yield node, SKOS.prefLabel, danish(entry.label)
    yield node, RDFS.label, danish(entry.label)
    for name in entry.names:
        if name.text != entry.label and name.kind != "genitive":
            yield node, SKOS.altLabel, danish(name.text)
    if entry.code:
        yield node, DCTERMS.identifier, plain(entry.code)
    if entry.title:
        yield node, DCTERMS.title, danish(entry.title)
    if entry.sector:
        yield node, PG.sector, CODE["sector-" + entry.sector]
    if len(entry.periods) == 1:
        yield from _dates(node, entry.periods[0], PG.startedOn, PG.endedOn)


def _territory(entry: RegisterEntry) -> Iterator[Triple]:
    node, place = ID[entry.key], _territory_node(entry)
    yield place, RDF.type, DCTERMS.Location
    yield place, RDF.type, PG.Territory
    yield place, RDFS.label, danish(entry.label)
    yield place, PG.territoryOf, node
    yield node, PG.territory, place
    notation = entry.nuts or (entry.code if entry.type == "Municipality" else "")
    if notation:
        yield place, SKOS.notation, plain(notation)
    if entry.nuts:
        yield place, RDFS.seeAlso, NUTS[entry.nuts]


def _territory_node(entry: RegisterEntry) -> Term:
    return ID["territory-" + entry.key.partition("-")[2]]


def _parent(child: RegisterEntry, above: RegisterEntry, parent: Parent, day: str) -> Iterator[Triple]:
    if parent.period != Period():
        yield from _placement(ID[child.key], ID[above.key], parent.period)
    if parent.period.holds(day):
        yield from _RELATION_ABOVE.get(child.type, _part_of)(child, above)


def _placement(child: Term, above: Term, period: Period) -> Iterator[Triple]:
    node = ID["placement-" + digest([bare(child), bare(above), period.start])]
    yield node, RDF.type, PG.Placement
    yield node, PG.placed, child
    yield node, PG.placedIn, above
    yield from _dates(node, period, PG.periodStart, PG.periodEnd)


def _dates(node: Term, period: Period, start: Term, end: Term) -> Iterator[Triple]:
    if period.start:
        yield node, start, date_literal(period.start)
    if period.end:
        yield node, end, date_literal(period.end)


def _within(child: RegisterEntry, above: RegisterEntry) -> Iterator[Triple]:
    yield _territory_node(child), PG.within, _territory_node(above)


def _section_of(child: RegisterEntry, above: RegisterEntry) -> Iterator[Triple]:
    yield ID[child.key], ELI.is_part_of, ID[above.key]


def _pool_under(child: RegisterEntry, above: RegisterEntry) -> Iterator[Triple]:
    """A round belongs to its pool; any other pool is administered by what stands above it."""
    yield ID[child.key], PG.partOf if above.type == child.type else PG.administeredBy, ID[above.key]


def _part_of(child: RegisterEntry, above: RegisterEntry) -> Iterator[Triple]:
    yield ID[child.key], PG.partOf, ID[above.key]
    yield ID[child.key], ORG.unitOf if above.type in LEGAL_PERSONS else ORG.subOrganizationOf, ID[above.key]


_RELATION_ABOVE: dict[str, Callable[[RegisterEntry, RegisterEntry], Iterator[Triple]]] = {
    "Municipality": _within,
    "LegalProvision": _section_of,
    "FundingPool": _pool_under,
}


def _relations(entry: RegisterEntry, registers: Registers) -> Iterator[Triple]:
    node = ID[entry.key]
    if entry.municipality:
        yield node, PG.locatedIn, _territory_node(registers.by_label[entry.municipality])
    if entry.legal_basis:
        yield node, PG.legalBasis, ID[registers.by_label[entry.legal_basis].key]
    if entry.amount_dkk:
        yield from _pool_round(node, entry)


def _pool_round(pool: Term, entry: RegisterEntry) -> Iterator[Triple]:
    """Yield the pool's size: named by its content as a claim's round is, so that equal statements meet in one node."""
    period = entry.periods[0] if entry.periods else Period()
    qualifiers: dict[str, object] = {"amount_dkk": int(entry.amount_dkk)}
    qualifiers |= {name: day for name, day in (("start", period.start), ("end", period.end)) if day}
    node = ID["pool-round-" + digest(["poolAmount", bare(pool), entry.amount_dkk, qualifiers])]
    yield node, RDF.type, PG.PoolRound
    yield node, PG.roundOf, pool
    yield node, PG.amount, decimal_literal(entry.amount_dkk)
    yield from _dates(node, period, PG.periodStart, PG.periodEnd)


def _change(change: Change, registers: Registers) -> Iterator[Triple]:
    node = ID[change.key]
    yield node, RDF.type, ORG.ChangeEvent
    yield node, RDFS.label, danish(change.label)
    yield node, DCTERMS.date, date_literal(change.date)
    for label in change.originals:
        yield node, ORG.originalOrganization, ID[registers.by_label[label].key]
    for label in change.results:
        yield node, ORG.resultingOrganization, ID[registers.by_label[label].key]
    if change.source:
        yield node, DCTERMS.source, plain(change.source)
