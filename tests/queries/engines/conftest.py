"""The same small graph in every engine: Oxigraph here and in a worker, rdflib, and a real server where one is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
import virtuoso_server
from built_graph import write_graph
from memory_engine import MemoryEngine

from ontology.graphs import ALL
from queries.engines import Engine
from queries.engines.embedded import EmbeddedEngine
from queries.engines.loading import load_store
from queries.engines.remote import RemoteEngine
from queries.engines.workers import WorkerEngine

ENGINES = ("embedded", "worker", "memory", "virtuoso")


@pytest.fixture(scope="session")
def source(engine: EmbeddedEngine) -> ox.Store:
    """Return the store of the invented graph with every triple in one graph only, as a build has it."""
    store, seen = ox.Store(), set()
    for graph in ALL:
        for quad in engine.store.quads_for_pattern(None, None, None, ox.NamedNode(str(graph))):
            if quad.triple not in seen:
                store.add(quad)
                seen.add(quad.triple)
    return store


@pytest.fixture(scope="session")
def out(source: ox.Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an output folder with the graph in its store."""
    return write_graph(tmp_path_factory.mktemp("out"), source)


@pytest.fixture(scope="session")
def virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield the address of a Virtuoso that runs for these tests."""
    if not (virtuoso_server.PROGRAM and virtuoso_server.CONSOLE):
        pytest.skip("Virtuoso is not installed (Debian: virtuoso-opensource-7)")
    with virtuoso_server.virtuoso(tmp_path_factory.mktemp("virtuoso")) as url:
        yield url


@pytest.fixture(scope="session", params=ENGINES)
def each(request: pytest.FixtureRequest, source: ox.Store, out: Path) -> Iterator[Engine]:
    """Yield each engine over the graph."""
    if request.param == "embedded":
        made: Engine = EmbeddedEngine(source)
    elif request.param == "worker":
        made = WorkerEngine(out / "store")
    elif request.param == "memory":
        made = MemoryEngine(source)
    else:
        url = request.getfixturevalue("virtuoso")
        load_store(url, source)
        made = RemoteEngine(url)
    yield made
    made.close()
