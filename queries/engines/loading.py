"""Loads a build into another engine's store: over the Graph Store Protocol in chunks, and all of it or nothing.

The triples go into graphs of their own first; when the last chunk has arrived and the counts are right, one update
moves them into the places of the old ones. What fails before that leaves the store as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from urllib.parse import quote, urlsplit, urlunsplit

import pyoxigraph as ox

from ontology.errors import StoreError
from ontology.graphs import ALL
from ontology.terms import GRAPH
from queries.engines import Limits
from queries.engines.http import Client, Patience, Reply, TimedOutError
from queries.engines.remote import RemoteEngine

CHUNK = 5_000
"""Triples a request; about 1 MB, which every server takes, and a failed one costs little to send again."""

WAITING = GRAPH.base + "loading/"
"""Where graphs stand while they are loaded; what a killed load left here is removed by the next one."""

_PATIENCE = Patience(pauses=(0.5, 1.0, 2.0, 4.0), timeout=120.0)
_TURTLE = {"Content-Type": "text/turtle"}  # N-Triples is Turtle, and every store reads it under that name
_UPDATE = {"Content-Type": "application/sparql-update", "Accept": "*/*"}


@dataclass(frozen=True, slots=True)
class Places:
    """Where a kind of server takes queries, updates and graphs, as the ends of its addresses."""

    name: str
    query: str
    update: str
    graphs: str


SERVERS: tuple[Places, ...] = (
    Places("Virtuoso", "/sparql", "/sparql", "/sparql-graph-crud"),
    Places("Virtuoso with a password", "/sparql-auth", "/sparql-auth", "/sparql-graph-crud-auth"),
    Places("Oxigraph", "/query", "/update", "/store"),
    Places("Fuseki", "/query", "/update", "/data"),
    Places("Fuseki", "/sparql", "/update", "/data"),
    Places("RDF4J and GraphDB", "", "/statements", "/rdf-graphs/service"),
)
"""Tried in this order, by the end of the endpoint's address, until one takes a graph."""


def load(
    url: str,
    graphs: Mapping[str, Iterable[ox.Triple]],
    *,
    patience: Patience = _PATIENCE,
    progress: Callable[[str], None] = lambda _: None,
) -> dict[str, int]:
    """Put *graphs* (IRI to triples without blank nodes) in the place of those of the same names at the endpoint *url*.

    Returns the number of triples of each. Raises StoreError that says what was tried; then nothing has changed, unless
    it says otherwise.
    """
    target = _Target(url, patience)
    try:
        target.clear(target.left_over())
        counts = {iri: target.fill(iri, triples, progress) for iri, triples in graphs.items()}
        target.verify({_waiting(iri): count for iri, count in counts.items()})
    except StoreError as error:
        target.give_up(graphs)
        raise StoreError(f"{error.what} Nothing was changed.", where=error.where, advice=error.advice) from error
    target.swap(counts)
    target.verify(counts)
    return counts


def load_store(url: str, store: ox.Store, progress: Callable[[str], None] = lambda _: None) -> dict[str, int]:
    """Load every graph of a build's *store* into the endpoint at *url*; see ``load``."""
    return load(url, {iri: _triples_in(store, iri) for iri in ALL}, progress=progress)


