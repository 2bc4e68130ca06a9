"""Rows of a flattened table: a name and columns of numbers, whose years and unit stand in the lines above."""

from __future__ import annotations

import re

from ingest.document import Document
from ontology.records import Value

_NUMBER = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
_COLUMNS = re.compile(rf"(?:\s+(?:{_NUMBER}|[-–]))+\s*$")
_UNITS = (
    (re.compile(r"\b(?:t\.\s?kr|tkr|1\.?000\s?kr)", re.IGNORECASE), 1000),
    (re.compile(r"\bmio\.?\s?kr", re.IGNORECASE), 1_000_000),
)
_HEADER = re.compile(r"(?:\b20\d\d\b\s*){2,}")
_BELOW = 6000
"""Characters after a scenario's description within which its row stands."""
_ABOVE = 500
"""Characters above a row in which the table's unit and years stand."""


def without_columns(text: str) -> str:
    """Return a row's name without its columns of numbers."""
    return _COLUMNS.sub("", text).strip()


def row_of(document: Document, start: int, end: int) -> dict[str, Value]:
    """Return the amount of the first column of the row ``[start, end)`` and its year, where the table's unit is
    told."""
    columns = _COLUMNS.search(document.text, start, end)
    above = document.text[max(0, start - _ABOVE) : start]
    units = [(m.end(), factor) for pattern, factor in _UNITS for m in pattern.finditer(above)]
    first = re.search(_NUMBER, columns.group()) if columns else None
    if first is None or not units:
        return {}
    amount = float(first.group().replace(".", "").replace(",", ".")) * max(units)[1]
    found: dict[str, Value] = {"amount_dkk": int(amount) if amount == int(amount) else amount}
    header = list(_HEADER.finditer(above))
    if header:
        found["year"] = header[-1].group().split()[0]
    return found


def row_named(document: Document, name: str, after: int) -> dict[str, Value]:
    """Return the amount and year of the row that begins with a name alone ("Scenarie 2   2.950   2.950")."""
    row = re.compile(rf"^[ \t]*{re.escape(name)}(?P<columns>[ \t]+(?={_NUMBER})[^\n]*)$", re.MULTILINE)
    match = row.search(document.text, after, after + _BELOW)
    return row_of(document, match.start("columns"), match.end()) if match else {}
