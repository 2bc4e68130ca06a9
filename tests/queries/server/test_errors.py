"""Every error over HTTP has one shape and the right status, whatever went wrong and wherever."""

from __future__ import annotations

import dataclasses
import http.client
import shutil
from pathlib import Path
from urllib.parse import quote, urlsplit

import httpx
import pytest
from built_graph import serving, write_graph

from ontology.errors import StoreError, UsageError
from ontology.settings import Settings
from queries.engines.embedded import EmbeddedEngine
from queries.server import create_app
from queries.server.launch import listen
from queries.server.protocol import MOST_BYTES

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
SHAPE = {"code", "message", "where", "advice"}

CASES = [
    ("/nowhere", 404, "HTTP404", "nothing at this address"),
    ("/sparql?query=SELECT%20%2A%20%7B", 400, "PG300", "the text ends where"),
    ("/sparql?query=SELECT%20%2A%20%7BSERVICE%20%3Curn%3Ax%3E%20%7B%7D%7D", 400, "PG300", "SERVICE would send"),
    ("/sparql?query=ASK%20%7B%7D&format=png", 400, "PG200", "cannot be written as png"),
    ("/ask/no-such-question", 404, "HTTP404", "there is no question"),
    ("/ask/funding-cliff?format=png", 400, "PG200", "format is"),
    ("/ask/funding-cliff?form=2014", 400, "PG200", "form"),
    ("/ask/funding-cliff?from=soon", 400, "PG200", "from"),
    ("/ask/funding-cliff?from=2014&from=2015", 400, "PG200", "given twice"),
    ("/ask/funding-cliff?language=fr", 400, "PG200", "language is da or en"),
    ("/ask/funding-cliff?layer=x", 400, "PG200", "layer"),
    ("/ask/funding-cliff?layer=all&format=ttl", 400, "PG200", "cannot tell candidates"),
]


@pytest.mark.parametrize(("path", "status", "code", "message"), CASES)
def test_one_shape(client: httpx.Client, path: str, status: int, code: str, message: str) -> None:
    reply = client.get(path)
    assert reply.status_code == status
    assert reply.headers["content-type"] == "application/json"
    assert set(reply.json()) == SHAPE
    assert reply.json()["code"] == code
    assert message in reply.json()["message"]


def test_the_place_of_a_fault_is_told(client: httpx.Client) -> None:
    reply = client.post("/sparql", data={"query": "SELECT *\n{ ?s ?p }"})
    assert reply.json()["where"] == "line 2, column 9"
    assert reply.json()["message"] == "'}' stands where a term was expected."


@pytest.mark.parametrize("path", ["/sparql?query=ASK%20%7B%7D", "/sparql", "/ask/funding-cliff"])
def test_nothing_acceptable_is_406(client: httpx.Client, path: str) -> None:
    reply = client.get(path, headers={"Accept": "image/png"})
    assert reply.status_code == 406
    assert set(reply.json()) == SHAPE


def test_methods_that_are_not_taken_are_named(client: httpx.Client) -> None:
    reply = client.delete("/sparql")
    assert reply.status_code == 405
    assert set(reply.headers["allow"].split(", ")) == {"GET", "HEAD", "POST"}
    assert set(reply.json()) == SHAPE


def test_a_query_without_an_end_is_504_and_the_next_one_works(settings: Settings) -> None:
    """The limit leaves the short query room on a busy machine; the long one would take years."""
    with serving(dataclasses.replace(settings, timeout=5.0)) as other:
        reply = httpx.post(other + "/sparql", data={"query": ENDLESS}, timeout=60)
        assert reply.status_code == 504
        assert reply.json()["code"] == "PG301"
        assert "stopped after 5 s" in reply.json()["message"]
        assert httpx.get(other + "/sparql?query=ASK%20%7B%7D", timeout=60).status_code == 200


@pytest.mark.parametrize("way", ["direct", "form", "get"])
def test_a_query_of_eight_megabytes_is_413(address: str, way: str) -> None:
    text = "ASK { } #" + "x" * MOST_BYTES
    if way == "direct":
        reply = httpx.post(
            address + "/sparql", content=text.encode(), headers={"Content-Type": "application/sparql-query"}, timeout=30
        )
    elif way == "form":
        reply = httpx.post(address + "/sparql", data={"query": text}, timeout=30)
    else:
        reply = _get_raw(address, text)
    assert reply.status_code == 413
    assert set(reply.json()) == SHAPE


def _get_raw(address: str, text: str) -> httpx.Response:
    """Send a GET that httpx itself finds too long."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
    connection.request("GET", "/sparql?query=" + quote(text))
    reply = connection.getresponse()
    body = reply.read()
    connection.close()
    return httpx.Response(reply.status, content=body)


def test_a_store_that_goes_away_is_503(engine: EmbeddedEngine, tmp_path: Path) -> None:
    write_graph(tmp_path, engine.store)
    with serving(Settings(out=tmp_path)) as other:
        shutil.rmtree(tmp_path / "store")
        reply = httpx.get(other + "/sparql?query=ASK%20%7B%7D", timeout=60)
    assert reply.status_code == 503
    assert set(reply.json()) == SHAPE
    assert "psykgraf build" in reply.json()["advice"]


def test_a_dead_remote_store_is_503(settings: Settings) -> None:
    remote = dataclasses.replace(settings, store="http://127.0.0.1:9/sparql", timeout=1.0)
    with serving(remote) as other:
        reply = httpx.get(other + "/sparql?query=ASK%20%7B%7D", timeout=60)
    assert reply.status_code == 503
    assert "tried 4 times" in reply.json()["message"]


def test_a_fault_of_ours_is_500_and_tells_nothing(settings: Settings, caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        def answer(self, *_: object, **__: object) -> None:
            raise ZeroDivisionError("particulars")

    with serving(settings, Broken()) as other:  # type: ignore[arg-type]
        reply = httpx.get(other + "/sparql?query=ASK%20%7B%7D", timeout=60)
    assert reply.status_code == 500
    assert set(reply.json()) == SHAPE
    assert "particulars" not in reply.text
    assert "particulars" in caplog.text


def test_without_a_graph_it_does_not_start(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="psykgraf build"):
        create_app(Settings(out=tmp_path))


def test_a_port_that_is_taken_is_told() -> None:
    with listen("127.0.0.1", 0) as taken:
        taken.listen()
        with pytest.raises(UsageError, match="--port"):
            listen("127.0.0.1", taken.getsockname()[1])


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70_000), ("192.0.2.1", 0), ("nowhere.invalid", 0)])
def test_an_address_that_is_not_ours_is_told(host: str, port: int) -> None:
    with pytest.raises(UsageError, match=r"cannot be listened on: [^\[\]]+[^.]\. Name another address with --host"):
        listen(host, port)
