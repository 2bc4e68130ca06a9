"""Lists the library: the questions by topic for the terminal, and ``docs/questions.md``."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator
from itertools import groupby

from queries.library import load_library
from queries.parameters import TYPES
from queries.question import Parameter, Question
from queries.text import Text

TOPICS: dict[str, Text] = {
    "money": Text("Penge", "Money"),
    "partnerships": Text("Samarbejder", "Partnerships"),
    "people": Text("Roller", "Roles"),
    "law": Text("Lov og politik", "Law and politics"),
    "places": Text("Steder", "Places"),
    "sources": Text("Kilder", "Sources"),
}
"""The topics, which are the folders of the library, in the order of the list."""


def list_text(language: str) -> str:
    """Return the list of questions as lines that fit the terminal."""
    width = max(shutil.get_terminal_size((100, 24)).columns, 40)
    lines: list[str] = []
    for topic, questions in by_topic():
        lines.append(TOPICS[topic].text(language))
        for question in questions:
            lines.append(f"  {question.slug}")
            lines += _indented(question.words.text(language), width)
            for parameter in question.parameters:
                lines += _indented(
                    f"--set {parameter.name}={_default(parameter)}  {_meaning(parameter, language)}", width
                )
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def listed() -> list[dict[str, object]]:
    """Return the questions for programs, each with its parameters."""
    return [
        {
            "slug": question.slug,
            "topic": question.topic,
            "question": {"da": question.words.da, "en": question.words.en},
            "parameters": [
                {"name": p.name, "type": p.type, "default": p.default, "label": {"da": p.label.da, "en": p.label.en}}
                for p in question.parameters
            ],
        }
        for question in load_library().values()
    ]


def document_text() -> str:
    """Return ``docs/questions.md``: every question in both languages with parameters, columns and an example."""
    return "\n".join(_document_lines()) + "\n"


def by_topic() -> list[tuple[str, list[Question]]]:
    """Return the questions of each topic, topics in the order of :data:`TOPICS`, questions by slug."""
    order = list(TOPICS)
    questions = sorted(load_library().values(), key=lambda one: (order.index(one.topic), one.slug))
    return [(topic, list(group)) for topic, group in groupby(questions, key=lambda one: one.topic)]


def _document_lines() -> Iterator[str]:
    yield "# Questions"
    yield ""
    yield "Made from `queries/library/` by `python -m queries.listing > docs/questions.md`; edit the questions there,"
    yield "not here."
    yield "Each file is valid SPARQL and runs as it is in any tool that has facts, registers and ontology in its"
    yield "default graph and `graph:evidence` beside it. In answers, *unknown* means that no document read tells."
    yield ""
    yield "A file answers with IRIs, and `psykgraf ask` adds the labels. For another tool,"
    yield "`psykgraf ask <question> --format sparql` (or `/ask/<question>?format=sparql`) gives the same query with its"
    yield "parameters filled in and a label column beside each column of entities: in the language of the answer,"
    yield "then the other, then the last part of the IRI."
    for topic, questions in by_topic():
        yield from ("", f"## {TOPICS[topic].en} · {TOPICS[topic].da}")
        for question in questions:
            yield from _question_lines(question)


def _question_lines(question: Question) -> Iterator[str]:
    yield from ("", f"### {question.slug}", "")
    yield f"**{question.words.en}** {question.explanation.en}"
    yield from ("", f"**{question.words.da}** {question.explanation.da}", "")
    if question.parameters:
        yield from ("| parameter | type | default | meaning |", "| --- | --- | --- | --- |")
        for parameter in question.parameters:
            meaning = f"{parameter.label.en} · {parameter.label.da}"
            yield f"| `{parameter.name}` | {_kind(parameter)} | {_default(parameter)} | {meaning} |"
        yield ""
    shown = (column for column in question.columns if not column.hidden)
    yield "Columns: " + ", ".join(f"{column.label.en} · {column.label.da}" for column in shown) + "."
    yield from ("", f"    {question.example}")


def _indented(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, initial_indent="      ", subsequent_indent="        ")


def _default(parameter: Parameter) -> str:
    return parameter.default or "any"


def _meaning(parameter: Parameter, language: str) -> str:
    return f"{parameter.label.text(language)} ({_kind(parameter)})"


def _kind(parameter: Parameter) -> str:
    of = f": {', '.join(parameter.of)}" if parameter.of else ""
    return parameter.type + of if parameter.type in TYPES else "?"


if __name__ == "__main__":
    import sys

    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(document_text())
