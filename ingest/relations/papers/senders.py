"""Papers of one municipality: the houses that such a paper tells of lie there, unless it says another place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, Mention
from ingest.patterns import compiled
from ontology.records import Node

_LETTERHEAD = 4
"""Sentences at a document's beginning in which its sender stands."""
_TELLS = frozenset({"startedOn", "endedOn", "hasRole", "fundedBy"})
"""Predicates by which a paper tells of a house of its own: laws, sizes and owners are told of others' houses too."""


def sender_of(document: Document, passages: Sequence[Passage]) -> Mention | None:
    """Return the municipality whose paper a document is: its name opens the paper, and no other is named as often."""
    heads = [
        m
        for p in passages[:_LETTERHEAD]
        for m in p.mentions
        if m.type == "Municipality" and m.source == "register" and not document.text[p.start : m.start].strip()
    ]
    if not heads:
        return None
    named = Counter(m.label for p in passages for m in p.mentions if m.type in {"Municipality", PLACE})
    return heads[0] if named[heads[0].label] >= max(named.values()) else None


_OTHERS = compiled(
    r"[Pp]sykiatri(?:en|sk|)\b|[Rr]egion|[Dd]istrikt|[Ll]okalpsyk|sygehus|hospital|klinik|ambulator|afsnit|F-ACT|OPUS"
)
"""Words of units that are a region's or a hospital's."""


def _own_units(sender: Mention, told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the units that a field of a municipality's paper makes answerable ("Ansvarlig: …") as parts of it."""
    settled = {draft.subject for draft in told if draft.predicate == "partOf"}
    for draft in told:
        unit = draft.object
        answers = draft.predicate == "runBy" and draft.rule.startswith("field.")
        if unit.type != "Unit" or not answers or unit in settled or _OTHERS.search(unit.label):
            continue
        settled.add(unit)
        whole = Node("Municipality", sender.label)
        yield Draft("partOf", unit, whole, draft.start, draft.end, {}, 0.6, "part.paper")


def home_drafts(document: Document, passages: Sequence[Passage], told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the municipality of each house that a municipality's paper tells of without saying where it lies."""
    sender = sender_of(document, passages)
    if sender is None:
        return
    yield from _own_units(sender, told)
    settled = {draft.subject for draft in told if draft.predicate == "locatedIn"}
    for draft in told:
        if draft.subject.type != "Facility" or draft.predicate not in _TELLS or draft.subject in settled:
            continue
        settled.add(draft.subject)
        where = Node("Municipality", sender.label)
        yield Draft("locatedIn", draft.subject, where, draft.start, draft.end, {}, 0.6, "place.paper")
