"""What the last build's site was made from, read again while the next graph is still being made."""

from __future__ import annotations

from dataclasses import dataclass

from viz.graph import Reading, read_last
from viz.site.content import Content
from viz.site.keys import Keys


@dataclass(frozen=True, slots=True)
class Last:
    """The last graph as its pages had it, and what their keys were made of: facts of which nothing changed are kept."""

    reading: Reading
    keys: Keys

    @classmethod
    def of(cls, kept: object, language: str) -> Last | None:
        """Return it by what a memory *kept*; None where that is not all of it."""
        reading = read_last(kept)
        if reading is None:
            return None
        by_claim = {claim: fact for fact in reading.facts for claim in fact.claims}
        return cls(reading, Keys(Content(reading, {}, {}, {}, by_claim), language).look())
