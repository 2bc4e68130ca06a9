"""One shape for every error over HTTP: JSON with code, message, where and advice, under the right status."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ontology.errors import PsykgrafError, StoreError
from queries.engines import QueryStoppedError, StoreBusyError

_STATUS: tuple[tuple[type[PsykgrafError], int], ...] = (
    (QueryStoppedError, 504),
    (StoreBusyError, 503),
    (StoreError, 503),
    (PsykgrafError, 400),
)
"""The first class that fits gives the status."""

_MESSAGES: dict[int, str] = {
    404: "there is nothing at this address.",
    405: "this address does not take this method.",
}

_log = logging.getLogger(__name__)


class WebError(PsykgrafError):
    """A request that HTTP itself finds wanting: its *status* says how."""

    def __init__(self, status: int, what: str, *, advice: str | None = None, headers: Mapping[str, str] | None = None):
        """Hold the HTTP *status* and extra response *headers* beside what every error holds."""
        self.status = status
        self.headers = headers
        self.code = f"HTTP{status}"
        super().__init__(what, advice=advice)


def respond(error: PsykgrafError) -> Response:
    """Return the response that tells *error*."""
    return _response(status_of(error), error, headers_of(error))


def status_of(error: PsykgrafError) -> int:
    """Return the status that an error is answered with."""
    if isinstance(error, WebError):
        return error.status
    return next(status for kind, status in _STATUS if isinstance(error, kind))


def headers_of(error: PsykgrafError) -> dict[str, str]:
    """Return the headers that an error is answered with, whatever the form of the answer."""
    headers = {"Retry-After": "5"} if isinstance(error, StoreBusyError) else {}
    return {**headers, **((error.headers or {}) if isinstance(error, WebError) else {})}


async def on_psykgraf_error(request: Request, error: Exception) -> Response:
    """Answer one of our own errors."""
    assert isinstance(error, PsykgrafError)  # noqa: S101 the application maps this handler to that class
    return respond(error)


async def on_http_error(request: Request, error: Exception) -> Response:
    """Answer what the router finds: an unknown address, a method that is not allowed."""
    assert isinstance(error, HTTPException)  # noqa: S101 the application maps this handler to that class
    what = _MESSAGES.get(error.status_code, str(error.detail))
    return respond(WebError(error.status_code, what, advice=f"This was {request.url.path}.", headers=error.headers))


async def on_fault(request: Request, error: Exception) -> Response:
    """Answer a fault of ours: the log has the particulars, the client gets none."""
    _log.error("fault while answering %s", request.url.path, exc_info=error)
    return respond(WebError(500, "something went wrong here; the log of the server says what."))


def _response(status: int, error: PsykgrafError, headers: Mapping[str, str]) -> Response:
    content = {"code": error.code, "message": error.what, "where": error.where, "advice": error.advice}
    return JSONResponse(content, status_code=status, headers=dict(headers))
