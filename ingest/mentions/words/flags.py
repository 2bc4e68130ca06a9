"""What the words of a sentence may be for the readers of mentions, worked out once for each word form of a text."""

from __future__ import annotations

from functools import reduce
from operator import itemgetter, or_

from ingest.mentions.words.heads import INSTITUTIONS
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import WORD, Token, token
from ingest.search.wordlist import word_list
from ingest.values.numbers import WORDS

HEAD, ROLE, INSTITUTION, SPEAKER, NUMBER, DEFINITE = 1, 2, 4, 8, 16, 32
_READ_ON = HEAD | ROLE | INSTITUTION
"""What readers look at together with the words around it."""
_DEFINITE = ("en", "et", "erne", "ene")
_SHORTEST_DEFINITE = 6
_REMEMBERED = 100_000
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


_Word = tuple[int, int, str, int]
"""Where a word begins and ends in its piece, the word, and its flags."""


class _Pieces(dict[str, tuple[int, tuple[_Word, ...], int]]):
    """Of what stands between two spaces, the flags of its words together, its words, and how far behind its first letter
    the next piece begins: most such pieces come again."""

    def __missing__(self, piece: str) -> tuple[int, tuple[_Word, ...], int]:
        if len(self) >= _REMEMBERED:
            self.clear()
        places = [(0, len(piece))] if piece.isalpha() else [match.span() for match in WORD.finditer(piece)]
        words = tuple([(start, end, word := piece[start:end], flags_of(word)) for start, end in places])
        found = self[piece] = reduce(or_, (word[-1] for word in words), 0), words, len(piece) + 1
        return found


_pieces = _Pieces()
_flags = itemgetter(0)


def words_in(sentence: str, start: int) -> tuple[list[Token], list[tuple[int, int]], int]:
    """Return the words of a sentence that begins at *start*, the place and flags of each that some reader of mentions
    looks at, and all their flags together; of words that nobody looks at only those of a sentence in which the words
    around another are read."""
    pieces = sentence.replace("\n", " ").split(" ")  # two words that a line's end parts seldom come again
    known = list(map(_pieces.__getitem__, pieces))
    together = reduce(or_, set(map(_flags, known)))
    every = together & _READ_ON
    words: list[tuple[int, int, str]] = []
    places: list[tuple[int, int]] = []
    for told, inside, length in known if together else ():
        if told or every:
            for first, last, word, flags in inside:
                if flags:
                    places.append((len(words), flags))
                words.append((start + first, start + last, word))
        start += length
    return list(map(token, words)), places, together
