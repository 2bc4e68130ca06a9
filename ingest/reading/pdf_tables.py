"""Ruled tables on a PDF page, by pdfplumber: sixty times slower than PDFium, so only pages with rules are asked."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

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

    rules = page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=2)
    return any(number >= FEWEST_RULES for number, _ in enumerate(rules, start=1))


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


def with_tables(text_page: Any, width: float, height: float, tables: list[Band]) -> str:
    """Return a page's text with its tables row by row: what stands above, the table, what stands below, and so on."""
    parts: list[str] = []
    top = 0.0
    for table_top, table_bottom, rows in tables:
        if table_top < top:
            continue
        parts.append(_between(text_page, width, height, top, table_top))
        parts.extend(rows)
        top = table_bottom
    parts.append(_between(text_page, width, height, top, height))
    return "\n".join(part for part in parts if part)


def _between(text_page: Any, width: float, height: float, top: float, bottom: float) -> str:
    if bottom - top < 1:
        return ""
    text: str = text_page.get_text_bounded(left=0, bottom=height - bottom, right=width, top=height - top)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
