"""Describes the nodes of a network: label, class, sector, municipality, region and dates."""

from __future__ import annotations

from collections.abc import Iterable

from ontology.terms import PREFIXES
from queries.engines import Engine
from queries.labels import chunks, labels_of, local_name

_QUERY = """
SELECT ?x ?class ?sector ?municipality ?region ?start ?end WHERE {{
  VALUES ?x {{ {values} }}
  OPTIONAL {{ ?x a ?class }}
  OPTIONAL {{ ?x pg:sector ?sector }}
  OPTIONAL {{
    {{ ?x pg:locatedIn ?territory . ?territory pg:territoryOf ?municipality }}
    UNION {{ ?x pg:territory ?territory . ?territory pg:territoryOf ?municipality }}
    OPTIONAL {{ ?territory pg:within ?wider . ?wider pg:territoryOf ?region }}
  }}
  OPTIONAL {{ ?x pg:startedOn ?start }}
  OPTIONAL {{ ?x pg:endedOn ?end }}
}}"""
_PG = PREFIXES["pg"]


def described(engine: Engine, iris: Iterable[str], graphs: tuple[str, ...], language: str) -> dict[str, dict[str, str]]:
    """Return the attributes of each node; where sources give several values, the first in order stands."""
    wanted = sorted(set(iris))
    labels = labels_of(engine, wanted, language, graphs)
    nodes = {iri: {"iri": iri, "label": labels[iri]} for iri in wanted}
    for part in chunks(wanted):
        query = _QUERY.format(values=" ".join(f"<{iri}>" for iri in part))
        for row in sorted(engine.select(query, graphs=graphs).rows, key=str):
            if row[0] is not None:
                values = {
                    name: term.value
                    for name, term in zip(
                        ("class", "sector", "municipality", "region", "start", "end"), row[1:], strict=True
                    )
                    if term is not None and (name != "class" or term.value.startswith(_PG))
                }
                _fill(nodes[row[0].value], values)
    return nodes


def _fill(node: dict[str, str], values: dict[str, str]) -> None:
    for name, value in values.items():
        short = local_name(value) if name in ("class", "sector") else value
        node.setdefault(name, short.removeprefix("sector-"))
