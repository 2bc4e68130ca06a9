"""Labels that stand in a column of their own beside the text ("Målgruppe      Borgere over 18 år ..."): each becomes
the label of a field."""

from __future__ import annotations

import re
from collections import defaultdict

from ingest.patterns import compiled
from ingest.reading.repair.mending import Mended

_BESIDE = compiled(
    r"(?m)^(?P<inset> {0,4})(?P<label>[A-ZÆØÅ][\w/-]*(?: [\w/-]+){0,3}?)(?P<gap> {3,})(?P<text>\S(?:(?! {3})[^\n])*)$"
)
_FEWEST, _WRAPPED = 3, 2
"""Labels beside one column of text, and how many of their texts must go on in that column on the next line."""


def mend_side_labels(mended: Mended) -> Mended:
    """Return the text with a colon after each label of a column of labels; a table's rows have more columns, and
    none of its cells goes on below itself."""
    if "   " not in mended.text:
        return mended
    columns: dict[int, list[re.Match[str]]] = defaultdict(list)
    for match in _BESIDE.finditer(mended.text):
        columns[match.start("text") - match.start()].append(match)
    edits = [
        (match.end("label"), match.start("text"), ": ")
        for column, labels in columns.items()
        if len(labels) >= _FEWEST and sum(_goes_on(mended.text, m, column) for m in labels) >= _WRAPPED
        for match in labels
    ]
    return mended.edited(sorted(edits), "label beside its text")


def _goes_on(text: str, match: re.Match[str], column: int) -> bool:
    """Tell whether the next line stands under a label's text."""
    below = match.end() + 1
    return text[below : below + column].isspace() and text[below + column : below + column + 1].strip() != ""
