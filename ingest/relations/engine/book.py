"""The rules of all tables: which of them a sentence calls, and where those match in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, reduce
from operator import or_
from typing import NamedTuple

import ahocorasick_rs

from ingest.relations.engine.rule import ALIKE, Rule
from ingest.relations.engine.shape import Shape
from ingest.search.needed import Parts, has
from ingest.search.sought import Awaited, Sentence, bits_of, small

_TELLING = 3
"""Letters of the words that are looked for in every sentence; shorter ones stand in most, and are asked for last."""
_MANY = 12
"""Words of a part of which one is looked for in every sentence though another is short: to ask for so many takes
longer."""

Match = tuple[Rule, re.Match[str]]
"""A rule and where it matches."""


class _Bare(Awaited):
    """A rule that needs no mention: its words are looked for with those of all patterns."""

    def __init__(self, rule: Rule) -> None:
        """Wait for what the rule needs."""
        super().__init__(())
        self._rule = rule

    @property
    def parts(self) -> Parts:
        """The words in small letters: of each part a sentence must hold one."""
        return self._rule.words


class RuleBook:
    """Rules with an automaton of their words: a sentence is tried only against rules whose words it holds."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Take the rules in the order in which they are tried."""
        self.rules = tuple(rules)
        calls: dict[str, int] = {}
        parts: dict[tuple[str, ...], int] = {}
        self._always = 0
        """The rules that only short words or none could call, one bit each: they are asked for where the mentions are
        right."""
        self._all = (1 << len(self.rules)) - 1
        self._needs: list[tuple[int, Parts]] = []
        """Of each rule the bits of the parts that it needs and the automaton knows, above those of the rules, and the
        other parts."""
        for place, rule in enumerate(self.rules):
            rarest = rule.words[0] if rule.words else ()
            telling = [part for part in rule.words if min(map(len, part)) >= _TELLING or len(part) > _MANY]
            self._always |= 0 if rarest in telling else 1 << place
            for word in rarest if rarest in telling else ():
                calls[word] = calls.get(word, 0) | 1 << place
            others = (part for part in telling if part != rarest)
            need = sum(parts.setdefault(part, 1 << len(self.rules) + len(parts)) for part in others)
            short = tuple(part for part in rule.words if part not in telling)
            self._needs.append((need, short))
        holds: dict[str, int] = {}
        for part, bit in parts.items():
            for word in part:
                holds[word] = holds.get(word, 0) | bit
        told = {word: calls.get(word, 0) | holds.get(word, 0) for word in [*calls, *holds]}
        kept = {number: number for number in told.values()}
        self._told = {word: kept[number] for word, number in told.items()}
        """The rules that each word calls, and the parts that it is one of: one bit each. Words that tell the same share
        the number: what is looked at for each sentence must be small."""
        self._automaton = ahocorasick_rs.AhoCorasick(list(self._told), store_patterns=True)
        self._needing: dict[int, int] = {}
        """For each set of types of which a mention is needed, the rules that need it."""
        for place, rule in enumerate(self.rules):
            for need in rule.needs:
                self._needing[need] = self._needing.get(need, 0) | 1 << place
        self._fitting: dict[int, int] = {}

    def rules_for(self, sentences: Sequence[tuple[str, int]]) -> list[list[int]]:
        """Return for each of some lower-case sentences, their mentions alike, the places of the rules of which it holds
        the words, and, by its bits, the mentions."""
        words = [self._automaton.find_matches_as_strings(low, overlapping=True) for low, _ in sentences]
        told = [reduce(or_, map(self._told.__getitem__, some), self._always) for some in words]
        return [self._called(low, held, one) for (low, held), one in zip(sentences, told, strict=True)]

    def _called(self, low: str, held: int, told: int) -> list[int]:
        """Return the places of the rules for a sentence whose words have *told* this."""
        found: list[int] = []
        called = told & self._fits(held)
        while called:
            place = called.bit_length() - 1
            called ^= 1 << place
            need, others = self._needs[place]
            if need & told == need and (not others or has(low, others)):
                found.append(place)
        return found

    def compile_all(self) -> None:
        """Compile the patterns of all rules; else each is compiled when a sentence first holds its words."""
        for rule in self.rules:
            _ = rule.regex, rule.sign, rule.row

    @cached_property
    def _bare(self) -> dict[int, int]:
        """The places of the few rules that need no mention, by the bit of their words: most sentences hold no
        mention."""
        return {_Bare(rule).bit: place for place, rule in enumerate(self.rules) if not rule.needs}

    @cached_property
    def _may_be_bare(self) -> int:
        return sum(self._bare)

    def may_speak(self, sentence: Sentence) -> bool:
        """Tell whether a rule may match in a sentence that mentions nothing."""
        return sentence.sought & self._may_be_bare != 0

    def bare_rules(self, sentence: Sentence) -> list[int]:
        """Return the places of the rules that may match in a sentence that mentions nothing."""
        sought = sentence.sought & self._may_be_bare
        return [self._bare[bit] for bit in bits_of(sought)]

    def _fits(self, held: int) -> int:
        """Return the rules, one bit each, that need no other mentions than those with the bits *held*."""
        if held not in self._fitting:
            lacking = 0
            for need, rules in self._needing.items():
                if not held & need:
                    lacking |= rules
            self._fitting[held] = self._all & ~lacking
        return self._fitting[held]


