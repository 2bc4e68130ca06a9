"""The repaired text's lines with how they stood on the paper: what the rules of structure look at."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.reading.repair import Layout
from ingest.reading.repair.layout import Paragraph


@dataclass(slots=True)
class RepairedLine:
    """One line of the repaired text: its offset, its words, and how it stood."""

    start: int
    text: str
    layout: Paragraph

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self.text)


def lines_of(text: str, layout: Layout) -> list[RepairedLine]:
    """Return the lines of the repaired text with their layout."""
    lines: list[RepairedLine] = []
    start = 0
    for content, stood in zip(text.split("\n"), layout, strict=False):
        lines.append(RepairedLine(start, content, stood))
        start += len(content) + 1
    return lines
