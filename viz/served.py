"""The built site as routes of the web door, beside the questions and the endpoint of the room below."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from ontology.release import FORMATS


def site_routes(out: Path) -> tuple[BaseRoute, ...]:
    """Return the routes of the site under *out*, of the files that its front page leads to, and of the bare address.

    There are none where there is no site.
    """
    site = out / "site"
    if not (site / "index.html").is_file():
        return ()
    pages = Mount("/site", StaticFiles(directory=site, html=True), name="site")
    return (Route("/", _home, methods=["GET"]), pages, *_release(out))


def _release(out: Path) -> Iterator[Route]:
    for name, media_type, _ in FORMATS.values():
        if (out / name).is_file():
            yield Route(f"/{name}", _sending(out / name, media_type), methods=["GET"])


def _sending(path: Path, media_type: str) -> Callable[[Request], Response]:
    return lambda request: FileResponse(path, media_type=media_type)


async def _home(request: Request) -> Response:
    """Lead whoever opens the bare address to the front page."""
    return RedirectResponse("site/index.html")
