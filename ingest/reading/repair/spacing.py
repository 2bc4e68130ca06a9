"""Double-spaced text: where blank lines stand inside sentences too, each gap becomes what it says beside the others."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from ingest.origins import Edit
from ingest.reading.repair.lines import RawLine, lines_of
from ingest.reading.repair.mending import Mended

_SHARE = 0.9
"""The share of a text's line ends that stand two and two where it is double-spaced."""
_LONG, _LONGEST = 50, 180
"""Characters of a line that a column has broken."""
_PARAGRAPH, _PAIRS = 120, 2
"""Characters of a paragraph on one line, and how many pairs of such tell how they stand: one does where
most lines stand as wide apart."""
_FEWEST, _BROKEN, _CLOSER, _WIDER = 3, 0.3, 0.02, 0.05
"""Sentences broken over such lines, their share of these lines, and the shares of lines that stand closer or wider
apart than they."""


def single_space(mended: Mended) -> Mended:
    """Return the text with as many blank lines fewer before each line as stand inside its sentences.

    Where no line stands wider apart than those of one sentence, one blank line is left: paragraphs are then told by
    other means.
    """
    text = mended.text
    if text.count("\n\n") * 2 < _SHARE * text.count("\n"):
        return mended
    lines = lines_of(text)
    pitch = _pitch(text, lines)
    if pitch == 1:
        return mended
    edits: list[Edit] = []
    for before, line in pairwise(lines):
        fewer = (line.gap + 1) - max(1, (line.gap + 1) // pitch)
        if fewer and text.startswith("\n" * fewer, before.end):
            edits.append((before.end, before.end + fewer, ""))
    return mended.edited(edits)


def _pitch(text: str, lines: list[RawLine]) -> int:
    """Return how many line ends part the lines of a sentence, 1 where nothing is to be gained by telling."""
    gaps = Counter(line.gap for line in lines[1:])
    long = [(a, b) for a, b in pairwise(lines) if _LONG <= a.length <= _LONGEST]
    torn = Counter(b.gap for a, b in long if text[b.start].islower() and text[a.end - 1] not in ".!?:;)")
    if not torn:
        return 2 if all(gap % 2 for gap in gaps) and _wide_between_paragraphs(text, lines, gaps) else 1
    gap, times = max(torn.items(), key=lambda item: (item[1], -item[0]))
    after = sum(b.gap == gap for _, b in long)
    closer = sum(times for other, times in gaps.items() if other < gap)
    if times < max(_FEWEST, _BROKEN * after) or closer > _CLOSER * len(lines):
        return 1
    wider = sum(times for other, times in gaps.items() if other > gap)
    return gap + 1 if wider > _WIDER * len(lines) else max(1, (gap + 1) // 2)


def _wide_between_paragraphs(text: str, lines: list[RawLine], gaps: Counter[int]) -> bool:
    """Tell whether paragraphs of one line each never stand as near to one another as blank lines may: so wide apart no
    text is set whose other lines have a blank line between them."""
    whole = [(a, b) for a, b in pairwise(lines) if min(a.length, b.length) >= _PARAGRAPH and text[a.end - 1] in ".!?"]
    enough = 1 if 2 * gaps[1] < len(lines) else _PAIRS
    return len(whole) >= enough and all(b.gap > 1 for _, b in whole)
