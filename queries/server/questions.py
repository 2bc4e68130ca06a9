"""Answers ``/ask`` and ``/ask/<slug>``: the library's questions by address, with the parameters of the command line."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ontology.errors import UsageError
from ontology.settings import Settings
from queries.engines import Engine
from queries.question import Question
from queries.server.errors import WebError
from queries.sparql.formats import Format
from queries.sparql.negotiation import choose

_OPTIONS = ("format", "evidence", "about", "language", "layer", "lang")
"""The names that are never parameters of a question; ``lang`` is the language that a page is shown in."""
_YES = ("1", "true", "yes", "ja")


async def questions(request: Request) -> Response:
    """List the questions with their addresses and parameters."""
    from queries.listing import listed

    def with_addresses() -> list[dict[str, object]]:
        return [{**one, "path": f"/ask/{one['slug']}"} for one in listed()]

    return JSONResponse(await run_in_threadpool(with_addresses), headers={"Vary": "Accept"})


async def ask(request: Request) -> Response:
    """Answer one question; its parameters stand in the address."""
    engine, settings = request.app.state.engine, request.app.state.settings
    return await run_in_threadpool(
        _answer, engine, settings, request.path_params["slug"], request.query_params, request.headers.get("accept")
    )


def _answer(engine: Engine, settings: Settings, slug: str, asked: QueryParams, accept: str | None) -> Response:
    from queries.answers import Asker, answer
    from queries.answers.formats import FORMATS, write_answer
    from queries.opening import build_of

    question_at(slug)
    name = _format(asked.get("format"), accept, {name: form.media_type for name, form in FORMATS.items()})
    language = _one_of("language", asked.get("language") or settings.language, ("da", "en"))
    asker = Asker(engine, asked.get("layer") or "", language, settings.limit, build_of(settings))
    found = answer(asker, slug, given_in(asked))
    evidence, about = (asked.get(option, "") in _YES for option in ("evidence", "about"))
    text = write_answer(found, name, engine, evidence=evidence, about=about)
    headers = {"Psykgraf-Limits": f"seconds={settings.timeout:g}, rows={settings.limit}", "Vary": "Accept"}
    if len(found.rows) < found.total:
        headers["Psykgraf-Cut"] = f"{len(found.rows)} of {found.total} shown"
    return Response(text, media_type=FORMATS[name].media_type, headers=headers)


def question_at(slug: str) -> Question:
    """Return the question at an address; raises WebError (404) where there is none."""
    from queries.library import question_named

    try:
        return question_named(slug)
    except UsageError as error:
        raise WebError(404, error.what, advice=error.advice) from error


def given_in(asked: QueryParams) -> dict[str, str]:
    """Return the parameters of the question; raises UsageError for one that is given twice."""
    given: dict[str, str] = {}
    for name, value in asked.multi_items():
        if name in given:
            raise UsageError(f"the parameter {name} is given twice.")
        if name not in _OPTIONS:
            given[name] = value
    return given


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise UsageError(f"{name} is {' or '.join(allowed)}, not {value!r}.")
    return value


def _format(name: str | None, accept: str | None, forms: dict[str, str]) -> str:
    """Return the form asked for by name, else by Accept; JSON where anything will do."""
    if name is not None:
        return _one_of("format", name, tuple(forms))
    ordered = sorted(forms, key=lambda form: form != "json")
    chosen = choose(accept, [Format(form, forms[form], (), "") for form in ordered])
    if chosen is None:
        raise WebError(
            406, f"there is no answer of the type {accept}.", advice=f"There are: {', '.join(forms.values())}."
        )
    return chosen[0].name
