"""Grants told in running text: a fund or pool that has shared out its money, then who got how much of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.outline import Outline
from ingest.modality import mood_of
from ingest.relations.engine.compose import amount_of
from ingest.relations.engine.matching import node_of
from ingest.sought import Sought
from ontology.records import Node

_SHARED = Sought(
    r"\b(?:fordelt|fordeler|fordelte|uddelt|uddeler|uddelte|udmøntet|bevilget|bevilger|bevilgede|støtter|støttet|donerer)\b"
    r"(?:[^.;:?!]|\.\d|kr\.){0,80}?\b(?:til|mellem|blandt)\b[^.;:?!]{0,60}?\b(?:projekter|foreninger|organisationer|initiativer|ansøgere|"
    r"modtagere|tilbud|aktiviteter|væresteder)\b",
    re.IGNORECASE,
)
_GIVERS = frozenset({"Foundation", "Association", "Municipality", "Region", "StateBody", "Company"})
_GETS = frozenset({"Association", "Facility", "Project", "Service", "SocialEnterprise", "Education"})
_GOT = re.compile(
    r"^[”\"«]?(?: i [^\s,.;]{2,30}| \([^()]{2,40}\))?,? (?:(?:der|som) )?(?:har |har nu |blev |er |får |fik |modtager |modtog "
    r"|er blevet )?(?:fået|modtaget|bevilget|tildelt|støttet med|en bevilling på|et tilskud på)? ?(?:tilskud på |støtte på |"
    r"en bevilling på |bevilget |tildelt )?(?:i alt |ca\. |knap |godt )?$"
)
_VERB = re.compile(r"\b(?:fået|fik|får|modtog|modtager|modtaget|bevilget|tildelt|støttet)\b")
_OTHER_GIVER = re.compile(r"^[^.;:?!]{0,60}? fra (?:[A-ZÆØÅ]|puljen)")
_REACH = 12
"""Sentences after the one that tells of the sharing-out in which grants are told."""


def recipient_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield who got how much out of the money that the text has just said to be shared out."""
    giver: Mention | None = None
    told = 0
    for number, passage in enumerate(passages):
        if passage.block.start in outline.pages or passage.block.kind == "heading" or number - told > _REACH:
            giver = None
        shares = _giver(document, passage)
        if shares is not None:
            giver, told = shares, number
        elif giver is not None:
            yield from _grants(document, passage, giver)


def _giver(document: Document, passage: Passage) -> Mention | None:
    """Return the pool, or else the body, that the sentence says to have shared out money among several."""
    if not _SHARED.search(document.text, passage):
        return None
    if mood_of(document.text[passage.start : passage.end], 0, passage.end - passage.start).denied:
        return None
    pools = [m for m in passage.mentions if m.type == "FundingPool"]
    bodies = [m for m in passage.mentions if m.type in _GIVERS]
    return pools[0] if pools else bodies[0] if bodies else None


def _grants(document: Document, passage: Passage, giver: Mention) -> Iterator[Draft]:
    for money in (m for m in passage.mentions if m.type == "Money"):
        before = [m for m in passage.mentions if m.type in _GETS and m.end <= money.start and not m.genitive]
        got = before[-1] if before else None
        between = document.text[got.end : money.start] if got is not None else ""
        if got is None or got.label == giver.label or not _GOT.match(between):
            continue
        verb = _VERB.search(document.text, passage.start, money.start)
        other = _OTHER_GIVER.match(document.text[money.end : passage.end])
        if verb is None or other is not None:
            continue
        node = Node(got.type, got.label)
        qualifiers = {**amount_of(money), "status": "granted"}
        yield Draft("fundedBy", node, node_of(giver), got.start, money.end, qualifiers, 0.75, "grant.of-shared")


__all__ = ["recipient_drafts"]
