"""A document as read: the repaired text, and the way back from every character of it to the raw text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it: *start* and *end* are offsets in the repaired text, end exclusive.

    *level* is 1 for a chapter; *kind* tells how the section reads: ``prose``, ``form`` (questions and answers),
    ``fields`` (label: value), ``list``, ``grants``, ``contents`` (a table of contents: carries no facts).
    """

    title: str
    level: int
    start: int
    end: int
    kind: str = "prose"


@dataclass(frozen=True)
class Document:
    """A document's raw text, its repaired text, and its sections.

    *raw* is the text as decoded (or as taken from PDF, docx or HTML); *text* is the repaired text; ``origins[i]`` is
    the offset in *raw* of ``text[i]`` (non-decreasing; an inserted character has the offset of the place where it was
    inserted); *origins* has one element more than *text*, ``len(raw)``. *repairs* lists what was mended, as (raw offset,
    what). *pages* holds the raw offset at which each page begins (PDF only).
    """

    slug: str
    raw: str
    text: str
    origins: list[int]
    sections: tuple[Section, ...] = ()
    repairs: tuple[tuple[int, str], ...] = ()
    pages: tuple[int, ...] = ()
    title: str = ""
    sha256: str = ""
    findings: tuple[str, ...] = field(default=())

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        position = self.raw.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = self.raw.find("\n", position + 1)
        return starts

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the raw offsets of the repaired text's ``[start, end)``."""
        if end <= start:
            return self.origins[start], self.origins[start]
        return self.origins[start], max(self.origins[end - 1] + 1, self.origins[start])

    def line_of(self, offset: int) -> int:
        """Return the 1-based raw line (lines end at ``\\n`` only) of an offset in the repaired text."""
        return bisect_right(self._line_starts, self.origins[offset])

    def page_of(self, offset: int) -> int | None:
        """Return the 1-based page of an offset in the repaired text, or None where the source has no pages."""
        return bisect_right(self.pages, self.origins[offset]) or None if self.pages else None

    def section_at(self, offset: int) -> Section | None:
        """Return the innermost section that holds the offset in the repaired text."""
        holding = [s for s in self.sections if s.start <= offset < s.end]
        return max(holding, key=lambda s: (s.level, s.start), default=None)
