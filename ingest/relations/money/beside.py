"""What the sentences beside a claim tell of it: a pool's account and time, for how long a grant is given, the price of
a wish, the age of a group."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.relations.engine.qualifiers import amount_of, span_of
from ingest.relations.engine.rule import bits
from ingest.search.patterns import compiled
from ingest.values.accounts import accounts
from ontology.records import Node, Value

_ITS_TIME = compiled(
    r"(?:Tilskuddet|Støtten|Bevillingen|Beløbet|Pengene|Midlerne|Donationen|Tilsagnet) (?:\w+ ){0,2}?(?:løber|gives"
    r"|gælder|dækker|ydes|bevilges|er givet|strækker sig|er afsat|udløber|ophører|rækker|er på)\b"
)
_WHOLE_TIME = compiled(r"\bhele (?:projekt|forsøgs|støtte)?perioden\b")
"""What says that money is given for as long as the thing it is for lasts."""
_PART = compiled(r"(?:Heraf|Deraf) ")
_OF_YEAR = compiled(
    r"\b(?:finanslov\w*|satspulje\w*|aftale\w*|FL) (?:for |af )?(?P<year>20\d\d)(?![\d-])\b(?:[^.;]|\.(?=\d)){0,90}"
    r"\bafsat"
)
"""The year of the act or agreement that set a pool aside, where nothing else tells from when it runs."""


_COSTS = compiled(
    r"(?:Det|Dette|Udgift\w*|Merudgift\w*|\w+(?:en|et)) [^.;:]{0,90}?\b(?:koster?|til|er(?: på)?|udgør"
    r"|være|på) (?:i alt |ca\. |cirka |omkring |godt |knap )?"
)
_PRICED = compiled(
    r"\b(?:koster?|udgift\w*|merudgift\w*|besparelse\w*|pris\w*|anslå\w*|beregnet|opgjort)\b", re.IGNORECASE
)
"""How a sentence tells what was proposed costs, and what word must be in it."""
_WHO = compiled(r"\b(?:[Dd]u|[Mm]an|[Dd]eltagerne|[Bb]rugerne) (?:skal|må|bør) være ")


_ITS_YEAR = compiled(r"^(?!Satspulje)\w*(?:midler\w*|puljen?) (?P<year>20\d\d)$", re.IGNORECASE)
_POOL = bits({"FundingPool"})
_SHORT, _YEAR = 80, 4
"""Characters of a line that is a title, and of a year."""


class _Beside:
    """What a document's paragraphs tell, for the claims that stand in them."""

    def __init__(self, document: Document, passages: Sequence[Passage], drafts: Sequence[Draft]) -> None:
        self._document, self._passages = document, passages
        self._starts = [passage.start for passage in passages]
        self._grants = sorted(draft.start for draft in drafts if draft.predicate == "fundedBy")
        self._dates: dict[tuple[str, str], set[str]] = {}
        self._pools: dict[int, set[str]] = {}
        self._wishes: set[int] = set()
        self._rounds = sorted(_rounds(passages))
        for draft in drafts:
            block = document.block_at(draft.start) if draft.predicate == "poolAmount" else None
            if block is not None:
                self._pools.setdefault(block.start, set()).add(draft.subject.label)
            elif draft.predicate == "proposes":
                self._wishes.add(self._passages[max(0, bisect_right(self._starts, draft.start) - 1)].start)
            elif draft.object.type == "Date":
                self._dates.setdefault((draft.predicate, draft.subject.label), set()).add(draft.object.label)

    def of_pool(self, draft: Draft) -> dict[str, Value]:
        """Return the account and the time that a paragraph about one pool tells once."""
        block = self._document.block_at(draft.start)
        if block is None or len(self._pools[block.start]) > 1:
            return {}
        found: dict[str, Value] = {}
        codes = {account.code for account in accounts(self._document.text[block.start : block.end])}
        if len(codes) == 1:
            found["finance_code"] = codes.pop()
        if "start" not in draft.qualifiers and "end" not in draft.qualifiers:
            spans = {m.label: m for p in self._inside(block) for m in p.mentions if _is_span(m)}
            called = draft.rule == "call.size"  # what is called for is given out in later years
            year = None if called else _OF_YEAR.search(self._document.text, block.start, block.end)
            year = year or _ITS_YEAR.search(draft.subject.label)
            found |= span_of(*spans.values()) if len(spans) == 1 else {"start": year["year"]} if year else {}
        return found

    def of_grant(self, draft: Draft) -> dict[str, Value]:
        """Return how often a part is paid of what the sentence before tells, and for how long a grant is given, as its
        sentence or a later one tells."""
        block = self._document.block_at(draft.start)
        inside = list(self._inside(block)) if block is not None else []
        number = next((n for n, p in enumerate(inside) if p.start <= draft.start < p.end), None)
        if number is None:
            return {}
        own, text = inside[number], self._document.text
        if (year := self._of_round(draft)) and not {"start", "end"} & draft.qualifiers.keys():
            return year
        if number and _PART.match(text, own.start, own.end) and "amount_dkk" in draft.qualifiers:
            whole = [m for m in inside[number - 1].mentions if m.type == "Money"]
            return {"recurring": "year"} if whole and whole[-1].value.recurrence == "year" else {}
        if "end" in draft.qualifiers:
            return {}
        if _WHOLE_TIME.search(text, own.start, own.end):
            return self._lasting(draft.subject)
        after = next((p for p in inside[number + 1 :] if _ITS_TIME.match(text, p.start, p.end)), None)
        if after is None or bisect_left(self._grants, draft.end) < bisect_left(self._grants, after.start):
            return {}  # it speaks of what was told of last
        return next((span_of(m) for m in after.mentions if m.type == "Period"), {})

    def _of_round(self, draft: Draft) -> dict[str, Value]:
        """Return the year of a pool's round that its name tells, or, of a line of a list, the title over the list."""
        named = _ITS_YEAR.search(draft.object.label)
        if named is not None:
            return {"start": named["year"]}
        if not draft.rule.startswith(("line.", "award.")):
            return {}
        number = bisect_left(self._rounds, (draft.start,)) - 1
        if number < 0 or self._rounds[number][1] != draft.object.label:
            return {}
        return {"start": self._rounds[number][2], "end": self._rounds[number][2]}

    def of_wish(self, draft: Draft) -> dict[str, Value]:
        """Return what a proposal costs, where the next sentence or the one after it tells so of one sum."""
        for passage in self._after(draft)[:2]:
            sums = [m for m in passage.mentions if m.type == "Money"]
            text = self._document.text
            if len(sums) == 1 and _COSTS.fullmatch(text, passage.start, sums[0].start):
                told = _PRICED.search(text, passage.start, sums[0].start)
                return {k: v for k, v in amount_of(sums[0]).items() if k != "per"} if told else {}
            if sums or passage.start in self._wishes or "foreslå" in text[passage.start : passage.end]:
                return {}
        return {}

    def of_group(self, draft: Draft) -> dict[str, Value]:
        """Return the age that the sentences after a target group ask for ("Du skal være fyldt 18")."""
        for passage in self._after(draft):
            ages = [m for m in passage.mentions if m.type == "Age"]
            if len(ages) == 1 and _WHO.search(self._document.text, passage.start, ages[0].start):
                low, high = ages[0].value
                return {name: age for name, age in (("age_min", low), ("age_max", high)) if age is not None}
        return {}

    def _after(self, draft: Draft) -> Sequence[Passage]:
        """Return the sentences that follow a draft's own in its paragraph, and, of a heading, in the one below."""
        first, every = bisect_right(self._starts, draft.start), self._passages
        if not 0 < first < len(every):
            return ()
        block = every[first if every[first - 1].block.kind == "heading" else first - 1].block
        last = next((number for number in range(first, len(every)) if every[number].block != block), len(every))
        return every[first:last]

    def _lasting(self, thing: Node) -> dict[str, Value]:
        """Return when a thing began and ended, where the document tells each once."""
        found: dict[str, Value] = {}
        for name, predicate in (("start", "startedOn"), ("end", "endedOn")):
            told = self._dates.get((predicate, thing.label), set())
            found |= {name: next(iter(told))} if len(told) == 1 else {}
        return found

    def _inside(self, block: Block) -> Iterator[Passage]:
        first, last = bisect_left(self._starts, block.start), bisect_left(self._starts, block.end)
        return iter(self._passages[first:last])


