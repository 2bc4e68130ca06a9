"""What the last build's site was made from, read again while the next graph is still being made."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from viz.graph import Reading, read_last
from viz.site.content import Content
from viz.site.keys import Keys
from viz.site.writing import Kept, read_list


@dataclass(frozen=True, slots=True)
class Last:
    """The last graph as its pages had it, what their keys were made of, and the list of those pages.

    Facts of which nothing changed are taken over.
    """

    reading: Reading
    keys: Keys
    pages: Kept

    @classmethod
    def of(cls, kept: object, language: str, site: Path) -> Last | None:
        """Return it by what a memory *kept*, and by the folder of the *site*; None where that is not all of it."""
        reading = read_last(kept)
        if reading is None:
            return None
        by_claim = {claim: fact for fact in reading.facts for claim in fact.claims}
        keys = Keys(Content(reading, {}, {}, {}, by_claim), language).look()
        return cls(reading, keys, read_list(site))
