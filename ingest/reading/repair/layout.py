"""From lines to paragraphs: takes out page furniture, joins what is one paragraph, mends words broken over lines."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from ingest.origins import Edit
from ingest.reading.repair.furniture import furniture_lines
from ingest.reading.repair.hyphens import join_words
from ingest.reading.repair.items import begins_block
from ingest.reading.repair.joining import Joiner, torn_from
from ingest.reading.repair.lines import DASHED, RawLine, lines_of, unfold
from ingest.reading.repair.margins import margin_lines
from ingest.reading.repair.mending import Mended, Repair
from ingest.reading.repair.vocabulary import Vocabulary
from ingest.reading.source import Mark, Source
from ingest.search.patterns import compiled

PAGE_FURNITURE = "page furniture"
_SECOND_BULLET = compiled(r"o(?=\s+\S)|(?:\*|[-–—])(?=[ \t]+\S)")
"""A small o may stand on a line of its own."""
_MARKED = 8
"""Characters of a paragraph that hold its number or sign."""


@dataclass(slots=True)
class Paragraph:
    """How one line of the repaired text stood on the paper.

    *gap* is the number of blank lines before it, *lines* the number of raw lines that it was made of, *page* says that
    it begins a page, *begins* that it begins with a bullet, a dash, a number or a letter; *full* that its first line
    fills the column; *mark* is what the format itself says of it; *unfolds* that a web page unfolds a text below it.
    """

    gap: int
    lines: int = 1
    page: bool = False
    begins: bool = False
    mark: Mark | None = None
    unfolds: bool = False


Layout = tuple[Paragraph, ...]
"""One entry for each line of the repaired text."""


def lay_out(mended: Mended, source: Source, words: Vocabulary) -> tuple[Mended, Layout]:
    """Return the text as paragraphs, one a line, and how each of them stood on the paper."""
    text = mended.text
    lines = lines_of(text)
    if source.marked:
        return _as_marked(mended, lines, source)
    unfold(text, lines)
    _page_starts(text, lines)
    _put_marks(mended, lines, source)
    repairs: list[Repair] = []
    lines = _without(lines, furniture_lines(text, lines), PAGE_FURNITURE, mended, repairs)
    lines = _without(lines, margin_lines(text, lines), "letters down a margin", mended, repairs)
    if not lines:
        return mended.edited([(0, len(text), "")] if text else []), ()
    edits, layout, broken = _paragraphs(text, lines, words)
    repairs += [(mended.origins[offset], "word broken over lines") for offset in broken]
    laid = mended.edited(edits)
    return Mended(laid.text, laid.origins, laid.repairs + tuple(repairs)), layout


def _paragraphs(text: str, lines: list[RawLine], words: Vocabulary) -> tuple[list[Edit], Layout, list[int]]:
    joiner = Joiner(text, lines)
    edits: list[Edit] = [(0, lines[0].start, "")] if lines[0].start else []
    layout = [_paragraph(lines[0], begins_block(text, lines[0], ""))]
    broken: list[int] = []
    used_gap: int | None = None
    opened = lines[0].start
    edits += _plain_bullet(text, lines[0], layout[0])
    for index in range(len(lines) - 1):
        line, following = lines[index], lines[index + 1]
        hyphen = join_words(text, line, following, words)
        above = text[opened : opened + _MARKED] if opened != line.start else ""
        begins = hyphen is None and begins_block(text, following, text[line.start : line.end], above)
        if hyphen is not None or joiner.goes_on(index, used_gap, begins):
            start, between = (line.end, " ") if hyphen is None else hyphen
            edits.append((start, following.start, between))
            if start < line.end:
                broken.append(start)
            layout[-1].lines += 1
            used_gap = following.gap if following.gap <= 2 else used_gap
            continue
        edits.append((line.end, following.start, "\n"))
        layout.append(_paragraph(following, begins))
        edits += _plain_bullet(text, following, layout[-1])
        used_gap, opened = None, following.start
    if lines[-1].end < len(text):
        edits.append((lines[-1].end, len(text), ""))
    return edits, tuple(layout), broken


def _paragraph(line: RawLine, begins: bool) -> Paragraph:
    return Paragraph(gap=line.gap, page=line.page, begins=begins, mark=line.mark, unfolds=line.unfolds)


def _plain_bullet(text: str, line: RawLine, paragraph: Paragraph) -> list[Edit]:
    """Write a bullet for the dash, star or small o that begins an item."""
    if paragraph.begins and _SECOND_BULLET.match(text, line.start) and not text.startswith("•", line.start):
        return [(line.start, line.start + 1, "•")] if not DASHED.match(text, line.start) else []
    return []


def _without(
    lines: list[RawLine], dropped: list[int], what: str, mended: Mended, repairs: list[Repair]
) -> list[RawLine]:
    """Return the lines but for *dropped*; the line after each gap knows that it was torn from the one before."""
    if not dropped:
        return lines
    gone = set(dropped)
    repairs += [(mended.origins[lines[index].start], what) for index in dropped]
    kept: list[RawLine] = []
    for index, line in enumerate(lines):
        if index in gone:
            continue
        if index - 1 in gone:
            torn_from(line)
            line.page = what == PAGE_FURNITURE
        kept.append(line)
    return kept


def _page_starts(text: str, lines: list[RawLine]) -> None:
    """Where form feeds were turned into spaces, a page begins at the few lines that stand in by exactly one space."""
    if not lines or any(line.page for line in lines):
        return
    inset = [line for line in lines if text[max(line.start - 2, 0) : line.start] in ("\n ", " ")]
    if 3 <= len(inset) <= len(lines) / 12:
        for line in inset:
            line.page = True


def _put_marks(mended: Mended, lines: list[RawLine], source: Source) -> None:
    """Tell the lines what the format says of them."""
    if source.marks:
        marks = {mark.offset: mark for mark in source.marks}
        for line, raw in zip(lines, _raw_line_starts(mended, lines), strict=True):
            line.mark = marks.get(raw)


def _as_marked(mended: Mended, lines: list[RawLine], source: Source) -> tuple[Mended, Layout]:
    """Keep the format's own paragraphs; only white space around them goes."""
    if not lines:
        return mended.edited([(0, len(mended.text), "")] if mended.text else []), ()
    _put_marks(mended, lines, source)
    edits: list[Edit] = [(0, lines[0].start, "")] if lines[0].start else []
    edits += [(a.end, b.start, "\n") for a, b in pairwise(lines)]
    if lines[-1].end < len(mended.text):
        edits.append((lines[-1].end, len(mended.text), ""))
    layout = tuple(Paragraph(gap=line.gap, mark=line.mark) for line in lines)
    return mended.edited(edits), layout


def _raw_line_starts(mended: Mended, lines: list[RawLine]) -> list[int]:
    return [mended.origins[_line_start(mended.text, line.start)] for line in lines]


def _line_start(text: str, offset: int) -> int:
    begins = text.rfind("\n", 0, offset) + 1
    return max(begins, text.rfind("\f", begins, offset) + 1)
