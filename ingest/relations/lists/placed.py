"""Lists of undertakings with the place in brackets after each: "Projekterne er: • Vejen til job (Vejle Kommune)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.mentions.mention import PLACE
from ingest.mentions.words.labels import clean
from ingest.patterns import compiled
from ingest.relations.engine.matching import node_of
from ingest.relations.lists.frame import Line, lists_in
from ingest.sought import Sought
from ontology.records import Node

_INTRODUCES = Sought(
    r"\b(?P<noun>(?:[^\W\d_]*(?:projekter|initiativer|indsatser|tilbud|ordninger|botilbud|bosteder|væresteder|klubber|huse"
    r"|akuttilbud|forsøg|kurser|uddannelser))(?:ne|ene)?)\b[^.]{0,80}:$",
    re.IGNORECASE,
)
_TYPES = (
    (("botilbud", "bosteder", "væresteder", "klubber", "huse", "akuttilbud"), "Facility"),
    (("uddannelser",), "Education"),
    (("projekter", "initiativer", "forsøg"), "Project"),
)
_ITEM = compiled(
    r"^\s*(?:[•*–-]|\d{1,2}[.)])?\s*[”\"“»]?(?P<name>[A-ZÆØÅ0-9][^()\n]{2,90}?)[”\"“«]?,? "
    r"\((?P<where>[^()]{3,40})\)[.,;]?$"
)
_WHERE = frozenset({PLACE, "Municipality", "Region"})


def placed_drafts(lines: Sequence[Line]) -> Iterator[Draft]:
    """Yield where the things lie that a list names one by one, each with a municipality in brackets."""
    for listed in lists_in(lines, _opens, _entry, awaited=_INTRODUCES.bit):
        for _, drafts in listed.entries:
            yield from drafts


def _opens(line: Line) -> str | None:
    """Return the type of what a line introduces."""
    match = _INTRODUCES.regex.search(line.text) if line.text.endswith(":") else None
    if match is None:
        return None
    low = match["noun"].casefold()
    bare = low.removesuffix("ne").removesuffix("e") if low.endswith("ene") else low.removesuffix("ne")
    return next((type_ for ends, type_ in _TYPES if bare.endswith(ends)), "Service")


def _entry(line: Line, type_: str) -> list[Draft] | None:
    if line.block.kind != "item":
        return None
    match = _ITEM.match(line.text)
    at = (line.block.start + match.start("where"), line.block.start + match.end("where")) if match else None
    place = next((m for m in line.mentions if m.type in _WHERE and (m.start, m.end) == at), None)
    if match is None or place is None:
        return []
    node, where = Node(type_, clean(match["name"])), (line.block.start, line.block.end)
    return [Draft("locatedIn", node, node_of(place), *where, {}, 0.8, "listed.place")]
