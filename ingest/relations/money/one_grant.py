"""One grant, one claim: a paragraph that first names a grant and then its amount speaks of the same money."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.triggers import holding
from ingest.patterns import compiled
from ingest.relations.engine.qualifiers import span_of
from ontology.records import Node

_WEAKER = frozenset({None, "expected"})
"""What a sentence about a grant's amount says of its status where another has said that it was given."""


_MONEY = ("Tilskuddet", "Støtten", "Bevillingen", "Beløbet", "Pengene", "Midlerne", "Donationen")
_ITS_TIME = compiled(
    rf"(?:{'|'.join(_MONEY)}) (?:\w+ ){{0,2}}?(?:løber|gives|gælder|dækker|ydes|bevilges|er givet|strækker sig|er "
    r"afsat)\b"
)


def timed(document: Document, passages: Sequence[Passage], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts with the time of a grant that a later sentence of its paragraph gives."""
    later: dict[int, list[Passage]] = {}
    for number in holding(document.text, passages, _MONEY):
        passage = passages[number]
        if _ITS_TIME.match(document.text, passage.start, passage.end):
            later.setdefault(passage.block.start, []).append(passage)
    for draft in drafts:
        block = document.block_at(draft.start) if later and draft.predicate == "fundedBy" else None
        period = _told_later(draft, later.get(block.start, ())) if block else None
        yield replace(draft, qualifiers={**draft.qualifiers, **span_of(period)}) if period else draft


def _told_later(draft: Draft, later: Sequence[Passage]) -> Mention | None:
    if "start" in draft.qualifiers or "end" in draft.qualifiers:
        return None
    after = next((p for p in later if p.start >= draft.end), None)
    return next((m for m in after.mentions if m.type == "Period"), None) if after else None


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
