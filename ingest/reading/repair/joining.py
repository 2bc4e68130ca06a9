"""Which line goes on in the next: the rules that make paragraphs of lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.reading.repair.lines import DASHED, MARKED, NUMBERED, Line, starts_lower

UNWRAPPED = 180
"""Lines as long as this are whole paragraphs; they are not joined."""

_NEIGHBOURS = 8
_NARROW = 45
_FULL = 0.8
_GOES_ON = re.compile(
    r"(?:^|[\s(])(?:og|eller|samt|i|af|til|for|med|på|om|mellem|fra|ved|under|den|det|de|en|et|at|som|der|hos|efter|mod|"
    r"over|uden|inden|per|pr\.|kr\.|nr\.|ca\.|jf\.|bl\.a\.|f\.eks\.|§+|stk\.|herunder|vedr\.|vedrørende|the|of)$|[,/&–]$"
)
_ENDED = re.compile(r"[.!?…:;][”\"»’')\]]*$")
_QUESTION = re.compile(r"\?[)”\"]*$")
_FIELD = re.compile(r"[A-ZÆØÅ][\wæøåÆØÅ/()-]*(?: [\wæøåÆØÅ/()-]+){0,4}: ?(?:\S|$)")
_ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)\S+$")


class Joiner:
    """Decides for two lines that follow each other whether they are one paragraph."""

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self.text = text
        self.lines = lines
        self.widths = _widths(lines)
        self.gaps = _usual_gaps(text, lines)

    def goes_on(self, index: int, used_gap: int | None) -> bool:
        """Say whether line *index* goes on in the next; *used_gap* is the gap inside the paragraph so far."""
        line, following = self.lines[index], self.lines[index + 1]
        width = self.widths[index // _NEIGHBOURS]
        if width > UNWRAPPED:
            return False
        content = self.text[line.start : line.end]
        if begins_block(self.text, following, content) or _ADDRESS.match(content):
            return False
        lower = starts_lower(self.text, following)
        ended = _ENDED.search(content) is not None
        usual = self.gaps[index // _NEIGHBOURS] if used_gap is None else used_gap
        if following.gap > max(usual, 1 if lower and not ended else 0):
            return self._crosses_page(content, following, lower, ended, width)
        if not ended and _GOES_ON.search(content):
            return True
        if content.isupper() != self.text[following.start : following.end].isupper():
            return lower and not ended
        return self._same_paragraph(content, following, lower, ended, width)

    def _same_paragraph(self, content: str, following: Line, lower: bool, ended: bool, width: int) -> bool:
        if content.endswith(":") or _QUESTION.search(content):
            return lower
        if lower and not ended:
            return True
        if width < _NARROW:
            return False
        head = self.text[following.start : following.start + 60]
        if (ended or len(content) < 0.6 * width) and _FIELD.match(head):
            return False
        return self._is_full(content, following, width)

    def _is_full(self, content: str, following: Line, width: int) -> bool:
        """Say whether the next line's first word would not have had room on this line."""
        word = self.text[following.start : following.end].split(" ", 1)[0]
        return len(content) + 1 + len(word) > _FULL * width

    def _crosses_page(self, content: str, following: Line, lower: bool, ended: bool, width: int) -> bool:
        if not following.page and following.gap < _PAGE_GAP or ended:
            return False
        if lower:
            return len(content) > 0.5 * width
        if self.text[following.start : following.end].isupper() or content.isupper():
            return False
        return len(content) > 0.85 * width and following.length > 0.6 * width


_PAGE_GAP = 1_000
"""The gap written on a line before which page furniture was taken out."""


def torn_from(line: Line) -> None:
    """Note that page furniture was taken out before the line."""
    line.gap = _PAGE_GAP


def begins_block(text: str, line: Line, before: str) -> bool:
    """Say whether the line begins an item or a numbered heading, whatever stands before it."""
    head = text[line.start : line.start + 24]
    if MARKED.match(head):
        return True
    if match := NUMBERED.match(head):
        return not (head[match.end()].islower() and before and not _ENDED.search(before) and not NUMBERED.match(before))
    if DASHED.match(head):
        return not before or _ENDED.search(before) is not None or DASHED.match(before) is not None
    return False


def _widths(lines: Sequence[Line]) -> list[int]:
    """Return for each group of lines how wide the column is about there: the second longest of the lines around."""
    longest: list[list[int]] = []
    for start in range(0, len(lines), _NEIGHBOURS):
        longest.append(sorted((line.length for line in lines[start : start + _NEIGHBOURS]), reverse=True)[:2])
    widths = []
    for group in range(len(longest)):
        near = sorted((n for around in longest[max(group - 1, 0) : group + 2] for n in around), reverse=True)
        widths.append(near[1] if len(near) > 1 else near[0])
    return widths


def _usual_gaps(text: str, lines: Sequence[Line]) -> list[int]:
    """Return for each group how many blank lines stand inside paragraphs about there (1 where a text is double-spaced).

    Only pairs that are surely one sentence are counted: no full stop before, a small letter after.
    """
    sure: list[Counter[int]] = []
    for start in range(0, len(lines), _NEIGHBOURS):
        counter: Counter[int] = Counter()
        for before, after in zip(lines[start:], lines[start + 1 : start + 1 + _NEIGHBOURS], strict=False):
            if after.gap <= 2 and text[after.start].islower() and text[before.end - 1] not in ".!?:;)":
                counter[after.gap] += 1
        sure.append(counter)
    gaps: list[int] = []
    for group, counter in enumerate(sure):
        near = counter + counter + (sure[group - 1] if group else Counter())
        near += sure[group + 1] if group + 1 < len(sure) else Counter()
        usual = min(near, key=lambda gap: (-near[gap], gap)) if near else (gaps[-1] if gaps else 0)
        gaps.append(usual)
    return gaps
