"""Lists of what was granted without amounts: "... midler til følgende projekter:" and a title, perhaps an owner, a
line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, Mention
from ingest.mentions.words.labels import clean
from ingest.patterns import compiled
from ingest.relations.engine.matching import node_of
from ingest.relations.lists.frame import Line, lines_of, lists_in
from ingest.relations.money.purse import Purse, is_named
from ontology.predicates import INITIATIVES
from ontology.records import Node

_LEAD_IN = compiled(
    r"\b(?:bevil(?:li)?gede|bevil(?:li)?get|bevil(?:li)?ger|støttet|støttede|støtter|tildelt|tildelte|fået|fik|modtaget|modtager|udvalgt|udmøntet|"
    r"uddelt)\b[^.;?!]{0,120}?\b(?:projekter|initiativer|indsatser|projektforløb|ansøgninger|forsøg)\b[^.;?!]{0,60}:$",
    re.IGNORECASE,
)
_NOT_YET = compiled(r"\b(?:ikke|ingen|afslag|kan|skal|søgt|ansøgt|hvis|forventes|indstilles|foreslås)\b", re.IGNORECASE)
_BULLET = compiled(r"^(?:[\s•●▪*·–-]+|\(?\d{1,2}[.)]\s)+")
_QUOTED = compiled(r"[”\"“»](?P<title>[^”\"“«»]{5,160})[”\"“«]")
_BEFORE_OWNER = compiled(r"(?:[.,:]|\s[–-])\s*$|[(]$")
_GIVERS = frozenset({"StateBody", "Foundation", "Region", "Municipality"})
_LONGEST, _SHORTEST, _SUBTITLE = 220, 6, 3


def titled_drafts(document: Document, passages: Sequence[Passage], taken: frozenset[int]) -> Iterator[Draft]:
    """Yield who pays and who runs each project of a list of what was granted, but on the lines *taken* already."""
    purse = Purse(passages)

    def opens(line: Line) -> list[Node] | None:
        for passage in line.passages:
            purse.read(passage)
        text = line.text.strip()
        if not (text.endswith(":") and _LEAD_IN.search(text)) or _NOT_YET.search(text):
            return None
        givers = (m for m in line.mentions if (m.type in _GIVERS or is_named(m)) and not m.genitive)
        return [node_of(m) for m in givers][:1]

    def entry(line: Line, givers: list[Node]) -> list[Draft] | None:
        if not _is_entry(line):
            return None
        giver = givers[0] if givers else purse.at(line.block.start)
        return [] if line.block.start in taken else list(_entry(line, giver))

    for listed in lists_in(lines_of(document, passages), opens, entry, misses=1):
        for _, drafts in listed.entries:
            yield from drafts


def _is_entry(line: Line) -> bool:
    text = line.text.strip()
    listed = line.block.kind == "item" or _BULLET.match(text) is not None or _QUOTED.match(text) is not None
    return listed and len(text) <= _LONGEST and not any(m.type == "Money" for m in line.mentions)


def _entry(line: Line, giver: Node | None) -> Iterator[Draft]:
    document, block, text = line.document, line.block, line.text
    bullet = _BULLET.match(text)
    begin = block.start + (bullet.end() if bullet else 0)
    owner = _owner(document, block, line.mentions, begin)
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
