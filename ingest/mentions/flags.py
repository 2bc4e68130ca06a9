"""What one word may be for the readers of mentions, worked out once for each word form of a text."""

from __future__ import annotations

from functools import lru_cache

from ingest.mentions.heads import INSTITUTIONS
from ingest.mentions.lexicon import head_of
from ingest.mentions.roles import role_of

HEAD, ROLE, INSTITUTION, SPEAKER = 1, 2, 4, 8
_SPEAKERS = frozenset(
    "vi os jeg vores vore vort kommunen regionen styrelsen ministeriet kommunens regionens styrelsens ministeriets".split()
)


@lru_cache(maxsize=200_000)
def flags_of(word: str) -> int:
    """Return the sum of the flags of what *word* may be; 0 for a word that no reader of mentions looks at."""
    low = word.casefold()
    flags = HEAD if head_of(word) else 0
    if low.startswith("medarbejder") or role_of(word):
        flags |= ROLE
    if low in INSTITUTIONS or low.removesuffix("s") in INSTITUTIONS:
        flags |= INSTITUTION
    return flags | SPEAKER if low in _SPEAKERS else flags
