"""Measures: figures that can be worked out by hand, and igraph giving what networkx gives."""

from __future__ import annotations

import networkx as nx
import pytest

from ontology.errors import UsageError
from queries.answers import Asker
from queries.engines.embedded import EmbeddedEngine
from queries.measures import MEASURES, measure, shape
from queries.measures.answered import measured


def two_triangles() -> nx.Graph:
    """Two triangles of different sectors, joined by one link."""
    graph = nx.Graph([("a", "b"), ("b", "c"), ("a", "c"), ("d", "e"), ("e", "f"), ("d", "f"), ("c", "d")])
    for node in "abc":
        graph.nodes[node]["sector"] = "municipal"
    for node in "def":
        graph.nodes[node]["sector"] = "regional"
    return graph


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("degree", ("c", "municipal", 3, 3)),
        ("betweenness", ("c", "municipal", 0.6)),
        ("bridges", ("c", "municipal", "d", "regional")),
        ("articulation", ("c", "municipal", 2, 3)),
        ("components", (1, "c", 6, 2)),
        ("communities", (1, "c", 3, 1)),
    ],
)
def test_figures(name: str, first: tuple[object, ...]) -> None:
    assert next(iter(measure(name).rows(two_triangles()))) == first


@pytest.mark.parametrize(
    ("edges", "expected"),
    [
        ([("p", 100, "granted"), ("q", 100, "granted")], (2, 200, 0.5)),
        ([("p", 300, "granted"), ("q", 100, "stated")], (2, 400, 0.625)),
        ([("p", None, "granted"), ("q", 100, "granted")], (2, None, None)),
        ([("p", None, "granted")], (1, None, 1.0)),
        ([("p", 100, "granted"), ("q", 100, "requested")], (1, 100, 1.0)),
        ([("p", 100, "granted"), ("p", 100, "expired"), ("q", 200, "granted")], (2, 400, 0.5)),
    ],
)
def test_concentration_never_counts_an_unknown_amount_as_zero(
    edges: list[tuple[str, int | None, str]], expected: tuple[object, ...]
) -> None:
    graph = nx.MultiDiGraph()
    for funder, amount, status in edges:
        known = {} if amount is None else {"amount": amount}
        graph.add_edge(funder, "r", status=f"code/status-{status}", **known)
    assert list(measure("concentration").rows(graph)) == [("r", *expected)]


YEARLY = {"recurrence": "code/recurrence-year"}
BY_TERMS = [
    ({"amount": 2_000, "per": "participant"}, (2, None, None)),
    ({"amount": 200_000, **YEARLY}, (2, None, None)),
    ({"amount": 200_000, "start": "2020", **YEARLY}, (2, None, None)),
    ({"amount": 200_000, "start": "2020", "end": "2023", **YEARLY}, (2, 1_600_000, 0.5)),
    ({"amount": 800_000, "start": "2020", "end": "2023"}, (2, 1_600_000, 0.5)),
]


@pytest.mark.parametrize(("money", "expected"), BY_TERMS)
def test_only_sums_in_all_are_added(money: dict[str, object], expected: tuple[object, ...]) -> None:
    graph = nx.MultiDiGraph()
    graph.add_edge("p", "r", status="code/status-granted", **money)
    graph.add_edge("q", "r", status="code/status-granted", amount=800_000)
    assert list(measure("concentration").rows(graph)) == [("r", *expected)]


@pytest.mark.parametrize("function", [shape.betweenness, shape.bridges, shape.articulation_points, shape.communities])
def test_a_large_network_gets_the_same_figures(monkeypatch: pytest.MonkeyPatch, function: object) -> None:
    graph = shape.simple(two_triangles())
    small = function(graph)  # type: ignore[operator]
    monkeypatch.setattr(shape, "LARGE", 3)
    large = function(graph)  # type: ignore[operator]
    assert large == (pytest.approx(small) if isinstance(small, dict) else small)


@pytest.mark.parametrize("name", sorted(MEASURES))
def test_a_measure_has_words_in_both_languages_and_answers(engine: EmbeddedEngine, name: str) -> None:
    for words in (MEASURES[name].words, MEASURES[name].meaning):
        assert words.da
        assert words.en
        assert words.da != words.en
    found = measured(Asker(engine, build="b"), name)
    assert all(len(row) == len(found.columns) for row in found.rows)
    assert found.sources


def test_an_unknown_measure_is_refused() -> None:
    with pytest.raises(UsageError, match="degree, betweenness"):
        measure("fame")
