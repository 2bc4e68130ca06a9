"""Single quotation marks around a name: the same marks as elsewhere, so that whoever reads a name in quotation marks
reads it."""

from __future__ import annotations

import re

from ingest.reading.repair.mending import Mended
from ingest.search.patterns import compiled

_SIGNS = ("'", "’", "‘", "‚")
_SINGLE = compiled(
    r"(?<![\w’'‘.”\"])[’'‘‚](?=[A-ZÆØÅ])"
    r"(?P<name>(?:[^’'‘‚”\"“»«\n]|\n(?![ \t]*\n)|(?<=\w)[’'](?=\w)){2,110}?)(?<!\s)[’'‘](?!\w)"
)
"""A name between two single marks; one inside a word is an apostrophe."""


def mend_quotes(mended: Mended) -> Mended:
    """Return the text with double quotation marks around what stood between single ones; the length stays."""
    if not any(sign in mended.text for sign in _SIGNS):
        return mended
    return mended.respelled(_SINGLE.sub(_doubled, mended.text))


def _doubled(match: re.Match[str]) -> str:
    return f"”{match['name']}”"
