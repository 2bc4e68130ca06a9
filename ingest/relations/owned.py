"""Units whose name begins with their owner's genitive: "Psykiatriens Uddannelsesafdeling" is a part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ontology.records import Node

_OWNED = frozenset({"Unit", "Forum"})
_OWNER = re.compile(r"(?P<owner>Psykiatriens|Regionens|Kommunens)\s\S")
_MEANT = {"Psykiatriens": "psykiatrien", "Regionens": "regionen", "Kommunens": "kommunen"}


def owned_drafts(document: Document, passage: Passage, main: Mapping[str, Mention]) -> Iterator[Draft]:
    """Yield the owner of each unit whose name begins with it; *main*: who is meant by a common noun."""
    for mention in passage.mentions:
        match = _OWNER.match(document.text, mention.start, mention.end) if mention.type in _OWNED else None
        owner = main.get(_MEANT[match["owner"]]) if match else None
        if owner is not None:
            unit, whole = Node(mention.type, mention.label), Node(owner.type, owner.label)
            yield Draft("partOf", unit, whole, mention.start, mention.end, {}, 0.8, "part.own-name")
