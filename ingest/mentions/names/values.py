"""Values as mentions: amounts, periods, counts, hours, ages, accounts and laws, each read by its own module."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.mentions.mention import Mention
from ingest.search.patterns import compiled
from ingest.search.sought import Awaited, Sentence
from ingest.values.accounts import accounts
from ingest.values.ages import ages
from ingest.values.amounts import amounts
from ingest.values.counts import counts
from ingest.values.hours import weekly_hours
from ingest.values.laws import acts, law_sections
from ingest.values.periods import dates, may_date, periods

_MONEY = Awaited(("kr", "mio", "mia", "mill", "milliard", ",-", "DKK"))
_DIGIT = Awaited("0123456789")
_YEARS = compiled(r"(?:19|20)\d\d(?:\s?[-–]\s?|\s(?:til|og)\s)(?:19|20)\d\d(?!\d)")
"""Two years are a span and never a number of things."""


def values_in(text: str, sentence: Sentence, spelt: bool) -> Iterator[Mention]:
    """Yield the values in a sentence of *text*; *spelt* says that it holds a number in words."""
    start = sentence.start
    digits = _DIGIT.may_be_in(sentence)
    piece = text[start : sentence.end]
    if (digits or spelt) and _MONEY.may_be_in(sentence):
        for amount in amounts(piece):
            yield Mention(start + amount.start, start + amount.end, "Money", str(amount.high), "value", value=amount)
    if digits or spelt:
        yield from _counts(piece, start, spelt)
    if _ACT.may_be_in(sentence):
        yield from _acts_alone(piece, start)
    if digits:
        yield from _times(piece, start)
    if digits or spelt:
        yield from _numbers(piece, start)


def _numbers(piece: str, start: int) -> Iterator[Mention]:
    if "§" in piece or "aragraf" in piece:
        for law in law_sections(piece):
            if law.act:
                yield Mention(start + law.start, start + law.end, "LegalProvision", law.label, "value", value=law.named)
        for account in accounts(piece):
            yield Mention(
                start + account.start, start + account.end, "Account", account.code, "value", value=account.code
            )
    if "time" in piece or "uge" in piece:
        for hours in weekly_hours(piece):
            yield Mention(start + hours.start, start + hours.end, "Hours", "", "value", value=(hours.low, hours.high))
    if (
        "år" in piece
        or "mellem " in piece
        or " fra " in piece
        or "over " in piece
        or "under " in piece
        or "fyldt " in piece
    ):
        for age in ages(piece):
            yield Mention(start + age.start, start + age.end, "Age", "", "value", value=(age.low, age.high))


_ACT = Awaited(("loven", "lov om "))
VALUES = _DIGIT.bit | _ACT.bit
"""What tells that a sentence may hold values, though no number is spelt out."""
_BY = compiled(r"\b(?:efter|i henhold til|i medfør af|jf\.?|ifølge|hjemlet i|med hjemmel i)(?: den)? $", re.IGNORECASE)
"""What stands before an act on which something rests."""
_NO_SECTION = compiled(r"(?!s\b)(?!,? ?(?:§|paragraf|stk|kap))")


def _acts_alone(piece: str, start: int) -> Iterator[Mention]:
    """Yield the acts that are named without a section."""
    for first, end, act in acts(piece):
        if _BY.search(piece, 0, first) and "§" not in piece and _NO_SECTION.match(piece, end) and piece[end - 1] != "s":
            yield Mention(start + first, start + end, "LegalProvision", act, "value", value=True)


def _counts(piece: str, start: int, spelt: bool) -> Iterator[Mention]:
    for count in counts(piece, spelt):
        if count.article or piece[count.end : count.end + 1].isalpha() or _YEARS.match(piece, count.start):
            continue
        value = count.low if count.low == count.high else (count.low, count.high)
        yield Mention(start + count.start, start + count.end, "Count", str(count.high), "value", value=value)


def _times(piece: str, start: int) -> Iterator[Mention]:
    if not may_date(piece):
        return
    taken = []
    single = list(dates(piece))
    for period in periods(piece, single):
        taken.append((period.start, period.end))
        value = (period.begin, period.finish, period.defect)
        yield Mention(
            start + period.start, start + period.end, "Period", f"{period.begin}/{period.finish}", "value", value=value
        )
    for date in single:
        if not any(begin <= date.start < finish for begin, finish in taken):
            yield Mention(
                start + date.start,
                start + date.end,
                "Period",
                date.iso,
                "value",
                value=(date.iso, date.iso, date.defect),
            )
