"""The tables of a document: rows of cells under a header whose words tell what each column holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ingest.document import Block
from ingest.reading.table_words import column_kind, is_header, titles_rows
from ingest.relations.lists.frame import Line
from ingest.relations.tables.cell import Cell
from ingest.relations.tables.flattened import flat_cells, flat_header
from ingest.search.patterns import compiled

_YEAR = compiled(r"(?:19|20)\d\d")
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


def tables_of(lines: Sequence[Line]) -> Iterator[Table]:
    """Yield the tables among the lines of a document whose header's words are known, rows of cells and flattened
    ones."""
    last = 0
    for place, line in enumerate(lines):
        flat = [] if place < last or line.block.kind == "row" else flat_header(line)
        if place < last or (line.block.kind != "row" and not flat):
            continue
        rows, last, head = _flat(lines, place, flat) if flat else _rows(lines, place)
        if rows:
            yield Table(head, _carried(rows), [line.block for line in lines[max(0, place - _ABOVE) : place]])


_Found = tuple[list[Row], int, dict[str, str]]
"""The rows of a table, the place after it, and its header's words by kind."""


def _rows(lines: Sequence[Line], place: int) -> _Found:
    """Return the table whose header is the row at *place*; no rows where its words are not known."""
    last = place
    head = lines[place].text.split("\t")
    known = is_header(head)
    while last < len(lines) and (
        lines[last].block.kind == "row" or _is_rule(lines[last]) or (known and _is_between(lines, last, len(head)))
    ):
        last += 1
    if not known:
        return [], last, {}
    kinds = _kinds(head)
    inner = [line for line in lines[place + 1 : last] if line.block.kind == "row"]
    return [Row(line.block, _cells(line, kinds)) for line in inner], last, dict(zip(kinds, head, strict=False))


def _flat(lines: Sequence[Line], place: int, kinds: list[str]) -> _Found:
    """Return the flattened table below the header at *place*, up to the second line that is none of its rows."""
    rows: list[Row] = []
    last, misses = place + 1, 0
    for number in range(place + 1, len(lines)):
        cells = flat_cells(lines[number], kinds)
        misses = 0 if cells else misses + 1
        if misses > 1:
            break
        if cells:
            rows.append(Row(lines[number].block, cells))
            last = number + 1
    return rows if len(rows) > 1 else [], last, dict.fromkeys(kinds, lines[place].text)


def _is_rule(line: Line) -> bool:
    """Tell whether a line is drawn of dashes and holds no word."""
    return not any(ch.isalnum() for ch in line.text)


def _is_between(lines: Sequence[Line], place: int, columns: int) -> bool:
    """Tell whether a line stands between two rows of the same table."""
    below = lines[place + 1] if place + 1 < len(lines) else None
    return below is not None and below.block.kind == "row" and titles_rows(lines[place].text, below.text, columns)


def _kinds(head: Sequence[str]) -> list[str]:
    """Return what each column holds; a second column of a kind stands under the kind and its number."""
    paid = "funder" in map(column_kind, head)  # a year beside who pays stands over what was paid
    found: list[str] = []
    for number, cell in enumerate(head):
        kind = column_kind(cell) or ("granted" if paid and _YEAR.fullmatch(cell.strip()) else f"unknown {number}")
        kind = "granted" if paid and kind == "budget" and "granted" not in found else kind
        found.append(kind if kind not in found else f"{kind} {number}")
    return found


def _cells(line: Line, kinds: Sequence[str]) -> dict[str, Cell]:
    mentions = line.mentions
    found: dict[str, Cell] = {}
    start = line.block.start
    for kind, text in zip(kinds, line.text.split("\t"), strict=False):
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
