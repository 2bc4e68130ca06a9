"""What one word may be for the readers of mentions, worked out once for each word form of a text."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.mentions.words.heads import INSTITUTIONS
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import WORD
from ingest.values.numbers import WORDS
from ingest.wordlist import word_list

HEAD, ROLE, INSTITUTION, SPEAKER, NUMBER, DEFINITE = 1, 2, 4, 8, 16, 32
_DEFINITE = ("en", "et", "erne", "ene")
_SHORTEST_DEFINITE = 6
_REMEMBERED = 200_000
_NUMBERS = frozenset(word for word, value in WORDS.items() if value > 1) | {"én", "ét", "par", "snes", "halvt"}
_SPEAKERS = word_list(
    "vi os jeg vores vore vort kommunen regionen styrelsen ministeriet kommunens regionens styrelsens ministeriets"
)


def flags_of(word: str) -> int:
    """Return the sum of the flags of what *word* may be; 0 for a word that no reader of mentions looks at."""
    low = word.casefold()
    flags = HEAD if head_of(word) else 0
    if low.startswith("medarbejder") or role_of(word):
        flags |= ROLE
    if low in INSTITUTIONS or low.removesuffix("s") in INSTITUTIONS:
        flags |= INSTITUTION
    if low in _NUMBERS:
        flags |= NUMBER
    if word.endswith(_DEFINITE) and len(word) >= _SHORTEST_DEFINITE and not word[0].islower():
        flags |= DEFINITE
    return flags | SPEAKER if low in _SPEAKERS else flags


class _Flags(dict[str, int]):
    """The flags of the words that were met: a dictionary that works out what it lacks is asked in a third of the time
    of a cached function."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = flags_of(word)
        return self[word]


_flags = _Flags()


class _Held(dict[str, bool]):
    """Whether what stands between two spaces holds a word that some reader looks at: most such stretches come again."""

    def __missing__(self, piece: str) -> bool:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[piece] = any(map(_flags.__getitem__, WORD.findall(piece)))
        return self[piece]


_held = _Held()


def may_be_marked(text: str) -> bool:
    """Tell whether a text holds a word that some reader of mentions looks at: to part it at its spaces takes a tenth of
    the time of finding its words."""
    return any(map(_held.__getitem__, text.split()))


def marked(words: Sequence[str]) -> list[tuple[int, int]]:
    """Return the place and flags of each word that some reader of mentions looks at."""
    return [(place, flags) for place, flags in enumerate(map(_flags.__getitem__, words)) if flags]
