"""Amounts of money in kroner, with what the text says of them: range, about, a year, for each participant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ingest.record import record
from ingest.search.patterns import compiled
from ingest.search.sought import small
from ingest.values.numbers import FIGURE_PATTERN, WORD_PATTERN, Number, number, times

_NUMBER = rf"(?:{FIGURE_PATTERN}|\d+\.\d{{1,2}}(?= ?mi)|(?<![\wæøå])(?:{WORD_PATTERN})(?![\wæøå]))"
_SCALE = r"(?:mio\.?+|millioner|million|mia\.?+|milliarder|milliard|t\.|tusinde?)"
_CURRENCY = r"(?:kr(?:\.|oner|\b)|dkk\b|,-|tkr\b\.?)"
_TO = r"\s?(?:-|–|til)\s?"

_AMOUNT = compiled(
    rf"(?<![\w§.,/-])(?:"
    rf"(?P<unit>(?:t\.\s?|t|mio\.\s?)?kr\.?|"
    rf"dkk)\s?(?P<first>{_NUMBER})(?:{_TO}(?P<last>{_NUMBER}))?(?:\s?(?P<scale>{_SCALE}))?(?:,-)?"
    rf"|(?P<first2>{_NUMBER})(?:\s?(?P<mid>{_SCALE}\s?(?:kr\.?)?))?(?:{_TO}(?P<last2>{_NUMBER}))?"
    rf"(?:\s?(?P<scale2>{_SCALE}))?\s?(?P<currency>{_CURRENCY})"
    rf"|(?P<first3>{_NUMBER})(?:{_TO}(?P<last3>{_NUMBER}))?\s?(?P<scale3>mio\b\.?+|millioner|mia\b\.?+|"
    rf"milliarder)(?![\wæøå])"
    r"(?!\s?(?:mennesker|danskere|borgere|personer|indbyggere|patienter|euro|usd|timer|opslag))"
    rf")(?![\d])"
)
"""An amount, in a text in small letters."""
_LISTED = compiled(
    rf"(?:(?P<more>{FIGURE_PATTERN}|{WORD_PATTERN}), (?:(?P<more2>{FIGURE_PATTERN}|{WORD_PATTERN}), )?)?"
    rf"(?P<other>{FIGURE_PATTERN}|{WORD_PATTERN})\s(?:eller|og)\s$",
    re.IGNORECASE,
)
_YEARLY_AFTER = compiled(
    r"[\s,(]*(?:kroner\s)?(?:(?:pr\.?|per)\s(?!år|kalender|budget)[a-zæøå]+\s)?(?:oveni\s|(?:i|fra)\s20\d\d\sog\s(?=frem))?"
    r"(?:frem\b(?!\stil)|årligt|årlig\b|om året|i året|hvert år|/\s?år|(?:pr\.?|per)\s(?:kalender|"
    r"budget)?år\b|p\.a\.)",
    re.IGNORECASE,
)
_YEARLY_BEFORE = compiled(r"\b(?:årlig[te]?|hvert år)\b[^.;:()\d]{0,60}$", re.IGNORECASE)
_MONTHLY_AFTER = compiled(r"\s*(?:om måneden|månedligt|(?:pr\.?|per)\s(?:måned|md\b))", re.IGNORECASE)
_HOURLY_AFTER = compiled(r"\s*(?:i timen|(?:pr\.?|per)\stime)", re.IGNORECASE)
_PER_AFTER = compiled(
    r"[\s(]*(?:(?:årligt|om året|hvert år|om måneden|om ugen),?\s)?(?:pr\.?|per|for hver)\s(?P<unit>[a-zæøå]+)",
    re.IGNORECASE,
)
_PER_BEFORE = compiled(
    r"\b(?P<unit>deltager|kursist|elev|bruger|døgn|plads|time)(?:pris|betaling|takst|løn)\w*\b[^.;:]{0,40}$",
    re.IGNORECASE,
)
_BOUND = compiled(
    r"\b(?:(?P<most>op til|maks\.?|maksimalt|højst|højest|max\.?|under)|(?P<least>mindst|minimum|over|"
    r"mere end))\s(?:ca\. )?$",
    re.IGNORECASE,
)
_UNITS = {
    "deltager": "participant", "kursist": "participant", "elev": "participant", "studerende": "participant",
    "person": "person",
    "borger": "person", "bruger": "person", "patient": "person", "medarbejder": "person", "frivillig": "person",
    "plads": "place",
    "døgn": "day", "dag": "day", "uge": "week", "time": "hour", "forløb": "course", "projekt": "project",
    "kommune": "municipality",
    "region": "region", "indbygger": "person", "medlem": "person", "møde": "meeting",
}  # fmt: skip
_YEAR = compiled(r"(?:19|20)\d\d$")
_WINDOW = 90
_HEADING_UNIT = compiled(
    r"(?<!\w)(?P<unit>mio\.?|millioner|mia\.?|t\.|tusinde?|1\.000|1000|tkr\.?)\s?(?:kr(?:\.|oner|\b))?"
    r"|\bi kr\.|\(kr\.\)",
    re.IGNORECASE,
)


@record
class Amount:
    """Kroner from *low* to *high* (equal when one amount is given) at ``[start, end)`` of the text.

    *recurrence* is ``year``, ``month`` or nothing; *per* is ``participant``, ``person``, ``hour``, ``place`` … or
    nothing; *bound* is ``most`` ("op til"), ``least`` ("mindst") or nothing; *alternative* marks one of several
    amounts between which the text leaves the choice ("4, 7 eller 9 mio. kr.").
    """

    start: int
    end: int
    low: Number
    high: Number
    recurrence: str = ""
    per: str = ""
    bound: str = ""
    alternative: bool = False


def amounts(text: str) -> Iterator[Amount]:
    """Yield the amounts of money in *text*, from left to right."""
    for match in _AMOUNT.finditer(small(text)):
        found = _amount(text, match)
        if found is None:
            continue
        yield from _listed_before(text, found, _factor(match))
        yield found


def heading_factor(heading: str) -> int:
    """Return by what the bare numbers under a heading or column head are multiplied: 1000 for "(t.kr.)", 0 for no
    money.

    The unit may be written ``t.kr.``, ``1.000 kr.``, ``mio. kr.`` or ``(kr.)``.
    """
    match = _HEADING_UNIT.search(heading)
    if match is None:
        return 0
    unit = (match["unit"] or "").lower().rstrip(".")
    return 1 if not unit else 1000 if unit in ("1.000", "1000") else _scale_factor(unit)


def bare_amounts(text: str, factor: int) -> Iterator[Amount]:
    """Yield the numbers of a table row as amounts, each times *factor*; years are left out."""
    for match in re.finditer(rf"(?<![\w.,§/-])(?:{FIGURE_PATTERN})(?![\w%/-])", text):
        if not _YEAR.fullmatch(match[0]):
            value = times(number(match[0]), factor)
            yield Amount(match.start(), match.end(), value, value)


def _amount(text: str, match: re.Match[str]) -> Amount | None:
    first = match["first"] or match["first2"] or match["first3"]
    last = match["last"] or match["last2"] or match["last3"]
    factor = _factor(match)
    if text[max(0, match.start() - 2) : match.start()].strip() == "§" or (
        _YEAR.fullmatch(first) and not (last or match["currency"])
    ):
        return None
    low, high = _range(first, last, factor, match["mid"])
    before, after = text[max(0, match.start() - _WINDOW) : match.start()], text[match.end() : match.end() + 40]
    bound = _BOUND.search(before)
    return Amount(
        match.start(),
        match.end(),
        low,
        high,
        recurrence=_recurrence(before, after),
        per=_per(before, after),
        bound="" if bound is None else "most" if bound["most"] else "least",
    )


def _factor(match: re.Match[str]) -> int:
    scale = match["scale"] or match["scale2"] or match["scale3"] or match["mid"] or ""
    for unit in (match["unit"], match["currency"]):
        if not scale and unit and unit.lower().startswith(("t", "mio")):
            scale = unit
    return _scale_factor(scale.lower().split("kr")[0].strip(" .")) if scale else 1


def _scale_factor(scale: str) -> int:
    for beginning, factor in (("mia", 10**9), ("milliard", 10**9), ("mi", 10**6), ("t", 1000)):
        if scale.startswith(beginning):
            return factor
    return 1


def _range(first: str, last: str | None, factor: int, mid: str | None) -> tuple[Number, Number]:
    low = number(first)
    if last is None:
        return times(low, factor), times(low, factor)
    high = number(last)
    if mid is None and factor == 1 and low < 1000 <= high and "." in last:
        low = times(low, 1000)
    own = _scale_factor(mid.lower().split("kr")[0].strip(" .")) if mid else factor
    return times(low, own), times(high, factor)


def _recurrence(before: str, after: str) -> str:
    if _YEARLY_AFTER.match(after) or _YEARLY_BEFORE.search(before):
        return "year"
    return "month" if _MONTHLY_AFTER.match(after) else ""


def _per(before: str, after: str) -> str:
    if _HOURLY_AFTER.match(after):
        return "hour"
    match = _PER_AFTER.match(after) or _PER_BEFORE.search(before)
    return _UNITS.get(match["unit"].lower(), "") if match else ""


def _listed_before(text: str, found: Amount, factor: int) -> Iterator[Amount]:
    """Yield the amounts before "eller" and "og" that share the last one's unit: ``4, 7 eller 9 mio. kr.``."""
    start = max(0, found.start - 40)
    before = text[start : found.start]
    match = _LISTED.search(before) if factor != 1 and before[-2:-1].lower() in {"r", "g"} else None
    if match is None:
        return
    for name in ("more", "more2", "other"):
        if match[name] and not _YEAR.fullmatch(match[name]) and not text[start + match.end(name) :].startswith("%"):
            value = times(number(match[name]), factor)
            place = start + match.start(name), start + match.end(name)
            yield replace(found, start=place[0], end=place[1], low=value, high=value, alternative=True)
