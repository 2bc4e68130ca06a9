"""Tables of a PDF page without drawn rules: gaps between words tell the cells below a header whose words are known."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from ingest.reading.table_words import FIRST_WORDS, is_header

_GAP = 0.33
"""Words farther apart than this share of the line's height stand in two cells."""
_LONGEST_HEADER = 160
_FEWEST_CELLS = 2
_FAR = 3.5
"""A row this many line heights below the one before belongs to no table with it."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page: where it begins in the page's text, its words, and in points its foot and height."""

    start: int
    text: str
    foot: float
    height: float


@dataclass(slots=True)
class _Cell:
    """The words of a cell, and in points where it begins and ends."""

    text: str
    left: float
    right: float


def column_rows(text_page: Any, lines: Sequence[PageLine]) -> dict[int, str | None]:
    """Return the rows of the page's tables, cells between tabs and "–" for an empty one, by the place of their line in
    *lines*; None for a line that only goes on with a cell of the row above."""
    found: dict[int, str | None] = {}
    for place, line in enumerate(lines):
        if place in found or not may_head(line.text):
            continue
        header = _cells(text_page, line)
        if not is_header([cell.text for cell in header]):
            continue
        rows = list(_rows(text_page, lines, place, header))
        if rows:
            found[place] = "\t".join(cell.text for cell in header)
            for number, row in rows:
                found[number] = "\t".join(cell or "–" for cell in row) if row else None
    return found


def may_head(text: str) -> bool:
    """Tell whether a line may be a table's header by its words: only then letters are measured."""
    if not (text[0].isupper() or text[0] == "§") or len(text) > _LONGEST_HEADER or text[-1] in ",;:":
        return False
    words = text.lower().split()
    return words[0] in FIRST_WORDS and 2 * sum(word in FIRST_WORDS for word in words) >= len(words)


def _rows(
    text_page: Any, lines: Sequence[PageLine], place: int, header: Sequence[_Cell]
) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows below a header with their lines' places; an empty row stands for a line that went into the one
    before."""
    held: tuple[int, list[str]] | None = None
    above = lines[place]
    for number in range(place + 1, len(lines)):
        line = lines[number]
        if not line.height or above.foot - line.foot > _FAR * above.height or line.foot >= above.foot:
            break
        cells = _cells(text_page, line)
        columns = [_column(cell, header) for cell in cells]
        ordered = all(one < other for one, other in pairwise(columns))
        if len(cells) == 1 and columns[0] > 0 and held is not None:
            held[1][columns[0]] = f"{held[1][columns[0]]} {cells[0].text}".strip()
            yield number, []
        elif len(cells) < _FEWEST_CELLS or not ordered:
            break
        else:
            if held is not None:
                yield held
            row = [""] * len(header)
            for column, cell in zip(columns, cells, strict=True):
                row[column] = cell.text
            held = number, row
        above = line
    if held is not None:
        yield held


def _column(cell: _Cell, header: Sequence[_Cell]) -> int:
    """Return the column whose header lies nearest to a cell."""
    apart = [max(0.0, head.left - cell.right, cell.left - head.right) for head in header]
    return min(range(len(header)), key=lambda at: (apart[at], abs(header[at].left - cell.left), at))


def _cells(text_page: Any, line: PageLine) -> list[_Cell]:
    """Return the cells of a line: words between which lies more than a word's space."""
    import pypdfium2.raw as raw

    box = raw.FS_RECTF()
    found: list[_Cell] = []
    for start, end in _spans(line.text):
        first = raw.FPDFText_GetCharIndexFromTextIndex(text_page.raw, line.start + start)
        last = raw.FPDFText_GetCharIndexFromTextIndex(text_page.raw, line.start + end - 1)
        if first < 0 or last < 0 or not raw.FPDFText_GetLooseCharBox(text_page.raw, first, ctypes.byref(box)):
            return []
        left = box.left
        raw.FPDFText_GetLooseCharBox(text_page.raw, last, ctypes.byref(box))
        word = line.text[start:end]
        if found and left - found[-1].right <= _GAP * line.height:
            found[-1] = _Cell(f"{found[-1].text} {word}", found[-1].left, box.right)
        else:
            found.append(_Cell(word, left, box.right))
    return found


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for word in text.split():
        start = text.index(word, start)
        yield start, start + len(word)
        start += len(word)
