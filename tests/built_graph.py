"""Puts a store of the tests on disk as a build does, and serves it where a test needs a real server."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox
from starlette.routing import BaseRoute

from ontology import store
from ontology.settings import Settings
from queries.engines import Engine


def write_graph(out: Path, source: ox.Store, version: str = "test") -> Path:
    """Write *source* as the current version under *out*, and return *out*."""
    store.write(out / "store", source.dump(format=ox.RdfFormat.N_QUADS), version)
    return out


@contextmanager
def serving(settings: Settings, engine: Engine | None = None, more: Sequence[BaseRoute] = ()) -> Iterator[str]:
    """Serve the settings' graph (or *engine*) on a free port of 127.0.0.1; yield the address of the server."""
    import uvicorn

    from queries.server import create_app
    from queries.server.launch import configuration, listen

    listening = listen("127.0.0.1", 0)
    server = uvicorn.Server(configuration(create_app(settings, engine=engine, more=more)))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        until = time.monotonic() + 60
        while not server.started and time.monotonic() < until:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listening.close()
