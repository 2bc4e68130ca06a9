"""Head counts of roles as observations in time, and where two of them cannot both be right."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

from queries.answers.formats.wording import range_text
from viz.codes import value_text
from viz.graph import Fact
from viz.pictures.dates import first_day
from viz.pictures.source import Source
from viz.text import Text, joined, same


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
    """The counts of one role in one organisation on the same *terms* of employment, oldest first.

    *contradicted* are the facts that others contradict.
    """

    organisation: str
    role: str
    counts: tuple[Count, ...]
    contradicted: frozenset[str]
    terms: tuple[str, ...] = ()

    @property
    def moving(self) -> bool:
        """Tell whether the counts differ, over time or between sources; two posts beside each other do neither."""
        differ = len({(one.low, one.high) for one in self.counts}) > 1
        return differ and (len({one.when for one in self.counts}) > 1 or not self.contradicted.isdisjoint(self.facts))

    @property
    def facts(self) -> frozenset[str]:
        """Return the identifiers of the counts' facts."""
        return frozenset(count.fact.id for count in self.counts)

    @property
    def employment(self) -> Text:
        """Return the terms in words, empty where no source tells them."""
        return joined(value_text(term) for term in self.terms)

    def title(self, source: Source, count: Count) -> Text:
        """Return one of the counts in a line: whose, which role, on what terms, how many, when."""
        names = [same(source.reading.thing(name).label) for name in (self.organisation, self.role)]
        number = range_text(str(count.low), str(count.high))
        return joined((*names, self.employment)) + same(f": {number} ({count.date})")


def all_series(source: Source) -> list[Series]:
    """Return the counts of every role in every organisation, as far as they can be placed in time.

    Posts on different terms are counted apart, as when contradictions are looked for: 12 paid by the hour and 5
    volunteers are no development. Counts of one time that contradict nothing stand alone too.
    """
    grouped: dict[tuple[str, str, tuple[str, ...]], list[Count]] = defaultdict(list)
    for fact in source.reading.of("hasRole"):
        count = _count(fact)
        if count:
            grouped[fact.subject, fact.object, tuple(sorted(fact.qualifiers.get("employmentTerms", ())))].append(count)
    opposed = frozenset(
        one.fact.id for counts in grouped.values() for one in counts if source.reading.contradicts(one.fact)
    )
    return [
        series
        for (name, role, terms), counts in sorted(grouped.items())
        for series in _apart(
            Series(name, role, tuple(sorted(counts, key=lambda one: (one.when, one.high, one.fact.id))), opposed, terms)
        )
    ]


def _apart(series: Series) -> list[Series]:
    """Return a series that moves or repeats one number as it is, and any other as a series for each count."""
    if series.moving or len({(one.low, one.high) for one in series.counts}) == 1:
        return [series]
    return [replace(series, counts=(count,)) for count in series.counts]


def _count(fact: Fact) -> Count | None:
    low, high = fact.value("headCountMin"), fact.value("headCountMax")
    own = fact.value("asOf")
    date = own or min((place.date for place in fact.places if place.date), default="")
    when = first_day(date)
    if not low or when is None:
        return None
    return Count(fact, int(low), int(high or low), when, bool(own), date)
