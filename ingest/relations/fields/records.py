"""Whose the records of a document are, and out of which purse their sums are paid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import UNDERTAKINGS
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.topics.toldrows import cells_after
from ingest.relations.fields.filled import Filled
from ingest.relations.fields.readers import field_drafts
from ingest.relations.lists.entries import giver_before
from ingest.search.patterns import compiled
from ontology.predicates import ORGANISATIONS

_REFUSED = compiled(
    r"\bafslag\b|\bafvist\w*\b|ikke (?:imødekommet|bevilget|støttet|tilsagn|fået)|\b(?:indkomne|modtagne) ansøgninger\b"
    r"|\b(?:venteliste|indstillet til|trukket tilbage)\b",
    re.IGNORECASE,
)
"""What shows, over records or in one, that their sums were asked for and not given."""
_GIVEN = compiled(r"givet tilsagn|tilsagn til|(?:er|blev) bevilget|har fået (?!afslag)", re.IGNORECASE)
_SAYS_NO = compiled(r"[^:\n]{2,40}: *(?:afslag|afvist|ikke (?:imødekommet|bevilget|støttet))\b", re.IGNORECASE)
_SHORT = 120


def _not_given(document: Document, outline: Outline) -> set[int]:
    """Return the blocks of the records that stand under a line by which they got nothing, or say so themselves."""
    found: set[int] = set()
    refused, own = False, set()
    topics = outline.records.topics
    for block in document.blocks:
        topic = topics.get(block.start)
        text = document.text[block.start : block.end]
        short = len(text) <= _SHORT
        if topic is None and (block.kind == "heading" or text.endswith(":") or (block.air and short)):
            refused = _REFUSED.search(text) is not None and _GIVEN.search(text) is None
        elif topic is not None and block.kind == "field" and _SAYS_NO.match(text) is not None:
            own.add(topic.start)
        if topic is not None and refused:
            found.add(block.start)
    return found | {start for start, topic in topics.items() if topic.start in own}


def open_records(document: Document, passages: Sequence[Passage], outline: Outline) -> None:
    """Tell every record without a pool of its own which pool or giver is named before them, and which got nothing."""
    rows = outline.records.rows
    for start in _not_given(document, outline) if rows else ():
        if (scope := outline.scopes.get(start)) is not None:
            outline.scopes[start] = replace(scope, refused=True)
    giver = giver_before(passages, rows[0].start) if rows else None
    if giver is None:
        return
    pool = Topic(giver.type, giver.label, 0, 0)
    for start in outline.records.topics:
        scope = outline.scopes.get(start)
        if scope is not None and scope.pool is None:
            outline.scopes[start] = replace(scope, pool=pool)


def record_drafts(outline: Outline) -> Iterator[Draft]:
    """Yield who runs what a record or a card is about, and of what larger body that is a part."""
    rows = [(row.topic, row.owner, row.start, row.end) for row in outline.records.rows if row.owner is not None]
    cards = [(topic, owner, line.start, topic.end) for topic, owner, line in outline.owned]
    for topic, owner, start, end in (*rows, *cards):
        if topic.type in UNDERTAKINGS and owner.body.type in ORGANISATIONS:
            yield Draft("runBy", topic.node, owner.body.node, start, end, {}, 0.85, "record.owner")
        if owner.whole is not None:
            yield Draft("partOf", owner.body.node, owner.whole.node, start, end, {}, 0.8, "record.part")


def without_sizes(document: Document, outline: Outline, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts but those that take a sum inside a record, which is what it was given, for a pool's own size."""
    for draft in drafts:
        block = document.block_at(draft.start) if draft.predicate == "poolAmount" else None
        topic = outline.records.topics.get(block.start) if block is not None else None
        if topic is None or topic.type == "FundingPool":
            yield draft


def told_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what the cells of rows without a header tell of the name in the first one."""
    for passage in passages:
        topic = outline.records.told.get(passage.block.start)
        if topic is None:
            continue
        start, end = max(topic.end, passage.start), passage.end
        inside = [m for m in passage.mentions if m.start >= start]
        for field in cells_after(document, topic, passage.block, inside):
            yield from field_drafts(
                field, Filled(document, topic, outline.at(passage.block), "pladser", start, end, inside)
            )
