"""Lists of people in two columns of plain text: who, and a gap before the post or where he or she comes from; the gap
becomes a comma, so that the name ends where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.names import GIVEN, kind_of
from ingest.reading.repair.mending import Mended
from ingest.search.patterns import compiled

_WIDE = "    "
_ENTRY = compiled(
    r"\n[ \t]*(?:[•*-] )?(?P<who>(?P<first>[A-ZÆØÅ][a-zæøåéü]+(?:-[A-ZÆØÅ][a-zæøå]+)?)"
    r"(?: (?:[A-ZÆØÅ][\w.’-]*|af|von|van|de)){1,4})(?P<gap> {3,})(?=(?P<what>[A-ZÆØÅa-zæøå][^\n\t]{2,70}))"
)
_NEAR = 3
"""Lines from one entry to the next, in which a title of some of them may stand."""


def part_rosters(mended: Mended) -> Mended:
    """Put a comma between who is on a list and what stands in the column beside, where two lines or more are set so."""
    if _WIDE not in mended.text:
        return mended
    entries = list(_entries(f"\n{mended.text}"))
    edits = []
    for number, entry in enumerate(entries):
        near = entries[max(0, number - 1) : number] + entries[number + 1 : number + 2]
        if any(_column(one) == _column(entry) and _lines_between(entry, one) <= _NEAR for one in near):
            start, end = entry.span("gap")
            edits.append((start - 1, end - 1, ", "))
    return mended.edited(edits)


def _entries(text: str) -> Iterator[re.Match[str]]:
    """Yield the lines that open with a given name and the rest of somebody's, a wide gap, and one thing more."""
    for match in _ENTRY.finditer(text):
        if "   " not in match["what"].rstrip() and kind_of(match["first"]) in GIVEN:
            yield match


def _column(entry: re.Match[str]) -> int:
    """Return in which column of its line what stands beside a name begins."""
    return entry.end("gap") - entry.start()


def _lines_between(one: re.Match[str], other: re.Match[str]) -> int:
    """Return how many lines an entry stands from another."""
    first, last = sorted((one.start(), other.start()))
    return one.string.count("\n", first, last)
