"""Builds the web application: routes, errors, and which other origins may ask."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from ontology.errors import PsykgrafError
from ontology.settings import Settings
from queries.engines import Engine, Limits, open_engine
from queries.server.errors import on_fault, on_http_error, on_psykgraf_error
from queries.server.questions import ask, questions
from queries.server.sparql import sparql

WORKERS = 4
"""Queries that run at once; more wait in line. Each worker holds the store open on its own."""


def create_app(settings: Settings, *, engine: Engine | None = None, more: Sequence[BaseRoute] = ()) -> Starlette:
    """Return the application over *engine*, by default the one that the settings name; it closes what it opened.

    *more* are routes of other rooms (the workbench). Raises StoreError when there is no graph to answer from.
    """
    opened = engine or open_engine(settings, workers=WORKERS)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        if engine is None:
            opened.close()

    app = Starlette(
        routes=[*more, *_ROUTES],
        middleware=_middleware(settings),
        exception_handlers={PsykgrafError: on_psykgraf_error, HTTPException: on_http_error, Exception: on_fault},
        lifespan=lifespan,
    )
    app.state.engine = opened
    app.state.settings = settings
    app.state.limits = Limits(settings.timeout, settings.limit)
    return app


async def _home(request: Request) -> Response:
    """Lead whoever opens the bare address to the list of questions."""
    return RedirectResponse("ask")


_ROUTES: tuple[Route, ...] = (
    Route("/", _home, methods=["GET"]),
    Route("/sparql", sparql, methods=["GET", "POST"]),
    Route("/ask", questions, methods=["GET"]),
    Route("/ask/{slug}", ask, methods=["GET"]),
)


def _middleware(settings: Settings) -> list[Middleware]:
    if not settings.cors:
        return []
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=[origin.strip() for origin in settings.cors.split(",")],
            allow_methods=["GET", "POST"],
            allow_headers=["Accept", "Content-Type"],
            expose_headers=["Psykgraf-Limits", "Psykgraf-Cut"],
        )
    ]
