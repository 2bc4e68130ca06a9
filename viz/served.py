"""The built site as routes of the web door, beside the questions and the endpoint of the room below."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from ontology.release import FORMATS
from viz.asking import likes_pages, missing


def site_routes(out: Path) -> tuple[BaseRoute, ...]:
    """Return the routes of the site under *out*, of the files that its front page leads to, and of the bare address.

    There are none where there is no site.
    """
    site = out / "site"
    if not (site / "index.html").is_file():
        return ()
    pages = Mount("/site", _Pages(out), name="site")
    return (Route("/", _home, methods=["GET"]), pages, *_release(out))


class _Pages(StaticFiles):
    """The site's files; a reader who asks for one that is not there gets a page, a program what it gets anywhere."""

    def __init__(self, out: Path) -> None:
        """Serve the site under *out*."""
        super().__init__(directory=out / "site", html=True)
        self._out = out

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return the file at *path*, or the page that says that there is none."""
        request = Request(scope)
        try:
            return await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code != 404 or not likes_pages(request):
                raise
            root = "../" * request.url.path.partition("/site/")[2].count("/") or "./"
            return await run_in_threadpool(missing, request, self._out, root)


def _release(out: Path) -> Iterator[Route]:
    for name, media_type, _ in FORMATS.values():
        if (out / name).is_file():
            yield Route(f"/{name}", _sending(out / name, media_type), methods=["GET"])


def _sending(path: Path, media_type: str) -> Callable[[Request], Response]:
    return lambda request: FileResponse(path, media_type=media_type)


async def _home(request: Request) -> Response:
    """Lead whoever opens the bare address to the front page."""
    return RedirectResponse("site/index.html")
