"""Money with a period: which bars the timeline has, and where money ends without any other to follow it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from queries.labels import danish_key
from viz.codes import FIRM
from viz.graph import Fact, Reading
from viz.links import span_of
from viz.pictures.dates import first_day, last_day
from viz.pictures.source import Source

ENDED = frozenset({*FIRM, "expired"})
"""Statuses of money that was really there: only such money leaves a hole when it ends."""
_PROJECT = "funding-kind-project"
_NO_ENDS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Bar:
    """Money to one initiative: *start* and *end* in years (None: no source tells), and whether its end is a cliff.

    *lent* is the date on which the initiative ended, where that is the end and the money has none of its own.
    """

    fact: Fact
    start: float | None
    end: float | None
    cliff: bool
    lent: str = ""

    @property
    def dated(self) -> bool:
        """Tell whether the bar has a place on the axis."""
        return self.start is not None or self.end is not None


@dataclass(frozen=True, slots=True)
class Purse:
    """Who pays, with the bars of what is paid, and the purse's own period."""

    name: str
    start: float | None
    end: float | None
    bars: tuple[Bar, ...]

    @property
    def span(self) -> tuple[float, float] | None:
        """Return the purse's own period where both its ends are known."""
        return (self.start, self.end) if self.start is not None and self.end is not None else None


def ends_of(reading: Reading) -> dict[str, str]:
    """Return when initiatives ended, by the latest date that a source gives."""
    ends: dict[str, str] = {}
    for fact in reading.facts:
        if fact.predicate == "endedOn" and fact.stands:
            ends[fact.subject] = max(ends.get(fact.subject, ""), fact.object, key=lambda text: last_day(text) or 0.0)
    return ends


def bars(facts: Sequence[Fact], ends: Mapping[str, str] = _NO_ENDS) -> list[Bar]:
    """Return a bar for every payment, those without a date too.

    *ends* are those of the initiatives: project money without an end of its own ends with them, as in the question
    ``funding-cliff``.
    """
    last: dict[str, float] = defaultdict(float)
    for fact in facts:
        if fact.funding in ENDED:
            last[fact.subject] = max(last[fact.subject], _last(fact, ends))
    return [_bar(fact, last[fact.subject], _lent(fact, ends)) for fact in facts]


def purses(source: Source, found: Iterable[Bar]) -> list[Purse]:
    """Return the dated bars by who pays: pools first, those with most cliffs first; bars by when they begin."""
    grouped: dict[str, list[Bar]] = defaultdict(list)
    for bar in found:
        if bar.dated:
            grouped[bar.fact.object].append(bar)
    return [
        Purse(name, *_span(source, name), tuple(sorted(grouped[name], key=lambda bar: _order(source, bar))))
        for name in sorted(grouped, key=lambda name: _rank(source, name, grouped[name]))
    ]


def _lent(fact: Fact, ends: Mapping[str, str]) -> str:
    """Return the end that money has from its initiative, if any."""
    is_lent = fact.funding in ENDED and fact.value("fundingKind") == _PROJECT and not fact.value("periodEnd")
    return ends.get(fact.subject, "") if is_lent else ""


def _bar(fact: Fact, last: float, lent: str) -> Bar:
    """Return the bar of a payment; *last* is when the last money for its recipient ends."""
    start, end = (fact.value("periodStart"), fact.value("periodEnd") or lent)
    over = last_day(end)
    return Bar(fact, first_day(start), over, fact.funding in ENDED and over is not None and last <= over, lent)


def _last(fact: Fact, ends: Mapping[str, str]) -> float:
    """Return when money ends; money without an end may go on for ever, unless a source says that it has stopped."""
    end = last_day(span_of(fact)[1] or _lent(fact, ends))
    if end is None and fact.funding == "expired":
        return 0.0
    return inf if end is None else end


def _span(source: Source, name: str) -> tuple[float | None, float | None]:
    pool = source.reading.pools.get(name)
    return (first_day(pool.start), last_day(pool.end)) if pool else (None, None)


def _rank(source: Source, name: str, found: Sequence[Bar]) -> tuple[object, ...]:
    thing, number, cliffs = source.reading.thing(name), len(found), sum(bar.cliff for bar in found)
    return thing.cls != "FundingPool", -cliffs, -number, danish_key(thing.label), name


def _order(source: Source, bar: Bar) -> tuple[object, ...]:
    begin = bar.start if bar.start is not None else bar.end or 0.0
    return begin, bar.end or 9999.0, danish_key(source.reading.thing(bar.fact.subject).label), bar.fact.id
