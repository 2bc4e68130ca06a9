"""Answers ``/sparql``: the query runs within the limits, in the format that the client likes best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from ontology.errors import UsageError
from queries.engines import Engine, EngineAnswer, Limits
from queries.server.description import description
from queries.server.errors import WebError
from queries.server.protocol import Operation, read_operation
from queries.sparql.formats import GRAPHS, Format, by_name, graph_bytes, offered, write
from queries.sparql.guard import check
from queries.sparql.negotiation import choose


async def sparql(request: Request) -> Response:
    """Answer a query, or describe the service where there is none."""
    operation = await read_operation(request)
    if operation is None:
        return _describe(request)
    engine, limits = request.app.state.engine, request.app.state.limits
    return await run_in_threadpool(_answer, engine, limits, operation, request.headers.get("accept"))


def negotiate(accept: str | None, formats: Sequence[Format]) -> tuple[Format, str]:
    """Return the format and media type that an Accept header asks for; raises WebError 406 when none will do."""
    chosen = choose(accept, formats)
    if chosen is None:
        names = ", ".join(one.media_type for one in formats)
        raise WebError(406, f"there is no answer of the type {accept}.", advice=f"There are: {names}.")
    return chosen


def _answer(engine: Engine, limits: Limits, operation: Operation, accept: str | None) -> Response:
    as_, media_type = _format(check(operation.query).form, operation.format, accept)
    if as_.name == "json":
        limits = replace(limits, json=True)
    answer = engine.answer(operation.query, limits=limits, graphs=operation.default, named=operation.named)
    return Response(write(answer, as_), media_type=media_type, headers=_announced(answer))


def _format(form: str, name: str | None, accept: str | None) -> tuple[Format, str]:
    """Return the format that is asked for by name, or else by Accept.

    Clients send names of their own in ``format`` beside a right Accept; a name that says nothing to us is an error only
    where Accept says nothing either.
    """
    if name is not None:
        try:
            as_ = by_name(form, name)
        except UsageError:
            if accept in (None, "", "*/*"):
                raise
        else:
            return as_, as_.media_type
    return negotiate(accept, offered(form))


def _announced(answer: EngineAnswer) -> dict[str, str]:
    """Return the headers that announce the limits, and whether the row limit cut the answer."""
    headers = {"Psykgraf-Limits": f"seconds={answer.limits.timeout:g}, rows={answer.limits.rows}", "Vary": "Accept"}
    if answer.note:
        headers["Psykgraf-Cut"] = answer.note
    return headers


def _describe(request: Request) -> Response:
    as_, media_type = negotiate(request.headers.get("accept"), GRAPHS)
    endpoint = str(request.url.replace(query="", fragment=""))
    return Response(graph_bytes(description(endpoint), as_), media_type=media_type, headers={"Vary": "Accept"})
