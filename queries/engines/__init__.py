"""The engines that answer SPARQL: one interface, and a sibling module for each kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pyoxigraph as ox

from ontology.errors import QueryError, StoreError

if TYPE_CHECKING:
    from ontology.settings import Settings

Term = ox.NamedNode | ox.BlankNode | ox.Literal


class QueryStoppedError(QueryError):
    """A query that was stopped at its time limit."""

    code = "PG301"


class StoreBusyError(StoreError):
    """A store whose workers are all at work; the same query may succeed a little later."""

    code = "PG401"


@dataclass(frozen=True, slots=True)
class Solutions:
    """The answer of a SELECT: the variables in order, and a row of terms (None where unbound) for each solution."""

    variables: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def records(self) -> Iterator[dict[str, Term | None]]:
        """Yield each solution as a mapping from variable to term."""
        for row in self.rows:
            yield dict(zip(self.variables, row, strict=True))


@dataclass(frozen=True, slots=True)
class Limits:
    """What a query may take: *timeout* in seconds and *rows* (of a SELECT) or triples; None: no limit.

    *json* says that solutions are wanted as SPARQL JSON, which saves an engine that has it the way over TSV.
    """

    timeout: float | None = None
    rows: int | None = None
    json: bool = False


@dataclass(frozen=True, slots=True)
class EngineAnswer:
    """An answer as it came from an engine: SPARQL TSV for solutions, sorted N-Triples, or ``true`` / ``false``.

    *count* is the number of rows or triples in the body; *cut* says that there were more than the limit. With *json*
    the solutions are SPARQL JSON, and *count* may be too high as long as they were not cut.
    """

    form: str
    body: bytes
    count: int
    cut: bool
    limits: Limits
    json: bool = False

    @property
    def solutions(self) -> Solutions:
        """The solutions of a SELECT."""
        form = ox.QueryResultsFormat.JSON if self.json else ox.QueryResultsFormat.TSV
        result = ox.parse_query_results(self.body, form)
        assert isinstance(result, ox.QuerySolutions)  # noqa: S101 a SELECT has nothing else
        return Solutions(tuple(v.value for v in result.variables), tuple(tuple(row) for row in result))

    @property
    def truth(self) -> bool:
        """The answer of an ASK."""
        return self.body == b"true"

    @property
    def triples(self) -> list[ox.Triple]:
        """The triples of a CONSTRUCT or DESCRIBE, in the order of their N-Triples lines."""
        return [quad.triple for quad in ox.parse(self.body, ox.RdfFormat.N_TRIPLES)]

    @property
    def note(self) -> str | None:
        """The sentence that says that the answer was cut; None for a whole one."""
        kind = "rows" if self.form == "SELECT" else "triples"
        return f"The answer was cut: the first {self.count} {kind} are shown, and there are more." if self.cut else None


class Engine(Protocol):
    """Answers queries over our named graphs; *graphs* are the IRIs that make up the default graph.

    Every method checks the query first and raises QueryError for what ``queries.sparql.guard.check`` refuses; the
    variables in *values* become their terms beforehand (``queries.sparql.values``).
    """

    def select(
        self,
        query: str,
        values: Mapping[str, Term] | None = None,
        *,
        among: Mapping[str, Sequence[str]] | None = None,
        graphs: tuple[str, ...] | None = None,
    ) -> Solutions:
        """Return all solutions of a SELECT; *among* are the IRIs for each block ``VALUES ?name { }``, by its name."""
        ...

    def ask(self, query: str, values: Mapping[str, Term] | None = None) -> bool:
        """Return the answer of an ASK."""
        ...

    def construct(
        self, query: str, values: Mapping[str, Term] | None = None, *, graphs: tuple[str, ...] | None = None
    ) -> list[ox.Triple]:
        """Return the triples of a CONSTRUCT or DESCRIBE, sorted."""
        ...

    def answer(
        self,
        query: str,
        values: Mapping[str, Term] | None = None,
        *,
        limits: Limits = Limits(),
        graphs: tuple[str, ...] | None = None,
        named: tuple[str, ...] | None = None,
    ) -> EngineAnswer:
        """Return the answer of any query within *limits*; raises QueryStoppedError at the time limit."""
        ...

    def close(self) -> None:
        """Give back what the engine holds: processes, connections."""
        ...


def open_embedded(out: Path) -> Engine:
    """Open the last complete graph under the output folder *out* in this process; raises StoreError when there is none.

    For queries of our own, which are known to end.
    """
    from ontology.store import open_current
    from queries.engines.embedded import EmbeddedEngine

    return EmbeddedEngine(open_current(out / "store"))


def open_engine(settings: Settings, *, workers: int = 1) -> Engine:
    """Open the engine that the settings name, for queries that users wrote: each can be stopped at its time limit.

    It is the endpoint in ``settings.store``, or the graph under ``settings.out`` in *workers* processes of its own; its
    select, ask and construct keep to the time limit of the settings too.
    """
    engine: RemoteEngine | WorkerEngine
    if settings.store:
        from queries.engines.remote import RemoteEngine

        engine = RemoteEngine(settings.store)
    else:
        from queries.engines.workers import WorkerEngine

        engine = WorkerEngine(settings.out / "store", workers)
    engine.limits = Limits(timeout=settings.timeout)
    return engine
