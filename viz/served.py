"""The built site as routes of the web door, beside the questions and the endpoint of the room below."""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles


def site_routes(out: Path) -> tuple[BaseRoute, ...]:
    """Return the routes of the site under *out*, and the bare address that leads there; none where there is no site."""
    site = out / "site"
    if not (site / "index.html").is_file():
        return ()
    return (Route("/", _home, methods=["GET"]), Mount("/site", StaticFiles(directory=site, html=True), name="site"))


async def _home(request: Request) -> Response:
    """Lead whoever opens the bare address to the front page."""
    return RedirectResponse("site/index.html")
