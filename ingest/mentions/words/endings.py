"""Which words of a table a word ends in, told by its last letters and not by trying each of its places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

SHORTEST = 3
"""Letters of the words that are looked for, at least."""
_KEY = SHORTEST + 1
"""Letters by which they are looked up; shorter ones are looked up whole."""


class Endings:
    """The words of a table by how they end."""

    def __init__(self, words: Iterable[str]) -> None:
        """Take the table's words."""
        lengths: dict[str, set[int]] = {}
        for word in words:
            lengths.setdefault(word[-_KEY:], set()).add(len(word))
        self._lengths = {end: tuple(sorted(found, reverse=True)) for end, found in lengths.items()}

    def cuts(self, word: str) -> Iterator[int]:
        """Yield where the words may begin in which *word* ends, the longest first."""
        size = len(word)
        for length in self._lengths.get(word[-_KEY:], ()):
            if length <= size:
                yield size - length
        if size > SHORTEST and word[-SHORTEST:] in self._lengths:
            yield size - SHORTEST
