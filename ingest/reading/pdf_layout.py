"""How the lines of a PDF are set: white space between paragraphs becomes blank lines, larger or bold lines headings."""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from ingest.reading.pdf_columns import PageLine, column_rows, may_head
from ingest.reading.source import Mark
from ingest.search.patterns import compiled

_LARGER = 1.12
"""A line this much taller than the body's is a heading."""
_AIR = 1.3
"""Lines this much farther apart than usual are two paragraphs."""
_SINGLE = 1.9
"""Lines of one paragraph stand at most this many line heights apart, but in double-spaced texts."""
_COMMON = 0.1
_BOLD = 600
_LONGEST = 130
_MOST_LINES = 3
_LOWEST = 4
_LINE = compiled(r"\S[^\r\n]*")
_NAME_ROOM = 120
_NAME = ctypes.create_string_buffer(_NAME_ROOM)
_FLAGS = ctypes.c_int()
_CONTROL = compiled(r"[\x00-\x08\x0b-\x1f]")
_MOSTLY = 0.5
_HEADS = compiled(r"^[”\"»'(]?[A-ZÆØÅÉ0-9§](?=.*[^\W\d_]{2})(?!.*[.,;:!…][”\"»)]*$)(?!.*(?:@|https?:|www\.|\.{4}))")


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line of a page as it is set: its words, and in points its foot above the page's and its height; its weight.

    A height of 0 says that nothing is known of how it is set.
    """

    text: str
    foot: float = 0.0
    height: float = 0.0
    bold: bool = False


def set_lines(text_page: Any) -> list[SetLine]:
    """Return the lines of a PDFium text page that hold anything, in the order that PDFium reads them in."""
    import pypdfium2.raw as raw

    text = text_page.get_text_range()
    handle = text_page.raw  # PDFium's own: each of many calls would have to ask the page for it
    index_of, box_of = raw.FPDFText_GetCharIndexFromTextIndex, raw.FPDFText_GetLooseCharBox
    box = raw.FS_RECTF()
    found: list[SetLine] = []
    starts: list[int] = []
    for line in _LINE.finditer(text):
        words = tidied(line[0])
        if not words:
            continue
        starts.append(line.start())
        first = index_of(handle, line.start())
        if first < 0 or not box_of(handle, first, box):
            found.append(SetLine(words))
            continue
        bold = len(words) <= _LONGEST and _bold_letter(raw, handle, first)
        if bold:
            bold = _bold_letter(raw, handle, index_of(handle, line.start() + len(line[0].rstrip()) - 1))
        found.append(SetLine(words, box.bottom, box.top - box.bottom, bold))
    return _with_columns(text_page, found, starts)


def _with_columns(text_page: Any, lines: list[SetLine], starts: Sequence[int]) -> list[SetLine]:
    """Return a page's lines with the cells of tables that are set without rules between tabs."""
    if not any(may_head(line.text) for line in lines):
        return lines
    placed = [PageLine(at, line.text, line.foot, line.height) for at, line in zip(starts, lines, strict=True)]
    rows = column_rows(text_page, placed)
    if not rows:
        return lines
    told = ((line, rows.get(number, line.text)) for number, line in enumerate(lines))
    return [replace(line, text=text) for line, text in told if text is not None]


def tidied(text: str) -> str:
    """Return a line's text without control characters; PDFium marks a broken word by U+FFFE or U+0002."""
    if text.isprintable():
        return text.rstrip()
    return _CONTROL.sub("", text.replace("\x02", "\ufffe")).rstrip()


def _bold_letter(raw: Any, text_page: Any, index: int) -> bool:
    """Say whether a letter is bold, by the font's weight or its name; a line is when its first and last are."""
    if raw.FPDFText_GetFontWeight(text_page, index) >= _BOLD:
        return True
    raw.FPDFText_GetFontInfo(text_page, index, _NAME, _NAME_ROOM, _FLAGS)
    name = _NAME.value.lower()
    return b"bold" in name or b"black" in name


