"""Days without their year, and years told from the day of the paper ("den 30. september", "sidste år"): dates where the
paper says of when it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.document import Document
from ingest.imprint import imprint_of
from ingest.mentions.mention import Mention
from ingest.mentions.overlap import settle
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.values.months import MONTH_NAMES, MONTHS
from ingest.values.periods import day_of_month

if TYPE_CHECKING:
    from ingest.mentions.find import Passage

_DAY = Sought(
    rf"\b(?:[Dd]en|[Dd]\.|[Pp]r\.|[Ff]ra|[Tt]il|[Ii]nden|[Ss]iden|[Mm]ed) (?P<whole>(?P<day>[1-3]?\d)\. (?P<month>{MONTH_NAMES}))"
    r"(?!\w|,? '?\d)|(?P<told>(?<!\bde )(?<!\bDe )(?<!\w)(?:[Ss]idste år|[Ii] fjor|[Ii] år))(?!\w| \d)"
)
"""A day of a month behind a word that leads to a date, or a year as seen from the paper."""
_YEAR = compiled(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)")
_REPORT = compiled(
    r"(?:[ÅåAa]rs(?:beretning|rapport|skrift|regnskab|melding)|ÅRS[A-Z]+|[Bb]eretning)(?:en)? (?:for )?(?P<year>(?:19|20)\d\d)\b"
)
"""The line that tells of which year a report is."""
_HEAD = 400
_YEAR_DIGITS = 4
_HALF_A_YEAR = 6
_LAST_DAY = 31


def name_days(document: Document, passages: Sequence[Passage]) -> None:
    """Give the sentences the days and years whose year only the paper's own date tells, or the one year they name."""
    text = document.text
    found = [
        (number, match)
        for number, passage in enumerate(passages)
        if _DAY.may_be_in(passage)
        for match in _DAY.finditer(text, passage)
    ]
    today = _today(document) if found else ""
    for number, match in found if today else ():
        passage = passages[number]
        before = passages[number - 1] if number and passages[number - 1].block is passage.block else None
        date, defect = _date(text, match, passage, before, today)
        if date:
            start, end = match.span("whole") if match["whole"] else match.span("told")
            value = (date, date, defect)
            passage.mentions = settle([*passage.mentions, Mention(start, end, "Period", date, "value", value=value)])


def _today(document: Document) -> str:
    """Return of when a paper is, as its head tells: a day, a month, or the year of a report."""
    if date := imprint_of(document).date:
        return date
    report = _REPORT.search(document.text, 0, _HEAD)
    return report["year"] if report else ""


def _date(text: str, match: re.Match[str], passage: Passage, before: Passage | None, today: str) -> tuple[str, str]:
    """Return the date that is meant and how it was mended, ``""`` where another year than the paper's may be meant."""
    named = {year.group() for year in _YEAR.finditer(text, passage.start, passage.end)}
    if match["told"]:
        year = int(today[:_YEAR_DIGITS])
        return "" if named else str(year - (match["told"].casefold() != "i år")), ""
    day, month = int(match["day"]), MONTHS[match["month"].lower()]
    if not 1 <= day <= _LAST_DAY:
        return "", ""
    if named:
        return day_of_month(int(named.pop()), month, day, match["whole"]) if len(named) == 1 else ("", "")
    if before is not None and not {y.group() for y in _YEAR.finditer(text, before.start, before.end)} <= {
        today[:_YEAR_DIGITS]
    }:
        return "", ""
    year = int(today[:_YEAR_DIGITS])
    if len(today) > _YEAR_DIGITS:
        away = month - int(today[_YEAR_DIGITS + 1 : _YEAR_DIGITS + 3])
        year += (away < -_HALF_A_YEAR) - (away > _HALF_A_YEAR)
    return day_of_month(year, month, day, match["whole"])
