"""Patterns sought in every sentence, tried only where the words stand without which they cannot match.

A document is searched once for the words of all such patterns together; each sentence then knows which of them it
holds, so that for most sentences most patterns cost one comparison of two numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, reduce
from operator import or_
from typing import Protocol, TypeVar

import ahocorasick_rs

from ingest.search.needed import Parts, all_needed
from ingest.search.patterns import compiled

_AT_ONCE = 500
"""Sentences whose text is set in small letters together."""
_REMEMBERED = 20_000
"""Sets of words of which it is remembered what they let through."""
_COMMON = frozenset(["at", "de", "den", "det", "en", "et", "har", "hvor", "i", "s"])
"""Words of every second sentence."""
_ALL: list[Awaited] = []
"""Whatever waits for words."""


class Sentence(Protocol):
    """A stretch of a text that knows by their bits which patterns may match in it."""

    sought: int

    @property
    def start(self) -> int:
        """The offset of its first character."""

    @property
    def end(self) -> int:
        """The offset after its last character."""


Held = TypeVar("Held", bound=Sentence)


class Awaited:
    """What can be found only in sentences that hold certain words; its bit tells of a sentence whether that is so."""

    def __init__(self, words: Iterable[str]) -> None:
        """Wait for one of the words; small and capital letters are the same."""
        self._words = tuple(small(word) for word in words)
        self.bit = 1 << len(_ALL)
        _ALL.append(self)

    @property
    def parts(self) -> Parts:
        """The words in small letters: of each part a sentence must hold one."""
        return (self._words,)

    def may_be_in(self, sentence: Sentence) -> bool:
        """Tell whether a sentence holds the words."""
        return sentence.sought & self.bit != 0

    def among(self, sentences: Iterable[Held]) -> list[Held]:
        """Return those of the sentences that hold the words."""
        bit = self.bit
        return [sentence for sentence in sentences if sentence.sought & bit]


class Sought(Awaited):
    """A regular expression over sentences that is compiled, and tried, only where the words of the pattern stand."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Take a pattern and its flags as :func:`re.compile` does."""
        super().__init__(())
        self._pattern, self._flags = pattern, flags

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled when it is wanted for the first time."""
        return compiled(self._pattern, self._flags)

    @property
    def parts(self) -> Parts:
        """What the pattern cannot do without."""
        return all_needed(self._pattern)

    def search(self, text: str, sentence: Sentence) -> re.Match[str] | None:
        """Return the first match in a sentence of *text*."""
        return self.regex.search(text, sentence.start, sentence.end) if sentence.sought & self.bit else None

    def match(self, text: str, sentence: Sentence) -> re.Match[str] | None:
        """Return the match at the beginning of a sentence of *text*."""
        return self.regex.match(text, sentence.start, sentence.end) if sentence.sought & self.bit else None

    def finditer(self, text: str, sentence: Sentence) -> Iterable[re.Match[str]]:
        """Return the matches in a sentence of *text*."""
        return self.regex.finditer(text, sentence.start, sentence.end) if sentence.sought & self.bit else ()


class _Sieve:
    """The words of the first so many patterns, looked for in one pass."""

    def __init__(self, patterns: Sequence[Awaited]) -> None:
        self._count = len(patterns)
        self._everywhere = -1 << self._count
        """The patterns that need no word, and those that were not there yet."""
        self._needs: dict[int, list[tuple[int, int]]] = {}
        """By the bit of the part that tells most of it, the bit of each pattern that needs several, and their bits."""
        bits: dict[tuple[str, ...], int] = {}
        holding: dict[str, int] = {}
        for number, one in enumerate(patterns):
            parts = _telling(one.parts)
            alone = 1 << number if len(parts) == 1 else 0
            for part in parts:
                bit = alone or bits.setdefault(part, 1 << len(bits)) << self._count
                for word in part:
                    holding[word] = holding.get(word, 0) | bit
            if not parts:
                self._everywhere |= 1 << number
            elif not alone:
                need = 1 << number, sum({bits[part] for part in parts})
                self._needs.setdefault(bits[parts[0]], []).append(need)
        self._held = holding
        """By its word, the patterns that need nothing else, and above their bits the parts of others."""
        self._automaton = ahocorasick_rs.AhoCorasick(list(holding), store_patterns=True)
        self._let_through: dict[int, int] = {}

    def mark(self, low: str, offset: int, sentences: Iterable[Sentence]) -> None:
        """Tell sentences which patterns may match in them; *low* is their text from *offset* on."""
        find, told, count = self._automaton.find_matches_as_strings, self._held.__getitem__, self._count
        for sentence in sentences:
            words = find(low[sentence.start - offset : sentence.end - offset], overlapping=True)
            held = reduce(or_, map(told, words), 0)
            parts = held >> count
            sentence.sought = held | (self._let_through.get(parts) or self._through(parts))

    def _through(self, parts: int) -> int:
        """Return the patterns that need no word, and those all of whose parts are among *parts*."""
        if len(self._let_through) >= _REMEMBERED:
            self._let_through.clear()
        through = self._everywhere
        for part in bits_of(parts):
            for bit, need in self._needs.get(part, ()):
                if need & parts == need:
                    through |= bit
        self._let_through[parts] = through
        return through


def _telling(parts: Parts) -> Parts:
    """Return the parts that hold no common word, for each hit takes time; or else the rarest alone."""
    return tuple(part for part in parts if _COMMON.isdisjoint(word.strip(" ,") for word in part)) or parts[:1]


def compile_all() -> None:
    """Compile whatever pattern waits for its words, and read these from it."""
    for one in _ALL:
        _ = one.parts
        if isinstance(one, Sought):
            _ = one.regex


@cache
def _sieve(patterns: int) -> _Sieve:
    return _Sieve(_ALL[:patterns])


def mark(text: str, sentences: Sequence[Sentence]) -> None:
    """Tell the sentences of *text*, in order, which of all patterns may match in them.

    Some hundred sentences are taken at a time, so that no book is held twice. A tab counts as a space, as for rules.
    """
    sieve = _sieve(len(_ALL))
    for number in range(0, len(sentences), _AT_ONCE):
        some = sentences[number : number + _AT_ONCE]
        sieve.mark(small(text[some[0].start : some[-1].end]).replace("\t", " "), some[0].start, some)


def bits_of(number: int) -> Iterator[int]:
    """Yield the bits of a number, the smallest first."""
    while number:
        bit = number & -number
        yield bit
        number ^= bit


def small(text: str) -> str:
    """Return *text* in small letters, as long as before: a letter that becomes two would move every place after it."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(x if len(x.lower()) > 1 else x.lower() for x in text)
