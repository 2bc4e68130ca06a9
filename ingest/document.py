"""A document as read: the repaired text, its parts, and the way back from every character to the raw text."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Literal

from ingest.record import record
from ingest.search.patterns import compiled
from ingest.search.written import Written

_LINE_END = compiled(r"\n")
BlockKind = Literal["heading", "prose", "item", "field", "question", "contents", "row", "grant"]
SectionKind = Literal["prose", "form", "fields", "list", "grants", "contents"]


@record
class Block:
    """One line of the repaired text: a heading, paragraph, list item, field, table row …; *end* leaves out the ``\\n``.

    *kind* is ``heading``, ``prose``, ``item`` (of a list), ``field`` (``label: value``), ``question`` (a form's
    question, which comes again and again and carries no facts), ``contents`` (a line of a table of contents: no facts
    either), ``row`` (of a table, cells separated by ``\\t``), or ``grant`` (``X Kommune: titel, 1,2 mio. kr.``).
    *level* is a heading's level or a list item's depth, both from 1; 0 elsewhere. *gap* is the number of blank lines
    before it, those of double spacing left out.
    """

    start: int
    end: int
    kind: BlockKind = "prose"
    level: int = 0
    gap: int = 0

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.start, self.end

    @property
    def air(self) -> bool:
        """Say whether blank lines stand before it."""
        return self.gap > 0

    @property
    def carries_facts(self) -> bool:
        """Say whether claims may be read from this block at all."""
        return self.kind not in ("question", "contents")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it: *start* and *end* are offsets in the repaired text, end exclusive.

    *level* is 1 for a chapter; *kind* tells how the section reads: ``prose``, ``form`` (questions and answers),
    ``fields`` (label: value), ``list``, ``grants``, ``contents`` (a table of contents: carries no facts).
    *start* is the heading's first character (0 for what stands before the first heading, whose title is empty).
    """

    title: str
    level: int
    start: int
    end: int
    kind: SectionKind = "prose"


_HEADS = frozenset({"heading", "prose"})
_LONGEST_HEAD = 120
"""Characters of a line that may head a part."""


@dataclass(frozen=True)
class Document:
    """A document's raw text, its repaired text, and its sections.

    *raw* is the text as decoded (or as taken from PDF, docx or HTML); *text* is the repaired text, one paragraph,
    heading, list item or table row a line; ``origins[i]`` is the offset in *raw* of ``text[i]`` (non-decreasing; an
    inserted character has the offset of the place where it was inserted); *origins* has one element more than *text*,
    ``len(raw)``. *sections* and *blocks* stand in the order of the text; sections nest, blocks do not. *repairs* lists
    what was mended, as (raw offset, what). *pages* holds the raw offset at which each page begins (where the source has
    pages). *sha256* is of the file's bytes. *findings* says in one sentence each what could not be read.
    """

    slug: str
    raw: str
    text: str
    origins: Sequence[int]
    sections: tuple[Section, ...] = ()
    repairs: tuple[tuple[int, str], ...] = ()
    pages: tuple[int, ...] = ()
    title: str = ""
    sha256: str = ""
    findings: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()

    @cached_property
    def _line_starts(self) -> Sequence[int]:
        return array("I", chain((0,), (match.end() for match in _LINE_END.finditer(self.raw))))

    @cached_property
    def chapter_starts(self) -> list[int]:
        """The offsets at which the sections of the first level begin, in order."""
        return sorted(section.start for section in self.sections if section.level == 1)

    @cached_property
    def written(self) -> Written:
        """Where the text writes what its headings, or lines that may be headings, name."""
        heads = (block for block in self.blocks if block.kind in _HEADS and block.end - block.start <= _LONGEST_HEAD)
        return Written(self.text, tuple(self.text[block.start : block.end] for block in heads))

    @cached_property
    def block_starts(self) -> list[int]:
        """The offsets at which the blocks begin, in order."""
        return [block.start for block in self.blocks]

    @cached_property
    def _innermost(self) -> tuple[list[int], list[Section | None]]:
        """The offsets at which the innermost section changes, and the section from there on."""
        starts: list[int] = []
        holders: list[Section | None] = []
        open_sections: list[Section] = []

        def change(offset: int) -> None:
            starts.append(offset)
            holders.append(open_sections[-1] if open_sections else None)

        for section in sorted(self.sections, key=lambda s: (s.start, s.level)):
            while open_sections and open_sections[-1].end <= section.start:
                closed = open_sections.pop()
                change(closed.end)
            open_sections.append(section)
            change(section.start)
        while open_sections:
            closed = open_sections.pop()
            change(closed.end)
        return starts, holders

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
        starts, holders = self._innermost
        place = bisect_right(starts, offset) - 1
        return holders[place] if place >= 0 else None

    @cached_property
    def _parents(self) -> dict[tuple[int, int], Section]:
        """The section that holds each one, by where that begins and its level."""
        parents: dict[tuple[int, int], Section] = {}
        holding: list[Section] = []
        for section in sorted(self.sections, key=lambda s: (s.start, s.level)):
            while holding and (holding[-1].level >= section.level or holding[-1].end <= section.start):
                holding.pop()
            if holding:
                parents[section.start, section.level] = holding[-1]
            holding.append(section)
        return parents

    def parents_of(self, section: Section) -> tuple[Section, ...]:
        """Return the sections that hold *section*, the innermost first."""
        found: list[Section] = []
        parent = self._parents.get((section.start, section.level))
        while parent is not None:
            found.append(parent)
            parent = self._parents.get((parent.start, parent.level))
        return tuple(found)

    def block_at(self, offset: int) -> Block | None:
        """Return the block that holds the offset in the repaired text, or None between blocks."""
        place = bisect_right(self.block_starts, offset) - 1
        if place < 0:
            return None
        block = self.blocks[place]
        return block if offset < max(block.end, block.start + 1) else None

    def block_above(self, block: Block) -> Block | None:
        """Return the block before one of the document's blocks, or None where it is the first."""
        place = bisect_right(self.block_starts, block.start - 1)
        return self.blocks[place - 1] if place else None
