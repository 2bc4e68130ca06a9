"""An answer as a table that fits the terminal: cells are wrapped, never cut; too narrow a terminal gets cards."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator, Sequence

from queries.answers.answer import Answer, is_number
from queries.answers.formats.wording import WORDS, about, cell_text, marks, place_texts

_GAP = 2
_VOWELS = frozenset("aeiouyæøåéü")
_NARROWEST = 9
"""Characters that a column needs before its words break in ugly places."""


def table_text(answer: Answer, evidence: bool = False, width: int | None = None) -> str:
    """Return the answer as a table at most *width* characters wide (None: as the terminal), and what it says of itself.

    A column in which no row has anything is left out; the last one marks the rows that rest on candidates.
    """
    width = max(width or shutil.get_terminal_size((100, 24)).columns, 20)
    shown = answer.filled
    headings = [column.label.text(answer.language) for _, column in shown]
    rows = [[cell_text(answer, column, row[place]) for place, column in shown] for row in answer.rows]
    right = [any(is_number(row[place]) for row in answer.rows) for place, _ in shown]
    if found := marks(answer):
        headings, right = [*headings, WORDS[answer.language]["layer"]], [*right, False]
        rows = [[*row, mark] for row, mark in zip(rows, found, strict=True)]
    places = [_places(answer, index) for index in range(len(rows))] if evidence else [[] for _ in rows]
    lines = list(_lines(headings, rows, right, places, width))
    return "\n".join([*lines, "", *_foot(answer, width)]) + "\n"


def _lines(
    headings: list[str], rows: list[list[str]], right: list[bool], places: list[list[str]], width: int
) -> Iterator[str]:
    if len(headings) * (_NARROWEST + _GAP) - _GAP > width:
        yield from _cards(headings, rows, places, width)
        return
    widths = _widths([headings, *rows], width)
    yield from _wrapped(headings, widths, right)
    yield (" " * _GAP).join("─" * size for size in widths)
    for row, found in zip(rows, places, strict=True):
        yield from _wrapped(row, widths, right)
        yield from _indented(found, width)


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """Return column widths that fill at most *width*: the widest gives way first, and words break last."""
    columns = [[row[place] for row in rows] for place in range(len(rows[0]))]
    sizes = [max(1, *(len(cell) for cell in column)) for column in columns]
    words = [max(1, *(len(word) for cell in column for word in cell.split() or [""])) for column in columns]
    room = width - _GAP * (len(sizes) - 1)
    for floors in (words, [1] * len(sizes)):
        while sum(sizes) > room and any(size > floor for size, floor in zip(sizes, floors, strict=True)):
            _, place = max((size, -at) for at, size in enumerate(sizes) if size > floors[at])
            sizes[-place] -= 1
    return sizes


class _WholeWords(textwrap.TextWrapper):
    """Wrap at words: a word too long for its column begins on a line of its own, and is divided there with a hyphen."""

    def _handle_long_word(self, reversed_chunks: list[str], cur_line: list[str], cur_len: int, width: int) -> None:
        if cur_line:
            return
        word = reversed_chunks[-1]
        at = _division(word, width)
        if not at:
            super()._handle_long_word(reversed_chunks, cur_line, cur_len, width)
            return
        cur_line.append(word[:at] + "-")
        reversed_chunks[-1] = word[at:]


def _division(word: str, width: int) -> int:
    """Return where to divide a word that is wider than its column: before a syllable where one begins near the end of
    the line, with three letters on either side; 0 where it is no word or there is no room.
    """
    last = min(width - 1, len(word) - 3)
    if last < 3 or not word.isalpha():
        return 0
    sounds = "".join("v" if letter in _VOWELS else "c" for letter in word.casefold())
    return next((at for at in range(last, max(last - 5, 2), -1) if sounds[at : at + 2] == "cv"), last)


def _wrapped(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> Iterator[str]:
    parts = [_WholeWords(size).wrap(cell) or [""] for cell, size in zip(cells, widths, strict=True)]
    for index in range(max(len(part) for part in parts)):
        texts = (part[index] if index < len(part) else "" for part in parts)
        padded = (
            text.rjust(size) if number else text.ljust(size)
            for text, size, number in zip(texts, widths, right, strict=True)
        )
        yield (" " * _GAP).join(padded).rstrip()


def _cards(headings: list[str], rows: list[list[str]], places: list[list[str]], width: int) -> Iterator[str]:
    for row, found in zip(rows, places, strict=True):
        for heading, text in zip(headings, row, strict=True):
            if text:
                yield from textwrap.wrap(f"{heading}: {text}", width, subsequent_indent="  ")
        yield from _indented(found, width)
        yield "─" * min(width, 40)


def _indented(places: list[str], width: int) -> Iterator[str]:
    for place in places:
        yield from textwrap.wrap(place, width, initial_indent="  ↳ ", subsequent_indent="    ")


def _places(answer: Answer, index: int) -> list[str]:
    found = answer.evidence[index] if index < len(answer.evidence) else ()
    return place_texts(found, answer.language) or [f"({WORDS[answer.language]['none']})"]


def _foot(answer: Answer, width: int) -> Iterator[str]:
    for name, text in about(answer):
        yield from textwrap.wrap(f"{name}: {text}", width, subsequent_indent="  ", break_on_hyphens=False)
