"""Reads the links that networks are made of: who takes part in what, who pays whom, what is part of what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from queries.answers.answer import plain
from queries.engines import Engine, Term

Attributes = dict[str, str | float | int]


@dataclass(frozen=True, slots=True)
class Link:
    """A link between two entities; *attributes* are what a source tells of it, and the claims that say so."""

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


def links(engine: Engine, kind: str, graphs: tuple[str, ...]) -> list[Link]:
    """Return the links of one kind, sorted; *kind* is a key of :data:`QUERIES`."""
    rows = list(engine.select(QUERIES[kind], graphs=graphs).records())
    claims = {name: _claims(engine, name) for name in sorted({_text(row, "relation") for row in rows})}
    found = {
        (link.source, link.target, link.relation, str(link.attributes)): link for link in _links(kind, rows, claims)
    }
    return [found[key] for key in sorted(found)]


def _links(
    kind: str, rows: list[dict[str, Term | None]], claims: dict[str, dict[tuple[str, str], str]]
) -> Iterator[Link]:
    for row in rows:
        source, target, relation = (_text(row, name) for name in ("source", "target", "relation"))
        backwards = relation in _FROM_OBJECT and not (kind == "hierarchy" and relation == "runBy")
        pair = (target, source) if backwards else (source, target)
        attributes: Attributes = {}
        for name, term in row.items():
            value = plain(term)
            if name not in ("source", "target", "relation") and isinstance(value, str | int | float):
                attributes[name] = value
        said = claims[relation].get(pair)
        if said:
            attributes["claims"] = said
        yield Link(source, target, relation, attributes)


def _claims(engine: Engine, predicate: str) -> dict[tuple[str, str], str]:
    """Return the claims of a predicate by subject and object, with spaces between; rejected ones are left out."""
    found = engine.select(
        "SELECT ?s ?o ?claim WHERE { GRAPH graph:evidence { "
        f"?claim rdf:predicate pg:{predicate} ; rdf:subject ?s ; rdf:object ?o ; pg:reviewStatus ?status }} "
        "FILTER(?status != code:review-rejected) }"
    )
    pairs: dict[tuple[str, str], list[str]] = defaultdict(list)
    for s, o, claim in found.rows:
        if s is not None and o is not None and claim is not None:
            pairs[s.value, o.value].append(claim.value)
    return {pair: " ".join(sorted(claims)) for pair, claims in pairs.items()}


def _text(row: dict[str, Term | None], name: str) -> str:
    term = row[name]
    return "" if term is None else term.value
