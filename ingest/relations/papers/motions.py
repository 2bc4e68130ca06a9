"""Cards of motions: "Stillet af: A og B", "Titel: …", "Beløb: …", as budgets' annexes and councils' forms have them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.topics.headings import NUMBER
from ingest.mentions.triggers import held
from ingest.mentions.words.labels import clean
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of
from ingest.relations.papers.budgets import budget_year
from ingest.search.patterns import compiled
from ontology.predicates import ORGANISATIONS
from ontology.records import Node, Value

_WORDS = ("Stillet af", "orslagsstiller", "Fremsat af", "Foreslået af", "Forslag fra", "Ønske fra")
_MOVED = ("tillet af ", "remsat af ", "oreslået af ")
_BY = compiled(
    r"(?:Stillet af|Forslagsstillere?|Forslagsstillerne|Fremsat af|Foreslået af|Forslag fra|Ønske fra)\s?:\s"
)
_TITLE = compiled(
    r"(?:Titel|Forslagets (?:titel|navn)|Overskrift|Emne|Forslag(?:et)?|"
    r"Ønske|Forslaget går ud på)\s?:\s+(?P<title>\S.*)$"
)
_SUM = compiled(r"(?:Beløb|Økonomi|Udgift(?:er)?|Pris)\s?:\s")
_NO_TITLE = compiled(r"(?:Forslag|Ændringsforslag|Nr\.?)\s*[\d.]*$", re.IGNORECASE)
_CARD = 6
"""Blocks that a card's fields take up on either side of its mover."""


def motion_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield who moves what, with the sum of it, for each card."""
    if held(document.text, _MOVED):
        yield from _in_passing(document, passages)
        yield from _below(document, passages)
    if not held(document.text, _WORDS):
        return
    movers = [number for number, block in enumerate(document.blocks) if _BY.match(document.text, block.start)]
    starts = [passage.start for passage in passages]
    for place, mover in enumerate(movers):
        block = document.blocks[mover]
        card = _card(document, mover, frozenset(movers[max(0, place - 1) : place + 2]))
        title = _title(document, card, mover)
        if not title:
            continue
        inside = passages[bisect_left(starts, card[0].start) : bisect_left(starts, card[-1].end)]
        parties = [m for p in inside if p.block.start == block.start for m in p.mentions if m.type in ORGANISATIONS]
        qualifiers: dict[str, Value] = {}
        if year := budget_year(document, block.start):
            qualifiers["year"] = year
        if (money := _money(document, card, inside)) is not None:
            qualifiers.update(amount_of(money))
        for party in parties:
            motion = Node("Proposal", title)
            yield Draft("proposes", node_of(party), motion, *block.span, qualifiers, 0.85, "propose.card")


_BELOW = compiled(r"\(?(?:[Ff]orslaget er )?(?:[Ss]tillet|[Ff]remsat|[Ff]oreslået) af (?=[A-ZÆØÅ])")
_MOTION = compiled(
    r"\b(?:[Mm]edlems|[Bb]eslutnings|[Ææ]ndrings)?(?:[Ff]orslag(?:et)?) (?:om|til|vedr\.|vedrørende) (?:at )?"
    r"(?P<title>\S.+)$"
)
_ABOVE = 12
"""Lines above a line with a motion's movers among which its title stands."""


def _below(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield who moves what a line above calls a motion ("Medlemsforslag om X", further down "(Stillet af A og B)")."""
    blocks = {block.start: number for number, block in enumerate(document.blocks)}
    for passage in passages:
        begins = _BELOW.match(document.text, passage.start, passage.end)
        if passage.start != passage.block.start or not begins:
            continue
        number = blocks[passage.block.start]
        above = (document.text[b.start : b.end] for b in reversed(document.blocks[max(0, number - _ABOVE) : number]))
        titled = next((m for text in above if len(text) < _LONG and (m := _MOTION.search(text))), None)
        if titled is None:
            continue
        title = clean(titled["title"].strip(" ."))
        year = budget_year(document, passage.start)
        qualifiers: dict[str, Value] = {"year": year} if year else {}
        for party in (m for m in passage.mentions if m.type in ORGANISATIONS):
            motion = Node("Proposal", title[0].upper() + title[1:])
            yield Draft("proposes", node_of(party), motion, *passage.span, qualifiers, 0.8, "propose.below")


_LONG = 160
"""Characters of a line that may be a motion's title."""
_IN_PASSING = compiled(r"(?:[Ff]orslaget er )?(?:[Ss]tillet|[Ff]remsat|[Ff]oreslået) af (?=[A-ZÆØÅ])")
_GOES_ON = compiled(r",? (?:som|der|hvor|hvilket)\b.*$", re.DOTALL)
_ITEM = compiled(r"^(?:[•–-]|\w{1,2}[.)])\s+")


def _in_passing(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield who moves what an item names in its first sentence ("a) En kok i Ry. Stillet af X. Prisen er ...")."""
    for number, passage in enumerate(passages):
        block = passage.block
        if passage.start == block.start or not _IN_PASSING.match(document.text, passage.start, passage.end):
            continue
        inside = [p for p in passages[max(0, number - _CARD) : number + _CARD] if p.block.start == block.start]
        first = document.text[inside[0].start : inside[0].end]
        title = clean(_GOES_ON.sub("", _ITEM.sub("", first)).strip(" ."))
        money = next((m for p in inside for m in p.mentions if m.type == "Money"), None)
        year = budget_year(document, block.start)
        qualifiers: dict[str, Value] = {"year": year} if year else {}
        qualifiers.update(amount_of(money) if money else {})
        for party in (m for m in passage.mentions if m.type in ORGANISATIONS and title):
            node = Node("Proposal", title)
            yield Draft("proposes", node_of(party), node, block.start, passage.end, qualifiers, 0.8, "propose.item")


def _card(document: Document, mover: int, movers: frozenset[int]) -> list[Block]:
    """Return the blocks of one card: those near its mover, up to the next heading or one of the *movers* beside it."""
    first = mover
    while first > max(0, mover - _CARD) and document.blocks[first].kind != "heading" and first - 1 not in movers:
        first -= 1
    last = mover + 1
    end = min(len(document.blocks), mover + _CARD)
    while last < end and document.blocks[last].kind != "heading" and last not in movers:
        last += 1
    return list(document.blocks[first:last])


def _title(document: Document, card: Sequence[Block], mover: int) -> str:
    """Return the title that a field of the card gives, else that of the heading over it."""
    for block in card:
        match = _TITLE.match(document.text[block.start : block.end])
        if match:
            return clean(match["title"])
    head = card[0]
    text = NUMBER.sub("", document.text[head.start : head.end])
    named = head.kind == "heading" and head.start < document.blocks[mover].start and not _NO_TITLE.match(text)
    return clean(text) if named else ""


def _money(document: Document, card: Sequence[Block], passages: Sequence[Passage]) -> Mention | None:
    """Return the sum of the card's field of money."""
    places = {block.start for block in card if _SUM.match(document.text, block.start)}
    return next((m for p in passages if p.block.start in places for m in p.mentions if m.type == "Money"), None)
