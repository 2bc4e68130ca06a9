"""The frame of all readers of lists: a line that opens a list, and the lines below it that are its entries."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar, overload

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention

T = TypeVar("T")
E = TypeVar("E")


class Line(NamedTuple):
    """A line of a document and its sentences; *sought* tells which patterns may match in one of them, and of a line
    that is not read for sentences that any may."""

    document: Document
    block: Block
    passages: Sequence[Passage]
    sought: int

    @property
    def text(self) -> str:
        """The words of the line."""
        return self.document.text[self.block.start : self.block.end]

    def holds(self, types: int) -> bool:
        """Tell whether the line names something of one of the types with these bits."""
        held = 0
        for passage in self.passages:
            held |= passage.held
        return held & types != 0

    @property
    def mentions(self) -> list[Mention]:
        """What the line names."""
        return [m for passage in self.passages for m in passage.mentions]


@dataclass(slots=True)
class Listed(Generic[T, E]):
    """A list: what its first line says, its entries, and the line that ended it."""

    opened: T
    entries: list[tuple[Line, E]] = field(default_factory=list)
    after: Line | None = None


_ANY = -1
"""The bits of all patterns."""
_line = partial(tuple.__new__, Line)
"""Line of a tuple, in half the time that naming its parts takes."""


class Lines(Sequence[Line]):
    """The lines of a document, each made anew whenever it is asked for: all at once are larger than the text."""

    __slots__ = ("_document", "_firsts", "_passages", "sought")

    def __init__(self, document: Document, passages: Sequence[Passage]) -> None:
        """Take a document and its sentences."""
        self._document, self._passages = document, passages
        self._firsts = array("I", [0])
        """By the number of a line, that of its first sentence; at the end how many sentences there are."""
        self.sought: list[int] = []
        """By the number of a line, which patterns may match in it."""
        last, count = 0, len(passages)
        for block in document.blocks:
            first, sought = last, 0
            while last < count and passages[last].start < block.end:
                sought |= passages[last].sought
                last += 1
            self._firsts.append(last)
            self.sought.append(sought if last > first else _ANY)

    def __len__(self) -> int:
        return len(self._document.blocks)

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> list[Line]: ...
    def __getitem__(self, index: int | slice) -> Line | list[Line]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        return self.at(range(len(self))[index])

    def at(self, number: int) -> Line:
        """Return the line of that number."""
        inside = self._passages[self._firsts[number] : self._firsts[number + 1]]
        return _line((self._document, self._document.blocks[number], inside, self.sought[number]))

    def holding(self, types: int) -> Iterator[Line]:
        """Yield the lines that name something of one of the types with these bits."""
        last = -1
        for number, passage in enumerate(self._passages):
            if passage.held & types and (line := bisect_right(self._firsts, number) - 1) != last:
                last = line
                yield self.at(line)

    def __iter__(self) -> Iterator[Line]:
        document, passages = self._document, self._passages
        firsts = pairwise(self._firsts)
        for block, (first, last), sought in zip(document.blocks, firsts, self.sought, strict=True):
            yield _line((document, block, passages[first:last], sought))


def lines_of(document: Document, passages: Sequence[Passage]) -> Lines:
    """Return the lines of a document with their sentences."""
    return Lines(document, passages)


def lists_in(
    lines: Lines,
    opens: Callable[[Line], T | None],
    entry: Callable[[Line, T], E | None],
    misses: int = 0,
    awaited: int = _ANY,
) -> Iterator[Listed[T, E]]:
    """Yield the lists among the *lines*: *opens* returns what a line says that opens one, *entry* what a line of an
    open list says, both None where it is no such line; a list outlasts so many *misses*, but no heading. No other line
    can open a list than those in which one of the patterns with the bits *awaited* may match."""
    current: Listed[T, E] | None = None
    missed = 0
    for number, sought in enumerate(lines.sought):
        if current is None and not sought & awaited:
            continue
        line = lines.at(number)
        new = opens(line) if sought & awaited else None
        if current is None and new is None:
            continue
        found = entry(line, current.opened) if current is not None and new is None else None
        if current is not None and found is not None:
            current.entries.append((line, found))
        elif current is not None and new is None and missed < misses and line.block.kind != "heading":
            missed += 1
        else:
            if current is not None:
                current.after = line
                yield current
            current, missed = (Listed(new) if new is not None else None), 0
    if current is not None:
        yield current
