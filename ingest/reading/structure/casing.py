"""Headings in capitals, written as running text writes them: "HUSET HAVBLIK, RANDERS" is "Huset Havblik, Randers"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from ingest.document import Block
from ingest.names import GIVEN, SURNAMES, Kind, kind_of, place_names
from ingest.reading.repair.vocabulary import ENDINGS, field_words
from ingest.registers import load_registers
from ingest.search.patterns import compiled

_WORD = compiled(r"[^\W\d_]+")
_CAPITAL = compiled(r" (?=(?P<word>[A-ZÆØÅ][a-zæøå]+))(?<=[^\W\d_] )")
_BEFORE = compiled(r"\b[^\W\d_]+ $")
"""Two words of which the second has a capital: it belongs to a name."""
_LONGEST_WORD = 60
_MUNICIPALITY = compiled(r"\b([A-ZÆØÅ][\w-]+) kommune\b")
_REGION = compiled(r"\bregion(?= [A-ZÆØÅ])")
_FEWEST_LETTERS, _LONGEST = 6, 160
_SHORTEST_FIRST, _SHORTEST_PART = 3, 4
_FUNCTION = 2
"""Letters of a word that is no surname ("i", "og")."""
_VOWEL = compiled("[aeiouyæøåéäöü]")
"""What a word has that is no abbreviation."""


def in_running_case(text: str, blocks: Sequence[Block]) -> str:
    """Return a text with its headings in capitals written in small letters, character for character.

    A word stands as the lines that are not in capitals have it; a word that they do not have as the registers or the
    language write it, and small otherwise. What may be a person's name keeps its capitals, so that it is masked.
    """
    shouted = [block for block in blocks if _is_shouted(text[block.start : block.end])]
    if not shouted:
        return text
    usage = _Usage(text, shouted)
    pieces: list[str] = []
    last = 0
    for block in shouted:
        pieces += (text[last : block.start], usage.cased(text[block.start : block.end]))
        last = block.end
    pieces.append(text[last:])
    return "".join(pieces)


def _is_shouted(line: str) -> bool:
    return (
        line.isupper() and len(line) <= _LONGEST and sum(map(str.isalpha, line)) >= _FEWEST_LETTERS and "\t" not in line
    )


class _Usage:
    """How the lines of a text that are not in capitals write its words."""

    def __init__(self, text: str, shouted: Sequence[Block]) -> None:
        """Take the words of the lines that are not *shouted*, and the pairs of which the second has a capital."""
        self._words: set[str] = set()
        self._pairs: set[str] = set()
        starts = [0, *(block.end for block in shouted)]
        ends = [*(block.start for block in shouted), len(text)]
        for start, end in zip(starts, ends, strict=True):
            self._words.update(_WORD.findall(text, start, end))
            self._pairs.update(_pairs_in(text, start, end))

    def cased(self, line: str) -> str:
        """Return a line in capitals as running text writes it."""
        matches = list(_WORD.finditer(line))
        words: list[str] = []
        unknown: list[bool] = []
        for match in matches:
            beside = words and match.start() == matches[len(words) - 1].end() + 1
            initial = len(match[0]) == 1 and line.startswith(".", match.end())
            word = match[0] if initial else self._word(match[0], words[-1] if beside else "")
            words.append(word or match[0].lower())
            unknown.append(not word)
        persons = _persons_in([match[0].lower() for match in matches])
        pieces: list[str] = []
        last = 0
        for number, (match, word) in enumerate(zip(matches, words, strict=True)):
            capital = number == 0 or number in persons or (unknown[number] and _is_of_name(words, unknown, number))
            pieces += (line[last : match.start()], match[0][0] + word[1:] if capital else word)
            last = match.end()
        cased = "".join(pieces) + line[last:]
        return _REGION.sub("Region", _MUNICIPALITY.sub(r"\1 Kommune", cased))

    def _word(self, word: str, before: str) -> str:
        """Return a word as the text, the registers or the language write it; nothing if none of them has it."""
        low = word.lower()
        if len(low) != len(word):
            return word
        capital = word[0] + low[1:]
        if f"{before} {capital}" in self._pairs:
            return capital
        if low in self._words:
            return low
        if word in self._words or capital in self._words:
            return word if word in self._words else capital
        if word in _abbreviations() or not _VOWEL.search(low):
            return word
        kind = kind_of(low)
        if low in _places() or kind in (Kind.GIVEN, Kind.SURNAME):
            return capital
        known = kind in (Kind.WORD, Kind.ORGANISATION, Kind.TITLE) or any(map(self._is_word, _parts_of(low)))
        return low if known else ""

    def _is_word(self, part: str) -> bool:
        return part in self._words or part in field_words()


def _pairs_in(text: str, start: int, end: int) -> Iterator[str]:
    """Yield each word with the next one where that has a capital."""
    for match in _CAPITAL.finditer(text, start, end):
        if before := _BEFORE.search(text, max(start, match.start() - _LONGEST_WORD), match.start() + 1):
            yield f"{before[0]}{match['word']}"


def _is_of_name(words: Sequence[str], unknown: Sequence[bool], number: int) -> bool:
    """Say whether a word that nobody knows is part of a name: it stands beside another one, or after what is named
    ("Huset ...")."""
    beside = any(unknown[max(0, number - 1) : number]) or any(unknown[number + 1 : number + 2])
    return beside or kind_of(words[number - 1].lower()) is Kind.ORGANISATION


def _persons_in(words: Sequence[str]) -> frozenset[int]:
    """Return the places of words that may be a person's given name and surname."""
    found: set[int] = set()
    for number, (first, second) in enumerate(pairwise(map(kind_of, words))):
        surname = second in (*SURNAMES, *GIVEN, Kind.UNKNOWN) or (second is Kind.WORD and first is Kind.GIVEN)
        if first in GIVEN and surname and len(words[number + 1]) > _FUNCTION:
            found.update((number, number + 1))
    return frozenset(found)


@cache
def _abbreviations() -> frozenset[str]:
    """Return the words that the registers write in capitals ("SIND")."""
    labels = (entry.label for entry in load_registers().entries)
    return frozenset(word for label in labels for word in _WORD.findall(label) if len(word) > 1 and word.isupper())


@cache
def _places() -> frozenset[str]:
    """Return the words of the names of towns, municipalities and regions, in small letters."""
    labels = (entry.label for entry in load_registers().entries if entry.type in {"Municipality", "Region"})
    words = {word.lower() for label in labels for word in _WORD.findall(label)}
    return place_names() | words - {"kommune", "region"}


def _parts_of(word: str) -> Iterator[str]:
    """Yield a word, what is left of it without a Danish ending, and what may be its last part."""
    yield word
    yield from (word[: -len(end)] for end in ENDINGS if word.endswith(end) and len(word) - len(end) >= _SHORTEST_PART)
    yield from (word[start:] for start in range(_SHORTEST_FIRST, len(word) - _SHORTEST_PART))
