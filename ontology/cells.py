"""Cells of CSV files: what a spreadsheet would run as a formula is written as the text that it is."""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""First characters that make a spreadsheet read a text as a formula (OWASP, CSV injection)."""


def defused(text: str) -> str:
    """Return the text with an apostrophe before what a spreadsheet would run; meant for texts, not for numbers."""
    return "'" + text if text.startswith(_FORMULA) else text


def as_meant(cell: str) -> str:
    """Return the text that :func:`defused` was given."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in _FORMULA else cell
