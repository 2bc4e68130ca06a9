"""What the folding points of a web page leave in its text: the words of a control, a number run into its title."""

from __future__ import annotations

from itertools import pairwise

from ingest.reading.repair.mending import Mended
from ingest.search.patterns import compiled

_CONTROL = compiled(
    r"(?m)\n[ \t]*(?:[Ff]old|[Ll]uk|[Ss]kjul|[Vv]is|[Åå]bn) (?:dette |alle )?(?:punkt(?:et|er)?|sag(?:en|"
    r"er)?)(?: (?:ind|ud))?"
    r"(?: |$)"
)
"""What a reader of the page presses on ("Fold alle punkter", "fold dette punkt ind"), before a title or by itself, and
the end of the line before, which is found sooner than where a line begins."""
_RUN_IN = compiled(r"\n[ \t]*(?P<number>\d{1,3})(?=[A-ZÆØÅ][a-zæøå]{2})")
_POINTS = ("punkt", " sag")


def drop_controls(mended: Mended) -> Mended:
    """Return the text without the words of controls, and with a full stop between a number and the title it ran into.

    Numbers are parted from what follows only where two such lines or more count on ("31Godkendelse", "32Nyt fra ...").
    """
    if any(word in mended.text for word in _POINTS):
        edits = [(match.start(), match.end() - 1, "") for match in _CONTROL.finditer(f"\n{mended.text}")]
        mended = mended.edited(edits, "words of a control")
    found = list(_RUN_IN.finditer(f"\n{mended.text}"))
    on = [(a, b) for a, b in pairwise(found) if int(b["number"]) == int(a["number"]) + 1]
    ends = sorted({match.end() - 1 for pair in on for match in pair})
    return mended.edited([(end, end, ". ") for end in ends], "number run into its title")
