"""Loading into another store: in chunks, tried again where a fault may pass, and all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox
import pytest
from fake_sparql_server import FakeServer, fake_server

from ontology.errors import StoreError
from ontology.graphs import ALL, FACTS, REGISTERS
from queries.engines.http import Patience
from queries.engines.loading import CHUNK, WAITING, load, load_store
from queries.engines.remote import RemoteEngine

OLD = ox.Quad(ox.NamedNode("urn:old"), ox.NamedNode("urn:p"), ox.Literal(1), ox.NamedNode(str(FACTS)))


def some_triples(count: int) -> list[ox.Triple]:
    return [ox.Triple(ox.NamedNode(f"urn:{n}"), ox.NamedNode("urn:p"), ox.Literal(n)) for n in range(count)]


NEW = {str(FACTS): some_triples(2 * CHUNK + 3), str(REGISTERS): some_triples(5), str(ALL[1]): []}


class Clock:
    """Notes the pauses instead of making them."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    """Yield a server that holds an older graph."""
    with fake_server() as made:
        made.store.add(OLD)
        yield made


def graphs_in(server: FakeServer) -> dict[str, int]:
    names = [str(name.value) for name in server.store.named_graphs()]
    found = {name: len(list(server.store.quads_for_pattern(None, None, None, ox.NamedNode(name)))) for name in names}
    return {name: count for name, count in found.items() if count}


def test_puts_every_graph_in_place_and_nothing_else(server: FakeServer) -> None:
    counts = load(server.url, NEW, patience=Patience((), 10))
    assert counts == {str(FACTS): 2 * CHUNK + 3, str(REGISTERS): 5, str(ALL[1]): 0}
    assert graphs_in(server) == {str(FACTS): 2 * CHUNK + 3, str(REGISTERS): 5}
    assert OLD not in server.store


def test_sends_chunks_to_waiting_graphs_and_moves_them_in_one_request(server: FakeServer) -> None:
    load(server.url, NEW, patience=Patience((), 10))
    sent = [line for line in server.seen if not line.endswith("/query")]
    assert sent == ["PUT /store", "POST /store", "POST /store", "PUT /store", "POST /update"]


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_tries_again_where_the_fault_may_pass(server: FakeServer, status: int) -> None:
    server.faults = {3: status, 4: status}
    clock = Clock()
    load(server.url, NEW, patience=Patience((0.5, 1.0, 2.0), 10, clock.sleep))
    assert clock.slept == [0.5, 1.0]
    assert graphs_in(server) == {str(FACTS): 2 * CHUNK + 3, str(REGISTERS): 5}


@pytest.mark.parametrize("broken", [2, 3, 5])  # the first chunk, a later one, the second graph
@pytest.mark.parametrize("status", [400, 500, 507])
def test_a_chunk_that_is_refused_leaves_the_store_as_it_was(server: FakeServer, broken: int, status: int) -> None:
    server.faults = {broken: status}
    with pytest.raises(StoreError, match=rf"does not take triples: {status} told to fail\. Nothing was changed\."):
        load(server.url, NEW, patience=Patience((), 10))
    assert graphs_in(server) == {str(FACTS): 1}
    assert OLD in server.store


def test_a_swap_that_is_refused_leaves_the_store_as_it_was(server: FakeServer) -> None:
    server.faults = {9: 403}  # after the question for left-overs, four chunks and three counts
    with pytest.raises(StoreError, match="could not be put in place: 403"):
        load(server.url, NEW, patience=Patience((), 10))
    assert server.seen[8] == "POST /update"
    assert graphs_in(server) == {str(FACTS): 1}


def test_what_a_killed_load_left_is_removed(server: FakeServer) -> None:
    left = ox.NamedNode(WAITING + "evidence")
    server.store.add(ox.Quad(ox.NamedNode("urn:left"), ox.NamedNode("urn:p"), ox.Literal(1), left))
    load(server.url, NEW, patience=Patience((), 10))
    assert not any(name.startswith(WAITING) for name in graphs_in(server))


def test_a_count_that_is_not_right_stops_before_the_swap(server: FakeServer) -> None:
    twice = some_triples(5) * 2  # what a store does with a chunk that it loses half of
    with pytest.raises(StoreError, match="has 5 triples where 10 were sent"):
        load(server.url, {str(FACTS): twice}, patience=Patience((), 10))
    assert graphs_in(server) == {str(FACTS): 1}


def test_a_dead_store_is_told_with_what_was_tried() -> None:
    clock = Clock()
    with pytest.raises(StoreError) as raised:
        load("http://127.0.0.1:9/query", NEW, patience=Patience((0.5, 1.0), 5, clock.sleep))
    assert "tried 3 times in" in str(raised.value)
    assert "Nothing was changed." in str(raised.value)
    assert clock.slept[:2] == [0.5, 1.0]


@pytest.mark.parametrize("password", [False, True])
def test_loads_a_real_server(virtuoso: str, source: ox.Store, password: bool) -> None:
    if password:
        virtuoso = virtuoso.replace("http://", "http://dba:dba@").replace("/sparql", "/sparql-auth")
    expected = {
        str(graph): len(list(source.quads_for_pattern(None, None, None, ox.NamedNode(str(graph))))) for graph in ALL
    }
    assert load_store(virtuoso, source) == expected
    assert load_store(virtuoso, source) == expected
    query = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    for graph, count in expected.items():
        assert RemoteEngine(virtuoso).select(query, graphs=(graph,)).rows[0][0] == ox.Literal(count)
