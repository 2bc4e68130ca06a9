"""A cell of a table, with the mentions in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.mentions.mention import Mention

_EMPTY = frozenset({"", "-", "–", "—", "/", "."})


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its words at ``[start, end)`` of the document's text, and the mentions in it."""

    text: str
    start: int
    end: int
    mentions: Sequence[Mention] = ()

    @property
    def empty(self) -> bool:
        """Whether the cell holds nothing."""
        return self.text in _EMPTY

    def named(self, types: frozenset[str]) -> list[Mention]:
        """Return the mentions of some types, possessors apart; one that fills the cell is none ("Nordfyns")."""
        return [m for m in self.mentions if m.type in types and not (m.genitive and m.end < self.end)]
