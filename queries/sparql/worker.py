"""The process in which users' queries run, so that one that does not end can be ended: by itself, at its time limit.

It is started by its file's path and imports nothing of ours, so that it is up in a few hundredths of a second.
Requests come as lines of JSON on stdin; an answer is a line of JSON on stdout and the body's bytes after it.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import sys
from collections.abc import Iterable
from typing import Any

import pyoxigraph as ox

MEMORY = 4 << 30
"""Bytes of data that a worker may hold; a query that wants more ends its worker and not the machine."""
_OPENING = 60.0
"""Seconds in which a store must be open; they do not count against the query's time limit."""


def result_of(
    store: ox.Store, query: str, default: Iterable[str], named: Iterable[str]
) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
    """Return what *store* says; in *default* ``""`` is the unnamed graph. Raises SyntaxError as pyoxigraph does."""
    return store.query(
        query,
        default_graph=[ox.NamedNode(iri) if iri else ox.DefaultGraph() for iri in default],
        named_graphs=[ox.NamedNode(iri) for iri in named],
    )


def execute(
    store: ox.Store, query: str, default: Iterable[str], named: Iterable[str], rows: int | None, json: bool = False
) -> tuple[bytes, int, bool]:
    """Return the body of the answer, its size, and whether it was cut.

    The body is SPARQL TSV (with *json* SPARQL JSON) for solutions, N-Triples for a graph, ``true`` or ``false``. Raises
    SyntaxError as pyoxigraph does.
    """
    result = result_of(store, query, default, named)
    if isinstance(result, ox.QueryBoolean):
        return b"true" if result else b"false", 1, False
    if isinstance(result, ox.QueryTriples):
        return cut_triples(result, rows)
    if json:
        return _cut_json(_json(result), rows)
    return cut_lines(_tsv(result), rows)


def _cut_json(body: bytes, rows: int | None) -> tuple[bytes, int, bool]:
    """Return SPARQL JSON cut after *rows*, without reading it where it cannot be too long.

    Between two rows there is always ``},{``, which a text may have too: the count is never too low.
    """
    count = body.count(b"},{") + 1
    if rows is None or count <= rows:
        return body, count, False
    shorter, count, cut = cut_lines(_tsv(ox.parse_query_results(body, ox.QueryResultsFormat.JSON)), rows)
    return _json(ox.parse_query_results(shorter, ox.QueryResultsFormat.TSV)) if cut else body, count, cut


def _json(result: ox.QuerySolutions | ox.QueryBoolean) -> bytes:
    return result.serialize(format=ox.QueryResultsFormat.JSON) or b""


def _tsv(result: ox.QuerySolutions | ox.QueryBoolean) -> bytes:
    return result.serialize(format=ox.QueryResultsFormat.TSV) or b""


def cut_lines(body: bytes, rows: int | None) -> tuple[bytes, int, bool]:
    """Return SPARQL TSV, in which no term has a line break, cut after *rows*; its size; and whether there was more."""
    count = body.count(b"\n") - 1
    if rows is None or count <= rows:
        return body, count, False
    end = 0
    for _ in range(rows + 1):
        end = body.index(b"\n", end) + 1
    return body[:end], rows, True


def cut_triples(result: Iterable[ox.Triple], rows: int | None) -> tuple[bytes, int, bool]:
    """Return sorted N-Triples; each triple once, though a template may give it often."""
    lines: set[str] = set()
    for triple in result:
        lines.add(f"{triple} .\n")
        if rows is not None and len(lines) > rows:
            lines.remove(f"{triple} .\n")
            return "".join(sorted(lines)).encode(), rows, True
    return "".join(sorted(lines)).encode(), len(lines), False


def main() -> None:
    """Answer requests until stdin ends."""
    _limit_memory()
    stores: dict[str, ox.Store] = {}
    for line in sys.stdin.buffer:
        header, body = _reply(stores, json.loads(line))
        faulthandler.cancel_dump_traceback_later()
        sys.stdout.buffer.write(json.dumps({**header, "length": len(body)}).encode() + b"\n" + body)
        sys.stdout.buffer.flush()


def _reply(stores: dict[str, ox.Store], request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    _end_after(_OPENING)
    try:
        store = _open(stores, request["store"])
    except (OSError, RuntimeError, ValueError) as error:
        return {"error": "store", "message": str(error)}, b""
    _end_after(request["timeout"])
    try:
        body, count, cut = execute(
            store, request["query"], request["default"], request["named"], request["rows"], request["json"]
        )
    except (SyntaxError, ValueError) as error:
        return {"error": "query", "message": str(error)}, b""
    except (OSError, RuntimeError) as error:  # RocksDB's faults are RuntimeErrors
        stores.clear()
        return {"error": "store", "message": str(error)}, b""
    return {"count": count, "cut": cut}, body


def _open(stores: dict[str, ox.Store], path: str) -> ox.Store:
    """Return the store at *path*; only the latest is kept open, so that a new build lets go of the old one."""
    if path not in stores:
        stores.clear()
        stores[path] = ox.Store.read_only(path)
    return stores[path]


def _end_after(timeout: float | None) -> None:
    """Have the process ended after *timeout* seconds, by a thread that needs no lock of Python's; None: never."""
    faulthandler.cancel_dump_traceback_later()
    if timeout is not None:
        faulthandler.dump_traceback_later(timeout, exit=True, file=_NOWHERE)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    with contextlib.suppress(OSError, ValueError):  # some systems know the limit and refuse it
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY if hard < 0 else min(MEMORY, hard), hard))


_NOWHERE = os.open(os.devnull, os.O_WRONLY) if __name__ == "__main__" else -1

if __name__ == "__main__":
    main()
