"""Ruled tables on a PDF page, by pdfplumber: sixty times slower than PDFium, so only pages with rules are asked."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ingest.reading.pdf_layout import SetLine

FEWEST_RULES = 6
"""A page with fewer drawn lines and boxes than this has no ruled table."""
MOST_PAGES = 80
"""Pages of one document that are searched for tables; the others keep their plain text."""

_FEWEST_ROWS = 2
_FEWEST_CELLS = 2
_FILLED = 0.5

Band = tuple[float, float, list[str]]
"""A table as it lies on the page: top and bottom in points from the page's top, and its rows, cells between tabs."""


def ruled(page: Any) -> bool:
    """Say whether a PDFium page has enough drawn lines for a table."""
    import pypdfium2.raw as raw

    drawn = 0
    for kind, thing in _objects(page.raw, raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject):
        if kind == raw.FPDF_PAGEOBJ_PATH:
            drawn += 1
        elif kind == raw.FPDF_PAGEOBJ_FORM:
            inside = _objects(thing, raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject)
            drawn += sum(kind == raw.FPDF_PAGEOBJ_PATH for kind, _ in inside)
        if drawn >= FEWEST_RULES:
            return True
    return False


def _objects(parent: Any, count: Callable[[Any], int], get: Callable[[Any, int], Any]) -> Iterator[tuple[int, Any]]:
    """Yield kind and handle of what stands on a page or in a form, by PDFium's own functions: pypdfium2 would make an
    object of its own of each, and a page of text holds hundreds."""
    import pypdfium2.raw as raw

    for number in range(count(parent)):
        thing = get(parent, number)
        yield raw.FPDFPageObj_GetType(thing), thing


def bands(content: bytes, numbers: Sequence[int]) -> dict[int, list[Band]]:
    """Return the tables of the pages *numbers* (from 0), by page; pages where pdfplumber fails have none."""
    import pdfplumber

    found: dict[int, list[Band]] = {}
    try:
        with pdfplumber.open(io.BytesIO(content)) as document:
            for number in numbers[:MOST_PAGES]:
                tables = _tables(document, number)
                if tables:
                    found[number] = tables
    except Exception:  # whatever a damaged file makes the library raise, the plain text has been read
        return found
    return found


def _tables(document: Any, number: int) -> list[Band]:
    try:
        page = document.pages[number]
        tables = [(table.bbox[1], table.bbox[3], _rows(table.extract())) for table in page.find_tables()]
        page.close()
    except Exception:  # the same, for one page
        return []
    return sorted((top, bottom, rows) for top, bottom, rows in tables if rows)


def _rows(cells: list[list[str | None]]) -> list[str]:
    """Return the rows that hold something, or nothing where the grid is no table of data."""
    rows = [[" ".join((cell or "").split()) for cell in row] for row in cells]
    filled = sum(bool(cell) for row in rows for cell in row)
    total = sum(map(len, rows))
    if len(rows) < _FEWEST_ROWS or max(map(len, rows), default=0) < _FEWEST_CELLS or filled < _FILLED * total:
        return []
    return ["\t".join(cell or "–" for cell in row) for row in rows if any(row)]


def with_tables(lines: Sequence[SetLine], height: float, tables: Sequence[Band]) -> list[SetLine]:
    """Return the lines of a page *height* points high, those that lie in a table replaced by the table's rows."""
    kept: list[SetLine] = []
    written: set[int] = set()
    for line in lines:
        number = _table_at(height - line.foot - line.height / 2, tables) if line.height else None
        if number is None:
            kept.append(line)
        elif number not in written:
            written.add(number)
            kept.extend(map(SetLine, tables[number][2]))
    return kept


def _table_at(middle: float, tables: Sequence[Band]) -> int | None:
    return next((number for number, (top, bottom, _) in enumerate(tables) if top <= middle <= bottom), None)
