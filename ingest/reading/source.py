"""What a reader of one format hands on: the raw text, and what the format itself says about its lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MarkKind = Literal["heading", "item", "row", "prose"]


@dataclass(frozen=True, slots=True)
class Mark:
    """What the format says of the raw line that begins at *offset*: its kind, a heading's level, an item's depth."""

    offset: int
    kind: MarkKind
    level: int = 1

    def same_as(self, other: Mark | None) -> bool:
        """Say whether another line is marked in the same way."""
        return other is not None and (self.kind, self.level) == (other.kind, other.level)


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text as taken from its format, before any repair.

    *pages* holds the offset at which each page begins. *marked* says that the format knows its paragraphs (docx, HTML):
    then every raw line is one paragraph, *marks* tells which of them are headings, items and rows, and no lines are
    joined. A PDF's *marks* are the lines that are set as headings. *findings* says in one sentence each what could not
    be read.
    """

    text: str
    pages: tuple[int, ...] = ()
    title: str = ""
    marked: bool = False
    marks: tuple[Mark, ...] = ()
    findings: tuple[str, ...] = ()