@dataclass(frozen=True, slots=True)
class Body:
    """What most of a document is set in: the height of its lines and their distance, in points, and its weight."""

    height: float
    pitch: float
    bold: bool

    @classmethod
    def of(cls, pages: Sequence[Sequence[SetLine]]) -> Body:
        """Measure a document: each line counts by its length."""
        heights: Counter[float] = Counter()
        bold = total = 0
        for line in (line for page in pages for line in page):
            length = len(line.text) if line.height else 0
            heights[round(line.height, 1)] += length
            total += length
            bold += length * line.bold
        height = min(heights, key=lambda one: (-heights[one], one), default=0.0)
        return cls(height, _pitch(pages, height), bold > _MOSTLY * total)


def _pitch(pages: Sequence[Sequence[SetLine]], height: float) -> float:
    """Return the usual distance of two lines: the commonest that a paragraph can have, else the smaller ones there
    are."""
    steps = sorted(
        round(above.foot - below.foot, 1)
        for page in pages
        for above, below in pairwise(page)
        if round(above.height, 1) == round(below.height, 1) == height and 0 < above.foot - below.foot < 4 * height
    )
    if not steps:
        return 1.2 * height
    near = Counter(step for step in steps if step <= _SINGLE * height)
    if near and near.total() >= _COMMON * len(steps):
        return min(near, key=lambda step: (-near[step], step))
    return steps[len(steps) // 4]


def written(lines: Sequence[SetLine], body: Body) -> tuple[str, list[tuple[int, float]]]:
    """Return the text of a page, with a blank line wherever the paper has one, and the offset and height of each line
    that is set as a heading."""
    heads = _headings(lines, body)
    parts: list[str] = []
    found: list[tuple[int, float]] = []
    length = 0
    for number, line in enumerate(lines):
        if number and _apart(lines[number - 1], line, body):
            parts.append("")
            length += 1
        if number in heads:
            found.append((length, round(line.height, 1)))
        parts.append(line.text)
        length += len(line.text) + 1
    return "\n".join(parts), found


def _apart(above: SetLine, below: SetLine, body: Body) -> bool:
    """Say whether more than a line's distance lies between two lines, one below the other."""
    if not (above.height and below.height and body.height):
        return False
    larger = max(above.height, below.height, body.height) / body.height
    return above.foot - below.foot > _AIR * body.pitch * larger


def _headings(lines: Sequence[SetLine], body: Body) -> set[int]:
    """Return the places of the lines that are set as headings: larger than the body, or bold where the body is not.

    Four and more such lines on end are a text set large, not a heading.
    """
    heads: set[int] = set()
    run: list[int] = []
    for number, line in enumerate(lines):
        stands_out = _stands_out(line, body)
        if run and not (stands_out and _together(lines[run[-1]], line, body)):
            heads.update(_whole(lines, run))
            run = []
        if stands_out:
            run.append(number)
    return heads.union(_whole(lines, run))


def _stands_out(line: SetLine, body: Body) -> bool:
    if not body.height or "\t" in line.text:
        return False
    return line.height >= _LARGER * body.height or (line.bold and not body.bold and line.height >= 0.95 * body.height)


def _together(above: SetLine, below: SetLine, body: Body) -> bool:
    return round(above.height, 1) == round(below.height, 1) and not _apart(above, below, body)


def _whole(lines: Sequence[SetLine], run: Sequence[int]) -> Sequence[int]:
    """Return the places of one heading's lines, or none where its words are no heading."""
    words = " ".join(lines[number].text for number in run)
    return run if len(run) <= _MOST_LINES and len(words) <= _LONGEST and _HEADS.match(words) else ()


def marks(found: Sequence[tuple[int, float]]) -> tuple[Mark, ...]:
    """Return the headings of a document as marks: the tallest of level 1, the next of level 2, and so on to 4."""
    ranks = {height: rank for rank, height in enumerate(sorted({height for _, height in found}, reverse=True), start=1)}
    return tuple(Mark(offset, "heading", min(ranks[height], _LOWEST)) for offset, height in found)
