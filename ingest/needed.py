"""The words without which a pattern cannot match, read from the pattern itself: a text that lacks them is passed over.

It holds for regular expressions over small letters and for the patterns of relation rules: what stands between angle
brackets, and the signs for gaps, is no word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

Parts = tuple[tuple[str, ...], ...]
"""For each part that a pattern cannot do without, the words of which a text must hold one."""

_GAP = "\0"
_NO_WORD = re.compile(
    r"(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?<!\(\?)(?<!\(\?P)<[^<>=!]*>G?|[.^$~°…_]|[^()|\\}](?=[?*+{]))"
    r"(?:[?*+]\??|\{[\d,]*\}\??)?",
    re.DOTALL,
)
"""What is no word, with how often it may come; a letter that may be missing or repeated counts as none."""
_INNERMOST = re.compile(
    r"\((?:\?(?::|P<\w+>|-?[a-z]+:)|(?P<look>\?<?[=!]))?(?P<body>[^()]*)\)"
    r"(?:(?P<optional>[?*]|\{0?,\d*\})|\+|\{[\d,]*\})?\??"
)
_CHOICE = re.compile("\1(\\d+)\2")
_MOST = 16
"""Words of a part at most: to look for more takes as long as to try the pattern."""
_MOST_TOGETHER = 80
"""Words of a part at most where all are looked for together."""
_ENOUGH = 2
"""Parts kept where each must be looked for by itself."""


@cache
def needed(pattern: str, most: int = _MOST) -> Parts:
    """Return what every text matched by *pattern* holds, in small letters: the most telling parts with at most so many
    (*most*) words each, where each word must be looked for by itself."""
    parts = {part for part in _all_parts(pattern, _worth) if len(part) <= most}
    return tuple(sorted(parts, key=lambda part: (_worth(part), part), reverse=True)[:_ENOUGH])


@cache
def all_needed(pattern: str) -> Parts:
    """Return all parts that every text matched by *pattern* holds, in small letters and the most telling first, where
    one search finds all words together: so a part may have many."""
    parts = {part for part in _all_parts(pattern, _rarity) if len(part) <= _MOST_TOGETHER}
    return tuple(sorted(parts, key=lambda part: (_rarity(part), part), reverse=True))


def _all_parts(pattern: str, worth: Callable[[Sequence[str]], int]) -> list[tuple[str, ...]]:
    """Return the parts of a pattern; of each of several alternatives the one of most *worth*."""
    choices: list[tuple[str, ...]] = []

    def settle(match: re.Match[str]) -> str:
        body = match["body"]
        if match["look"] or match["optional"]:
            return _GAP
        if "|" not in body:
            return body if match.end() == match.end("body") + 1 else f"{body}{_GAP}"
        best = [max(_parts(branch, choices), key=worth, default=()) for branch in body.split("|")]
        if not all(best):
            return _GAP
        choices.append(tuple(sorted({word for part in best for word in part})))
        return f"{_GAP}\1{len(choices) - 1}\2{_GAP}"

    bare = f"(?:{_NO_WORD.sub(_GAP, pattern)})"
    while (opened := _INNERMOST.sub(settle, bare)) != bare:
        bare = opened
    return _parts(bare, choices)


def has(low: str, parts: Parts) -> bool:
    """Tell whether a text in small letters holds what a pattern cannot do without."""
    for part in parts:
        for word in part:
            if word in low:
                break
        else:
            return False
    return True


def _parts(text: str, choices: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return the words and choices between the gaps; single letters tell nothing."""
    found: list[tuple[str, ...]] = []
    for word in text.split(_GAP):
        choice = _CHOICE.fullmatch(word)
        if choice:
            found.append(choices[int(choice[1])])
        elif len(word) > 1:
            found.append((word.lower(),))
    return found


def _worth(part: Sequence[str]) -> int:
    """Return how telling a part is: by the length of its shortest word, less the number of its words."""
    return min(map(len, part), default=0) - len(part)


def _rarity(part: Sequence[str]) -> int:
    """Return how rare a part is: by the length of its shortest word."""
    return min(map(len, part), default=0)


__all__ = ["Parts", "all_needed", "has", "needed"]
