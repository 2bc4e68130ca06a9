"""Tables whose cells stand one a line: a header of known words, each on a line of its own, and as many lines for each
row; tabs part the cells again, so that rows become rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.origins import Edit
from ingest.reading.repair.mending import Mended
from ingest.reading.table_words import FIRST_WORDS, column_kind
from ingest.search.patterns import compiled

_LINE = compiled(r"[^\n\f]*[^\s][^\n\f]*")
_NUMBER = compiled(r"(?:ca\. ?|§+ ?|kr\. ?)?\d[^\n]{0,24}$|[-–]$")
_NUMBERED = frozenset({"requested", "granted", "proposed", "count", "hours", "places", "members", "law"})
"""The kinds of columns whose cells begin with a number."""
_SHORT, _LONGEST = 40, 70
"""Characters of a header's word and of a cell at most."""
_FEWEST_COLUMNS, _MOST_COLUMNS, _FEWEST_ROWS = 3, 8, 2

Span = tuple[int, int]
"""Where a line's words begin and end."""


def mend_stacked(mended: Mended) -> Mended:
    """Put the cells of each row of a table on one line where each has a line of its own."""
    text = mended.text
    lines: list[Span] = []
    headed = False
    for match in _LINE.finditer(text):
        start, end = match.span()
        lines.append((start, end))
        headed = headed or _may_head(text, start, end)
    if not headed:
        return mended
    edits: list[Edit] = []
    number = 0
    while number < len(lines):
        rows = _table(text, lines, number) if _may_head(text, *lines[number]) else []
        for row in rows:
            edits += [(before[1], after[0], "\t") for before, after in pairwise(_bare(text, row))]
        number += sum(map(len, rows)) or 1
    return mended.edited(edits)


def _may_head(text: str, start: int, end: int) -> bool:
    """Tell whether a line may hold the word of a column and nothing else."""
    if end - start > _SHORT:
        return False
    words = text[start:end].lower().split(None, 1)
    return words[0].strip(".:") in FIRST_WORDS and column_kind(text[start:end]) is not None


def _table(text: str, lines: Sequence[Span], number: int) -> list[Sequence[Span]]:
    """Return the header that begins with a line and the rows below it, each as its lines; none if they are no table."""
    kinds: list[str] = []
    for start, end in lines[number : number + _MOST_COLUMNS]:
        kind = column_kind(text[start:end]) if end - start <= _SHORT else None
        if kind is None:
            break
        kinds.append(kind)
    for width in range(len(kinds), _FEWEST_COLUMNS - 1, -1):
        if _NUMBERED.isdisjoint(kinds[:width]) or len(set(kinds[:width])) < width:
            continue
        rows = list(_rows(text, lines, number + width, kinds[:width]))
        if len(rows) >= _FEWEST_ROWS:
            return [lines[number : number + width], *rows]
    return []


def _rows(text: str, lines: Sequence[Span], number: int, kinds: Sequence[str]) -> Iterator[Sequence[Span]]:
    width = len(kinds)
    while number + width <= len(lines):
        row = lines[number : number + width]
        cells = [text[start:end].strip() for start, end in row]
        if any(len(cell) > _LONGEST for cell in cells):
            return
        fits = (
            (_NUMBER.match(cell) is not None) == (kind in _NUMBERED) for cell, kind in zip(cells, kinds, strict=True)
        )
        if not all(fits):
            return
        yield row
        number += width


def _bare(text: str, row: Sequence[Span]) -> Iterator[Span]:
    """Yield the lines of a row without the white space at their ends."""
    for start, end in row:
        line = text[start:end]
        yield start + len(line) - len(line.lstrip()), start + len(line.rstrip())
