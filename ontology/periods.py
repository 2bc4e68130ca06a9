"""When something holds: periods between dates that may be known by year, by month or by day."""

from __future__ import annotations

import re
from datetime import date

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_FIRST = {4: "-01-01", 7: "-01", 10: ""}
_LAST = {4: "-12-31", 7: "-31", 10: ""}


def is_date(text: str) -> bool:
    """Tell whether *text* is a year, a month or a day in ISO 8601 that the calendar has."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(earliest(text))
    except ValueError:
        return False
    return True


def earliest(day: str) -> str:
    """Return the first day that an ISO date of any precision may mean."""
    return day + _FIRST[len(day)]


def latest(day: str) -> str:
    """Return an upper bound of the days that an ISO date of any precision may mean (for comparing only)."""
    return day + _LAST[len(day)]


def holds(start: str, end: str, as_of: str) -> bool:
    """Tell whether a period may hold on *as_of*; an empty *start* or *end* is open, both ends are inclusive.

    A date known only by its year holds on any day of it: in the year of a change both sides hold.
    """
    begun = not start or earliest(start) <= latest(as_of)
    return begun and (not end or earliest(as_of) <= latest(end))
