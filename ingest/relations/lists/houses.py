"""Lists of houses and offers under whoever has them: "X Kommune driver følgende væresteder:" and a name on each
line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.coined.listed import Listing
from ingest.mentions.mention import Mention
from ingest.mentions.topics.outline import Outline
from ingest.patterns import compiled
from ingest.relations.engine.matching import node_of
from ontology.records import Node

_PARTS = frozenset({"Unit", "Centre", "RegionalPsychiatry", "Association", "Foundation", "SocialEnterprise", "Company"})
"""Owners that their houses are parts of."""
_AUTHORITIES = frozenset({"Municipality", "Region"})
_HAS = compiled(r" (?:har|driver|tilbyder|råder over|ejer)\b")
_OWNED = frozenset({"Facility", "Service", "Unit"})


def listing_drafts(document: Document, listings: Sequence[Listing], outline: Outline) -> Iterator[Draft]:
    """Yield whose the things of each list are, where its introduction or the part's subject tells."""
    for listing in listings:
        owner = _owner(document, listing)
        topic = outline.at(listing.intro.block).topic
        for name in listing.names if listing.names[0].type in _OWNED else ():
            if owner is not None:
                predicate = "partOf" if owner.type in _PARTS or name.type == "Unit" else "runBy"
                yield Draft(predicate, node_of(name), node_of(owner), name.start, name.end, {}, 0.75, "listing.owner")
            elif topic is not None and topic.type in _PARTS:
                node = Node(topic.type, topic.label)
                yield Draft("partOf", node_of(name), node, name.start, name.end, {}, 0.65, "listing.topic")


def _owner(document: Document, listing: Listing) -> Mention | None:
    """Return who a list's introduction says has what it lists."""
    for mention in listing.intro.mentions:
        if mention.type in _PARTS | _AUTHORITIES and (mention.genitive or _HAS.match(document.text, mention.end)):
            return mention
    return None
