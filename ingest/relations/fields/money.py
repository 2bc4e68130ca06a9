"""What labelled fields tell of money: who pays how much, how large a pool is and whose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.relations.fields.filled import Filled
from ingest.search.patterns import compiled
from ingest.values.periods import periods
from ontology.records import Node, Value

_AHEAD = 400
_POOL_TERM = compiled(
    r"\b(?:[Pp]rojektperiode|[Pp]uljeperiode|[Pp]eriode|[Ll]øbetid)(?:n)?\s?:?\s+(?P<span>[^\n]{6,80})"
)
_POOL_ACCOUNT = compiled(
    r"\b(?:[Ff]inanslovs?konto|[Kk]onto(?: på finansloven)?)\s?:?\s+§?\s?(?P<code>\d\d\.\d\d\.\d\d(?:\.\d\d)?)"
)


def _in_bracket(text: str, ends: Sequence[int], start: int) -> bool:
    """Tell whether a bracket after a pool, or "fra", stands before *start*: it says whose pool it is."""
    return any(end < start and text[end:start].strip() in {"(", "fra"} for end in ends)


def funder(value: Filled) -> Iterator[Draft]:
    """Read "§ 18-midler 275.000 kr. i 2016; Satspuljen, 2 mio. kr.": each source with the amount and time after it."""
    text = value.document.text
    sources = [
        m
        for m in value.inside
        if m.type
        in {"FundingPool", "Foundation", "Municipality", "Region", "StateBody", "RegionalPsychiatry", "Association"}
        and not m.genitive
    ]
    ends = [m.end for m in sources if m.type == "FundingPool"]
    sources = [m for m in sources if m.type == "FundingPool" or not _in_bracket(text, ends, m.start)]
    for number, source in enumerate(sources):
        stop = sources[number + 1].start if number + 1 < len(sources) else value.end
        clause = _clause(text, value, source.start, stop)
        if number and _KEPT.match(clause):
            continue
        asked = _ASKING.search(clause) is not None
        if _UNGIVEN.search(text, value.start, source.start) or (not asked and _HOPED.search(clause)):
            continue
        sums = [m for m in value.inside if m.type == "Money" and source.end <= m.start < stop]
        for place, money in enumerate(sums or [None]):
            after = sums[place + 1].start if place + 1 < len(sums) else stop
            begin = money.end if money else source.end
            times = [m for m in value.inside if m.type == "Period" and begin <= m.start < after]
            qualifiers: dict[str, Value] = {
                **(amount_of(money) if money else {}),
                **(span_of(times[0]) if times else {}),
                **({"status": "requested"} if asked else {}),
            }
            yield value.draft("fundedBy", node_of(source), qualifiers)
    if not sources and _OPERATING.match(text, value.start, value.end):
        yield value.draft("fundedBy", Node("FundingPool", "Driftsmidler"), {"kind": "operating"})


_KEPT = compiled(
    r"[.;]?\s*(?:Puljen|Midlerne|Pengene|Fonden|Ordningen|Bevillingen|Tilskuddet) [a-zæøå]+ (?:hos|af|under|i|ved)\b"
)
"""A clause that goes on to tell who keeps the money named before."""
_UNGIVEN = compiled(r"søgt|ansøgt|afslag", re.IGNORECASE)
_ASKING = compiled(r"\bansøgning|\bsøger\b", re.IGNORECASE)
_HOPED = compiled(
    r"\bafvist|\bhåber\b|\bdrømmer\b|\bmåske\b|\bovervejer\b|\bundersøger\b"
    r"|\bikke (?:besvaret|afgjort|afklaret|behandlet|svaret|givet)\b|\bventer på\b",
    re.IGNORECASE,
)
"""What a clause says of money that nobody has given."""


def _clause(text: str, value: Filled, place: int, stop: int) -> str:
    """Return the clause of a value in which a place lies, up to *stop* at most."""
    begin = max(text.rfind(mark, value.start, place) for mark in (". ", "; ", "\n"))
    ends = (text.find(mark, place, stop) for mark in (". ", "; ", "\n"))
    return text[max(begin, value.start) : min((end for end in ends if end >= 0), default=stop)]


_OPERATING = compiled(
    r"\W*(?:(?:kommunal|regional|almindelig|ordinær|egen|fast) )?(?:drift|driftsmidler|driftsbevilling|driftsbudget"
    r"|basisbevilling|basisdrift)(?:et|en)?\b",
    re.IGNORECASE,
)
"""A value by which a thing lives of its owner's own budget."""
_ASKED = compiled(r"søgt", re.IGNORECASE)


def amount(value: Filled) -> Iterator[Draft]:
    """Read what was given: of a pool's card its size, else who pays how much."""
    pool = value.scope.pool
    money = value.of("Money")
    if value.topic.type == "FundingPool":
        yield from pool_size(value)
    elif pool and money and not value.scope.refused:
        asked = _ASKED.search(value.label) or _ASKED.search(value.document.text, value.start, value.end)
        status = "requested" if asked else "granted"
        time = next((span_of(m) for m in value.inside if m.type == "Period" and m.start >= money[0].end), {})
        yield value.draft("fundedBy", pool.node, {**amount_of(money[0]), **time, "status": status})
    elif money:
        yield from funder(value)


def _pool_card(value: Filled) -> dict[str, Value]:
    """Return the time and the account that the other fields of a pool's card give."""
    text = value.document.text[max(0, value.start - _AHEAD) : value.end + _AHEAD]
    below = value.document.text[value.start : value.end + _AHEAD]
    found: dict[str, Value] = {}
    term = _POOL_TERM.search(text)
    for period in periods(term["span"]) if term else ():
        found.update({name: day for name, day in (("start", period.begin), ("end", period.finish)) if day})
        break
    account = _POOL_ACCOUNT.search(below) or _POOL_ACCOUNT.search(text)
    if account:
        found["finance_code"] = account["code"]
    return found


def pool_size(value: Filled) -> Iterator[Draft]:
    """Read how much a pool holds, with the time and the account that its card gives."""
    money = value.of("Money")
    first = money[0] if money else value
    each = _EACH.search(value.document.text, max(value.start, first.start - _NEAR), min(value.end, first.end + _NEAR))
    if value.topic.type == "FundingPool" and money and each is None:
        qualifiers: dict[str, Value] = {"amount_dkk": money[0].value.high, **_pool_card(value)}
        yield value.draft("poolAmount", Node("Money", money[0].label), qualifiers)


_NEAR = 30
_EACH = compiled(
    r"\b(?:op til|højst|maksimalt|maks\.|mindst)\b(?=[^.;]{0,20}\d)|\b(?:pr\.|per|hvert|det enkelte) projekt\b",
    re.IGNORECASE,
)
"""What a value says of what one project can get."""


def pool_owner(value: Filled) -> Iterator[Draft]:
    """Read whose a pool is."""
    if value.topic.type == "FundingPool":
        for mention in value.of("StateBody", "Foundation", "Region", "Municipality")[:1]:
            yield value.draft("poolOf", node_of(mention))
