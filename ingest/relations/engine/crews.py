"""Whether roles in a row are somebody's staff: they are counted or a list, and nothing tells that they are others."""

from __future__ import annotations

import re

from ingest.patterns import compiled
from ingest.relations.engine.rule import SIGNS

_ROLE, _COUNT = SIGNS["Role"], SIGNS["Count"]
_COUNTED = compiled(rf"{_COUNT} |\b(?:en|et|én) |{_ROLE}, (?:[^\W\d_]+ ){{0,2}}{_ROLE}", re.IGNORECASE)
_OTHERS: dict[str, tuple[str, ...]] = {
    "who meet": (r"panel\w*", r"\w*udvalg\w*", r"\w*gruppe\w* (?:med|består)", r"bestyrelse\w*", r"\w*rådet"),
    "who made it": ("stiftet", "startet", "dannet", "oprettet"),
    "what they have learned": ("uddannet", "enten"),
    "who are taught or asked": (
        r"undervis\w* (?:for|af)",
        "tilbud til",
        "deltog",
        "deltager",
        r"inviter\w*",
        "supervision",
    ),
    "who speaks": ("udtaler", r"drøft\w*"),
    "what they cost": ("lønnes?", "løn til"),
    "who is not there": ("kræve[rs]", "mangler", "når"),
    "a question": ("hvordan", "hvad", r"hvilke\w*"),
}
"""The words before a list of people that make something else of it than a staff, by what they are."""
_NO_CREW = compiled(rf"\b(?:{'|'.join(word for words in _OTHERS.values() for word in words)})\b", re.IGNORECASE)


_GOES_ON = compiled(rf"{_ROLE},? (?:og |samt )?$")
"""What shows that a row began further to the left, with words that rule it out."""


def is_crew(text: str, start: int, end: int) -> bool:
    """Tell whether the roles in ``text[start:end]`` of a shape are told of as somebody's staff."""
    counted = _COUNTED.search(text, max(0, start - 1), end) is not None
    if _GOES_ON.search(text, max(0, start - 8), start):
        return False
    return counted and _NO_CREW.search(text, 0, text.index(_ROLE, start)) is None
