"""Where a text writes again what its headings name: nothing may search the whole text for each of them."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice

from ahocorasick_rs import AhoCorasick

from ingest.search.sought import small

_STEP = 1 << 16
"""Characters that are searched at a time."""
_WORD = re.compile(r"[^\W_]{4,}")
_OFTEN, _MORE = 200, 4
"""Places of a word that are told apart by what follows it, and by how many letters of that."""
_LONG = 9
"""Letters of a word that tells a heading apart though no capital opens it: a name has one or the other."""


def places_of(automaton: AhoCorasick, text: str, overlapping: bool = False) -> Iterator[tuple[int, int, int]]:
    """Yield the number, start and end of each match of an automaton's words, none of which holds a line end.

    Some lines are searched at a time: all matches of a book at once are larger than the book, and a text that was
    searched as a whole keeps a second one of its bytes as long as it is there.
    """
    start = 0
    while start < len(text):
        end = text.find("\n", start + _STEP) + 1 or len(text)
        for number, first, last in automaton.find_matches_as_indexes(text[start:end], overlapping=overlapping):
            yield number, start + first, start + last
        start = end


class Written:
    """Where a text writes what stands in its *headings*: all their telling words are looked for at once, when one is
    first asked for; what has no such word is looked for by itself."""

    def __init__(self, text: str, headings: Sequence[str]) -> None:
        """Take the text and its headings."""
        self._text, self._headings = text, headings
        self._with_next: dict[str, dict[str, array[int]]] = {}
        """By each word that stands often and was asked for, its places by the letters with which it goes on."""

    def after(self, label: str, place: int) -> bool:
        """Tell whether the text holds a label at a place or after it."""
        return next(self._exactly(label, place), None) is not None

    def again(self, label: str, times: int) -> bool:
        """Tell whether the text holds a label so many times."""
        return next(islice(self._exactly(label), times - 1, None), None) is not None

    def forms(self, label: str) -> Iterator[str]:
        """Yield a label, as whole words, in the letters in which the text writes it."""
        pattern = re.compile(rf"\b{re.escape(label)}\b", re.IGNORECASE)
        low = small(label)
        word = self._rarest(low)
        offset = low.index(word) if word is not None else 0
        known = (place - offset for place in self._of_words[word] if place >= offset) if word is not None else None
        for start in known or self._searched(low):
            if (match := pattern.match(self._text, start)) is not None:
                yield match.group()

    def _exactly(self, label: str, since: int = 0) -> Iterator[int]:
        """Yield where the text holds a label in its own letters, from a place on."""
        low = small(label)
        word = self._rarest(low)
        if word is not None:
            offset = low.index(word)
            places = self._where(word, label[offset:])
            for number in range(bisect_left(places, since + offset), len(places)):
                if self._text.startswith(label, places[number] - offset):
                    yield places[number] - offset
            return
        at = self._text.find(label, since)
        while at >= 0:
            yield at
            at = self._text.find(label, at + 1)

    def _rarest(self, low: str) -> str | None:
        """Return the rarest of the known words of a label in small letters, None where no word of it is known."""
        known = [word for word in _WORD.findall(low) if word in self._of_words]
        return min(known, key=lambda word: len(self._of_words[word]), default=None)

    def _where(self, word: str, label: str) -> Sequence[int]:
        """Return the places of a word from which on the text may hold a label in its own letters: a word that stands
        in many headings ("Solsikken 1", "Solsikken 2") is looked up with what follows it."""
        places, length = self._of_words[word], len(word) + _MORE
        if len(places) < _OFTEN or len(label) < length:
            return places
        if word not in self._with_next:
            found: dict[str, array[int]] = {}
            for place in places:
                found.setdefault(self._text[place : place + length], array("I")).append(place)
            self._with_next[word] = found
        return self._with_next[word].get(label[:length], ())

    def _searched(self, low: str) -> Iterator[int]:
        """Yield where the text holds a label in whatever letters: the whole of it is looked through."""
        for start in range(0, len(self._text), _STEP):
            part = small(self._text[start : start + _STEP + len(low)])
            at = part.find(low)
            while 0 <= at < _STEP:
                yield start + at
                at = part.find(low, at + 1)

    @cached_property
    def _of_words(self) -> dict[str, array[int]]:
        """Where each telling word of the headings stands, in whatever letters, alone or inside another."""
        told = (word for heading in self._headings for word in _WORD.findall(heading))
        words = sorted({small(word) for word in told if len(word) >= _LONG or word[0].isupper()})
        found = [array("I") for _ in words]
        add = [places.append for places in found]
        automaton, start = AhoCorasick(words) if words else None, 0
        while automaton is not None and start < len(self._text):
            end = self._text.find("\n", start + _STEP) + 1 or len(self._text)
            for number, first, _ in automaton.find_matches_as_indexes(small(self._text[start:end]), overlapping=True):
                add[number](start + first)
            start = end
        return dict(zip(words, found, strict=True))
