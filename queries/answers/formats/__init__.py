"""The forms in which an answer is written out; each is a sibling module with one function, listed here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ontology.errors import UsageError
from queries.answers.answer import Answer
from queries.answers.formats.delimited import csv_text, head_text
from queries.answers.formats.json_object import json_text
from queries.answers.formats.markdown import markdown_text
from queries.answers.formats.query import query_text
from queries.answers.formats.table import table_text
from queries.answers.formats.turtle import trig_text, turtle_text
from queries.engines import Engine


@dataclass(frozen=True, slots=True)
class Format:
    """A form of an answer: its media type, and the function that writes it (with evidence for each row or not).

    *head* writes what the answer says of itself, in a form that has no place for it and may be asked to begin with it.
    """

    media_type: str
    write: Callable[[Answer, bool, Engine], str]
    head: Callable[[Answer], str] | None = None


FORMATS: Mapping[str, Format] = {
    "table": Format("text/plain", lambda answer, evidence, _: table_text(answer, evidence)),
    "csv": Format("text/csv", lambda answer, evidence, _: csv_text(answer, evidence), head_text),
    "json": Format("application/json", lambda answer, evidence, _: json_text(answer, evidence)),
    "md": Format("text/markdown", lambda answer, evidence, _: markdown_text(answer, evidence)),
    "ttl": Format("text/turtle", lambda answer, _, engine: turtle_text(answer, engine)),
    "trig": Format("application/trig", lambda answer, _, engine: trig_text(answer, engine)),
    "sparql": Format("application/sparql-query", lambda answer, _, __: query_text(answer)),
}
"""The forms by the name that ``--format`` and ``?format=`` take."""


def write_answer(answer: Answer, name: str, engine: Engine, *, evidence: bool = False, about: bool = False) -> str:
    """Return the answer's text in the form *name*; raises UsageError for a form that does not exist.

    Where the form is a bare table, it begins with what the answer says of itself only if *about* is asked for.
    """
    if name not in FORMATS:
        raise UsageError(f"there is no format {name!r}.", advice=f"There are: {', '.join(FORMATS)}.")
    form = FORMATS[name]
    head = form.head(answer) if form.head and about else ""
    return head + form.write(answer, evidence, engine)


def cut_unsaid(answer: Answer, name: str, about: bool) -> str:
    """Return ``12 of 84 shown`` where a cut answer's text in the form *name* does not say so; else nothing."""
    return answer.note if FORMATS[name].head and not about and len(answer.rows) < answer.total else ""
