"""Where each character of a repaired text came from: a piecewise map with one entry a repair, not one a character."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import overload

Edit = tuple[int, int, str]
"""Replace ``text[start:end]`` by the string; edits are sorted and do not overlap."""


class Origins(Sequence[int]):
    """The origin of every offset of a text of *length* characters, plus one for its end (``raw_length``).

    Piece *k* begins at ``starts[k]`` in the text and at ``raws[k]`` in the raw text; inside a piece both run in step.
    Twenty megabytes of text with an edit a line take some eight megabytes here, and 640 as a list of integers.
    """

    __slots__ = ("_length", "_raw_length", "_raws", "_starts")

    def __init__(self, starts: list[int], raws: list[int], length: int, raw_length: int) -> None:
        """Hold the pieces; both lists are as long as each other."""
        self._starts = starts
        self._raws = raws
        self._length = length
        self._raw_length = raw_length

    @classmethod
    def same(cls, length: int) -> Origins:
        """Return the map of a text that is its own raw text."""
        return cls([0], [0], length, length)

    def __len__(self) -> int:
        return self._length + 1

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> list[int]: ...
    def __getitem__(self, index: int | slice) -> int | list[int]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if 0 <= index < self._length:
            piece = bisect_right(self._starts, index) - 1
            return self._raws[piece] + index - self._starts[piece]
        if index == self._length:
            return self._raw_length
        if -len(self) <= index < 0:
            return self[index + len(self)]
        raise IndexError(index)

    def edited(self, edits: Iterable[Edit]) -> Origins:
        """Return the map after *edits* of the text; the work is linear in the number of pieces and edits.

        The first characters of a replacement keep step with the replaced ones; what is longer than them has the
        origin of the last of them (or of the place where it was inserted).
        """
        builder = _Builder(self)
        position = 0
        for start, end, new in edits:
            if len(new) == end - start:
                continue  # in step with what it replaces
            builder.copy(position, start)
            builder.replace(start, end, len(new))
            position = end
        builder.copy(position, self._length)
        return Origins(builder.starts or [0], builder.raws or [0], builder.length, self._raw_length)


class _Builder:
    """The pieces of a new map, added from left to right, from the pieces of an old one."""

    def __init__(self, old: Origins) -> None:
        self.old_starts = [*old._starts, old._length]
        self.old_raws = old._raws
        self.raw_length = old._raw_length
        self.piece = 0
        self.starts: list[int] = []
        self.raws: list[int] = []
        self.length = 0

    def add(self, raw: int, length: int) -> None:
        """Add *length* characters whose origins run from *raw* on; a piece that merely goes on is not begun anew."""
        if length <= 0:
            return
        if not self.starts or self.raws[-1] + self.length - self.starts[-1] != raw:
            self.starts.append(self.length)
            self.raws.append(raw)
        self.length += length

    def copy(self, start: int, end: int) -> None:
        """Add the old text's ``[start, end)``."""
        starts, raws = self.old_starts, self.old_raws
        while start < end:
            while starts[self.piece + 1] <= start:
                self.piece += 1
            stop = min(end, starts[self.piece + 1])
            self.add(raws[self.piece] + start - starts[self.piece], stop - start)
            start = stop

    def replace(self, start: int, end: int, length: int) -> None:
        """Add *length* new characters in the place of the old text's ``[start, end)``."""
        in_step = min(length, end - start)
        self.copy(start, start + in_step)
        if length > in_step:
            last = self.origin(start + in_step - 1 if in_step else start)
            for _ in range(length - in_step):
                self.add(last, 1)

    def origin(self, offset: int) -> int:
        """Return the raw offset of an old offset at or after the piece in hand."""
        starts = self.old_starts
        if offset >= starts[-1]:
            return self.raw_length
        piece = self.piece
        while piece + 2 < len(starts) and starts[piece + 1] <= offset:
            piece += 1
        return self.old_raws[piece] + offset - starts[piece]


def apply(text: str, edits: Sequence[Edit]) -> str:
    """Return *text* after *edits*."""
    if not edits:
        return text
    parts = [text[: edits[0][0]]]
    for (_, end, new), (following, _, _) in pairwise([*edits, (len(text), len(text), "")]):
        parts.append(new)
        parts.append(text[end:following])
    return "".join(parts)
