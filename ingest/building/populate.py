"""From what each document tells to the graph's facts and candidates: entities described, sectors told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from ingest.building.sectors import TELLING, sector_triples
from ingest.building.told import Named, Told
from ingest.resolution import Resolver
from ontology.graphs import CANDIDATES, FACTS
from ontology.literals import danish
from ontology.part import Part, lines_of
from ontology.terms import DCTERMS, ID, PG, RDF, RDFS, SKOS, Term, Triple


def populate(told: Sequence[Told], resolver: Resolver, registers: Part) -> dict[str, Part]:
    """Return the facts and the candidates of what the documents told, in the order of their names.

    Sectors follow from what the *registers* say too; what these describe is not described again.
    """
    groups, known = _by_entity(told), [*registers.with_predicates(TELLING)]
    facts, candidates = (Part(name, _lines(name, told, groups, resolver)) for name in (FACTS, CANDIDATES))
    accepted = _with_sectors(facts, known)
    proposed = _with_sectors(candidates, [*accepted.with_predicates(TELLING), *known])
    return {FACTS: accepted, CANDIDATES: proposed.without(accepted)}


def _lines(part: str, told: Sequence[Told], groups: Mapping[str, Sequence[Named]], resolver: Resolver) -> list[bytes]:
    """Return the lines of what the documents told for a *part*, and of what describes the entities in it."""
    mentioned = set().union(*(one.mentioned[part] for one in told))
    described = lines_of(part, chain(_descriptions(groups, mentioned), _redirects(resolver, mentioned)))
    return sorted({*described, *b"".join(one.texts[part] for one in told).splitlines(keepends=True)})


def _with_sectors(part: Part, known: Iterable[Triple]) -> Part:
    sectors = lines_of(part.graph, sector_triples(chain(part.with_predicates(TELLING), known)))
    return Part(part.graph, sorted([*part.lines, *sectors])) if sectors else part


def _descriptions(groups: Mapping[str, Sequence[Named]], mentioned: Collection[Term]) -> Iterator[Triple]:
    """Yield type and names of each entity that a part mentions; what only candidates mention stays with them."""
    for name, group in groups.items():
        if ID[name] in mentioned:
            yield from _description(ID[name], group)


def _redirects(resolver: Resolver, mentioned: Collection[Term]) -> Iterator[Triple]:
    """Yield what stands in the place of names that the ledger gave up, also where no source uses them any more."""
    for was, name in resolver.successors():
        if ID[name] in mentioned:
            yield ID[was], DCTERMS.isReplacedBy, ID[name]


def _by_entity(told: Iterable[Told]) -> dict[str, list[Named]]:
    found: dict[str, list[Named]] = defaultdict(list)
    for one in told:
        for name in one.names:
            found[name.entity].append(name)
    return found


def _description(entity: Term, group: Sequence[Named]) -> Iterator[Triple]:
    """Yield an entity's class and names: its own label first, what documents and merged entities call it beside."""
    own = next((name for name in group if not name.was), group[0])
    if not own.registered:
        yield entity, RDF.type, PG[own.type]
        yield entity, SKOS.prefLabel, danish(own.label)
        yield entity, RDFS.label, danish(own.label)
    others = {name.called for name in group} | {name.label for name in group}
    for label in sorted(others - {own.label}):
        yield entity, SKOS.altLabel, danish(label)
    for was in sorted({name.was for name in group if name.was}):
        yield ID[was], DCTERMS.isReplacedBy, entity
