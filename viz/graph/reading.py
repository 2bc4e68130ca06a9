"""Read a graph into things and facts: a few queries, and claims that say the same gathered into one fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from ontology.identifiers import KINDS
from queries.engines import Engine
from viz.graph.asking import Rows
from viz.graph.memory import Memory
from viz.graph.records import Build, Fact, FactKey, Place, Pool, Reading, Thing


def read(
    engine: Engine | None, build: Build | None = None, memory: Memory | None = None, last: Reading | None = None
) -> Reading:
    """Read all that pages show; the build's date is that of the newest document unless it is given.

    A *memory* spares it to ask for what did not change since it was saved; the facts of the *last* reading, of the
    graph that it was saved of, are taken over where nothing of them changed.
    """
    ask = Rows(engine, "graph", memory)
    documents = _documents(ask)
    territories = list(ask("territories"))
    owners = {row["territory"]: row["organisation"] for row in territories}
    newest = max((place.date for place in documents.values()), default="")
    known, facts = build or Build(), _facts(ask, documents, owners, last)
    return Reading(
        things=_things(ask, last),
        facts=tuple(facts.values()),
        keys=tuple(facts),
        documents=documents,
        around={row["organisation"]: row["around"] for row in territories if row["around"]},
        build=Build(known.version, known.as_of or newest),
        owners=owners,
        pools={row["pool"]: Pool(row["start"], row["end"], row["of"]) for row in ask("pools")},
        differing=_differing(ask),
    )


class _Thing(NamedTuple):
    """A row of the query on things."""

    thing: str
    type: str
    label: str
    language: str
    sector: str
    other: str


def _differing(ask: Rows) -> dict[str, tuple[tuple[str, bool], ...]]:
    """Return for each claim the claims that say something else; a contradiction counts once, as such."""
    found: dict[str, dict[str, bool]] = defaultdict(dict)
    for row in ask("differing"):
        for one, other in ((row["claim"], row["other"]), (row["other"], row["claim"])):
            found[one][other] = found[one].get(other, False) or row["how"] == "contradicts"
    return {claim: tuple(sorted(others.items())) for claim, others in sorted(found.items())}


def _things(ask: Rows, last: Reading | None) -> dict[str, Thing]:
    """Return what has a name; what nothing of changed since the *last* reading is taken over."""
    touched = ask.touched
    still = {} if last is None or touched is None else last.things
    found = {name: thing for name, thing in still.items() if name not in touched} if touched else {**still}
    others: dict[str, set[str]] = defaultdict(set)
    new: dict[str, _Thing] = {}
    for row in map(_Thing._make, ask.tuples("things", *_Thing._fields)):
        if row.thing not in found:
            others[row.thing] |= {row.other, row.label} - {""}
            new[row.thing] = min(new.get(row.thing, row), row, key=_rank)
    for name, row in new.items():
        sector, more = row.sector.removeprefix("sector-"), tuple(sorted(others[name] - {row.label}))
        found[name] = Thing(name, row.type, row.label, sector, more)
    return dict(sorted(found.items()))


def _rank(row: _Thing) -> tuple[bool, str, bool, str]:
    """Order what is told of one thing: the classes that entities are made of before their superclasses, then Danish."""
    return row.type not in KINDS, row.type, row.language == "en", row.label


def _documents(ask: Rows) -> dict[str, Place]:
    return {row["document"]: Place(row["date"], row["document"], 0, 0, title=row["title"]) for row in ask("documents")}


def _places(ask: Rows, documents: Mapping[str, Place], claims: Container[str]) -> dict[str, list[Place]]:
    places: dict[str, list[Place]] = defaultdict(list)
    columns = ("claim", "document", "line", "lineTo", "section", "page", "quote")
    for claim, document, line, line_to, section, page, quote in ask.tuples("places", *columns):
        if claim in claims:
            known = documents.get(document)
            date, title = (known.date, known.title) if known else ("", document)
            number = int(page) if page else None
            place = Place(date, document, int(line), int(line_to), title, section, number, quote, claim)
            places[claim].append(place)
    return places


def _qualifiers(ask: Rows, nodes: Container[str]) -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for node, name, value in ask.tuples("qualifiers", "node", "name", "value"):
        if node in nodes:
            found[node][name].add(value)
    return {node: {name: tuple(sorted(values)) for name, values in names.items()} for node, names in found.items()}


class _Claim(NamedTuple):
    """A row of the query on claims."""

    claim: str
    subject: str
    predicate: str
    object: str
    states: str
    negated: str
    funding: str
    review: str
    confidence: str
    rule: str
    defect: str


def _facts(
    ask: Rows, documents: Mapping[str, Place], owners: Mapping[str, str], last: Reading | None
) -> dict[FactKey, Fact]:
    """Return the facts in their order; those of the *last* reading are taken over of which nothing changed since."""
    rows = [*map(_Claim._make, ask.tuples("claims", *_Claim._fields))]
    touched = ask.touched
    if last is None or touched is None or last.owners != owners:
        found, wanted = dict[FactKey, Fact](), rows
    else:
        found, wanted = _still(rows, touched, documents, owners, last)
    new: dict[FactKey, list[_Claim]] = defaultdict(list)
    for row in wanted:
        new[_key(row, owners)].append(row)
    places = _places(ask, documents, {row.claim for row in wanted})
    qualifiers, literals = _qualifiers(ask, {key[3] for key in new}), _literal_predicates()
    for key, same in new.items():
        found[key] = _fact(key, sorted(same), places, qualifiers.get(key[3], {}), literals)
    return dict(sorted(found.items(), key=itemgetter(0)))


def _key(row: _Claim, owners: Mapping[str, str]) -> FactKey:
    return row.subject, row.predicate, owners.get(row.object, row.object), row.states, row.negated, row.funding


def _still(
    rows: Sequence[_Claim],
    touched: frozenset[str],
    documents: Mapping[str, Place],
    owners: Mapping[str, str],
    last: Reading,
) -> tuple[dict[FactKey, Fact], list[_Claim]]:
    """Return the facts of the *last* reading that still hold, and the rows of which the others are made.

    One holds where none of its claims was *touched*, nor its node, nor a document that it stands in, and no row came.
    """
    names = {*documents, *last.documents}
    moved = {name for name in names if documents.get(name) != last.documents.get(name)}
    known = dict(zip(last.keys, last.facts, strict=True))
    changed = {_key(row, owners) for row in rows if row.claim in touched or row.states in touched}
    for key, fact in known.items():
        if not (touched.isdisjoint(fact.claims) and moved.isdisjoint([place.document for place in fact.places])):
            changed.add(key)
    claims = touched.union(*(known[key].claims for key in changed if key in known))
    still = {key: fact for key, fact in known.items() if key not in changed}
    return still, [row for row in rows if row.claim in claims and _key(row, owners) in changed]


def _id_of(key: FactKey, claims: Sequence[str]) -> str:
    """Return by what a fact is known: the node that its claims state, or its first claim."""
    return key[3] if key[3] and key[1] != "partner" else claims[0]


def _literal_predicates() -> frozenset[str]:
    from ontology.predicates import LITERALS, PREDICATES

    return frozenset(name for name, predicate in PREDICATES.items() if predicate.objects <= LITERALS)


def _fact(
    key: FactKey,
    rows: Sequence[_Claim],
    places: Mapping[str, list[Place]],
    qualifiers: Mapping[str, tuple[str, ...]],
    literals: frozenset[str],
) -> Fact:
    subject, predicate, aim, _, negated, funding = key
    waiting = sum(row.review != "review-accepted" for row in rows)
    claims = tuple(row.claim for row in rows)
    status = next(iter(qualifiers.get("fundingStatus", ())), funding)
    return Fact(
        id=_id_of(key, claims),
        subject=subject,
        predicate=predicate,
        object=aim,
        literal=predicate in literals,
        review="accepted" if waiting < len(rows) else "candidate",
        waiting=waiting,
        funding=status.removeprefix("status-"),
        negated=bool(negated),
        defect="; ".join(_different(row.defect for row in rows)),
        rule=", ".join(_different(row.rule for row in rows)),
        confidence=max(float(row.confidence or 1) for row in rows),
        claims=claims,
        places=_in_order([place for claim in claims for place in places.get(claim, ())]),
        qualifiers=qualifiers,
    )


def _in_order(places: Sequence[Place]) -> tuple[Place, ...]:
    """Return the places in their order, each once; nearly every fact stands in one."""
    return tuple(sorted(set(places), key=_order)) if len(places) > 1 else tuple(places)


def _order(place: Place) -> tuple[str, str, int, int, str]:
    return place.date, place.document, place.line, place.line_to, place.claim


def _different(texts: Iterable[str]) -> list[str]:
    return sorted({text for text in texts if text})
