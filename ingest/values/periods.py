"""Dates and periods with the precision that the text gives, impossible ones mended and marked."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterator, Sequence

from ingest.record import record
from ingest.search.patterns import compiled
from ingest.search.sought import small
from ingest.values.months import MONTH_FORMS, MONTHS
from ingest.values.numbers import WORD_PATTERN, number

_YEAR = r"(?:19|20)\d\d"
_DATE = compiled(
    r"(?<![\w.§/])(?:(?P<nday>[0-3]?\d)[./-]\s?(?P<nmonth>[01]?\d)(?:[./-]\s?|(?:(?<=/\d)"
    rf"|(?<=/\d\d))\s(?={_YEAR}))(?P<nyear>{_YEAR}|\d\d)(?![\w/]|[.-]\d(?!\d?[./]))"
    rf"|(?<!-)(?:(?P<day>[0-3]?\d)\.?\s(?P<month>{MONTH_FORMS})\b\.?,?\s?(?P<year>{_YEAR})\b"
    rf"|(?P<iso>{_YEAR}-[01]\d-[0-3]\d)(?![\w-])|(?P<part>primo|medio"
    rf"|ultimo)\s(?:(?P<pmonth>{MONTH_FORMS})\s)?(?P<pyear>{_YEAR})\b|(?P<closing>(?:udgangen|slutningen|årsskiftet"
    rf"|årets udgang)\s(?:af|ved)?\s?(?:(?P<cmonth>{MONTH_FORMS})\s)?(?P<cyear>{_YEAR}))\b|(?P<opening>(?:begyndelsen"
    rf"|starten)\saf\s(?:(?P<omonth>{MONTH_FORMS})\s)?(?P<oyear>{_YEAR}))\b|(?P<season>(?:i\s)?(?:foråret|sommeren"
    rf"|efteråret|vinteren|forår|sommer|efterår|vinter))\s(?P<syear>{_YEAR})\b|(?P<half>\d|første"
    rf"|andet)\.?\s(?P<unit>halvår|kvartal)(?:\saf|\si)?\s(?P<hyear>{_YEAR})\b"
    rf"|(?P<mmonth>{MONTH_FORMS})\b\.?(?:\småned)?,?\s(?P<myear>{_YEAR})\b|(?P<bare>{_YEAR})(?!\w|[.,]\d|[-–/]\d|\s?kr"
    r"|\s?mio|%)))"
)
"""A date, in a text in small letters."""
_MAY_DATE = compiled(r"\d(?:(?<=1)9\d\d|(?<=2)0\d\d|[./-]\s?[01]?\d(?:[./-]|\s))")
"""What stands in every date: a year, or a day and month in figures; the search goes from digit to digit."""
_SPAN = compiled(
    rf"(?<![\w.§/-])(?P<first>{_YEAR})(?:\s?(?:-|–|/|til(?:\sog\smed)?|frem\stil)\s?(?P<last>{_YEAR})"
    rf"|(?:,\s{_YEAR})+\s(?:og|samt)\s(?P<listed>{_YEAR})|[-–/](?P<short>\d{{2,3}}))(?![\d/§.]*\d|[-–]\d|\s?(?:kr|mio|%)|\.\s?(?:{MONTH_FORMS})\b)"
)
"""A span of years, in a text in small letters."""
_FROM_TO = compiled(
    r"\s?(?:-|–|til(?:\sog\smed)?|frem\stil|t\.o\.m\.|indtil|og)\s?(?:den\s|d\.\s|ca\.\s|medio\s)?$", re.IGNORECASE
)
_SINCE = compiled(
    r"\b(?:fra(?: og med)?|siden|efter|startede(?: op)?|startet(?: op)?|opstart(?:ede)?|begyndte|oprettet|"
    r"etableret|(?:gik|kom|gået|kommet|sat) i gang)\s(?:i\s|den\s|d\.\s|pr\.\s|ca\.\s)*$",
    re.IGNORECASE,
)
_FOR_YEARS = compiled(rf"\b(?P<n>\d|{WORD_PATTERN}) år fra (?:og med )?(?:den )?$", re.IGNORECASE)
"""How many years there are from the day that follows: "tre år fra 1. februar 2021"."""
_ONWARDS = compiled(r"\s(?:og\s)?frem(?:over|efter)?\b(?!\s(?:til|mod))", re.IGNORECASE)
_UNTIL = compiled(
    r"\b(?:(?<!blev )(?<!kom )(?<!tilbage )til(?: og med)?(?! i )|indtil|frem til|senest|ophører|udløber|slutter|"
    r"ophørte)\s(?:i\s|den\s|d\.\s|"
    r"pr\.\s|med\s|ved\s|ca\.\s|(?:midten|løbet)\saf\s)*$",
    re.IGNORECASE,
)
_BETWEEN = compiled(r"\bmellem\s(?:den\s)?$", re.IGNORECASE)
_TWO_YEARS = compiled(r"\b(?:mellem|i|for|til|på|kun|årene)\s$", re.IGNORECASE)
"""What stands before two dates of which "og" makes a time: of any two, and of a year and the next."""
_CENTURY = 100
_LONGEST_PROJECT = 12


@record
class Date:
    """A date as ISO 8601 with the precision the text gives (``2018``, ``2018-06``, ``2018-06-30``), at ``[start,
    end)``.

    *precision* is ``year``, ``season``, ``quarter``, ``half``, ``month`` or ``day``; a season, quarter or half-year
    has the ISO form of its year. *defect* tells how an impossible date was mended.
    """

    start: int
    end: int
    iso: str
    precision: str
    defect: str = ""


@record
class Period:
    """A time from *begin* to *finish*, both ISO 8601 with their precision, empty where that end is open."""

    start: int
    end: int
    begin: str
    finish: str
    defect: str = ""


def may_date(text: str) -> bool:
    """Tell whether *text* holds what every date and period does: it takes far less time than to look for them."""
    return _MAY_DATE.search(text) is not None


def dates(text: str) -> Iterator[Date]:
    """Yield the dates in *text* from left to right; spans such as 2014-2017 are left to :func:`periods`."""
    for match in _DATE.finditer(small(text)):
        found = _date(text, match)
        if found is not None:
            yield found


def periods(text: str, single: Sequence[Date] | None = None) -> Iterator[Period]:
    """Yield the periods in *text*: spans of years, two dates with "til" between, "fra 2018", "til udgangen af 2018".

    *single* are the text's dates, where they are known already.
    """
    spans = [_span(match) for match in _SPAN.finditer(small(text))]
    found = [span for span in spans if span is not None]
    taken = [(span.start, span.end) for span in found]
    known = dates(text) if single is None else single
    alone = [date for date in known if not any(start <= date.start < end for start, end in taken)]
    found.extend(_pairs_and_open(text, alone))
    yield from sorted(found, key=lambda period: period.start)


def _date(text: str, match: re.Match[str]) -> Date | None:
    start, end = match.span()
    if match["day"] or match["nday"] or match["iso"]:
        return _day(text, match)
    if match["part"]:
        month = (
            MONTHS[match["pmonth"].lower()] if match["pmonth"] else {"p": 1, "m": 6, "u": 12}[match["part"][0].lower()]
        )
        return Date(start, end, f"{match['pyear']}-{month:02}", "month")
    if match["closing"]:
        year, month = int(match["cyear"]), MONTHS[match["cmonth"].lower()] if match["cmonth"] else 12
        return Date(start, end, f"{year}-{month:02}-{monthrange(year, month)[1]:02}", "day")
    if match["opening"]:
        month = MONTHS[match["omonth"].lower()] if match["omonth"] else 1
        return Date(start, end, f"{match['oyear']}-{month:02}", "month")
    if match["season"]:
        return Date(start, end, match["syear"], "season")
    if match["half"]:
        return Date(start, end, match["hyear"], "half" if match["unit"].lower() == "halvår" else "quarter")
    if match["mmonth"]:
        return Date(start, end, f"{match['myear']}-{MONTHS[match['mmonth'].lower()]:02}", "month")
    return Date(start, end, match["bare"], "year")


def _day(text: str, match: re.Match[str]) -> Date | None:
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
    elif match["day"]:
        year, month, day = int(match["year"]), MONTHS[match["month"].lower()], int(match["day"])
    else:
        year, month, day = int(match["nyear"]), int(match["nmonth"]), int(match["nday"])
        year += (1900 if year > 60 else 2000) if year < _CENTURY else 0
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    iso, defect = day_of_month(year, month, day, text[match.start() : match.end()])
    return Date(match.start(), match.end(), iso, "day", defect=defect)


def day_of_month(year: int, month: int, day: int, written: str) -> tuple[str, str]:
    """Return a day's ISO date, and how it was mended where the month has no such day: its last one is meant."""
    last = monthrange(year, month)[1]
    defect = f"'{written}' for '{_last_day(written, last)}'" if day > last else ""
    return f"{year}-{month:02}-{min(day, last):02}", defect


