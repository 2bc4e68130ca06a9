"""Measures what the endpoint adds to the engine, and how it holds with many clients at once.

    python benchmarks/endpoint.py --out out --clients 32 --seconds 60

The engine's time is Oxigraph's own, in this process, with the answer written as JSON; the endpoint's is a request on an
open connection, answer read. Both are medians over the same queries on the same store.
"""

from __future__ import annotations

import argparse
import http.client
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import psutil
import pyoxigraph as ox

from ontology.store import dataset, open_current
from queries.sparql.prepare import prepare

QUERIES = {
    "one row": "SELECT ?s { ?s a pg:Funding } LIMIT 1",
    "100 rows": "SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 100",
    "1,000 rows": "SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 1000",
    "10,000 rows": "SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 10000",
    "a join": "SELECT ?s ?name ?sum { ?f a pg:Funding ; pg:recipient ?s ; pg:amount ?sum . ?s skos:prefLabel ?name }"
    " ORDER BY DESC(?sum) LIMIT 20",
    "a count": "SELECT ?t (COUNT(*) AS ?n) { ?s a ?t } GROUP BY ?t ORDER BY DESC(?n)",
}
_SERVER = """
import sys
from pathlib import Path
from ontology.settings import Settings
from queries.server import create_app, launch
settings = Settings(out=Path(sys.argv[1]), port=0)
launch(create_app(settings), settings, lambda address: print(address, flush=True))
"""
_HEADERS = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/sparql-results+json"}


def milliseconds(run: Callable[[], object], repeats: int) -> float:
    """Return the median time of *run*, after three runs that do not count."""
    times = []
    for number in range(repeats + 3):
        begun = time.perf_counter()
        run()
        if number >= 3:
            times.append(time.perf_counter() - begun)
    return 1000 * statistics.median(times)


def engine_call(store: ox.Store, query: str) -> Callable[[], object]:
    """Return the call that has Oxigraph itself answer *query*."""
    ready = prepare(query)
    default = [ox.NamedNode(iri) if iri else ox.DefaultGraph() for iri in dataset(ready.default)]
    named = [ox.NamedNode(iri) for iri in ready.named]
    form = ox.QueryResultsFormat.JSON
    return lambda: store.query(ready.text, default_graph=default, named_graphs=named).serialize(format=form)


def endpoint_call(connection: http.client.HTTPConnection, query: str) -> Callable[[], bytes]:
    """Return the call that asks the endpoint, and fails unless it answers."""
    body = urlencode({"query": query})

    def call() -> bytes:
        connection.request("POST", "/sparql", body, _HEADERS)
        reply = connection.getresponse()
        content = reply.read()
        if reply.status != 200:
            raise RuntimeError(f"{reply.status} {content[:200]!r}")
        return content

    return call


def overhead(out: Path, host: str, repeats: int) -> None:
    """Print the times of engine and endpoint for each query."""
    store = open_current(out / "store")
    connection = http.client.HTTPConnection(host, timeout=120)
    print(f"{'query':14} {'engine ms':>10} {'endpoint ms':>12} {'overhead ms':>12}")
    for name, query in QUERIES.items():
        engine = milliseconds(engine_call(store, query), repeats)
        connection.close()  # the server has closed one that lay idle; the next request opens it again
        endpoint = milliseconds(endpoint_call(connection, query), repeats)
        print(f"{name:14} {engine:10.2f} {endpoint:12.2f} {endpoint - engine:12.2f}")


def many_clients(host: str, process: psutil.Process, clients: int, seconds: float) -> None:
    """Print answers, errors, times and memory of *clients* that ask for *seconds*."""
    seen: Counter[str] = Counter()
    times: list[float] = []
    over = threading.Event()
    threads = [threading.Thread(target=_client, args=(host, number, over, seen, times)) for number in range(clients)]
    for thread in threads:
        thread.start()
    time.sleep(min(5.0, seconds / 4))
    before = _memory(process)
    time.sleep(seconds)
    after = _memory(process)
    over.set()
    for thread in threads:
        thread.join()
    ranked = sorted(times)
    print(f"{clients} clients, {seconds:g} s: {dict(seen)}")
    print(
        f"median {1000 * ranked[len(ranked) // 2]:.1f} ms, 95 % under {1000 * ranked[len(ranked) * 95 // 100]:.1f} ms"
    )
    print(f"memory {before / 1e6:.0f} MB -> {after / 1e6:.0f} MB ({100 * (after - before) / before:+.1f} %)")


def _client(host: str, number: int, over: threading.Event, seen: Counter[str], times: list[float]) -> None:
    connection = http.client.HTTPConnection(host, timeout=120)
    names = ["one row", "100 rows", "a join"]
    while not over.is_set():
        begun = time.perf_counter()
        try:
            endpoint_call(connection, QUERIES[names[number % len(names)]])()
            seen["answers"] += 1
        except (OSError, RuntimeError, http.client.HTTPException) as error:
            seen[f"error: {error}"[:80]] += 1
        times.append(time.perf_counter() - begun)


def _memory(process: psutil.Process) -> int:
    return sum(one.memory_info().rss for one in (process, *process.children(recursive=True)))


def main() -> None:
    """Start a server over the build and measure it."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--out", type=Path, default=Path("out"))
    parser.add_argument("--repeats", type=int, default=50)
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=10.0)
    given = parser.parse_args()
    command = [sys.executable, "-c", _SERVER, str(given.out)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            host = urlsplit(server.stdout.readline().strip()).netloc if server.stdout else ""
            overhead(given.out, host, given.repeats)
            many_clients(host, psutil.Process(server.pid), given.clients, given.seconds)
        finally:
            server.terminate()


if __name__ == "__main__":
    main()
