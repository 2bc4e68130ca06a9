"""A text under repair: every step edits it, and the map back to the raw text is kept in step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ingest.origins import Edit, Origins, apply

Repair = tuple[int, str]
"""A raw offset and what was mended there."""


@dataclass(frozen=True)
class Mended:
    """The text so far, where its characters came from, and what was mended (white space is folded without mention)."""

    text: str
    origins: Origins
    repairs: tuple[Repair, ...] = field(default=())

    @classmethod
    def of(cls, raw: str) -> Mended:
        """Begin with the raw text."""
        return cls(raw, Origins.same(len(raw)))

    def edited(self, edits: Sequence[Edit], what: str = "") -> Mended:
        """Return the text after *edits*; *what* names the repair, one entry an edit, or nothing is noted."""
        if not edits:
            return self
        noted = tuple((self.origins[start], what) for start, _, _ in edits) if what else ()
        return Mended(apply(self.text, edits), self.origins.edited(edits), self.repairs + noted)

    def respelled(self, text: str, repairs: Sequence[Repair] = ()) -> Mended:
        """Return the mended text with *text* of the same length in its place."""
        if len(text) != len(self.text):
            raise ValueError("a respelled text keeps its length")
        return replace(self, text=text, repairs=self.repairs + tuple(repairs))
