"""The invented graph behind a server on a port of its own, and a client for it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from built_graph import serving, write_graph

from ontology.settings import Settings
from queries.engines.embedded import EmbeddedEngine


@pytest.fixture(scope="session")
def settings(engine: EmbeddedEngine, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Return settings over the graph, with limits that a test can reach."""
    out = write_graph(tmp_path_factory.mktemp("out"), engine.store)
    return Settings(out=out, timeout=20.0, limit=50, cors="https://atlas.example")


@pytest.fixture(scope="session")
def address(settings: Settings) -> Iterator[str]:
    """Yield the address of a server that runs for these tests."""
    with serving(settings) as made:
        yield made


@pytest.fixture(scope="session")
def client(address: str) -> Iterator[httpx.Client]:
    """Yield a client of that server."""
    with httpx.Client(base_url=address, timeout=30) as made:
        yield made
