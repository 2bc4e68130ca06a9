"""What all engines share: a query is prepared in one way, and SELECT, ASK and CONSTRUCT are views of one answer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pyoxigraph as ox

from ontology.errors import QueryError
from queries.engines import EngineAnswer, Limits, Solutions, Term
from queries.sparql.prepare import Prepared, prepare
from queries.sparql.values import with_names

_NO_LIMITS = Limits()
"""As a default of an argument; what an engine keeps to by itself is its own ``limits``."""


class AnsweringEngine(ABC):
    """An engine that only has to say how a prepared query runs; *limits* are those of select, ask and construct."""

    limits: Limits = _NO_LIMITS

    @abstractmethod
    def run(self, prepared: Prepared, limits: Limits) -> EngineAnswer:
        """Return the answer to a prepared query."""

    def answer(
        self,
        query: str,
        values: Mapping[str, Term] | None = None,
        *,
        limits: Limits = _NO_LIMITS,
        graphs: tuple[str, ...] | None = None,
        named: tuple[str, ...] | None = None,
    ) -> EngineAnswer:
        """Return the answer of any query within *limits*; raises QueryStoppedError at the time limit."""
        return self.run(prepare(query, values, graphs=graphs, named=named, rows=limits.rows), limits)

    def select(
        self,
        query: str,
        values: Mapping[str, Term] | None = None,
        *,
        among: Mapping[str, Sequence[str]] | None = None,
        graphs: tuple[str, ...] | None = None,
    ) -> Solutions:
        """Return all solutions of a SELECT; raises QueryError for a text that is no SELECT.

        *among* are the IRIs for each block ``VALUES ?name { }``, by its name: many, and the text is checked without.
        """
        prepared = self._prepared(query, values, graphs, "SELECT")
        return self.solutions(replace(prepared, text=with_names(prepared.text, among)) if among else prepared)

    def solutions(self, prepared: Prepared) -> Solutions:
        """Return the solutions of a prepared SELECT."""
        return self.run(prepared, self.limits).solutions

    def ask(self, query: str, values: Mapping[str, Term] | None = None) -> bool:
        """Return the answer of an ASK; raises QueryError for a text that is no ASK."""
        return self.run(self._prepared(query, values, None, "ASK"), self.limits).truth

    def construct(
        self, query: str, values: Mapping[str, Term] | None = None, *, graphs: tuple[str, ...] | None = None
    ) -> list[ox.Triple]:
        """Return the triples of a CONSTRUCT or DESCRIBE, sorted; raises QueryError for another kind of query."""
        return self.run(self._prepared(query, values, graphs, "CONSTRUCT", "DESCRIBE"), self.limits).triples

    def close(self) -> None:  # noqa: B027 most engines hold nothing
        """Give back what the engine holds; by default nothing."""

    def _prepared(
        self, query: str, values: Mapping[str, Term] | None, graphs: tuple[str, ...] | None, *forms: str
    ) -> Prepared:
        prepared = prepare(query, values, graphs=graphs, rows=self.limits.rows)
        if prepared.form not in forms:
            raise QueryError(f"this is {prepared.form}, not {' or '.join(forms)}.")
        return prepared