class Asked(NamedTuple):
    """A sentence's shape, the same in small letters, and the places of the rules to be tried on it."""

    shape: Shape
    low: str
    rules: Sequence[int]


def asked_of(book: RuleBook, sentences: Sequence[tuple[Shape, int]]) -> list[Asked]:
    """Return each of some sentences, given with the bits of its mentions, with the rules to be tried on it."""
    lows = [small(shape.text) for shape, _ in sentences]
    alike = [(_alike(low, shape.at), held) for low, (shape, held) in zip(lows, sentences, strict=True)]
    return [
        Asked(shape, low, rules) for (shape, _), low, rules in zip(sentences, lows, book.rules_for(alike), strict=True)
    ]


def _alike(low: str, places: Iterable[int]) -> str:
    """Return a shape with one sign for the mentions of all types, which stand at *places*."""
    for place in places:
        low = f"{low[:place]}{ALIKE}{low[place + 1 :]}"
    return low


def tried(book: RuleBook, sentences: Sequence[Asked]) -> list[list[Match]]:
    """Return for each of some sentences the rules whose patterns match in it, with each match: a rule is tried on all
    of them before the next one is."""
    found: list[list[Match]] = [[] for _ in sentences]
    signs = ["".join([one.low[place] for place in one.shape.at]) for one in sentences]
    asking: dict[int, list[int]] = defaultdict(list)
    for number, one in enumerate(sentences):
        for place in one.rules:
            asking[place].append(number)
    for place in sorted(asking):
        rule = book.rules[place]
        row, small_letters, first_of = rule.row, rule.small, rule.first
        for number in asking[place]:
            if row is None or row.search(signs[number]):
                shape, low, _ = sentences[number]
                text = low if small_letters else shape.text
                if (first := first_of(text, shape.at)) is not None:
                    found[number] += [(rule, match) for match in _each(rule, text, first)]
    return found


def _each(rule: Rule, text: str, first: re.Match[str]) -> Iterator[re.Match[str]]:
    """Yield the matches of a rule; an object may be the subject of the next ("A hører under B, der er en del af C")."""
    match: re.Match[str] | None = first
    while match is not None:
        yield match
        chained = rule.chains and match.start("s") < match.start("o")
        place = match.start("o") if chained else max(match.end(), match.start() + 1)
        if rule.sign is not None and rule.sign.search(text, place) is None:
            return  # the pattern would be tried at each of the words that are left
        match = rule.regex.search(text, place)
