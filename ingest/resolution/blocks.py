"""What keeps two names apart however alike they look: numbers, places, ward letters, law sections, years, ages.

A name is turned into its marks, one set of words for each row of :data:`MARKS`; names whose marks differ in any row are
never proposed as the same thing. A person may still say so in the ledger.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

Marks = tuple[frozenset[str], ...]
"""The marks of a name, in the order of :data:`MARKS`."""

_YEARS = re.compile(r"\b(?:18|19|20)\d\d(?:\s*[-–/]\s*(?:(?:18|19|20)?\d\d))?\b")
_SECTION = re.compile(r"§+\s*(\d+(?:[.]\d+)*)\s*([a-z])?\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_ROMAN = re.compile(r"(?<!^)\b(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3})\b")
_WARD = re.compile(r"\b(?:[A-ZÆØÅ]\d{0,3}|\d{1,3}[A-ZÆØÅ])\b")
_AFTER_PREPOSITION = re.compile(r"\b(?:i|på|ved|fra)\s+((?:[A-ZÆØÅ][\wæøåéü-]+(?:\s+|/|$))+)")
_PREPOSITIONS = frozenset(["i", "på", "ved", "under", "hos", "for", "af", "fra"])
_WORD = re.compile(r"[\wæøåéü]+")

PLACE_WORDS = frozenset(
    [
        *("nord", "syd", "øst", "vest", "midt", "nordvest", "nordøst", "sydvest", "sydøst", "city", "centrum"),
        *("amager", "nørrebro", "vesterbro", "østerbro", "valby", "vanløse", "bispebjerg", "sundby", "brønshøj"),
        *("nordjylland", "midtjylland", "sydjylland", "sønderjylland", "jylland", "fyn", "sjælland", "nordsjælland"),
        *("sydsjælland", "vestsjælland", "østsjælland", "bornholm", "lolland", "falster", "møn", "hovedstaden"),
        *("syddanmark", "østdanmark", "danmark", "storstrøm", "vendsyssel", "himmerland", "thy", "mors", "djursland"),
        *("risskov", "hvidovre", "bispebjerg", "brønderslev", "augustenborg", "middelfart", "vordingborg", "nykøbing"),
        *("skejby", "gellerup", "brabrand", "viby", "brørup", "rødovre", "kolding", "sankt", "sct"),
    ]
)
"""Places and directions inside names that are no municipality; the municipalities come from the registers."""

GROUP_WORDS = {
    **dict.fromkeys(["børn", "børne", "børnene", "barn"], "børn"),
    **dict.fromkeys(["ung", "unge", "ungdom", "ungdoms", "ungdommen"], "unge"),
    **dict.fromkeys(["voksen", "voksne", "voksnes"], "voksne"),
    **dict.fromkeys(["ældre", "ældres", "senior", "seniorer"], "ældre"),
    **dict.fromkeys(["mænd", "mand", "drenge"], "mænd"),
    **dict.fromkeys(["kvinder", "kvinde", "piger"], "kvinder"),
    **dict.fromkeys(["pårørende", "pårørendes", "forældre"], "pårørende"),
}
"""Words for whom something is: a service for children is not the one for adults."""

CONTRARIES = frozenset(
    [
        *("uden", "ikke", "med", "før", "efter", "første", "anden", "tredje", "fjerde", "store", "lille", "ny", "nye"),
        *("intern", "ekstern", "åben", "åbne", "lukket", "lukkede", "intensiv", "intensive", "akut", "akutte"),
        *("angst", "depression", "job", "sygdom", "smerter", "kronisk", "kroniske", "kræft", "søvn", "misbrug"),
        *("evaluering", "effektevaluering", "pilottest", "temadag", "scenarie", "forlængelse", "fortsættelse"),
    ]
)
"""Words that make another thing of the same name: with and without, first and second, a project and its evaluation."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One kind of difference that keeps names apart: what it is in words, and how a name shows it."""

    what: str
    of: Callable[[str], Iterator[str]]


def _years(name: str) -> Iterator[str]:
    for match in _YEARS.finditer(name):
        yield re.sub(r"\s*[-–/]\s*", "-", match[0])


def _sections(name: str) -> Iterator[str]:
    for match in _SECTION.finditer(name):
        yield match[1] + (match[2] or "").casefold()


def _numbers(name: str) -> Iterator[str]:
    yield from _NUMBER.findall(_SECTION.sub(" ", _YEARS.sub(" ", name)))


def _romans(name: str) -> Iterator[str]:
    yield from (match[0] for match in _ROMAN.finditer(name) if match[0])


def _wards(name: str) -> Iterator[str]:
    yield from _WARD.findall(_ROMAN.sub(" ", name))


def _places(name: str) -> Iterator[str]:
    words = _WORD.findall(name.casefold())
    yield from (_base(word) for word in words if _base(word) in PLACE_WORDS)
    for match in _AFTER_PREPOSITION.finditer(name):
        yield from (_base(word) for word in _WORD.findall(match[1].casefold()) if word not in {"region", "kommune"})


def _base(word: str) -> str:
    """Return a place without its genitive: Hovedstadens is Hovedstaden."""
    return word[:-1] if word.endswith("s") and word[:-1] in PLACE_WORDS else word


def _groups(name: str) -> Iterator[str]:
    words = _WORD.findall(name.casefold())
    yield from (GROUP_WORDS[word] for word in words if word in GROUP_WORDS)
    yield from ("unge" for word in words if word.startswith("ungdoms") and word not in GROUP_WORDS)


def _contraries(name: str) -> Iterator[str]:
    yield from (word for word in _WORD.findall(name.casefold()) if word in CONTRARIES)


MARKS: tuple[Mark, ...] = (
    Mark("a year or range of years", _years),
    Mark("a section of law", _sections),
    Mark("a number", _numbers),
    Mark("a roman numeral", _romans),
    Mark("a ward or scenario letter", _wards),
    Mark("a place", _places),
    Mark("whom it is for", _groups),
    Mark("a word that makes it another thing", _contraries),
)
"""Every difference that keeps two names apart."""


@lru_cache(maxsize=200_000)
def marks_of(name: str) -> Marks:
    """Return the marks of a name as it is written (capital letters tell a ward from a word)."""
    return tuple(frozenset(mark.of(name)) for mark in MARKS)


def difference(one: str, other: str, places: Collection[str] = ()) -> str:
    """Return in words what keeps the two names apart, or an empty text where nothing does.

    *places* are further names of places in lower case (the registers' municipalities).
    """
    for mark, here, there in zip(MARKS, marks_of(one), marks_of(other), strict=True):
        if here != there:
            return f"they differ in {mark.what}: {_said(here - there)} and {_said(there - here)}"
    here, there = _known_places(one, places), _known_places(other, places)
    if here != there:
        return f"they differ in a place: {_said(here - there)} and {_said(there - here)}"
    if _is_within(one, other) or _is_within(other, one):
        return "one is named after the other as a part of it"
    return ""


def _is_within(part: str, whole: str) -> bool:
    """Tell whether *part* is named as standing in, at or under *whole*: a workshop at a hospital is not it."""
    head, _, tail = part.casefold().rpartition(whole.casefold())
    return bool(head.strip()) and (not tail) and head.split()[-1] in _PREPOSITIONS


def _known_places(name: str, places: Collection[str]) -> frozenset[str]:
    words = _WORD.findall(name.casefold())
    genitives = [word[:-1] for word in words if word.endswith("s")]
    return frozenset(word for word in (*words, *genitives) if word in places) if places else frozenset()


def _said(marks: frozenset[str]) -> str:
    return ", ".join(sorted(marks)) or "none"
