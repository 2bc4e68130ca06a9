"""Shows an answer on the terminal: a table that fits it, or one of the standard formats as it is."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence

import pyoxigraph as ox

from queries.engines import EngineAnswer, Term
from queries.sparql.formats import GRAPHS, by_name, write

_GAP = "  "


def shown(answer: EngineAnswer, form: str | None) -> bytes:
    """Return the bytes to print in the format *form*; None is a table, and Turtle for a graph.

    Raises UsageError for a format that this kind of answer does not have.
    """
    graph = answer.form in ("CONSTRUCT", "DESCRIBE")
    if graph and form in (None, "table"):
        return write(answer, GRAPHS[0])
    if form is None or form == "table":
        return (_yes_no(answer) if answer.form == "ASK" else table(answer, _width())).encode()
    return _ended(write(answer, by_name(answer.form, form)))


def table(answer: EngineAnswer, width: int | None) -> str:
    """Return solutions as a table at most *width* characters wide (None: as wide as it needs), cells wrapped."""
    solutions = answer.solutions
    rows = [[_text(term) for term in row] for row in solutions.rows]
    sizes = _sizes([list(solutions.variables), *rows], width)
    lines = [*_lines(solutions.variables, sizes), _GAP.join("─" * size for size in sizes)]
    for row in rows:
        lines += _lines(row, sizes)
    count = f"{len(rows)} row{'' if len(rows) == 1 else 's'}" + (", and there are more" if answer.cut else "")
    return "\n".join([*lines, f"({count})"]) + "\n"


def _text(term: Term | None) -> str:
    from ontology.terms import PREFIXES

    if term is None:
        return ""
    if isinstance(term, ox.NamedNode):
        for name, iri in PREFIXES.items():
            if term.value.startswith(iri):
                return f"{name}:{term.value.removeprefix(iri)}"
    return term.value


def _sizes(rows: Sequence[Sequence[str]], width: int | None) -> list[int]:
    """Return the columns' widths: the widest gives way first where they do not all fit."""
    sizes = [max(1, *(len(cell) for cell in column)) for column in zip(*rows, strict=True)]
    room = width - len(_GAP) * (len(sizes) - 1) if width else sum(sizes)
    while sum(sizes) > room and max(sizes) > 1:
        sizes[sizes.index(max(sizes))] -= 1
    return sizes


def _lines(cells: Sequence[str], sizes: Sequence[int]) -> Iterator[str]:
    parts = [textwrap.wrap(cell, size) or [""] for cell, size in zip(cells, sizes, strict=True)]
    for index in range(max(map(len, parts), default=0)):
        texts = (part[index] if index < len(part) else "" for part in parts)
        yield _GAP.join(text.ljust(size) for text, size in zip(texts, sizes, strict=True)).rstrip()


def _yes_no(answer: EngineAnswer) -> str:
    return "true\n" if answer.truth else "false\n"


def _width() -> int | None:
    """Return the terminal's width; None where a file or another program reads, which cells should not be broken for."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def _ended(body: bytes) -> bytes:
    return body if body.endswith(b"\n") else body + b"\n"
