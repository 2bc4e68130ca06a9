"""One grant, one claim: a paragraph that first names a grant and then its amount speaks of the same money."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ontology.records import Node

_WEAKER = frozenset({None, "expected"})
"""What a sentence about a grant's amount says of its status where another has said that it was given."""


def one_grant(document: Document, drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts with a funding told twice in one paragraph, once without its amount, told once."""
    kept = list(drafts)
    with_sum: dict[tuple[Node, Node, int], int] = {}
    for place, draft in enumerate(kept):
        if draft.predicate == "fundedBy" and "amount_dkk" in draft.qualifiers:
            with_sum.setdefault(_key(document, draft), place)
    dropped: set[int] = set()
    for place, draft in enumerate(kept):
        if draft.predicate != "fundedBy" or "amount_dkk" in draft.qualifiers:
            continue
        other = with_sum.get(_key(document, draft))
        status, said = draft.qualifiers.get("status"), kept[other].qualifiers.get("status") if other is not None else ""
        if other is None or not (status == said or status is None or said in _WEAKER):
            continue
        merged = {**draft.qualifiers, **kept[other].qualifiers, **({"status": status} if status else {})}
        kept[other] = replace(kept[other], qualifiers=merged)
        dropped.add(place)
    return [draft for place, draft in enumerate(kept) if place not in dropped]


def _key(document: Document, draft: Draft) -> tuple[Node, Node, int]:
    block = document.block_at(draft.start)
    return draft.subject, draft.object, block.start if block else draft.start
