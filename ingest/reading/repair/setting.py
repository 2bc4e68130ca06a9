"""How a text's lines are set: how wide the columns, how full the lines, how many blank lines in a paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ingest.reading.repair.lines import RawLine

NEIGHBOURS = 8
"""Lines of a group that is measured together with the groups beside it."""
WIDEST_GAP = 2
"""Blank lines inside a paragraph at most."""
_UNKNOWN_ROOM = 0.8
"""The share of a column that a full line fills, with the next line's first word, where a text does not tell."""
_FEWEST, _SAMPLE = 6, 4_000
_LEAST, UNWRAPPED = 25, 180
"""Characters of a line that a column has broken; longer ones are whole paragraphs, which are not joined."""
_TENTH, _TOLERANCE = 0.1, 0.02


class Setting:
    """What a text's sure pairs of lines tell of all its lines."""

    def __init__(self, text: str, lines: Sequence[RawLine]) -> None:
        """Measure the columns and the gaps of the text once."""
        self._widths = _widths(text, lines)
        sure = _sure_pairs(text, lines)
        self._gaps = _usual_gaps(sure)
        self._wrapped = [any(map(any, sure[max(group - 1, 0) : group + 2])) for group in range(len(sure))]
        full = _full(text, lines, self._widths)
        self.known = full > 0
        """Whether the text tells how full its lines stand."""
        self.full = full or _UNKNOWN_ROOM
        """The share of a column that a full line fills, with the next line's first word."""

    def width(self, index: int) -> int:
        """Return how wide the column is about a line."""
        return self._widths[index // NEIGHBOURS]

    def gap(self, index: int) -> int:
        """Return how many blank lines stand inside paragraphs about a line."""
        return self._gaps[index // NEIGHBOURS]

    def wraps(self, index: int) -> bool:
        """Say whether any sentence goes on in the next line about there."""
        return self._wrapped[index // NEIGHBOURS]


def _full(text: str, lines: Sequence[RawLine], widths: Sequence[int]) -> float:
    """Return the share of a column that a full line fills, with the next line's first word: less than what nine in ten
    lines whose sentence surely goes on fill, and nothing where too few are sure."""
    broken = _broken(text, lines)
    if len(broken) < _FEWEST:
        return 0
    shares = sorted(filled / widths[index // NEIGHBOURS] for index, filled in broken)
    return min(1.0, max(_UNKNOWN_ROOM, shares[int(_TENTH * len(shares))] - _TOLERANCE))


def _broken(text: str, lines: Sequence[RawLine]) -> list[tuple[int, int]]:
    """Return the lines whose sentence surely goes on in the next, and how many characters they had with its first
    word."""
    found: list[tuple[int, int]] = []
    for index, (before, after) in enumerate(pairwise(lines)):
        if after.gap or not _LEAST <= before.length <= UNWRAPPED or text[before.end - 1] == "-":
            continue
        if surely_one(text, before, after):
            word = text.find(" ", after.start, after.end)
            found.append((index, before.length + 1 + (word if word > 0 else after.end) - after.start))
            if len(found) == _SAMPLE:
                break
    return found


def surely_one(text: str, before: RawLine, after: RawLine) -> bool:
    """Say whether two lines are surely one sentence: no full stop before, a small letter after."""
    return text[after.start].islower() and text[before.end - 1] not in ".!?:;)"


def _widths(text: str, lines: Sequence[RawLine]) -> list[int]:
    """Return for each group of lines how wide the column is about there: the second longest of the lines around.

    Lines of one long word, links above all, do not count.
    """
    longest: list[list[int]] = []
    for start in range(0, len(lines), NEIGHBOURS):
        near = lines[start : start + NEIGHBOURS]
        lengths = (line.length if text.find(" ", line.start, line.end) >= 0 else 20 for line in near)
        longest.append(sorted(lengths, reverse=True)[:2])
    widths = []
    for group in range(len(longest)):
        around = sorted((n for pair in longest[max(group - 1, 0) : group + 2] for n in pair), reverse=True)
        widths.append(around[1] if len(around) > 1 else around[0])
    return widths


def _sure_pairs(text: str, lines: Sequence[RawLine]) -> list[list[int]]:
    """Return for each group of lines how often no, one or two blank lines stand between two that are surely one
    sentence."""
    sure: list[list[int]] = []
    for start in range(0, len(lines), NEIGHBOURS):
        counts = [0] * (WIDEST_GAP + 1)
        for before, after in pairwise(lines[start : start + 1 + NEIGHBOURS]):
            if after.gap <= WIDEST_GAP and surely_one(text, before, after):
                counts[after.gap] += 1
        sure.append(counts)
    return sure


def _usual_gaps(sure: Sequence[list[int]]) -> list[int]:
    """Return for each group of lines how many blank lines stand inside paragraphs about there (1 where a text is
    double-spaced)."""
    none = [0] * (WIDEST_GAP + 1)
    gaps: list[int] = []
    for before, own, after in zip([none, *sure], sure, [*sure[1:], none], strict=False):
        near = [one + 2 * two + three for one, two, three in zip(before, own, after, strict=True)]
        gaps.append(near.index(max(near)) if any(near) else gaps[-1] if gaps else 0)
    return gaps
