"""The tables of a document: rows of cells under a header whose words tell what each column holds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.reading.table_words import column_kind, is_header

_EMPTY = frozenset({"", "-", "–", "—", "/", "."})
_ABOVE = 6
"""Blocks before a table in which its unit, its time and its pool may stand."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its words at ``[start, end)`` of the document's text, and the mentions in it."""

    text: str
    start: int
    end: int
    mentions: Sequence[Mention] = ()

    @property
    def empty(self) -> bool:
        """Whether the cell holds nothing."""
        return self.text in _EMPTY

    def named(self, types: frozenset[str]) -> list[Mention]:
        """Return the mentions of some types, possessors apart."""
        return [m for m in self.mentions if m.type in types and not m.genitive]


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its block and the cells by what their columns hold."""

    block: Block
    cells: Mapping[str, Cell]

    def get(self, *kinds: str) -> Cell | None:
        """Return the first filled cell of one of the *kinds*."""
        return next((cell for kind in kinds if (cell := self.cells.get(kind)) is not None and not cell.empty), None)


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its header's words by kind, its rows, and the blocks above it, the nearest last."""

    headers: Mapping[str, str]
    rows: Sequence[Row]
    above: Sequence[Block] = field(default_factory=tuple)


def tables_of(document: Document, passages: Sequence[Passage]) -> Iterator[Table]:
    """Yield the tables of a document whose header's words are known."""
    starts = [passage.start for passage in passages]
    blocks = document.blocks
    place = 0
    while place < len(blocks):
        if blocks[place].kind != "row":
            place += 1
            continue
        last = place
        while last < len(blocks) and (blocks[last].kind == "row" or _is_rule(document, blocks[last])):
            last += 1
        head = document.text[blocks[place].start : blocks[place].end].split("\t")
        inner = [block for block in blocks[place + 1 : last] if block.kind == "row"]
        if is_header(head) and inner:
            kinds = _kinds(head)
            rows = [Row(block, _cells(document, passages, starts, block, kinds)) for block in inner]
            headers = dict(zip(kinds, head, strict=False))
            yield Table(headers, _carried(rows), blocks[max(0, place - _ABOVE) : place])
        place = last


def _is_rule(document: Document, block: Block) -> bool:
    """Tell whether a line is drawn of dashes and holds no word."""
    return not any(ch.isalnum() for ch in document.text[block.start : block.end])


def _kinds(head: Sequence[str]) -> list[str]:
    """Return what each column holds; a second column of a kind stands under the kind and its number."""
    found: list[str] = []
    for number, cell in enumerate(head):
        kind = column_kind(cell) or f"unknown {number}"
        found.append(kind if kind not in found else f"{kind} {number}")
    return found


def _cells(
    document: Document, passages: Sequence[Passage], starts: Sequence[int], block: Block, kinds: Sequence[str]
) -> dict[str, Cell]:
    near = passages[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
    mentions = [m for passage in near for m in passage.mentions]
    found: dict[str, Cell] = {}
    start = block.start
    for kind, text in zip(kinds, document.text[block.start : block.end].split("\t"), strict=False):
        end = start + len(text)
        inside = [m for m in mentions if start <= m.start and m.end <= end]
        found[kind] = Cell(text.strip(), start, end, inside)
        start = end + 1
    return found


def _carried(rows: Sequence[Row]) -> list[Row]:
    """Return the rows; one whose first cell is empty goes on with that of the row before it."""
    found: list[Row] = []
    for row in rows:
        first = next(iter(row.cells), "")
        if found and first and row.cells[first].empty and first in found[-1].cells:
            row = Row(row.block, {**row.cells, first: found[-1].cells[first]})
        found.append(row)
    return found
