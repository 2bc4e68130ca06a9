"""The questions for a browser: whoever asks ``/ask`` for HTML gets a form and a table, a program what it always got."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from ontology.catalogue import DATASET
from ontology.errors import PsykgrafError
from ontology.graphs import CATALOGUE
from ontology.terms import DCTERMS
from queries.engines import Engine
from queries.server.errors import WebError, headers_of, status_of
from queries.server.questions import ask, given_in, question_at, questions
from queries.sparql.formats import Format
from queries.sparql.negotiation import choose

if TYPE_CHECKING:
    from viz.site.asked import Place


def asked_routes(out: Path) -> tuple[Route, ...]:
    """Return the routes of the list of questions and of each; where *out* has a site, their pages lead there."""

    async def listed(request: Request) -> Response:
        return await run_in_threadpool(_list, request, out) if _wants_page(request) else await questions(request)

    async def asked(request: Request) -> Response:
        return await run_in_threadpool(_question, request, out) if _wants_page(request) else await ask(request)

    return (Route("/ask", listed, methods=["GET"]), Route("/ask/{slug}", asked, methods=["GET"]))


@dataclass(frozen=True, slots=True)
class _WithPages:
    """The names that have a page in a folder."""

    folder: Path

    def __contains__(self, name: object) -> bool:
        return (self.folder / f"{name}.html").is_file()


def _wants_page(request: Request) -> bool:
    """Tell whether a client likes a page best: a browser does, a program that takes anything gets JSON."""
    from queries.answers.formats import FORMATS

    if "format" in request.query_params:
        return False
    offered = {"json": FORMATS["json"].media_type, **{name: form.media_type for name, form in FORMATS.items()}}
    chosen = choose(request.headers.get("accept"), [Format(name, offered[name], (), "") for name in offered] + [_PAGE])
    return chosen is not None and chosen[0] is _PAGE


_PAGE = Format("html", "text/html", (), "")


def _list(request: Request, out: Path) -> Response:
    from viz.site.asked import list_page

    return _sent(list_page(_place(request, out, "site/")))


def _question(request: Request, out: Path) -> Response:
    from queries.answers import Asker, answer
    from queries.opening import build_of
    from viz.site.asked import Asked, question_page
    from viz.site.questions import MOST

    engine, settings, asked = request.app.state.engine, request.app.state.settings, request.query_params
    try:
        question = question_at(request.path_params["slug"])
    except WebError as error:
        return missing(request, out, "../site/", error.status)
    given, layer = {}, asked.get("layer", "")
    try:
        given = {name: value for name, value in given_in(asked).items() if value.strip()}
        found = answer(Asker(engine, layer, "da", min(settings.limit, MOST), build_of(settings)), question.slug, given)
    except PsykgrafError as error:
        page = question_page(Asked(question, given, layer, fault=str(error)), engine, _place(request, out, "../site/"))
        return _sent(page, status_of(error), headers_of(error))
    return _sent(question_page(Asked(question, given, layer, found), engine, _place(request, out, "../site/")))


def missing(request: Request, out: Path, root: str, status: int = 404) -> Response:
    """Return the page that tells a reader that nothing stands where they asked; *root* leads to the site."""
    from viz.site.asked import missing_page

    return _sent(missing_page(request.url.path, _place(request, out, root)), status)


def likes_pages(request: Request) -> bool:
    """Tell whether a client likes a page better than JSON."""
    chosen = choose(request.headers.get("accept"), [Format("json", "application/json", (), ""), _PAGE])
    return chosen is not None and chosen[0] is _PAGE


def _sent(page: str, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return HTMLResponse(page, status, {"Vary": "Accept", **(headers or {})})


def _place(request: Request, out: Path, root: str) -> Place:
    from queries.opening import build_of
    from viz.graph import Build
    from viz.site.asked import Place

    settings, site = request.app.state.settings, out / "site"
    language = request.query_params.get("lang") or settings.language
    there = (site / "index.html").is_file()
    return Place(
        root=root if there else None,
        things=_WithPages(site / "entity"),
        build=Build(build_of(settings), settings.as_of or _as_of(request.app.state.engine)),
        language="en" if language == "en" else "da",
    )


def _as_of(engine: Engine) -> str:
    """Return the date that the graph is seen from, as its catalogue tells; empty where it does not."""
    query = f"SELECT ?day WHERE {{ {DATASET} {DCTERMS.modified} ?day }}"
    return next((day.value for (day,) in engine.select(query, graphs=(CATALOGUE,)).rows if day is not None), "")
