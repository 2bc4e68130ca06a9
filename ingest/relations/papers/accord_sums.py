"""What a political agreement sets aside under its numbered headings, out of the round that it is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.names.patterns import clean
from ingest.mentions.names.rounds import rounds_of
from ingest.modality import mood_of
from ingest.patterns import compiled
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of, span_of
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_PART = compiled(r"^\d{1,2}\.\d{1,2}\.?\s+(?P<title>[A-ZÆØÅ][^\n]{3,110}?)\.?$")
_SETS_ASIDE = compiled(
    r"\b(?:afsættes|afsætter|afsætte|er afsat|blev afsat|prioriteres|prioritere|udmøntes)\b(?: der)?[^.;]{0,30}$"
)
_WHOLE = compiled(
    r"\b(?:(?:partierne|parterne)\b[^.;]{0,80}\benige om|(?:er|derfor) enighed om|er enige om)\b[^.;]{0,30}"
    r"\bat (?:afsætte|udmønte|fordele|prioritere|bruge|sætte)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_FOR = compiled(r"^[^.;]{0,60}?\btil (?:foreningen |organisationen |projektet )?$")
_RECIPIENTS = INITIATIVES | {"Association", "Facility", "SocialEnterprise"}


def sum_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the sums of each agreement on a round: of the whole before its first part, then of each part."""
    rounds = rounds_of(document.text)
    if not rounds:
        return
    starts, bounds = [p.start for p in passages], [*(start for start, _ in rounds), len(document.text)]
    for (begin, years), end in zip(rounds, bounds[1:], strict=True):
        pool, title = Node("FundingPool", f"Satspuljen {years}"), ""
        for passage in passages[bisect_left(starts, begin) : bisect_left(starts, end)]:
            part = _PART.match(document.text[passage.start : passage.end])
            if part:
                title = clean(part["title"])
                continue
            sums = [m for m in passage.mentions if m.type == "Money"]
            before = document.text[passage.start : sums[0].start] if sums else ""
            if sums and not title and _WHOLE.search(before):
                money = Node("Money", sums[0].label)
                found = {"amount_dkk": sums[0].value.high, **_time(passage, sums)}
                yield Draft("poolAmount", pool, money, passage.start, passage.end, found, 0.8, "accord.whole")
            elif sums and title and _SETS_ASIDE.search(before):
                yield from _part(document, passage, pool, title, sums)


def _part(document: Document, passage: Passage, pool: Node, title: str, sums: Sequence[Mention]) -> Iterator[Draft]:
    text = document.text
    mood = mood_of(text[passage.start : passage.end], sums[0].start - passage.start, sums[0].end - passage.start)
    if mood.denied or "hypothetical" in mood.marks:
        return
    named = next(
        (m for m in passage.mentions if m.type in _RECIPIENTS and _FOR.match(text[sums[-1].end : m.start])), None
    )
    subject = node_of(named) if named is not None and named.start > sums[-1].end else Node("Project", title)
    qualifiers: dict[str, Value] = {**(amount_of(sums[0]) if len(sums) == 1 else {}), **_time(passage, sums)}
    qualifiers["status"] = "granted"
    yield Draft("fundedBy", subject, pool, passage.start, passage.end, qualifiers, 0.7, "accord.part")


def _time(passage: Passage, sums: Sequence[Mention]) -> dict[str, Value]:
    """Return the time of a sum, or from the first year's sum to the last one's."""
    times = [m for m in passage.mentions if m.type == "Period" and m.value[0]]
    if len(sums) > 1 and len(times) > 1:
        return {"start": times[0].value[0], "end": times[-1].value[1] or times[-1].value[0]}
    return span_of(times[0]) if times else {}


__all__ = ["sum_drafts"]
