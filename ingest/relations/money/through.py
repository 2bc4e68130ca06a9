"""Money that an authority gives out of a pool that its sentence names: the pool pays, not the authority besides it
("Ministeriet har med puljen X givet projektet Y 2 mio. kr.")."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.relations.engine.matching import node_of
from ingest.search.patterns import compiled
from ontology.records import Node

_OUT_OF = compiled(r"\b(?:med|via|gennem|igennem|fra|under|over|af)(?: [^\W\d_]{3,}(?:s|en|et|midler))? [”\"“»]?$")
"""What stands before the pool out of which somebody gives."""
_GIVERS = frozenset({"StateBody", "Region"})
"""Who gives by their pools: what a foundation or a municipality gives, and out of which purse, are told apart."""
_NEAR = 40


def through_pools(document: Document, passages: Sequence[Passage], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts; where a sentence names the one pool out of which an authority gives, the pool pays, once."""
    every = list(drafts)
    starts = [passage.start for passage in passages]
    told: dict[int, Node | None] = {}
    paid = {
        (draft.subject.label, draft.object.label, bisect_right(starts, draft.start))
        for draft in every
        if draft.predicate == "fundedBy" and isinstance(draft.object, Node)
    }
    for draft in every:
        number = bisect_right(starts, draft.start)
        if draft.predicate != "fundedBy" or not number or draft.object.type not in _GIVERS:
            yield draft
            continue
        if number not in told:
            told[number] = _pool_in(document, passages[number - 1])
        pool = told[number]
        if pool is None or draft.subject.label == pool.label:
            yield draft
        elif (draft.subject.label, pool.label, number) not in paid:
            yield replace(draft, object=pool)


def _pool_in(document: Document, passage: Passage) -> Node | None:
    """Return the one pool of a sentence, if somebody gives out of it there."""
    pools: dict[str, Mention] = {m.label: m for m in passage.mentions if m.type == "FundingPool"}
    if len(pools) != 1:
        return None
    pool = next(iter(pools.values()))
    before = document.text[max(passage.start, pool.start - _NEAR) : pool.start].replace("\n", " ")
    return node_of(pool) if _OUT_OF.search(before) else None
