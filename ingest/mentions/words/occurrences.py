"""Where a text writes certain words: one heading's words are looked for in the whole text, so the search must be
cheap."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice, takewhile

from ahocorasick_rs import AhoCorasick

from ingest.search.sought import small
from ingest.search.written import places_of

_STEP = 1 << 16
"""Characters that are searched at a time."""
_LONGEST = 60
"""Characters by which a line's beginning is known."""


class Places:
    """Where a text holds each of some words, in their own letters, alone or inside another: all are looked for at once,
    for a book has as many words to look for as pages to look through."""

    def __init__(self, text: str, words: Iterable[str]) -> None:
        """Look for the *words*, none of which holds a line end."""
        every = sorted({*words} - {""})
        found = [array("I") for _ in every]
        for number, start, _ in places_of(AhoCorasick(every), text, overlapping=True) if every else ():
            found[number].append(start)
        self._places = dict(zip(every, found, strict=True))

    def of(self, word: str) -> Sequence[int]:
        """Return the places of one of the words, in their order; raises KeyError for another."""
        return self._places[word]

    def first(self, word: str, start: int = 0) -> int:
        """Return the first place of one of the words from a place on, or -1."""
        places = self._places[word]
        number = bisect_left(places, start)
        return places[number] if number < len(places) else -1


def written_small(text: str, words: Iterable[str]) -> set[str]:
    """Return those of the words with whose letters, in small ones, the text also begins a word."""
    small_ones = {word: word.lower() for word in words}
    every = sorted(set(small_ones.values()))
    if not every:
        return set()
    found = {
        every[number]
        for number, start, _ in places_of(AhoCorasick(every), text, overlapping=True)
        if not start or not (text[start - 1].isalnum() or text[start - 1] == "-")
    }
    return {word for word, low in small_ones.items() if low in found}


def first_places(text: str, words: Collection[str]) -> dict[str, int]:
    """Return where the text first writes each of the *words*, in small letters, in whatever letters, alone or inside
    another word; all are looked for at once, and a book is never held in small letters as a whole."""
    surfaces = sorted(words)
    found: dict[str, int] = {}
    longest = max(map(len, surfaces), default=0)
    automaton = AhoCorasick(surfaces) if surfaces else None
    for start in range(0, len(text) if automaton is not None else 0, _STEP):
        part = small(text[start : start + _STEP + longest])
        for number, first, _ in automaton.find_matches_as_indexes(part, overlapping=True) if automaton else ():
            found.setdefault(surfaces[number], start + first)
        if len(found) == len(surfaces):
            break
    return found


def built_on(text: str, stem: str, ending: str) -> Iterator[str]:
    """Yield the words of *text* that begin with *stem* and go on as the pattern *ending* says."""
    pattern = re.compile(rf"\b{re.escape(stem)}{ending}")
    at = text.find(stem)
    while at >= 0:
        match = pattern.match(text, at)
        if match:
            yield match.group()
        at = text.find(stem, match.end() if match else at + 1)


def stands_in(text: str, label: str) -> bool:
    """Tell whether a label stands in *text* with no letter, digit or underscore at either end.

    No pattern is made of it: where each heading is asked for once, to make one takes longer than to look.
    """
    at = text.find(label)
    while at >= 0:
        if not any(
            x.isalnum() or x == "_"
            for x in (text[at - 1 : at] if at else "", text[at + len(label) : at + len(label) + 1])
        ):
            return True
        at = text.find(label, at + 1)
    return False


class Lines:
    """With which words the lines of a text begin."""

    def __init__(self, text: str) -> None:
        """Take the text; nothing is looked for before somebody asks."""
        self._text = text

    @cached_property
    def _sorted(self) -> list[tuple[str, int]]:
        ends = (match.end() for match in re.finditer("\n", self._text))
        return sorted((self._text[start : start + _LONGEST], start) for start in ends)

    def begin(self, words: str, before: int) -> bool:
        """Tell whether a line behind the first one, which begins before a place, begins with so many words."""
        number = bisect_left(self._sorted, (words, 0))
        alike = takewhile(lambda line: line[0].startswith(words), islice(self._sorted, number, None))
        return any(start < before for _, start in alike)
