"""Finds the names that may be like a text without comparing it with all of them: by the rarest words they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from ontology.spelling import spelling_key

_STEM = 5  # letters of a word that must agree for two names to be compared: enough to survive Danish endings
_RAREST = 3  # words of a name by which it is looked up
_MOST = 200  # names compared with one text: a word that more names share tells nothing


class Nearest:
    """Names, ready to be asked which of them are like a text.

    A word is known by its first letters, so an ending or a slip near the end of one word costs nothing; a name whose
    every word begins otherwise is never found, which is what makes this fast.
    """

    def __init__(self, names: Sequence[str]) -> None:
        """Index the names; they are known by their place in *names*."""
        self._keys = [spelling_key(name) for name in names]
        self._sorted = [_sorted_words(key) for key in self._keys]
        self._counts: Counter[str] = Counter(stem for key in self._keys for stem in stems_of(key))
        blocks: dict[str, list[int]] = {}
        for number, key in enumerate(self._keys):
            for stem in stems_of(key):
                blocks.setdefault(stem, []).append(number)
        self._blocks = blocks

    def near(self, text: str) -> list[int]:
        """Return the places of the names that share one of the rarest words of *text*, in order, at most 200."""
        known = [stem for stem in stems_of(spelling_key(text)) if stem in self._counts]
        found: dict[int, None] = {}
        for stem in sorted(known, key=lambda stem: (self._counts[stem], stem))[:_RAREST]:
            if found and len(found) + self._counts[stem] > _MOST:
                break
            found.update(dict.fromkeys(self._blocks[stem][:_MOST]))
        return sorted(found)

    def best(self, text: str, threshold: float) -> tuple[int, float] | None:
        """Return the place of the likest name (words in any order) and how like it is, 0 to 100, from *threshold*."""
        from rapidfuzz import process  # here: a build that proposes nothing needs no rapidfuzz
        from rapidfuzz.distance import Indel

        near = self.near(text)
        words = _sorted_words(spelling_key(text))
        choices = [self._sorted[number] for number in near]
        found = process.extractOne(words, choices, scorer=Indel.normalized_similarity, score_cutoff=threshold / 100)
        return (near[found[2]], round(100 * found[1], 1)) if found else None


def stems_of(key: str) -> frozenset[str]:
    """Return the beginnings of a spelling key's words that are long enough to tell something."""
    return _stems(key)


@lru_cache(maxsize=200_000)
def _stems(key: str) -> frozenset[str]:
    words = key.split()
    return frozenset(word[:_STEM] for word in words if len(word) > 2) or frozenset(word[:_STEM] for word in words)


def _sorted_words(key: str) -> str:
    return " ".join(sorted(key.split()))
