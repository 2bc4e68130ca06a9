"""What law a pool is named after ("§ 18-midler")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.modality import mood_of
from ingest.relations.engine.matching import node_of
from ingest.search.patterns import compiled
from ontology.records import Node

_NAMED_AFTER = compiled(r"^§ (?P<number>18|79)-midler$")
"""The sections of Serviceloven after which local grants are called: 18 (volunteers), 79 (activities)."""


def _denied(document: Document, passage: Passage, mention: Mention) -> bool:
    text = document.text[passage.start : passage.end]
    return mood_of(text, mention.start - passage.start, mention.end - passage.start).denied


def _given(document: Document, passage: Passage, mention: Mention) -> bool:
    """Tell whether the sentence tells a sum that comes, or came, out of the pool: not what somebody asks of it."""
    if not any(m.type == "Money" for m in passage.mentions):
        return False
    text = document.text[passage.start : passage.end]
    mood = mood_of(text, mention.start - passage.start, mention.end - passage.start)
    return not (mood.denied or mood.unreal)


def law_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the provision of each pool that bears a section's number, where the text names the provision too, gives a
    sum out of the pool, or names the pool in a heading."""
    seen: set[str] = set()
    told = {m.label for p in passages for m in p.mentions if m.type == "LegalProvision"}
    for passage in passages:
        for mention in passage.mentions:
            match = _NAMED_AFTER.match(mention.label) if mention.type == "FundingPool" else None
            match = match if "midler" in document.text[mention.start : mention.end] else None
            if match is None or mention.label in seen or _denied(document, passage, mention):
                continue
            provision = Node("LegalProvision", f"Serviceloven § {match['number']}")
            headed = passage.block.kind == "heading"
            if headed or provision.label in told or _given(document, passage, mention):
                seen.add(mention.label)
                yield Draft("legalBasis", node_of(mention), provision, *mention.span, {}, 0.85, "law.pool-name")
