"""The tables of a document: rows of cells under a header whose words tell what each column holds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.reading.table_words import column_kind, is_header
from ingest.relations.tables.cell import Cell
from ingest.relations.tables.flattened import flat_cells, flat_header

_ABOVE = 6
"""Blocks before a table in which its unit, its time and its pool may stand."""


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
    """Yield the tables of a document whose header's words are known, rows of cells and flattened ones."""
    mentions = _Mentions(passages)
    blocks = document.blocks
    place = 0
    while place < len(blocks):
        flat = (
            [] if blocks[place].kind == "row" else flat_header(document.text[blocks[place].start : blocks[place].end])
        )
        if blocks[place].kind != "row" and not flat:
            place += 1
            continue
        rows, last, head = _rows(document, mentions, place) if not flat else _flat(document, mentions, place, flat)
        if rows:
            yield Table(head, _carried(rows), blocks[max(0, place - _ABOVE) : place])
        place = max(last, place + 1)


class _Mentions:
    """The mentions of a document, by block."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self._starts = [passage.start for passage in passages]

    def of(self, block: Block) -> list[Mention]:
        near = self._passages[bisect_left(self._starts, block.start) : bisect_left(self._starts, block.end)]
        return [m for passage in near for m in passage.mentions]


_Found = tuple[list[Row], int, dict[str, str]]
"""The rows of a table, the place after it, and its header's words by kind."""


def _rows(document: Document, mentions: _Mentions, place: int) -> _Found:
    """Return the table whose header is the row at *place*; no rows where its words are not known."""
    blocks, last = document.blocks, place
    while last < len(blocks) and (blocks[last].kind == "row" or _is_rule(document, blocks[last])):
        last += 1
    head = document.text[blocks[place].start : blocks[place].end].split("\t")
    if not is_header(head):
        return [], last, {}
    kinds = _kinds(head)
    inner = [block for block in blocks[place + 1 : last] if block.kind == "row"]
    rows = [Row(block, _cells(document, mentions, block, kinds)) for block in inner]
    return rows, last, dict(zip(kinds, head, strict=False))


def _flat(document: Document, mentions: _Mentions, place: int, kinds: list[str]) -> _Found:
    """Return the flattened table below the header at *place*, up to the second line that is none of its rows."""
    rows: list[Row] = []
    last, misses = place + 1, 0
    for number, block in enumerate(document.blocks[place + 1 :], place + 1):
        cells = flat_cells(document, block, kinds, mentions.of(block))
        misses = 0 if cells else misses + 1
        if misses > 1:
            break
        if cells:
            rows.append(Row(block, cells))
            last = number + 1
    header = document.text[document.blocks[place].start : document.blocks[place].end]
    return rows if len(rows) > 1 else [], last, dict.fromkeys(kinds, header)


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


def _cells(document: Document, mentions: _Mentions, block: Block, kinds: Sequence[str]) -> dict[str, Cell]:
    every = mentions.of(block)
    found: dict[str, Cell] = {}
    start = block.start
    for kind, text in zip(kinds, document.text[block.start : block.end].split("\t"), strict=False):
        end = start + len(text)
        inside = [m for m in every if start <= m.start and m.end <= end]
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