def _rounds(passages: Sequence[Passage]) -> Iterator[tuple[int, str, str]]:
    """Yield where short lines name a pool with its year: "§ 18-midler 2020"."""
    for passage in passages:
        if passage.held & _POOL and passage.end - passage.start <= _SHORT:
            for pool, time in pairwise(passage.mentions):
                year = time.label if time.type == "Period" and len(time.label) == _YEAR else ""
                if pool.type == "FundingPool" and year and time.start - pool.end <= _YEAR + 1:
                    yield passage.start, pool.label, year


def _is_span(mention: Mention) -> bool:
    return mention.type == "Period" and all(mention.value[:2]) and mention.value[0][:4] != mention.value[1][:4]


def completed(document: Document, passages: Sequence[Passage], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts, with what the sentences beside them tell and their own does not."""
    every = list(drafts)
    beside = _Beside(document, passages, every)
    for draft in every:
        found: dict[str, Value] = {}
        if draft.predicate == "poolAmount":
            found = beside.of_pool(draft)
        elif draft.predicate == "fundedBy":
            found = beside.of_grant(draft)
        elif draft.predicate == "proposes" and "amount_dkk" not in draft.qualifiers:
            found = beside.of_wish(draft)
        elif draft.predicate == "targetGroup" and not {"age_min", "age_max"} & draft.qualifiers.keys():
            found = beside.of_group(draft)
        yield replace(draft, qualifiers={**found, **draft.qualifiers}) if found else draft