class _Target:
    """The server that is loaded: how it takes graphs, updates and questions."""

    def __init__(self, url: str, patience: Patience) -> None:
        self._client = Client(url, patience)
        self._engine = RemoteEngine(url, patience)
        self._places = [places for places in SERVERS if urlsplit(self._client.url).path.endswith(places.query)]

    def fill(self, iri: str, triples: Iterable[ox.Triple], progress: Callable[[str], None]) -> int:
        """Send the triples of one graph to where it waits, and return how many there were."""
        count = 0
        for number, lines in enumerate(_chunks(triples)):
            self._put(_waiting(iri), "".join(lines).encode(), first=number == 0)
            count += len(lines)
            progress(f"{iri}: {count} triples")
        return count

    def verify(self, counts: Mapping[str, int]) -> None:
        """Raise StoreError where a graph has not the number of triples that it should have."""
        for iri, expected in counts.items():
            found = self._count(iri)
            if found != expected:
                raise StoreError(f"<{iri}> has {found} triples where {expected} were sent.", where=self._client.url)

    def swap(self, counts: Mapping[str, int]) -> None:
        """Move the waiting graphs into their places, in one request."""
        moves = "; ".join(
            f"MOVE <{_waiting(iri)}> TO <{iri}>" if count else f"DROP SILENT GRAPH <{iri}>"
            for iri, count in counts.items()
        )
        reply = self._update(moves)
        if reply.status >= 300:
            self.give_up(counts)
            raise StoreError(
                f"the new graphs could not be put in place: {reply.status} {reply.text}.".replace(" .", "."),
                where=self._client.url,
                advice="Check that the endpoint takes updates, and load again.",
            )

    def left_over(self) -> list[str]:
        """Return the waiting graphs that an earlier load left behind."""
        query = f"SELECT DISTINCT ?g {{ GRAPH ?g {{ ?s ?p ?o }} FILTER(STRSTARTS(STR(?g), '{WAITING}')) }}"
        names = tuple(_waiting(iri) for iri in ALL)
        found = self._engine.answer(query, limits=Limits(), graphs=names, named=names).solutions
        return sorted(row[0].value for row in found.rows if isinstance(row[0], ox.NamedNode))

    def clear(self, iris: Iterable[str]) -> None:
        """Delete graphs; one that does not exist is no fault."""
        for iri in iris:
            self._send("DELETE", iri)

    def give_up(self, graphs: Iterable[str]) -> None:
        """Take the waiting graphs away as well as the server lets us; the next load does it again."""
        try:
            self.clear(map(_waiting, graphs))
        except StoreError:
            return

    def _put(self, iri: str, body: bytes, first: bool) -> None:
        """Send one chunk; the first chunk replaces what the graph had, and finds out how the server takes graphs."""
        reply = self._send("PUT" if first else "POST", iri, body)
        while first and reply.status in (404, 405, 501) and len(self._places) > 1:
            self._places.pop(0)
            reply = self._send("PUT", iri, body)
        if reply.status >= 300:
            raise StoreError(
                f"the store does not take triples: {reply.status} {reply.text}".rstrip(". ") + ".",
                where=self._address(""),
                advice="Check that the endpoint may be written to (a name and password can stand in its address).",
            )

    def _send(self, method: str, iri: str, body: bytes | None = None) -> Reply:
        return self._exchange(method, self._address("?graph=" + quote(iri, safe="")), _TURTLE, body)

    def _update(self, text: str) -> Reply:
        return self._exchange("POST", self._end(self._places[0].update), _UPDATE, text.encode())

    def _exchange(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Reply:
        try:
            return self._client.send(method, url, headers, body)
        except TimedOutError as error:
            raise StoreError(f"the store took longer than {error} s for a {method}.", where=self._client.url) from error

    def _address(self, query: str) -> str:
        return self._end(self._places[0].graphs) + query

    def _end(self, end: str) -> str:
        parts = urlsplit(self._client.url)
        return urlunsplit(parts._replace(path=parts.path.removesuffix(self._places[0].query) + end, query=""))

    def _count(self, iri: str) -> int:
        query = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
        row = self._engine.select(query, graphs=(iri,)).rows[0]
        return int(row[0].value) if isinstance(row[0], ox.Literal) else 0


def _waiting(iri: str) -> str:
    return WAITING + iri.rsplit("/", 1)[-1]


def _chunks(triples: Iterable[ox.Triple]) -> Iterator[list[str]]:
    lines = (f"{triple} .\n" for triple in triples)
    while chunk := list(islice(lines, CHUNK)):
        yield chunk


def _triples_in(store: ox.Store, iri: str) -> Iterator[ox.Triple]:
    for quad in store.quads_for_pattern(None, None, None, ox.NamedNode(iri)):
        yield quad.triple
