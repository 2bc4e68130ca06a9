"""What the entries of a stacked list of grants say: who carries out what the money is for, and who gave it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.topics.scopes import Outline
from ingest.relations.engine.matching import node_of
from ingest.relations.lists.granters import NO_PURSE, granter_of
from ingest.relations.money.purse import Purse, is_named
from ontology.records import Node, Value

_TITLES = 8
"""Blocks at a document's beginning in which its pool may be named."""


def stacked_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield who carries out each entry's project, and what it got out of which purse."""
    if not outline.stacks:
        return
    purse, giver = Purse(document, passages), _titled(document, passages) or granter_of(document, passages)
    for stack in outline.stacks:
        payer = purse.at(stack.line.start)
        payer = giver if payer is None or payer.label.startswith(NO_PURSE) else payer
        if payer is None:
            continue
        where = min(stack.line.start, stack.topic.start), max(stack.line.end, stack.topic.end)
        for owner in stack.owners:
            yield Draft("runBy", stack.topic.node, owner, *where, {}, 0.8, "stack.owner")
        told: dict[str, Value] = {"amount_dkk": stack.amount, "status": "granted"}
        told |= {"start": stack.start, "end": stack.end} if stack.start else {}
        yield Draft("fundedBy", stack.topic.node, payer, *where, told, 0.8, "stack.pool")


def _titled(document: Document, passages: Sequence[Passage]) -> Node | None:
    """Return the pool that the first lines of the document name."""
    end = document.blocks[:_TITLES][-1].end
    first = (m for p in passages if p.start < end for m in p.mentions if is_named(m))
    return next((node_of(m) for m in first if not m.label.startswith(NO_PURSE)), None)
