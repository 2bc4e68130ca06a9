"""The qualifiers of money (how much, how often, for what time) and of a number: of what."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ingest.mentions.mention import Mention
from ingest.relations.engine.shape import Shape
from ingest.search.patterns import compiled
from ontology.records import Node, Value

_YEARS_IN_NAME = compiled(r"\b(?P<first>20\d\d|19\d\d)(?:-(?P<last>20\d\d|19\d\d))?$")
_ENDS = compiled(
    r"\b(?:afslut\w*|slutter|udløber|ophører|til|til og med|indtil|frem til|senest)\s(?:den\s)?$", re.IGNORECASE
)
_DECIDED = compiled(
    r"(?:^|[.,] |\bog )den $|\b(?:møde|besluttede|bevilgede|godkendte|vedtog|bevilget|godkendt) (?:den )?$",
    re.IGNORECASE,
)
"""What stands before the day on which money was given, not for which."""
_OPENED = compiled(
    r"\b(?:åbnede|åbnet|slog dørene op|stifte(?:de|t)|danne(?:de|t)|oprette(?:de|t)|grundlagt|eksisteret|indviet)"
    r"(?: \w+)? (?:i|den|siden)(?: den)? $",
    re.IGNORECASE,
)
"""What stands before the time when somebody who got money came to be."""
_NEAR = 40
_DAY = 10


_UNITS = (
    *(("seng", "beds"), ("medlem", "members"), ("frivillig", "volunteers"), ("plads", "places"), ("bolig", "places")),
    *(("lejlighed", "places"), ("værelse", "places"), ("beboer", "places"), ("deltage", "participants")),
)
"""What the words beside a number say that it counts."""


def unit_of(words: str, default: str) -> str:
    """Return the unit that the words beside a number tell, else the *default*."""
    low = words.casefold()
    return next((unit for mark, unit in _UNITS if mark in low), default)


def amount_of(money: Mention) -> dict[str, Value]:
    """Return the qualifiers of an amount: kroner, how often, for what."""
    value = money.value
    found: dict[str, Value] = {"amount_dkk": value.high}
    if value.recurrence == "year":
        found["recurring"] = "year"
    if value.per:
        found["per"] = value.per
    return found


def span_of(period: Mention) -> dict[str, Value]:
    """Return the qualifiers of a period: start, end, and what was mended."""
    begin, finish, defect = period.value
    found: dict[str, Value] = {}
    if begin:
        found["start"] = begin
    if finish:
        found["end"] = finish
    if defect:
        found["defect"] = defect
    return found


def money_time(shape: Shape, period: Mention) -> dict[str, Value]:
    """Return the qualifiers of the time for which money is given: a single day after "indtil" is its end."""
    found = span_of(period)
    place = next((place for place, mention in shape.at.items() if mention is period), 0)
    single = found.get("start") == found.get("end") and len(str(found.get("start", ""))) == _DAY
    if _OPENED.search(shape.text, max(0, place - _NEAR), place):
        return {}
    if single and _ENDS.search(shape.text, 0, place):
        found.pop("start")
    elif single and _DECIDED.search(shape.text, 0, place):
        return {}
    return found


def years_of(pool: Mention | Node, told: Mapping[str, Value]) -> dict[str, Value]:
    """Return the time that a pool's own name gives, where the sentence gives no span: "Satspuljen 2014-2017"."""
    match = _YEARS_IN_NAME.search(pool.label) if pool.type == "FundingPool" else None
    if match is None or (told.get("start", "") != told.get("end", "") and "start" in told and "end" in told):
        return {}
    if match["last"]:
        return {"start": match["first"], "end": match["last"]}
    return {} if "start" in told or not pool.label.startswith("Budget") else {"start": match["first"]}


def spans_years(period: Mention) -> bool:
    """Tell whether a period is one that money is set aside for, and no date of a decision."""
    begin, finish, _ = period.value
    return bool(begin) and (begin != finish or len(begin) == _YEAR)


_YEAR = 4
