"""Tables set in columns of plain text: the gaps between their cells become cell boundaries, so that rows stay rows."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.origins import Edit
from ingest.reading.repair.mending import Mended
from ingest.reading.repair.rosters import part_rosters
from ingest.reading.table_words import column_kind, is_header
from ingest.search.patterns import compiled

CELL = "\x02"
"""What stands between two cells until the text is laid out, when white space at a line's ends is gone; then a tab."""
_GAPS = {
    "|": re.compile(r"[ \t]*\|[ \t]*"),
    "\t": re.compile(r" *\t *"),
    "-": re.compile(r" [-–/] "),
    "": re.compile(r"[ ]{2,}(?=\S)"),
}
"""What stands between two cells, by what parts them: bars, tabs, dashes, or two spaces and more."""
_DASHED = 3
"""Cells that a header with dashes has at least; each of them is a known word."""
_LINE = compiled(r"[^\n\f]*")
_MAY_HEAD = compiled(
    r"(?m)^ *(?=[^\n\f]{3,160}$)(?:[^\s.,;]{1,30}|[NnPp]r\.|[Ll]b\.nr\.|[Ss]agsnr\.)"
    r"(?: [^\s.,;]{1,30}){0,3}(?: *[|\t]|  | [-–/] )[^\n\f]*\S|^ *\|[^\n\f]{3,160}$"
)
"""A line of a table begins with a few words and a gap."""
_ANY_GAP = (
    (compiled("  +"), ("  ",)),
    (compiled(r"[|\t]"), ("|", "\t")),
    (compiled(r"[-–/](?<= .) (?=[^\n]{1,40} [-–/] )"), (" - ", " – ", " / ")),
)
"""A bar, a tab, two spaces or a dash with another one after it, and of which each holds one."""
_RULE = compiled(r"[\s|+:=_–-]*$")

Cell = tuple[int, int]
"""Where a cell begins and ends."""


def mark_columns(mended: Mended) -> Mended:
    """Put a cell boundary into each gap of the rows below a header whose words are known, and a comma into that of a
    list of people, which has none."""
    if CELL in mended.text:
        return mended
    edits: list[Edit] = []
    place = 0
    kinds = [gap for gap, marks in _ANY_GAP if any(map(mended.text.__contains__, marks))]
    gaps = sorted(gap.start() for kind in kinds for gap in kind.finditer(mended.text))
    while (match := _head(mended.text, gaps, place)) is not None:
        place = match.end()
        begin, end = match.span()
        header = _cells(mended.text, begin, end)
        words = [mended.text[first:last] for first, last in header]
        dashed = _parted_by(mended.text[begin:end]) == "-"
        if not is_header(words) or (dashed and (len(words) < _DASHED or None in map(column_kind, words))):
            continue
        rows = list(_rows(mended.text, begin, end, header))
        if len(rows) > 1:
            edits += sorted(edit for row in rows for edit in row)
            place = edits[-1][1]
    return part_rosters(mended.edited(edits))


def _head(text: str, gaps: Sequence[int], place: int) -> re.Match[str] | None:
    """Return the first line after a place that may be a header: only lines with a gap are looked at."""
    while (number := bisect_left(gaps, place)) < len(gaps):
        start = text.rfind("\n", 0, gaps[number]) + 1
        match = _MAY_HEAD.match(text, start) if start >= place else None
        if match is not None:
            return match
        end = text.find("\n", gaps[number])
        place = end if end >= 0 else len(text)
    return None


def cells_to_tabs(mended: Mended) -> Mended:
    """Write the cell boundaries as tabs."""
    return mended.respelled(mended.text.replace(CELL, "\t")) if CELL in mended.text else mended


def _cells(text: str, begin: int, end: int) -> list[Cell]:
    """Return the cells of a line; a bar or a tab parts even empty ones."""
    line = text[begin:end]
    parted = _parted_by(line)
    outer = " |\r" if parted == "|" else " \r"
    found: list[Cell] = []
    start = begin + len(line) - len(line.lstrip(outer))
    stop = max(start, begin + len(line.rstrip(outer)))
    for match in _GAPS[parted].finditer(text, start, stop):
        found.append((start, match.start()))
        start = match.end()
    return [*found, (start, stop)]


def _parted_by(line: str) -> str:
    sign = next((sign for sign in ("|", "\t") if sign in line), "")
    return "-" if not sign and "  " not in line.strip() and _GAPS["-"].search(line) else sign


