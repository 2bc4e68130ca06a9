"""Units whose name begins with their owner's genitive: "Psykiatriens Uddannelsesafdeling" is a part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.introduced import Introduced
from ingest.mentions.mention import Mention
from ontology.records import Node

_OWNED = frozenset({"Unit", "Forum"})
_OWNER = re.compile(r"(?P<owner>Psykiatriens|Regionens|Kommunens)\s\S")
_INITIALS = re.compile(r"(?P<short>[A-ZÆØÅ]{2,6})s (?P<rest>\S.*)", re.DOTALL)
_MEANT = {"Psykiatriens": "psykiatrien", "Regionens": "regionen", "Kommunens": "kommunen"}


def owned_drafts(
    document: Document, passage: Passage, main: Mapping[str, Mention], known: Mapping[str, Introduced]
) -> Iterator[Draft]:
    """Yield the owner of each unit whose name begins with it; *main*: who is meant by a common noun, *known*: what the
    document's short forms stand for."""
    for mention in passage.mentions:
        if mention.type not in _OWNED:
            continue
        yield from _of_initials(document, mention, known)
        match = _OWNER.match(document.text, mention.start, mention.end)
        owner = main.get(_MEANT[match["owner"]]) if match else None
        if owner is not None:
            unit, whole = Node(mention.type, mention.label), Node(owner.type, owner.label)
            yield Draft("partOf", unit, whole, mention.start, mention.end, {}, 0.8, "part.own-name")


def _of_initials(document: Document, mention: Mention, known: Mapping[str, Introduced]) -> Iterator[Draft]:
    """Yield the association whose initials open a committee's name, which then is told by the whole name."""
    match = _INITIALS.match(document.text, mention.start, mention.end)
    owner = known.get(match["short"]) if match else None
    if match and owner is not None and owner.type == "Association":
        label = f"{owner.label} {' '.join(match['rest'].split())}"
        unit, whole = Node(mention.type, label), Node(owner.type, owner.label)
        yield Draft("partOf", unit, whole, mention.start, mention.end, {}, 0.75, "part.initials")
