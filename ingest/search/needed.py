"""The words without which a pattern cannot match, read from the pattern itself: a text that lacks them is passed over.

It holds for regular expressions over small letters and for the patterns of relation rules: what stands between angle
brackets, and the signs for gaps, is no word. Alternatives and what may be missing are multiplied out with the letters
beside them, for "(?:er|var)(?: nu)? med" is found sooner by "er med" and "var nu med" than by "er", "var" and " med";
of alternatives that are open inside this is done with how they begin and end.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

from ingest.search.patterns import KEPT, compiled

Parts = tuple[tuple[str, ...], ...]
"""For each part that a pattern cannot do without, the words of which a text must hold one."""

_GAP = "\0"
_EITHER_CASE = compiled(r"\[(\w)(\w)\](?![?*+{])")
_ONE_OF_FEW = compiled(r"(?<!\\)\[(\w{2,4})\](?![?*+{])")
_NO_WORD = compiled(
    r"(?P<nothing>\\[bB](?![?*{])|[$^])"
    r"|(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?<!\(\?)(?<!\(\?P)<[^<>=!]*>G?|[.~°…_]|[^()|\\}](?=[*+{]))"
    r"(?:[?*+]\??|\{[\d,]*\}\??)?",
    re.DOTALL,
)
"""What is no word, with how often it may come; a letter that may be repeated counts as none."""
_MAYBE = compiled(r"([^()|\\}\0])\?\??")
_INNERMOST = compiled(
    r"\((?:\?(?::|P<\w+>|-?[a-z]+:)|(?P<look>\?<?[=!]))?(?P<body>[^()]*)\)"
    r"(?:(?P<maybe>\?)|(?P<optional>\*|\{0?,\d*\})|(?P<often>\+|\{[\d,]*\}))?\??"
)
_CHOSEN = "\1"
_CHOICE = compiled(f"{_CHOSEN}(\\d+)\2")
_MOST = 16
"""Words of a part at most: to look for more takes as long as to try the pattern."""
_MOST_TOGETHER = 130
"""Words of a part at most where all are looked for together."""
_ENOUGH = 2
"""Parts kept where each must be looked for by itself."""
_COMMON = frozenset(["", "de", "den", "det", "en", "er", "et", "i", "n"])
"""Words so common that to find them takes longer than it saves, where a pattern has others."""
_Words = tuple[str, ...]
CODE = zlib.crc32(Path(__file__).read_bytes())
"""What is kept of patterns counts only for the code that read it."""


@cache
def needed(pattern: str, most: int = _MOST) -> Parts:
    """Return what every text matched by *pattern* holds, in small letters: the most telling parts with at most so many
    (*most*) words each, where each word must be looked for by itself."""
    parts = set(_Reading(_worth, most).parts(pattern))
    return tuple(sorted(parts, key=lambda part: (_worth(part), part), reverse=True)[:_ENOUGH])


def any_needed(pattern: str) -> tuple[str, ...]:
    """Return the most telling part that every text matched by *pattern* holds, however many words it has."""
    return KEPT.told(pattern, _any_needed, CODE ^ 1)[0]


def _any_needed(pattern: str) -> Parts:
    return needed(pattern, most=len(pattern))[:1]


def all_needed(pattern: str) -> Parts:
    """Return all parts that every text matched by *pattern* holds, in small letters and the most telling first, where
    one search finds all words together: so a part may have many. A part that another implies is left out."""
    return KEPT.told(pattern, _all_needed, CODE)


def _all_needed(pattern: str) -> Parts:
    parts = set(_Reading(_rarity, _MOST_TOGETHER).parts(pattern))
    told = [part for part in parts if not any(other != part and _implies(other, part) for other in parts)]
    rare = [part for part in told if _COMMON.isdisjoint(word.strip(" ,") for word in part)]
    return tuple(sorted(rare or told, key=lambda part: (_rarity(part), part), reverse=True))


def has(low: str, parts: Parts) -> bool:
    """Tell whether a text in small letters holds what a pattern cannot do without."""
    for part in parts:
        for word in part:
            if word in low:
                break
        else:
            return False
    return True


class _Reading:
    """One pattern as it is read, from its innermost groups outwards."""

    def __init__(self, worth: Callable[[_Words], int], most: int) -> None:
        """Keep of each of several alternatives the part of most *worth*, and no part of more than *most* words."""
        self._worth, self._most = worth, most
        self._choices: list[_Words] = []

    def parts(self, pattern: str) -> list[_Words]:
        """Return the parts that the pattern cannot do without."""
        plain = _EITHER_CASE.sub(lambda m: m[1].lower() if m[1].lower() == m[2].lower() else m[0], pattern)
        plain = _ONE_OF_FEW.sub(lambda m: self._choice(tuple(sorted({*m[1].lower()}))), plain)
        bare = _NO_WORD.sub(lambda match: "" if match["nothing"] else _GAP, f"(?:{plain})")
        bare = _MAYBE.sub(lambda match: self._choice((match[1].lower(), "")), bare)
        while (opened := _INNERMOST.sub(self._settle, bare)) != bare:
            bare = opened
        return list(self._told(bare))

    def _settle(self, match: re.Match[str]) -> str:
        """Return what stands for a group: its letters, a choice of words, or a gap."""
        rest = match.string[match.end() :]  # what an outermost branch ends by looking ahead to stands right after it
        ahead = match["look"] == "?=" and rest[:1] in "|)" and rest.count(")") == rest.count("(") + 1
        if match["look"] and not ahead:
            return "" if match.end() == match.end("body") + 1 else _GAP
        if match["optional"]:
            return _GAP
        after = _GAP if match["often"] or ahead else ""
        branches = match["body"].split("|")
        if len(branches) == 1 and not match["maybe"]:
            return f"{branches[0]}{after}"
        exact = [self._exactly(branch) for branch in branches]
        if all(exact):
            words = {word for branch in exact for word in branch} | ({""} if match["maybe"] else set())
            if len(words) <= self._most:
                return self._choice(tuple(sorted(words))) + after
        if match["maybe"]:
            return _GAP
        told = [list(self._told(branch)) for branch in branches]
        best = [max(parts, key=self._worth, default=()) for parts in told]
        if sum(map(len, best)) > self._most:
            best = [min(parts, key=len, default=()) for parts in told]
        inside = self._choice(tuple(sorted({word for part in best for word in part}))) if all(best) else ""
        return f"{self._outer(branches, 0)}{_GAP}{inside}{_GAP}{self._outer(branches, -1)}"

    def _outer(self, branches: Sequence[str], end: int) -> str:
        """Return what stands for all ways in which one of the branches begins (*end* 0) or ends (-1), if that is
        told."""
        exact = [self._exactly(branch.split(_GAP)[end]) for branch in branches]
        words = {word for one in exact for word in one}
        return self._choice(tuple(sorted(words))) if all(exact) and "" not in words and len(words) <= self._most else ""

    def _choice(self, words: _Words) -> str:
        self._choices.append(words)
        return f"{_CHOSEN}{len(self._choices) - 1}\2"

    def _exactly(self, text: str) -> _Words:
        """Return all that a branch may be, nothing where that is open or too much."""
        if _GAP in text:
            return ()
        found = list(self._runs(text))
        return found[0] if len(found) == 1 else ()

    def _told(self, text: str) -> Iterator[_Words]:
        """Yield the parts between the gaps; single letters tell nothing."""
        for piece in filter(None, text.split(_GAP)):
            for run in self._runs(piece):
                words = _shortest(run) if len(run) > 1 else run
                if _rarity(words) > 1 and len(words) <= self._most:
                    yield words

    def _runs(self, piece: str) -> Iterator[_Words]:
        """Yield the words of a piece without gaps, in as few runs as hold no more than so many words."""
        if _CHOSEN not in piece:
            yield (piece.lower(),)
            return
        run: _Words = ("",)
        for number, text in enumerate(_CHOICE.split(piece)):
            words = self._choices[int(text)] if number % 2 else (text.lower(),)
            if len(run) * len(words) > self._most:
                yield run
                run = ("",)
            run = tuple(first + last for first in run for last in words)
        yield run


def _shortest(words: _Words) -> _Words:
    """Return the words that hold no other of them."""
    different = sorted(set(words))
    together = _GAP.join(different)
    inside = [word for word in different if together.count(word) > 1]
    return tuple(word for word in different if not any(x != word and x in word for x in inside))


def _implies(part: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether every text that holds a word of one part holds one of the *other*."""
    return all(any(word in longer for word in other) for longer in part)


def _worth(part: Sequence[str]) -> int:
    """Return how telling a part is: by the length of its shortest word, less the number of its words."""
    return min(map(len, part), default=0) - len(part)


def _rarity(part: Sequence[str]) -> int:
    """Return how rare a part is: by the length of its shortest word."""
    return min(map(len, part), default=0)
