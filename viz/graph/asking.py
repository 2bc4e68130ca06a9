"""Runs the queries that stand beside the code they serve, over the whole graph, giving rows of plain texts."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from operator import itemgetter

from ontology.graphs import CANDIDATES, DEFAULT
from ontology.terms import BASE, ID
from queries.engines import Engine, Solutions, Term
from viz.graph.memory import Memory, Table

_ALL = (*DEFAULT, CANDIDATES)


class Rows:
    """Asks one engine the queries of one folder of this room, by their names."""

    def __init__(self, engine: Engine | None, folder: str, memory: Memory | None = None) -> None:
        """Ask *engine* the queries in *folder* (``graph``, ``site``, ``pictures``), or the *memory* where it knows."""
        self._engine = engine
        self._folder = folder
        self._memory = memory or Memory()

    def __call__(self, name: str) -> Iterator[dict[str, str]]:
        """Yield the rows of the query *name*, sorted, with IRIs as local names and nothing as an empty text."""
        columns, rows = self._memory.table(f"{self._folder}/{name}", self._query(name), self._ask)
        for row in rows:
            yield dict(zip(columns, row, strict=True))

    def tuples(self, name: str, *wanted: str) -> Iterator[tuple[str, ...]]:
        """Return the rows of the query *name* as the *wanted* columns, two or more: for those that are many."""
        columns, rows = self._memory.table(f"{self._folder}/{name}", self._query(name), self._ask)
        return map(itemgetter(*map(columns.index, wanted)), rows)

    @property
    def touched(self) -> frozenset[str] | None:
        """Return the local names of which something changed since the memory was made; None where it is not known."""
        terms = self._memory.touched(self._ask)
        return None if terms is None else frozenset(map(ID.local, terms))

    def _query(self, name: str) -> str:
        return (files("viz") / self._folder / f"{name}.rq").read_text(encoding="utf-8")

    def _ask(self, query: str) -> Table:
        found = self._select(query)
        return [*found.variables], sorted([*map(plain, row)] for row in found.rows)

    def _select(self, query: str) -> Solutions:
        if self._engine is None:
            raise LookupError("what is asked for is not remembered")
        return self._engine.select(query, graphs=_ALL)


def plain(term: Term | None) -> str:
    """Return a literal's text, or an IRI's local name: what follows its last slash or hash."""
    text = "" if term is None else str(term.value)
    return text.replace("#", "/").rpartition("/")[2] if text.startswith(BASE) or _is_iri(term) else text


def _is_iri(term: Term | None) -> bool:
    return type(term).__name__ == "NamedNode"
