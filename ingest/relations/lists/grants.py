"""Lists of what a pool gave: a sentence that ends in a colon, then a line for each grant."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.names.patterns import clean
from ingest.mentions.topics.calls import Call
from ingest.patterns import compiled
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of
from ingest.relations.lists.frame import Line, lines_of, lists_in
from ingest.relations.lists.owned_titles import part_of_body, title_and_owners
from ontology.records import Node, Value

_LEAD_IN = compiled(
    r"\b(?:har|er|blev|modtager|modtog|får|fik)\b[^.;?!]{0,60}?\b(?:midler|støtte|tilskud|bevilling|projektstøtte|penge"
    r"|\w+midler|\w*pulje\w*|bevilget|tildelt|tilskuddet|støttet|doneret)\b[^.;?!]{0,80}:$"
)
_NOT_YET = compiled(r"\b(?:ikke|ingen|afslag|kan|skal|søgt|ansøgt|hvis|forventes|indstilles|foreslås)\b", re.IGNORECASE)
_LINE = compiled(
    r"^[•–\-*\d.\s]*(?P<owner>[^:\n]{3,90}?)\s?(?::|\s[–-])\s(?:[”\"“»](?=[^”\"“«]+[”\"“«]))?(?P<rest>[^\n]{2,220})$"
)
_SUM = compiled(r"^(?:ca\.\s)?(?:kr\.\s)?\d[\d.,]*\s?(?:mio\.|mia\.|millioner|t\.?kr\.|kr\.?|,-)", re.IGNORECASE)
_TAIL = compiled(r"[\s,(–-]*(?:(?:bevilget|tilskud(?: på)?|i alt)\s)?$")
_UNIT = compiled(r"^(?P<unit>[A-ZÆØÅ][^,]{3,70}?),\s$")
_KIND_OF_LABEL = {
    **dict.fromkeys(("ansøger", "tilskudsmodtager", "modtager", "organisation", "kommune", "projektejer"), "owner"),
    **dict.fromkeys(("projekttitel", "projekt", "titel", "projektets titel", "projektnavn"), "title"),
    **dict.fromkeys(("beløb", "tilskud", "bevilling", "bevilget", "bevilget beløb", "tildelt beløb"), "sum"),
}
"""The labels of a card in a list of grants, and what stands after them."""
_CARD = compiled(rf"^(?P<label>{'|'.join(_KIND_OF_LABEL)})\s?:\s*(?P<value>\S[^\n]*)$", re.IGNORECASE)
_TITLES = 3
"""Blocks at a document's beginning in which its pool may be named."""
_GIVERS = frozenset({"StateBody", "Region", "Municipality"})
_QUOTES = '”"“»«'
_ROUNDS = ("Satspuljen ", "SSA-reserven", "Finansloven ")


@dataclass(slots=True)
class _Card:
    """A list of grants: the pool that pays them, and of a grant told over several labelled lines who applied, and what
    for."""

    pool: Node | None
    owner: Mention | None = None
    title: Node | None = None

    def read(self, match: re.Match[str], line: Line) -> Iterator[Draft]:
        """Take a labelled line, and yield what it completes."""
        block, inside, pool = line.block, line.mentions, self.pool
        kind, value = _KIND_OF_LABEL[match["label"].casefold()], clean(match["value"])
        if kind == "owner":
            self.owner, self.title = next((m for m in inside if m.type in NAMED or m.type == PLACE), None), None
        elif kind == "title" and self.owner is not None and value:
            self.title = Node("Project", value)
            yield Draft("runBy", self.title, _body(self.owner), block.start, block.end, {}, 0.85, "award.card")
        elif kind == "sum" and self.title is not None and pool is not None:
            money = next((m for m in inside if m.type == "Money"), None)
            found: dict[str, Value] = {**(amount_of(money) if money else {}), "status": "granted"}
            yield Draft("fundedBy", self.title, pool, block.start, block.end, found, 0.8, "award.card")


def award_drafts(document: Document, passages: Sequence[Passage], calls: Sequence[Call]) -> Iterator[Draft]:
    """Yield who runs what was granted, of what the owner is part, and which pool pays."""
    starts = [passage.start for passage in passages]

    def opens(line: Line) -> _Card | None:
        leads = line.block.kind in {"prose", "heading", "field"} and line.text.endswith(":")
        if not (leads and _LEAD_IN.search(line.text)) or _NOT_YET.search(line.text):
            return None
        return _Card(_pool(document, passages, starts, calls, line))

    for listed in lists_in(lines_of(document, passages), opens, _entry):
        for _, drafts in listed.entries:
            yield from drafts


