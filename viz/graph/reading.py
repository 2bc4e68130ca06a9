"""Read a graph into things and facts: six queries, and claims that say the same gathered into one fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.resources import files

from ontology.graphs import CANDIDATES, DEFAULT
from ontology.identifiers import KINDS
from ontology.namespaces import BASE
from queries.engines import Engine, Term
from viz.graph.records import Build, Fact, Place, Reading, Thing

_ALL = tuple(str(graph) for graph in (*DEFAULT, CANDIDATES))
Row = Mapping[str, str]


def read(engine: Engine, build: Build | None = None) -> Reading:
    """Read all that pages show; the build's date is that of the newest document unless it is given."""
    documents = _documents(engine)
    owners = list(_rows(engine, "territories", _ALL))
    facts = _facts(engine, documents, {row["territory"]: row["organisation"] for row in owners})
    around = {row["organisation"]: row["around"] for row in owners if row["around"]}
    newest = max((place.date for place in documents.values()), default="")
    known = build or Build()
    opposed = frozenset((row["claim"], row["other"]) for row in _rows(engine, "opposed"))
    return Reading(_things(engine), facts, documents, around, Build(known.version, known.as_of or newest), opposed)


def _rows(engine: Engine, name: str, graphs: tuple[str, ...] | None = None) -> Iterator[Row]:
    query = (files("viz") / "graph" / f"{name}.rq").read_text(encoding="utf-8")
    for record in engine.select(query, graphs=graphs).records():
        yield {key: _plain(term) for key, term in record.items()}


def _plain(term: Term | None) -> str:
    """Return a literal's text, or an IRI's local name: what follows its namespace."""
    if term is None:
        return ""
    text = str(term.value)
    return text.removeprefix(BASE).partition("/")[2] or text.rpartition("#")[2] if text.startswith(BASE) else text


def _things(engine: Engine) -> dict[str, Thing]:
    others: dict[str, set[str]] = defaultdict(set)
    found: dict[str, Thing] = {}
    for row in _rows(engine, "things", _ALL):
        name, cls = row["thing"], row["type"]
        if row["other"]:
            others[name].add(row["other"])
        known = found.get(name)
        if known is None or _rank(cls) < _rank(known.cls):
            found[name] = Thing(name, cls, row["label"], row["sector"].removeprefix("sector-"))
    return {name: replace(found[name], others=tuple(sorted(others[name]))) for name in sorted(found)}


def _rank(cls: str) -> tuple[int, str]:
    """Order the classes of one thing: the ones that entities are made of come before their superclasses."""
    return (0 if cls in KINDS else 1, cls)


def _documents(engine: Engine) -> dict[str, Place]:
    return {
        row["document"]: Place(row["date"], row["document"], 0, 0, title=row["title"])
        for row in sorted(_rows(engine, "documents", _ALL), key=lambda row: row["document"])
    }


def _places(engine: Engine, documents: Mapping[str, Place]) -> dict[str, list[Place]]:
    places: dict[str, list[Place]] = defaultdict(list)
    for row in _rows(engine, "places"):
        known = documents.get(row["document"]) or Place("", row["document"], 0, 0, title=row["document"])
        page = int(row["page"]) if row["page"] else None
        place = replace(known, line=int(row["line"]), line_to=int(row["lineTo"]), section=row["section"], page=page)
        places[row["claim"]].append(replace(place, quote=row["quote"], claim=row["claim"]))
    return places


def _qualifiers(engine: Engine) -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in _rows(engine, "qualifiers", _ALL):
        found[row["node"]][row["name"]].add(row["value"])
    return {node: {name: tuple(sorted(values)) for name, values in names.items()} for node, names in found.items()}


def _facts(engine: Engine, documents: Mapping[str, Place], owners: Mapping[str, str]) -> tuple[Fact, ...]:
    same: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    literals = _literal_predicates()
    for row in _rows(engine, "claims"):
        aim = owners.get(row["object"], row["object"])
        same[row["subject"], row["predicate"], aim, row["states"], row["negated"], row["funding"]].append(row)
    places, qualifiers = _places(engine, documents), _qualifiers(engine)
    return tuple(
        _fact(key, sorted(rows, key=lambda row: row["claim"]), places, qualifiers.get(key[3], {}), literals)
        for key, rows in sorted(same.items())
    )


def _literal_predicates() -> frozenset[str]:
    from ontology.predicates import LITERALS, PREDICATES

    return frozenset(name for name, predicate in PREDICATES.items() if predicate.objects <= LITERALS)


def _fact(
    key: tuple[str, ...],
    rows: Sequence[Row],
    places: Mapping[str, list[Place]],
    qualifiers: Mapping[str, tuple[str, ...]],
    literals: frozenset[str],
) -> Fact:
    subject, predicate, aim, states, negated, funding = key
    accepted = any(row["review"] == "review-accepted" for row in rows)
    claims = tuple(row["claim"] for row in rows)
    status = next(iter(qualifiers.get("fundingStatus", ())), funding)
    return Fact(
        id=states if states and predicate != "partner" else claims[0],
        subject=subject,
        predicate=predicate,
        object=aim,
        literal=predicate in literals,
        review="accepted" if accepted else "candidate",
        funding=status.removeprefix("status-"),
        negated=bool(negated),
        defect="; ".join(_different(row["defect"] for row in rows)),
        rule=", ".join(_different(row["rule"] for row in rows)),
        confidence=max(float(row["confidence"] or 1) for row in rows),
        claims=claims,
        places=tuple(sorted({place for claim in claims for place in places.get(claim, [])}, key=_order)),
        qualifiers=qualifiers,
    )


def _order(place: Place) -> tuple[str, str, int, int, str]:
    return place.date, place.document, place.line, place.line_to, place.claim


def _different(texts: Iterable[str]) -> list[str]:
    return sorted({text for text in texts if text})
