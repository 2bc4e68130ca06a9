"""A remote endpoint on bad days: dead, slow, refusing, or not an endpoint at all."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox
import pytest
from fake_sparql_server import FakeServer, fake_server

from ontology.errors import PsykgrafError, QueryError, StoreError, UsageError
from queries.engines import Limits, QueryStoppedError
from queries.engines.http import Patience
from queries.engines.remote import RemoteEngine


@pytest.fixture
def server() -> Iterator[FakeServer]:
    """Yield a server with one fact."""
    with fake_server() as made:
        facts = ox.NamedNode("https://w3id.org/psykgraf/graph/facts")
        made.store.add(ox.Quad(ox.NamedNode("urn:a"), ox.NamedNode("urn:p"), ox.Literal("b", language="da"), facts))
        yield made


def an_engine(url: str, *pauses: float) -> RemoteEngine:
    return RemoteEngine(url, Patience(pauses, 5, lambda _: None))


def test_answers_over_the_protocol(server: FakeServer) -> None:
    engine = an_engine(server.url)
    assert engine.select("SELECT ?o { ?s ?p ?o }").rows == ((ox.Literal("b", language="da"),),)
    assert engine.ask("ASK { <urn:a> ?p ?o }")
    assert [str(triple.subject) for triple in engine.construct("CONSTRUCT WHERE { ?s ?p ?o }")] == ["<urn:a>"]


REFUSALS: list[tuple[int, type[PsykgrafError], str]] = [
    (400, QueryError, "refuses the query: told to fail"),
    (401, StoreError, "name and password"),
    (403, StoreError, "name and password"),
    (404, StoreError, "address of its SPARQL endpoint"),
    (500, StoreError, "answered 500 told to fail"),
]


@pytest.mark.parametrize(("status", "kind", "message"), REFUSALS)
def test_says_what_the_endpoint_refuses(
    server: FakeServer, status: int, kind: type[PsykgrafError], message: str
) -> None:
    server.faults = {1: status}
    with pytest.raises(kind, match=message):
        an_engine(server.url).ask("ASK { }")


def test_tries_again_and_then_answers(server: FakeServer) -> None:
    server.faults = {1: 503, 2: 502}
    assert an_engine(server.url, 0.1, 0.2).ask("ASK { }")
    assert len(server.seen) == 3


def test_gives_up_after_the_last_pause(server: FakeServer) -> None:
    server.faults = dict.fromkeys(range(1, 9), 503)
    with pytest.raises(StoreError, match="it answered 503 told to fail \\(POST, tried 3 times in"):
        an_engine(server.url, 0.1, 0.2).ask("ASK { }")
    assert len(server.seen) == 3


def test_a_slow_query_is_stopped_and_not_asked_again(server: FakeServer) -> None:
    server.delay = 1.0
    with pytest.raises(QueryStoppedError, match=r"after 0.2 s, the time limit"):
        an_engine(server.url, 0.1, 0.2).answer("ASK { }", limits=Limits(0.2, 10))
    assert len(server.seen) == 1


def test_a_dead_endpoint_is_told_with_what_was_tried() -> None:
    with pytest.raises(StoreError, match=r"does not answer: .*tried 2 times"):
        an_engine("http://127.0.0.1:9/sparql", 0.1).ask("ASK { }")


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "sparql", "http://", "file:///etc/hosts"])
def test_what_is_no_address_is_told(url: str) -> None:
    with pytest.raises(UsageError, match="no address of an endpoint"):
        an_engine(url)


def test_a_password_is_never_told() -> None:
    with pytest.raises(StoreError) as raised:
        an_engine("http://reader:hidden@127.0.0.1:9/sparql").ask("ASK { }")
    assert "hidden" not in str(raised.value)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            b'{"head":{"vars":["__ASK_RETVAL"]},"results":{"bindings":[{"__ASK_RETVAL":{"type":"literal","value":"1"}}]}}',
            True,
        ),
        (b'{"head":{"vars":["__ASK_RETVAL"]},"results":{"bindings":[]}}', False),
        (b'{"head":{},"boolean":false}', False),
    ],
)
def test_virtuosos_way_of_saying_yes_is_understood(
    server: FakeServer, monkeypatch: pytest.MonkeyPatch, body: bytes, expected: bool
) -> None:
    handler = server.RequestHandlerClass
    monkeypatch.setattr(handler, "_query", lambda self, _: self._reply(200, body, "application/sparql-results+json"))
    assert an_engine(server.url).ask("ASK { ?s ?p ?o }") is expected


@pytest.mark.parametrize(
    ("header", "value", "cut"),
    [("Psykgraf-Cut", "The answer was cut", True), ("X-SPARQL-MaxRows", "1", True), ("X-SPARQL-MaxRows", "5", False)],
)
def test_a_limit_of_the_endpoint_is_announced_too(
    server: FakeServer, monkeypatch: pytest.MonkeyPatch, header: str, value: str, cut: bool
) -> None:
    handler = server.RequestHandlerClass
    plain = handler.end_headers
    monkeypatch.setattr(handler, "end_headers", lambda self: (self.send_header(header, value), plain(self)))
    assert an_engine(server.url).answer("SELECT * { ?s ?p ?o }", limits=Limits(5, 10)).cut is cut


def test_what_is_no_answer_is_told(server: FakeServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server.RequestHandlerClass, "_query", lambda self, _: self._reply(200, b"<html>", "text/html"))
    with pytest.raises(StoreError, match=r"answer \(text/html\) cannot be read"):
        an_engine(server.url).ask("ASK { }")
