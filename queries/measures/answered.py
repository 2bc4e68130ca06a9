"""Turns a measure's rows into an answer, so that a measure is written out in the same forms as a question."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from ontology.terms import PREFIXES
from queries.answers.answer import Answer, Place
from queries.answers.asking import GRAPHS, Asker
from queries.answers.evidence import places_of_nodes, sources_of
from queries.engines import Term
from queries.labels import iris_in, labels_of
from queries.measures.measure import Measure, Row, measure
from queries.projections import network
from queries.question import Basis, Column, Question

if TYPE_CHECKING:
    import networkx as nx

_SECTOR = PREFIXES["code"] + "sector-"
_XSD = PREFIXES["xsd"]
_UNKNOWN = {"sector", "otherSector", "total", "herfindahl"}
"""Columns in which an empty cell means that no source tells."""


def measured(asker: Asker, name: str, network_name: str = "", as_of: str = "") -> Answer:
    """Measure a network (empty: the measure's own) and return the answer.

    Raises UsageError for an unknown measure or network.
    """
    wanted = measure(name)
    layer = asker.layer or "accepted"
    source = network_name or wanted.network
    graph = network(asker.engine, source, layer=layer, as_of=as_of, language=asker.language)
    names = [column for column, _ in wanted.columns]
    rows = [_terms(names, row) for row in wanted.rows(graph)]
    shown = tuple(rows[: asker.limit])
    return Answer(
        question=_question(name, wanted),
        values={},
        rows=shown,
        labels=labels_of(asker.engine, iris_in(shown), asker.language, GRAPHS["all"]),
        total=len(rows),
        layer=layer,
        language=asker.language,
        build=asker.build,
        sources=sources_of(asker.engine, _places(asker, graph)),
        query=f"measure {name} of the network {source}" + (f" as of {as_of}" if as_of else ""),
    )


def _places(asker: Asker, graph: nx.Graph[str]) -> list[list[Place]]:
    """Return the places of the claims that the network's links rest on."""
    claims = {claim for _, _, data in graph.edges(data=True) for claim in str(data.get("claims", "")).split()}
    return [[found.place for found in group] for group in places_of_nodes(asker.engine, claims).values()]


def _question(name: str, wanted: Measure) -> Question:
    columns = tuple(Column(column, words, unknown=column in _UNKNOWN) for column, words in wanted.columns)
    return Question(
        slug=name,
        topic="measures",
        path=Path(),
        words=wanted.words,
        explanation=wanted.meaning,
        parameters=(),
        columns=columns,
        basis=Basis(),
        layer="accepted",
        example=f"psykgraf measure {name}",
        sparql="",
    )


def _terms(names: Iterable[str], row: Row) -> tuple[Term | None, ...]:
    return tuple(_term(name, value) for name, value in zip(names, row, strict=True))


def _term(name: str, value: str | int | float | None) -> Term | None:
    if value is None:
        return None
    if isinstance(value, str):
        sector = name in ("sector", "otherSector")
        return ox.NamedNode(_SECTOR + value if sector else value)
    kind = "integer" if isinstance(value, int) else "decimal"
    return ox.Literal(
        format(value, "f").rstrip("0").rstrip(".") if kind == "decimal" else str(value),
        datatype=ox.NamedNode(_XSD + kind),
    )