def _rows(text: str, begin: int, end: int, header: list[Cell]) -> Iterator[list[Edit]]:
    """Yield the edits of the header and of each row below it."""
    offsets = [(first - begin, last - begin) for first, last in header]
    parted = _parted_by(text[begin:end])
    yield [*_edits(header, list(range(len(header)))), *_outer_bars(text, begin, end, header)]
    blank = 0
    titled = False
    place = end
    while place < len(text) and text[place] == "\n":
        line = _LINE.match(text, place + 1)
        start, place = place + 1, line.end() if line else place + 1
        content = text[start:place]
        if _RULE.fullmatch(content):
            blank += not content.strip()
            if blank > 1:
                return
            continue
        cells = _cells(text, start, place)
        if not parted and len(cells) == len(header) - 1:
            cells = _apart_from_number(text, cells, start + offsets[-1][0])
        if parted == "|" and _between_rows(text, content, place, len(header)):
            yield [(place, place, CELL * (len(header) - 1))]
            continue
        if not parted and len(cells) == 1 and not titled and _goes_on(text, content, place, header):
            titled = True
            continue
        titled = False
        if len(cells) < 2 or len(cells) > len(header) or _parted_by(content) != parted:
            return
        columns = _columns([(first - start, last - start) for first, last in cells], offsets, bool(parted))
        if columns is None:
            return
        blank = 0
        yield [*_edits(cells, columns), *_outer_bars(text, start, place, cells)]


def _apart_from_number(text: str, cells: list[Cell], last: int) -> list[Cell]:
    """Return a row's cells with the number that stands below the *last* word of the header in a cell of its own, where
    a long name has left it but one space."""
    begin, end = cells[-1]
    run = _RUN_ON.match(text, begin, end)
    if run is None or begin >= last or end <= last:
        return cells
    return [*cells[:-1], (begin, run.end("name")), (run.start("number"), end)]


_RUN_ON = compiled(r"(?P<name>[^\n]*[^\W\d_]) (?P<number>\d[\d.,-]*)(?: kr\.?)?$")


def _between_rows(text: str, content: str, end: int, columns: int) -> bool:
    """Tell whether a line without a bar stands over more rows of the same table, as a title of these."""
    below = _LINE.match(text, end + 1) if end < len(text) else None
    title = "|" not in content and len(content.strip()) <= _LONGEST_TITLE and content.strip()[-1:].isalnum()
    return title and below is not None and below.group().count("|") == columns - 1


def _goes_on(text: str, content: str, end: int, header: Sequence[Cell]) -> bool:
    """Tell whether a line with one cell stands within a table: as a title over more rows ("Anden runde"), or as the
    rest of the cell above it; the line below has as many cells as the header."""
    below = _LINE.match(text, end + 1) if end < len(text) else None
    title = len(content.strip()) <= _LONGEST_TITLE and content.strip()[-1:].isalnum()
    return title and below is not None and len(_cells(text, *below.span())) == len(header)


_LONGEST_TITLE = 60


def _outer_bars(text: str, begin: int, end: int, cells: list[Cell]) -> list[Edit]:
    """Return the edits that take the bars before the first and after the last cell away."""
    outer = ((begin, cells[0][0]), (cells[-1][1], end))
    return [(first, last, "") for first, last in outer if "|" in text[first:last]]


def _columns(cells: list[Cell], header: list[Cell], parted: bool) -> list[int] | None:
    """Return in which column each cell of a row stands, or None where they stand in no order."""
    if parted or len(cells) == len(header):
        return list(range(len(cells)))
    found = [min(range(len(header)), key=lambda at: (_apart(cell, header[at]), at)) for cell in cells]
    return found if all(one < other for one, other in pairwise(found)) else None


def _apart(cell: Cell, other: Cell) -> int:
    return max(0, other[0] - cell[1], cell[0] - other[1])


def _edits(cells: list[Cell], columns: list[int]) -> list[Edit]:
    """Return the edits that put as many boundaries between two cells as there are columns from one to the other."""
    found: list[Edit] = []
    if columns and columns[0]:
        found.append((cells[0][0], cells[0][0], CELL * columns[0]))
    for (before, after), (one, other) in zip(pairwise(cells), pairwise(columns), strict=False):
        found.append((before[1], after[0], CELL * (other - one)))
    return found
