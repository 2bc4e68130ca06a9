"""Tables whose cells stand one a line: a header of known words, each on a line of its own, and as many lines for each
row; tabs part the cells again, so that rows become rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from ingest.origins import Edit
from ingest.reading.repair.mending import Mended
from ingest.reading.table_words import FIRST_WORDS, column_kind
from ingest.search.patterns import compiled

_LINE = compiled(r"[^\n\f]*[^\s][^\n\f]*")
_NUMBER = compiled(r"(?:ca\. ?|§+ ?|kr\. ?)?\d[^\n]{0,24}$|[-–]$")
_NUMBERED = frozenset({"requested", "granted", "proposed", "count", "hours", "places", "members", "law"})
"""The kinds of columns whose cells begin with a number."""
_WORDS = "|".join(sorted(map(re.escape, FIRST_WORDS)))
_MAY_OPEN = compiled(
    rf"(?i)\n[ \t]*(?P<first>(?:{_WORDS})(?!\w)[^\n]{{0,30}})"
    rf"(?=\n\s*(?:(?:{_WORDS})(?!\w)[^\n]{{0,30}}|[A-ZÆØÅ][^\n.:;?!]{{2,38}})\n\s*(?:{_WORDS})(?!\w))"
)
"""Three lines, one below the other, of which the first and the last begin as the words of columns do."""
_OWN = compiled(r"[A-ZÆØÅ][^\n.:;?!]{2,38}$")
"""A word over a column that no table of ours holds."""
_ROWS_TO_TELL = 3
"""Rows by which a table is known of whose columns one has such a word."""
_SHORT, _LONGEST = 40, 70
"""Characters of a header's word and of a cell at most."""
_FEWEST_COLUMNS, _MOST_COLUMNS, _FEWEST_ROWS = 3, 8, 2

Span = tuple[int, int]
"""Where a line's words begin and end."""


def mend_stacked(mended: Mended) -> Mended:
    """Put the cells of each row of a table on one line where each has a line of its own."""
    text = mended.text
    edits: list[Edit] = []
    place = 0
    for match in _MAY_OPEN.finditer(f"\n{text}"):
        first = match.start("first") - 1
        rows = _table(text, first) if first >= place else []
        for row in rows:
            edits += [(before[1], after[0], "\t") for before, after in pairwise(_bare(text, row))]
        place = rows[-1][-1][1] if rows else place
    return mended.edited(edits) if edits else mended


def _table(text: str, place: int) -> list[Sequence[Span]]:
    """Return the header that begins at a place and the rows below it, each as its lines; none if they are no table."""
    head = [match.span() for match in islice(_LINE.finditer(text, place), _MOST_COLUMNS)]
    kinds = [column_kind(text[start:end]) if end - start <= _SHORT else None for start, end in head]
    own = next((n for n, kind in enumerate(kinds) if kind is None), -1)
    if 0 < own < _FEWEST_COLUMNS - 1 and _OWN.match(text[slice(*head[own])].strip()):
        kinds[own] = _UNKNOWN
    known = list(takewhile(lambda kind: kind is not None, kinds))
    for width in range(len(known), _FEWEST_COLUMNS - 1, -1):
        if _NUMBERED.isdisjoint(known[:width]) or len(set(known[:width])) < width:
            continue
        rows = list(_rows(text, head[width - 1][1], known[:width]))
        if len(rows) >= (_ROWS_TO_TELL if _UNKNOWN in known[:width] else _FEWEST_ROWS):
            return [head[:width], *rows]
    return []


_UNKNOWN = "unknown"


def _rows(text: str, place: int, kinds: Sequence[str | None]) -> Iterator[Sequence[Span]]:
    """Yield the rows behind a header that ends at a place: as many lines each as it has *kinds* of columns."""
    lines = (match.span() for match in _LINE.finditer(text, place))
    expected: list[bool] = []
    while len(row := list(islice(lines, len(kinds)))) == len(kinds):
        cells = [text[start:end].strip() for start, end in row]
        numbered = [_NUMBER.match(cell) is not None for cell in cells]
        expected = expected or [
            kind in _NUMBERED or (kind == _UNKNOWN and told) for kind, told in zip(kinds, numbered, strict=True)
        ]
        if max(map(len, cells)) > _LONGEST or numbered != expected:
            return
        yield row


def _bare(text: str, row: Sequence[Span]) -> Iterator[Span]:
    """Yield the lines of a row without the white space at their ends."""
    for start, end in row:
        line = text[start:end]
        yield start + len(line) - len(line.lstrip()), start + len(line.rstrip())
