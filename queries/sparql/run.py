"""Runs one query within limits: over an engine that is open, or over the one that the settings name."""

from __future__ import annotations

from collections.abc import Mapping

from ontology.settings import Settings
from queries.engines import Engine, EngineAnswer, Limits, Term, open_engine


def run(
    over: Engine | Settings,
    query: str,
    values: Mapping[str, Term] | None = None,
    *,
    timeout: float | None = None,
    limit: int | None = None,
    graphs: tuple[str, ...] | None = None,
) -> EngineAnswer:
    """Return the answer to *query* with *values* in it; ``.solutions`` are its rows, ``.note`` says when it was cut.

    *timeout* (seconds) and *limit* (rows) default to those of the settings. An engine that is passed in stays open; to
    ask several queries, open one with ``open_engine`` and close it at the end.
    """
    if not isinstance(over, Settings):
        return over.answer(query, values, limits=Limits(timeout, limit), graphs=graphs)
    limits = Limits(over.timeout if timeout is None else timeout, over.limit if limit is None else limit)
    engine = open_engine(over)
    try:
        return engine.answer(query, values, limits=limits, graphs=graphs)
    finally:
        engine.close()
