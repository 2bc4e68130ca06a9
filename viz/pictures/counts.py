"""Head counts of roles as observations in time, and where two of them cannot both be right."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from viz.graph import Fact
from viz.pictures.dates import first_day
from viz.pictures.source import Source


@dataclass(frozen=True, slots=True)
class Count:
    """A head count: its fact, the range, when it holds in years, and whether the source itself gives that date.

    Without a date of its own a count is placed at its document's date, which is when somebody wrote it.
    """

    fact: Fact
    low: int
    high: int
    when: float
    own_date: bool
    date: str


@dataclass(frozen=True, slots=True)
class Series:
    """The counts of one role in one organisation, oldest first; *contradicted* are the facts that others contradict."""

    organisation: str
    role: str
    counts: tuple[Count, ...]
    contradicted: frozenset[str]

    @property
    def moving(self) -> bool:
        """Tell whether the counts differ, over time or between sources."""
        return len({(one.low, one.high) for one in self.counts}) > 1


def all_series(source: Source) -> list[Series]:
    """Return the counts of every role in every organisation, as far as they can be placed in time."""
    grouped: dict[tuple[str, str], list[Count]] = defaultdict(list)
    for fact in source.reading.of("hasRole"):
        count = _count(fact)
        if count:
            grouped[fact.subject, fact.object].append(count)
    opposed = frozenset(
        one.fact.id for counts in grouped.values() for one in counts if source.reading.contradicts(one.fact)
    )
    return [
        Series(name, role, tuple(sorted(counts, key=lambda one: (one.when, one.high, one.fact.id))), opposed)
        for (name, role), counts in sorted(grouped.items())
    ]


def _count(fact: Fact) -> Count | None:
    low, high = fact.value("headCountMin"), fact.value("headCountMax")
    own = fact.value("asOf")
    date = own or min((place.date for place in fact.places if place.date), default="")
    when = first_day(date)
    if not low or when is None:
        return None
    return Count(fact, int(low), int(high or low), when, bool(own), date)