def _last_day(written: str, last: int) -> str:
    """Return a date as it was written, with the month's last day for its day."""
    iso = re.fullmatch(r"(\d{4}-\d\d-)\d\d", written)
    return f"{iso[1]}{last}" if iso else re.sub(r"\d+", str(last), written, count=1)


def _span(match: re.Match[str]) -> Period | None:
    first, last = match["first"], match["last"] or match["listed"] or match["short"]
    defect = ""
    if match["listed"] and int(last) - int(first) != match[0].count(",") + 1:
        return None  # years apart, each for itself
    if len(last) == 3:
        short = _without_slip(first, last)
        if not short:
            return None
        defect, last = f"'{match[0]}' for '{first}-{short}'", short
    if len(last) == 2:
        last = str(_century_of(first) + int(last))
    if not int(first) <= int(last) <= int(first) + 40:
        return None
    return Period(match.start(), match.end(), first, last, defect)


def _without_slip(first: str, last: str) -> str:
    """Return the two digits meant by three: those left without one of them that make a year soon after *first*."""
    meant = {
        short
        for short in (last[1:], last[0] + last[2], last[:2])
        if int(first) < _century_of(first) + int(short) <= int(first) + _LONGEST_PROJECT
    }
    return meant.pop() if len(meant) == 1 else ""


