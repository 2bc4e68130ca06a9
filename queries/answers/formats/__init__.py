"""The forms in which an answer is written out; each is a sibling module with one function, listed here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ontology.errors import UsageError
from queries.answers.answer import Answer
from queries.answers.formats.delimited import csv_text
from queries.answers.formats.json_object import json_text
from queries.answers.formats.markdown import markdown_text
from queries.answers.formats.query import query_text
from queries.answers.formats.table import table_text
from queries.answers.formats.turtle import turtle_text
from queries.engines import Engine


@dataclass(frozen=True, slots=True)
class Format:
    """A form of an answer: its media type, and the function that writes it (with evidence for each row or not)."""

    media_type: str
    write: Callable[[Answer, bool, Engine], str]


FORMATS: Mapping[str, Format] = {
    "table": Format("text/plain", lambda answer, evidence, _: table_text(answer, evidence)),
    "csv": Format("text/csv", lambda answer, evidence, _: csv_text(answer, evidence)),
    "json": Format("application/json", lambda answer, evidence, _: json_text(answer, evidence)),
    "md": Format("text/markdown", lambda answer, evidence, _: markdown_text(answer, evidence)),
    "ttl": Format("text/turtle", lambda answer, _, engine: turtle_text(answer, engine)),
    "sparql": Format("application/sparql-query", lambda answer, _, __: query_text(answer)),
}
"""The forms by the name that ``--format`` and ``?format=`` take."""


def write_answer(answer: Answer, name: str, engine: Engine, *, evidence: bool = False) -> str:
    """Return the answer's text in the form *name*; raises UsageError for a form that does not exist."""
    if name not in FORMATS:
        raise UsageError(f"there is no format {name!r}.", advice=f"There are: {', '.join(FORMATS)}.")
    return FORMATS[name].write(answer, evidence, engine)
