"""News that begin with their town ("BALLERUP – ..."): the houses that such a paragraph tells of lie there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE
from ingest.mentions.names.named import register_names
from ingest.mentions.triggers import held
from ingest.patterns import compiled
from ingest.relations.engine.matching import node_of
from ontology.records import Node

_DATELINE = compiled(r"(?P<town>[A-ZÆØÅ]{3,}(?:[ -][A-ZÆØÅ]{2,}){0,2})(?: [–-]|:) (?=[^\W\d_]|\d)")
_SIGNS = (" – ", ": ", " - ")
_HOUSES = frozenset({"Facility", "Centre", "SocialEnterprise"})


def dateline_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the town of a paragraph for each house that it names without another one."""
    if not held(document.text, _SIGNS):
        return
    block, where = -1, None
    seen: set[str] = set()
    for passage in passages:
        if passage.block.start != block:
            block, seen = passage.block.start, set()
            match = _DATELINE.match(document.text, passage.start)
            where = _municipality(match["town"]) if match and passage.block.kind != "heading" else None
        for house in passage.mentions if where is not None else ():
            named = house.type in _HOUSES and house.source not in {"anaphor", "we", "institution"}
            if where is not None and named and house.label not in seen:
                yield Draft("locatedIn", node_of(house), where, passage.start, house.end, {}, 0.7, "place.dateline")
            seen.add(house.label)


def _municipality(town: str) -> Node | None:
    """Return the municipality of a town in capitals; None for a word that is no town."""
    name = "-".join(part.title() for part in town.split("-"))
    found = [m for m in register_names().find(name) if m.start == 0 and m.end == len(name)]
    return next((Node("Municipality", m.label) for m in found if m.type in {PLACE, "Municipality"}), None)
