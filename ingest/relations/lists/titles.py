"""Lists of what was granted without amounts: "... midler til følgende projekter:" and a title, perhaps an owner, a line."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.labels import clean
from ingest.mentions.mention import NAMED, Mention
from ingest.relations.engine.matching import node_of
from ingest.relations.money.purse import Purse, is_named
from ontology.predicates import INITIATIVES
from ontology.records import Node

_LEAD_IN = re.compile(
    r"\b(?:bevil(?:li)?gede|bevil(?:li)?get|bevil(?:li)?ger|støttet|støttede|støtter|tildelt|tildelte|fået|fik|modtaget|modtager|udvalgt|udmøntet|"
    r"uddelt)\b[^.;?!]{0,120}?\b(?:projekter|initiativer|indsatser|projektforløb|ansøgninger|forsøg)\b[^.;?!]{0,60}:$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:ikke|ingen|afslag|kan|skal|søgt|ansøgt|hvis|forventes|indstilles|foreslås)\b", re.IGNORECASE
)
_BULLET = re.compile(r"^(?:[\s•●▪*·–-]+|\(?\d{1,2}[.)]\s)+")
_QUOTED = re.compile(r"[”\"“»](?P<title>[^”\"“«»]{5,160})[”\"“«]")
_BEFORE_OWNER = re.compile(r"(?:[.,:]|\s[–-])\s*$|[(]$")
_GIVERS = frozenset({"StateBody", "Foundation", "Region", "Municipality"})
_LONGEST, _SHORTEST, _SUBTITLE = 220, 6, 3


def titled_drafts(document: Document, passages: Sequence[Passage], taken: frozenset[int]) -> Iterator[Draft]:
    """Yield who pays and who runs each project of a list of what was granted, but on the lines *taken* already."""
    starts = [passage.start for passage in passages]
    purse, giver, listing, misses = Purse(passages), None, False, 0
    for block in document.blocks:
        text = document.text[block.start : block.end].strip()
        inside = passages[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        mentions = [m for p in inside for m in p.mentions]
        for passage in inside:
            purse.read(passage)
        if text.endswith(":") and _LEAD_IN.search(text):
            listing, misses = not _NOT_YET.search(text), 0
            giver = next((node_of(m) for m in mentions if (m.type in _GIVERS or is_named(m)) and not m.genitive), None)
        elif listing and _is_entry(text, block, mentions):
            if block.start not in taken:
                yield from _entry(document, block, mentions, giver or purse.at(block.start))
        elif listing:
            misses += 1
            listing = misses < 2 and block.kind != "heading"


def _is_entry(text: str, block: Block, mentions: Sequence[Mention]) -> bool:
    listed = block.kind == "item" or _BULLET.match(text) is not None or _QUOTED.match(text) is not None
    return listed and len(text) <= _LONGEST and not any(m.type == "Money" for m in mentions)


def _entry(document: Document, block: Block, mentions: Sequence[Mention], giver: Node | None) -> Iterator[Draft]:
    text = document.text[block.start : block.end]
    bullet = _BULLET.match(text)
    begin = block.start + (bullet.end() if bullet else 0)
    owner = _owner(document, block, mentions, begin)
    quoted = _QUOTED.match(document.text, begin)
    if quoted is None and owner is None:
        return
    title = clean(quoted["title"] if quoted else document.text[begin : owner.start if owner else block.end])
    title = clean(re.sub(r",? (?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?$", "", title))
    name, _, rest = title.partition(": ")
    title = name if len(name.split()) > 1 and len(rest.split()) > _SUBTITLE else title
    if len(title) < _SHORTEST or not (title[0].isupper() or title[0].isdigit()):
        return
    node = Node("Project", title)
    if owner is not None:
        yield Draft("runBy", node, node_of(owner), block.start, block.end, {}, 0.75, "titled.owner")
    if giver is not None:
        yield Draft("fundedBy", node, giver, block.start, block.end, {"status": "granted"}, 0.7, "titled.giver")


def _owner(document: Document, block: Block, mentions: Sequence[Mention], begin: int) -> Mention | None:
    """Return the body with which a line ends after a full stop, a comma or in brackets."""
    named = [m for m in mentions if m.type in NAMED - INITIATIVES and not m.genitive and m.start > begin + _SHORTEST]
    if not named or document.text[named[-1].end : block.end].strip(" .)"):
        return None
    return named[-1] if _BEFORE_OWNER.search(document.text, begin, named[-1].start) else None


__all__ = ["titled_drafts"]