def _entry(line: Line, card: _Card) -> list[Draft] | None:
    labelled = _CARD.match(line.text)
    if labelled:
        return list(card.read(labelled, line))
    if line.block.kind == "heading" or (line.block.kind != "item" and not _LINE.match(line.text)):
        return None
    return list(_line(line, card.pool))


def _pool(
    document: Document, passages: Sequence[Passage], starts: Sequence[int], calls: Sequence[Call], line: Line
) -> Node | None:
    """Return the pool that a list's lead-in names, or the round out of which its page says the money came, or the
    page's own pool."""
    told, lead = line.mentions, line.block
    named = [m for m in told if m.type in {"FundingPool", "Foundation"}]
    if named:
        return node_of(named[0])
    call = next((c for c in calls if c.start <= lead.start < c.end), None)
    begin = call.start if call else 0
    before = [
        m
        for p in passages[bisect_left(starts, begin) : bisect_left(starts, lead.start)]
        for m in p.mentions
        if m.type == "FundingPool" and m.label.startswith(_ROUNDS)
    ]
    if before:
        return node_of(before[0])
    if call is not None:
        return Node("FundingPool", call.label)
    end = document.blocks[:_TITLES][-1].end
    titled = [m for p in passages[: bisect_left(starts, end)] for m in p.mentions if m.type == "FundingPool"]
    giver = next((m for m in told if m.type in _GIVERS and m.start <= lead.start + 1 and not m.genitive), None)
    return node_of(titled[0]) if titled else node_of(giver) if giver else None


def _line(line: Line, pool: Node | None) -> Iterator[Draft]:
    text, block, mentions = line.text, line.block, line.mentions
    match = _LINE.match(text)
    if match is None:
        return
    begin, end = block.start + match.start("owner"), block.start + match.end("owner")
    owners = [m for m in mentions if begin <= m.start and m.end <= end and (m.type in NAMED or m.type == PLACE)]
    owner = next((m for m in reversed(owners) if m.end >= end - 1), None)
    if owner is None or owner.genitive:
        return
    titled = title_and_owners(match["owner"], begin, mentions) if _SUM.match(match["rest"]) else None
    if titled is not None:
        return  # "title, owner: sum": lines of sums are read in sumlines
    body, unit = _body(owner), _UNIT.match(text[match.start("owner") : owner.start - block.start])
    if unit and owner.type == PLACE and not part_of_body(unit["unit"]):
        return  # "title, town – what it is": lines of sums are read in sumlines
    runner = Node(_type_of(owners, unit["unit"]), unit["unit"]) if unit else body
    if unit and runner.type == "Unit":
        yield Draft("partOf", runner, body, begin, end, {}, 0.85, "award.part")
    money = next((m for m in mentions if m.type == "Money" and m.start >= end), None)
    qualifiers: dict[str, Value] = {**(amount_of(money) if money else {}), "status": "granted"}
    rest_at = block.start + match.start("rest")
    if _SUM.match(match["rest"]):
        if pool is not None and money is not None:
            yield Draft("fundedBy", runner, pool, begin, money.end, qualifiers, 0.7, "award.sum")
        return
    stop = money.start if money else block.end
    title = clean(_TAIL.sub("", text[rest_at - block.start : stop - block.start]).strip(_QUOTES + " ."))
    if not title or not (title[0].isupper() or title[0].isdigit()) or title.endswith(":"):
        return
    node = Node("Project", title)
    yield Draft("runBy", node, runner, begin, stop, {}, 0.85, "award.owner")
    if pool is not None:
        yield Draft("fundedBy", node, pool, begin, money.end if money else stop, qualifiers, 0.8, "award.pool")


def _body(owner: Mention) -> Node:
    return Node("Municipality" if owner.type == PLACE else owner.type, owner.label)


def _type_of(owners: Sequence[Mention], unit: str) -> str:
    """Return the type of the part of an organisation that a grant's line names before the whole."""
    return next((m.type for m in owners if m.label == unit and m.type in NAMED and m.type != "Project"), "Unit")


__all__ = ["award_drafts"]
