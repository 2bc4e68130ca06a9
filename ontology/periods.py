"""When something holds: periods between dates that may be known by year, by month or by day."""

from __future__ import annotations

import re
from datetime import date, timedelta

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


def whole_years(start: str, end: str) -> int | None:
    """Return how many years a period lasts, both ends inclusive; None for one that is open or no number of years."""
    if not (is_date(start) and is_date(end)):
        return None
    first, after = date.fromisoformat(earliest(start)), _day_after(end)
    whole = (first.month, first.day) == (after.month, after.day)
    return after.year - first.year if whole and after > first else None


def _day_after(end: str) -> date:
    last = date.fromisoformat(earliest(end))
    if len(end) == 10:
        return last + timedelta(days=1)
    if len(end) == 7 and last.month < 12:
        return last.replace(month=last.month + 1)
    return date(last.year + 1, 1, 1)
