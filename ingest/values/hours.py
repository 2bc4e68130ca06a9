"""Weekly hours of work: "20-30 timer pr. uge", "15 timer om ugen", "37 timers stilling"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.search.patterns import compiled
from ingest.values.numbers import FIGURE_PATTERN, WORD_PATTERN, Number, number

_NUMBER = rf"{FIGURE_PATTERN}|(?:{WORD_PATTERN})(?![\wæøå])"
_HOURS = compiled(
    rf"(?<![\w.,-])(?P<first>{_NUMBER})(?:\s?(?:-|–|til|og|eller)\s?(?P<last>{_NUMBER}))?\s?(?:timer?s?"
    r"|t\.?)(?![\wæøå])(?P<weekly>\s?(?:(?:pr\.?|per|om|i|/)\s?uge(?:n)?\b|ugentlig(?:t)?\b|hver uge|/\s?uge)"
    r"|\s(?:arbejds)?uge\b)?",
    re.IGNORECASE,
)
_WEEKLY_BEFORE = compiled(r"(?:ugentlig\w*|arbejdstid\w*|ugen?|timetal\w*)[^.;:]{0,40}$", re.IGNORECASE)
_EMPLOYED_BEFORE = compiled(
    r"(?:ansat|ansatte|ansættelse\w*|ansættes|stilling\w*|fleksjob\w*)[^.;:]{0,60}$", re.IGNORECASE
)
_POST_AFTER = compiled(r"\s(?:stilling|fleksjob|ansættelse|job)\b", re.IGNORECASE)
_WEEK_LIMIT = 50
_WINDOW = 90


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours a week from *low* to *high* at ``[start, end)``; *stated* says that the text itself names the week."""

    start: int
    end: int
    low: Number
    high: Number
    stated: bool = True


def weekly_hours(text: str) -> Iterator[Hours]:
    """Yield weekly hours: where the week is named, or where hours stand with an employment ("ansat 20 timer")."""
    for match in _HOURS.finditer(text):
        low = number(match["first"])
        high = number(match["last"]) if match["last"] else low
        if not 0 < low <= high <= _WEEK_LIMIT:
            continue
        before = text[max(0, match.start() - _WINDOW) : match.start()]
        stated = match["weekly"] is not None or _WEEKLY_BEFORE.search(before) is not None
        if stated or _EMPLOYED_BEFORE.search(before) or _POST_AFTER.match(text, match.end()):
            yield Hours(match.start(), match.end(), low, high, stated)
