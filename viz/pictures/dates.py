"""Dates on an axis: an ISO date of any precision as a number of years, at its first or its last day."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache


def first_day(text: str) -> float | None:
    """Return when a date of any precision begins, in years: 2013-07 is 2013.5; None for what is no date."""
    return _years(text, last=False)


def last_day(text: str) -> float | None:
    """Return when a date of any precision is over, in years: the year 2015 is over at 2016.0."""
    return _years(text, last=True)


@lru_cache(maxsize=4096)
def _years(text: str, *, last: bool) -> float | None:
    parts = text.split("-")
    if not all(part.isdigit() for part in parts) or len(parts[0]) != 4:
        return None
    year, month, day = (*(int(part) for part in parts), 0, 0)[:3]
    step = int(last)
    if not month:
        return float(year + step)
    if not day:
        return year + (month - 1 + step) / 12
    return round(year + (month - 1) / 12 + (day - 1 + step) / 372, 4)


@dataclass(frozen=True, slots=True)
class Axis:
    """A time axis: the whole years that it covers, and the pixels between which it runs."""

    first: int
    last: int
    left: float
    right: float

    def x(self, years: float) -> float:
        """Return the place of a point in time."""
        return self.left + (years - self.first) / (self.last - self.first) * (self.right - self.left)

    @property
    def ticks(self) -> list[int]:
        """Return the years to name: as many as fit at least 44 pixels apart."""
        room = (self.right - self.left) / (self.last - self.first)
        step = next((n for n in (1, 2, 5, 10, 20, 50, 100) if n * room >= 44), 100)
        return [year for year in range(self.first, self.last + 1) if year % step == 0]


def axis(points: Iterable[float], left: float, right: float, *, margin: float = 0.2) -> Axis:
    """Return an axis of whole years around *points*, with some margin and never shorter than two years."""
    found = sorted(points)
    first, last = math.floor(found[0] - margin), math.ceil(found[-1] + margin)
    return Axis(first, max(last, first + 2), left, right)
