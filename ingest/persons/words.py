"""Persons' names among words that are spelled as file names and identifiers are: small letters, no æ, ø or å."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from ingest.names import SURNAMES, Kind, kind_of
from ingest.persons.naming import Naming

_LISTED = (Kind.GIVEN, Kind.SURNAME)
_NO_NAMES = (Kind.WORD, Kind.PLACE)
_SPELLED = (("ae", "æ"), ("oe", "ø"), ("aa", "å"))


def name_places(words: Sequence[str]) -> frozenset[int]:
    """Return which of the *words* are taken for a person's name, as they stand or were they written with capitals.

    Words without capitals must have a listed given name or surname among them: any two unknown words with capitals
    look like a name, and such names are mostly made of other words.
    """
    found = set(_places(words, listed=False)) if any(word != word.lower() for word in words) else set()
    small = [word.lower() for word in words]
    for spelled in {tuple(small), tuple(_with_danish_letters(word) for word in small)}:
        found.update(_places([word.capitalize() for word in spelled], listed=True))
    return frozenset(found)


def is_whole_name(first: str, last: str) -> bool:
    """Tell whether two words, in small letters, are a given name and a surname, also without æ, ø and å."""
    pairs = ((first, last), (_with_danish_letters(first), _with_danish_letters(last)))
    return any(kind_of(one.capitalize()) is Kind.GIVEN and kind_of(two.capitalize()) in SURNAMES for one, two in pairs)


def _places(words: Sequence[str], *, listed: bool) -> Iterator[int]:
    text = " ".join(words)
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word) + 1)
    for one in Naming().names(text, ()):
        places = [n for n, start in enumerate(starts[:-1]) if one.start <= start < one.end]
        if listed:  # what follows a name in a text has no capital
            places = _name_in([*takewhile(lambda n: kind_of(words[n]) not in _NO_NAMES, places)], words)
        if not listed or any(kind_of(words[n]) in _LISTED for n in places):
            yield from places
            if places and places[0] and kind_of(words[places[0] - 1]) in SURNAMES:
                yield places[0] - 1  # a list has the surname first


def _name_in(places: list[int], words: Sequence[str]) -> list[int]:
    """Return the words of a name without unknown ones behind it: it ends with a surname, or with its second word."""
    surnames = [number for number, n in enumerate(places) if kind_of(words[n]) in SURNAMES]
    return places[: surnames[-1] + 1 if surnames else 2]


def _with_danish_letters(word: str) -> str:
    for spelled, letter in _SPELLED:
        word = word.replace(spelled, letter)
    return word
