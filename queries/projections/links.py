"""Reads the links that networks are made of: who takes part in what, who pays whom, what is part of what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from queries.answers.answer import plain
from queries.answers.asking import GRAPHS
from queries.engines import Engine, Term

Attributes = dict[str, str | float | int]


@dataclass(frozen=True, slots=True)
class Link:
    """A link between two entities.

    *attributes* are what a source tells of it, the claims that say so with their documents, and the layer:
    ``accepted``, or ``candidate`` where the accepted facts do not have it.
    """

    source: str
    target: str
    relation: str
    attributes: Attributes


_PARTICIPATION = """
SELECT DISTINCT ?source ?target ?relation ?start ?end WHERE {
  { ?partnership pg:partner ?source ; pg:initiative ?target . BIND("partner" AS ?relation) }
  UNION { ?partnership pg:initiative ?target . ?target pg:runBy ?source . BIND("runBy" AS ?relation) }
  OPTIONAL { ?target pg:startedOn ?start }
  OPTIONAL { ?target pg:endedOn ?end }
}"""
_FUNDING = """
SELECT DISTINCT ?source ?target ?relation ?fact ?status ?kind ?amount ?recurrence ?per ?start ?end WHERE {
  ?fact pg:funder ?source ; pg:recipient ?target ; pg:fundingStatus ?status .
  BIND("fundedBy" AS ?relation)
  OPTIONAL { ?fact pg:amount ?amount }
  OPTIONAL { ?fact pg:fundingKind ?kind }
  OPTIONAL { ?fact pg:recurrence ?recurrence }
  OPTIONAL { ?fact pg:perUnit ?per }
  OPTIONAL { ?fact pg:periodStart ?start }
  OPTIONAL { ?fact pg:periodEnd ?end }
}"""
_HIERARCHY = """
SELECT DISTINCT ?source ?target ?relation WHERE {
  { ?source pg:partOf ?target . BIND("partOf" AS ?relation) }
  UNION { ?source pg:runBy ?target . BIND("runBy" AS ?relation) }
}"""
QUERIES = {"participation": _PARTICIPATION, "funding": _FUNDING, "hierarchy": _HIERARCHY}
"""The query of each kind of link; ``?source`` is who takes part, who pays, or the part."""

_FROM_OBJECT = {"partner", "fundedBy", "runBy"}
"""Claims whose object is the link's source: "initiative runBy association" is drawn from the association."""


def links(engine: Engine, kind: str, layer: str) -> list[Link]:
    """Return the links of one kind in a layer, sorted; *kind* is a key of :data:`QUERIES`."""
    rows = list(engine.select(QUERIES[kind], graphs=GRAPHS[layer]).records())
    claims = {name: _claims(engine, name, layer) for name in sorted({_text(row, "relation") for row in rows})}
    accepted = rows if layer == "accepted" else engine.select(QUERIES[kind], graphs=GRAPHS["accepted"]).records()
    known = {_key(row) for row in accepted}
    found = {
        (link.source, link.target, link.relation, str(link.attributes)): link
        for link in _links(kind, rows, claims, known)
    }
    return [found[key] for key in sorted(found)]


def _key(row: dict[str, Term | None]) -> tuple[str, ...]:
    """Return what a link is; dates that other statements give its ends do not belong to it."""
    return tuple(_text(row, name) for name in ("source", "target", "relation", "fact") if name in row)


def _links(
    kind: str,
    rows: list[dict[str, Term | None]],
    claims: dict[str, dict[tuple[str, str], Attributes]],
    known: set[tuple[str, ...]],
) -> Iterator[Link]:
    for row in rows:
        source, target, relation = (_text(row, name) for name in ("source", "target", "relation"))
        backwards = relation in _FROM_OBJECT and not (kind == "hierarchy" and relation == "runBy")
        pair = (target, source) if backwards else (source, target)
        attributes: Attributes = {"layer": "accepted" if _key(row) in known else "candidate"}
        for name, term in row.items():
            value = plain(term)
            if name not in ("source", "target", "relation") and isinstance(value, str | int | float):
                attributes[name] = value
        yield Link(source, target, relation, attributes | claims[relation].get(pair, {}))


def _claims(engine: Engine, predicate: str, layer: str) -> dict[tuple[str, str], Attributes]:
    """Return the claims of a predicate and their documents by subject and object, each with spaces between.

    Rejected claims are left out, in the layer ``accepted`` the candidates too.
    """
    told = "!= code:review-rejected" if layer == "all" else "= code:review-accepted"
    found = engine.select(
        "SELECT ?s ?o ?claim ?document WHERE { GRAPH graph:evidence { "
        f"?claim rdf:predicate pg:{predicate} ; rdf:subject ?s ; rdf:object ?o ; pg:reviewStatus ?status ; "
        f"pg:statedIn ?document }} FILTER(?status {told}) }}"
    )
    pairs: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in found.records():
        pair = pairs[_text(row, "s"), _text(row, "o")]
        pair["claims"].add(_text(row, "claim"))
        pair["documents"].add(_text(row, "document"))
    return {ends: {name: " ".join(sorted(iris)) for name, iris in told.items()} for ends, told in pairs.items()}


def _text(row: dict[str, Term | None], name: str) -> str:
    term = row[name]
    return "" if term is None else term.value
