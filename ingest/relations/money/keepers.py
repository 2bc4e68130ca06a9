"""Whose a pool is where another sentence says so: that somebody has several pools, or that a letter of grant is its
sender's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.rule import bits
from ingest.relations.money.purse import WIDE
from ingest.search.sought import Sought
from ontology.records import Node

_SEVERAL = Sought(
    r"\b(?:administrer|forvalt|udmønt|udbyd|udbød|udmeld|opslå|fordel|uddel|afsat|råde|har)[^.;:?!]{0,60}? (?:to|tre|"
    r"fire|fem|seks|flere|følgende|\d+)(?: [a-zæøå]+){0,2} [a-zæøå]*(?:puljer|ansøgningsrunder)\b"
)
"""Somebody has several pools, which the sentences or lines below go through."""
_ONE_OF_THEM = Sought(
    r"(?:Den|Denne|Én|En) (?:[a-zæøå]+e(?:n|t)?|ene|anden|af dem)(?: af dem)?(?: [a-zæøå]*pulje)?(?:,| (?:er|hedder|"
    r"var))|Derudover |Desuden |Endelig "
)
_LETTER = Sought(
    r"(?:Vedr\.?:? |Emne: |[A-ZÆØÅ][a-zæøå]+brev: )?(?:[Tt]ilsagn|[Tt]ilskud|[Bb]evilling|[Aa]fslag|[Aa]fgørelse|"
    r"[Ss]var på (?:jeres |din )?ansøgning)\b[^.;?!]{0,60}? (?:fra|på|til|under|via) "
)
"""The subject line of a letter in which an authority answers who has applied."""
_POOL = bits({"FundingPool"})
_KEEPERS = frozenset({"StateBody", "Foundation", "Region", "Municipality"})
_LETTERHEAD, _SUBJECT, _READS_ON = 3, 16, 40
"""Sentences in which a letter's sender stands, in which its subject, and for which several pools are gone through."""


def keeper_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield whose the pools are of which the sentence itself does not say so."""
    keeper, since = None, 0
    several = any(map(_SEVERAL.may_be_in, passages))
    for number, passage in enumerate(passages if several else passages[:_SUBJECT]):
        named = passage.mentions if passage.held & _POOL else ()
        pools = [m for m in named if m.type == "FundingPool" and m.source != "anaphor"]
        match = _SEVERAL.search(document.text, passage)
        if match and not pools:
            before = [m for m in passage.mentions if m.type in _KEEPERS and m.start < match.start() and not m.genitive]
            keeper, since = (before[-1] if before else None), number
        elif passage.block.kind == "heading" or number - since > _READS_ON:
            keeper = None
        elif keeper is not None and pools and _goes_through(document, passage):
            yield from (_of(pool, keeper, passage, 0.75, "pool.one-of-several") for pool in pools)
        if number < _SUBJECT and pools and _LETTER.match(document.text, passage):
            sender = _sender(document, passages[:_LETTERHEAD])
            yield from (_of(pools[0], sender, passage, 0.75, "pool.letter") for sender in [sender] if sender)


def _goes_through(document: Document, passage: Passage) -> bool:
    opens = passage.start == passage.block.start and passage.block.kind == "item"
    return opens or _ONE_OF_THEM.match(document.text, passage) is not None


def _sender(document: Document, head: Sequence[Passage]) -> Mention | None:
    """Return the authority that a line by itself names over a letter."""
    lone = ((p, m) for p in head for m in p.mentions[:1] if m.type in {"StateBody", "Foundation"})
    return next((m for p, m in lone if (m.start, m.end) == (p.start, p.end)), None)


def _of(pool: Mention, keeper: Mention, passage: Passage, confidence: float, rule: str) -> Draft:
    return Draft("poolOf", node_of(pool), node_of(keeper), *passage.span, {}, confidence, rule)


SOON, _NOUN = 4, 8
"""Sentences in which a pool is named that money was just set aside for, and the letters of the noun that tells it."""


def sized_below(draft: Draft, following: Sequence[Passage]) -> Draft:
    """Return money for a purpose as the size of the pool which one of the next sentences names by it ("... til
    natcaféer", then "Natcafépuljen", "Puljen til natcaféer")."""
    if draft.rule not in {"set-aside.thing", "set-aside.size"} or "amount_dkk" not in draft.qualifiers:
        return draft
    words = [word for word in draft.subject.label.casefold().split() if len(word) >= _NOUN]
    for passage in following:
        if passage.block.kind == "heading":
            return draft
        for pool in (m for m in passage.mentions if m.type == "FundingPool" and m.source == "pool"):
            low = pool.label.casefold()
            if not pool.label.startswith(WIDE) and any(word[:-2] in low for word in words):
                sized = {name: value for name, value in draft.qualifiers.items() if name in _OF_A_SIZE}
                money = Node("Money", str(draft.qualifiers["amount_dkk"]))
                return replace(
                    draft,
                    predicate="poolAmount",
                    subject=node_of(pool),
                    object=money,
                    qualifiers=sized,
                    rule="set-aside.size",
                )
    return draft


_OF_A_SIZE = frozenset({"amount_dkk", "start", "end"})