def _century_of(year: str) -> int:
    return int(year) // _CENTURY * _CENTURY


def _pairs_and_open(text: str, single: list[Date]) -> Iterator[Period]:
    index = 0
    while index < len(single):
        date = single[index]
        following = single[index + 1] if index + 1 < len(single) else None
        if following and _joined(text, date, following):
            defect = date.defect or following.defect
            yield Period(date.start, following.end, date.iso, following.iso, defect)
            index += 2
            continue
        before = text[max(0, date.start - 30) : date.start]
        lasting = _FOR_YEARS.search(before)
        if lasting and date.precision == "day":
            yield Period(date.start, date.end, date.iso, _after_years(date.iso, int(number(lasting["n"]))), date.defect)
            index += 1
            continue
        if _SINCE.search(before) or _ONWARDS.match(text, date.end):
            yield Period(date.start, date.end, date.iso, "", date.defect)
        elif _UNTIL.search(before) and not (before.endswith("til ") and text.startswith("i ", date.start)):
            yield Period(date.start, date.end, "", date.iso, date.defect)
        index += 1


def _after_years(day: str, years: int) -> str:
    """Return the last day of so many years that begin on *day*."""
    first = dt.date.fromisoformat(day)
    following = first.replace(year=first.year + years, day=min(first.day, 28))
    return (following + dt.timedelta(days=first.day - following.day - 1)).isoformat()


def _joined(text: str, first: Date, last: Date) -> bool:
    between = text[first.end : last.start]
    if len(between) > 24 or not _FROM_TO.match(between):
        return False
    if between.strip().lower() == "og":
        following = len(first.iso) == len(last.iso) == 4 and int(last.iso) == int(first.iso) + 1
        before = _TWO_YEARS if following else _BETWEEN
        return before.search(text, max(0, first.start - 14), first.start) is not None
    return first.iso[:4] <= last.iso[:4]
