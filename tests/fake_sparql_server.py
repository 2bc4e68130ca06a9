"""A small SPARQL server over a store in memory that can be told to fail, as real ones do only on bad days."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pyoxigraph as ox


class FakeServer(ThreadingHTTPServer):
    """Takes queries at /query, updates at /update, graphs at /store; *faults* maps a request's number to a status."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.store = ox.Store()
        self.faults: dict[int, int] = {}
        self.delay = 0.0
        self.seen: list[str] = []

    @property
    def url(self) -> str:
        """The address of the query endpoint."""
        return f"http://127.0.0.1:{self.server_address[1]}/query"

    def handle_error(self, request: object, client_address: object) -> None:
        """Stay silent when a client that gave up has gone."""


@contextmanager
def fake_server() -> Iterator[FakeServer]:
    """Run a fake server in a thread."""
    with FakeServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    server: FakeServer

    def do_GET(self) -> None:
        self._handle()

    do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815 names that http.server asks for

    def log_message(self, *_: object) -> None:
        """Write no log."""

    def _handle(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        self.server.seen.append(f"{self.command} {parts.path}")
        time.sleep(self.server.delay)
        fault = self.server.faults.get(len(self.server.seen))
        if fault:
            self._reply(fault, b"told to fail")
        elif parts.path == "/query":
            self._query(parse_qs(body.decode()))
        elif parts.path == "/update":
            self.server.store.update(body.decode())
            self._reply(204)
        elif parts.path == "/store":
            self._graph(ox.NamedNode(parse_qs(parts.query)["graph"][0]), body)
        else:
            self._reply(404, b"no such path")

    def _query(self, fields: dict[str, list[str]]) -> None:
        result = self.server.store.query(
            fields["query"][0],
            default_graph=[ox.NamedNode(iri) for iri in fields.get("default-graph-uri", [])],
            named_graphs=[ox.NamedNode(iri) for iri in fields.get("named-graph-uri", [])],
        )
        if isinstance(result, ox.QueryTriples):
            self._reply(200, result.serialize(format=ox.RdfFormat.TURTLE), "text/turtle")
        else:
            form = ox.QueryResultsFormat.JSON
            self._reply(200, result.serialize(format=form), form.media_type)

    def _graph(self, name: ox.NamedNode, body: bytes) -> None:
        if self.command in ("PUT", "DELETE"):
            self.server.store.remove_graph(name)
        if self.command in ("PUT", "POST"):
            self.server.store.load(body, ox.RdfFormat.TURTLE, to_graph=name)
        self._reply(204)

    def _reply(self, status: int, body: bytes | None = b"", media_type: str = "text/plain") -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")
