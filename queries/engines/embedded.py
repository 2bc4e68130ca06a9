"""Oxigraph inside our own process: for our own queries, which end."""

from __future__ import annotations

from itertools import islice

import pyoxigraph as ox

from ontology.collecting import uncollected
from ontology.store import dataset
from queries.engines import EngineAnswer, Limits, Solutions
from queries.engines.answering import AnsweringEngine
from queries.engines.messages import refused
from queries.sparql.prepare import Prepared
from queries.sparql.worker import execute, result_of


class EmbeddedEngine(AnsweringEngine):
    """Answers from a pyoxigraph store; it keeps row limits, but nothing in a process of its own can be stopped."""

    def __init__(self, store: ox.Store) -> None:
        """Answer from *store*: one of a build, or one that has the same named graphs only."""
        self.store = store
        self._together = next(store.quads_for_pattern(None, None, None, ox.DefaultGraph()), None) is not None

    def run(self, prepared: Prepared, limits: Limits) -> EngineAnswer:
        """Return the answer to a prepared query; raises QueryError for what Oxigraph does not accept."""
        try:
            body, count, cut = execute(self.store, prepared.text, self._default(prepared), prepared.named, limits.rows)
        except SyntaxError as error:
            raise refused(str(error)) from error
        return EngineAnswer(prepared.form, body, count, cut, limits)

    def solutions(self, prepared: Prepared) -> Solutions:
        """Return the terms as Oxigraph has them: writing them as text and reading it again takes a third more."""
        try:
            found = result_of(self.store, prepared.text, self._default(prepared), prepared.named)
        except SyntaxError as error:
            raise refused(str(error)) from error
        assert isinstance(found, ox.QuerySolutions)  # noqa: S101 a SELECT has nothing else
        with uncollected():
            rows = tuple(map(tuple, islice(found, self.limits.rows)))
        return Solutions(tuple(variable.value for variable in found.variables), rows)

    def _default(self, prepared: Prepared) -> tuple[str, ...]:
        return dataset(prepared.default) if self._together else prepared.default
