"""What runs in the worker: bodies, sizes, and cutting."""

from __future__ import annotations

import json

import pyoxigraph as ox
import pytest

from queries.engines import EngineAnswer, Limits
from queries.sparql.worker import cut_lines, execute

GRAPH = "urn:g"
TRICKY = 'a },{ b "},{" \n },{'


@pytest.fixture(scope="module")
def store() -> ox.Store:
    """Return a store of ten texts that look like what stands between rows of JSON."""
    made = ox.Store()
    for n in range(10):
        made.add(ox.Quad(ox.NamedNode(f"urn:{n}"), ox.NamedNode("urn:p"), ox.Literal(TRICKY), ox.NamedNode(GRAPH)))
    return made


@pytest.mark.parametrize("in_json", [False, True])
@pytest.mark.parametrize(
    ("rows", "expected", "cut"), [(None, 10, False), (10, 10, False), (11, 10, False), (9, 9, True), (1, 1, True)]
)
def test_cuts_after_the_limit_and_never_before(
    store: ox.Store, in_json: bool, rows: int | None, expected: int, cut: bool
) -> None:
    body, count, was_cut = execute(store, "SELECT ?s ?o { ?s ?p ?o }", [GRAPH], [], rows, in_json)
    answer = EngineAnswer("SELECT", body, count, was_cut, Limits(None, rows, in_json), in_json)
    assert len(answer.solutions.rows) == expected
    assert was_cut is cut
    assert {row[1] for row in answer.solutions.rows} == {ox.Literal(TRICKY)}
    if in_json:
        assert len(json.loads(body)["results"]["bindings"]) == expected


@pytest.mark.parametrize(("rows", "cut"), [(None, False), (10, False), (9, True)])
def test_a_graph_is_sorted_and_has_each_triple_once(store: ox.Store, rows: int | None, cut: bool) -> None:
    query = "CONSTRUCT { ?s <urn:q> 1 } WHERE { ?s ?p ?o . ?t ?p ?o }"
    body, count, was_cut = execute(store, query, [GRAPH], [], rows)
    lines = body.decode().splitlines()
    assert lines == sorted(set(lines))
    assert (len(lines), count, was_cut) == (rows or 10, rows or 10, cut)


@pytest.mark.parametrize(("query", "expected"), [("ASK { ?s ?p ?o }", b"true"), ("ASK { ?s ?s ?s }", b"false")])
def test_a_question_is_true_or_false(store: ox.Store, query: str, expected: bytes) -> None:
    assert execute(store, query, [GRAPH], [], 1) == (expected, 1, False)


def test_rows_without_values_count() -> None:
    assert cut_lines(b"?a\n\n\n\n", 2) == (b"?a\n\n\n", 2, True)
    assert cut_lines(b"\n\n", 1) == (b"\n\n", 1, False)
