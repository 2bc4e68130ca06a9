"""How a fact becomes a line: what its label says and how wide it is."""

from __future__ import annotations

import math
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from queries.answers.formats.wording import range_text
from viz.codes import value_text
from viz.graph import Fact
from viz.picture import Link
from viz.text import EMPTY, Text, money, period, same

_LEAST, _MOST = 5, 8
"""Powers of ten of the amounts between which widths grow: 100,000 kr. and 100 mio. kr."""

_MONEY, _PEOPLE = "money", "people"
_WIDTHS = {
    frozenset[str](): EMPTY,
    frozenset({_MONEY}): Text(
        "Stregens tykkelse følger beløbet; tynde streger har intet beløb i kilden.",
        "A line's width follows the amount; thin lines have no amount in the source.",
    ),
    frozenset({_PEOPLE}): Text(
        "Stregens tykkelse følger antallet af personer; tynde streger har intet antal i kilden.",
        "A line's width follows the number of people; thin lines have no number in the source.",
    ),
    frozenset({_MONEY, _PEOPLE}): Text(
        "Stregens tykkelse følger beløbet eller antallet af personer; tynde streger har ingen af delene i kilden.",
        "A line's width follows the amount or the number of people; thin lines have neither in the source.",
    ),
}
"""What the widths of a picture's lines mean, by what they follow."""


def links_of(facts: Iterable[Fact], *, reverse: bool = False) -> list[Link]:
    """Return the lines of *facts*, from subject to object, or reversed where the object stands to the left."""
    return [link_of(fact, reverse=reverse) for fact in facts]


def link_of(fact: Fact, *, reverse: bool = False) -> Link:
    """Return one fact's line."""
    ends = (fact.object, fact.subject) if reverse else (fact.subject, fact.object)
    return Link(*ends, fact, weight_of(fact))


def label_of(fact: Fact) -> Text:
    """Return what stands on the line: an amount, or a head count; otherwise nothing."""
    if fact.predicate == "hasRole" and fact.value("headCountMin"):
        return same(range_text(fact.value("headCountMin"), fact.value("headCountMax")))
    amount = fact.value("amount")
    return _sum(amount, fact.value("recurrence"), fact.value("perUnit")) if amount else EMPTY


@lru_cache(maxsize=10_000)  # the same few sums stand on thousands of lines, of which a picture keeps some
def _sum(amount: str, recurrence: str, per: str) -> Text:
    words = money(Decimal(amount))
    if recurrence:
        words += Text("/år", "/year")
    if per:
        words += Text(" pr. ", " per ") + value_text(per)
    return words


def weight_of(fact: Fact) -> float:
    """Return a weight from 0 (nothing counted) to 1: logarithmic in the amount, by the root of a head count."""
    if _has_whole_amount(fact):
        power = math.log10(max(float(fact.value("amount")), 1.0))
        return round(min(max((power - _LEAST) / (_MOST - _LEAST), 0.08), 1.0), 3)
    count = fact.value("headCountMax")
    return round(min(math.sqrt(float(count)) / 12, 1.0), 3) if count else 0.0


def widths_of(links: Iterable[Link]) -> Text:
    """Return what the widths of some lines mean; nothing where all are thin."""
    return _WIDTHS[frozenset(_MONEY if _has_whole_amount(link.fact) else _PEOPLE for link in links if link.weight)]


def _has_whole_amount(fact: Fact) -> bool:
    return bool(fact.value("amount")) and not fact.value("perUnit")


def span_of(fact: Fact) -> tuple[str, str]:
    """Return the fact's first and last date as ISO texts; a count's date is both."""
    as_of = fact.value("asOf")
    return fact.value("periodStart") or as_of, fact.value("periodEnd") or as_of


def period_of(fact: Fact) -> Text:
    """Return the fact's period in words."""
    start, end = span_of(fact)
    if fact.value("asOf"):
        return Text(f"pr. {start}", f"as of {start}")
    return period(start, end)
