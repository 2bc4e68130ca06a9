"""Where each character of a repaired text came from: a piecewise map with one entry a repair, not one a character."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import overload

Edit = tuple[int, int, str]
"""Replace ``text[start:end]`` by the string; edits are sorted and do not overlap."""
_OFFSETS = "I"
"""The type of offsets in an array: no document has four billion characters."""
_FIRST = array(_OFFSETS, [0])


class Origins(Sequence[int]):
    """The origin of every offset of a text of *length* characters, plus one for its end (``raw_length``).

    Piece *k* begins at ``starts[k]`` in the text and at ``raws[k]`` in the raw text; inside a piece both run in step.
    Twenty megabytes of text with an edit a line take two megabytes here, and 640 as a list of integers.
    """

    __slots__ = ("_length", "_raw_length", "_raws", "_starts")

    def __init__(self, starts: array[int], raws: array[int], length: int, raw_length: int) -> None:
        """Hold the pieces; both arrays are as long as each other."""
        self._starts = starts
        self._raws = raws
        self._length = length
        self._raw_length = raw_length

    @classmethod
    def same(cls, length: int) -> Origins:
        """Return the map of a text that is its own raw text."""
        return cls(_FIRST, _FIRST, length, length)

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
            longer = len(new) - (end - start)
            if not longer:
                continue  # in step with what it replaces
            builder.copy(position, min(end, start + len(new)))
            if longer > 0:
                builder.repeat(max(start, end - 1), longer)
            position = end
        builder.copy(position, self._length)
        return Origins(builder.starts or _FIRST, builder.raws or _FIRST, builder.length, self._raw_length)


class _Builder:
    """The pieces of a new map, added from left to right, from the pieces of an old one."""

    def __init__(self, old: Origins) -> None:
        self.old, self.old_starts = old, old._starts + array(_OFFSETS, [old._length])
        self.piece = 0
        self.starts = array(_OFFSETS)
        self.raws = array(_OFFSETS)
        self.length = 0
        self.apart: int | None = None
        """How far the raw text is ahead in the last piece."""

    def copy(self, start: int, end: int) -> None:
        """Add the old text's ``[start, end)``; a piece that merely goes on is not begun anew."""
        starts, raws = self.old_starts, self.old._raws
        while start < end:
            while starts[self.piece + 1] <= start:
                self.piece += 1
            raw = raws[self.piece] + start - starts[self.piece]
            if raw - self.length != self.apart:
                self.apart = raw - self.length
                self.starts.append(self.length)
                self.raws.append(raw)
            stop = min(end, starts[self.piece + 1])
            self.length += stop - start
            start = stop

    def repeat(self, offset: int, times: int) -> None:
        """Add characters that all have the origin of one of the old text."""
        raw = self.old[offset]
        first = 0 if self.apart is None or raw - self.length != self.apart else 1
        self.starts.extend(range(self.length + first, self.length + times))
        self.raws.extend([raw] * (times - first))
        self.length += times
        self.apart = raw - self.length + 1


def apply(text: str, edits: Sequence[Edit]) -> str:
    """Return *text* after *edits*."""
    parts: list[str] = []
    position = 0
    for start, end, new in edits:
        parts += (text[position:start], new)
        position = end
    parts.append(text[position:])
    return "".join(parts)
