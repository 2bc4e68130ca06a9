"""Political agreements: the parties that stand over or under the title, or between whom it says it was made."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ontology.records import Node

_TITLE = re.compile(
    r"^(?:[Pp]olitisk )?(?:[Dd]el|[Ss]tem|[Rr]amme|[Ff]lerårs)?[Aa]ftale(?:n)? (?:om|for|vedr)\b[^\n]{4,150}$"
)
_DATE = re.compile(r"^(?:den )?\d{1,2}\. [^\W\d_]+ (?:19|20)\d\d\.?$")
_BETWEEN = re.compile(
    r"\b(?P<noun>(?:[Dd]el|[Rr]amme|[Ff]inanslovs|[Ss]atspulje)?[Aa]ftalen?) (?:er indgået )?mellem "
    r"(?P<who>[^.;:]{5,260}?)"
    r"\s(?P<what>(?:om|vedrørende)\s[^.;:\n]{6,140})"
)
_QUOTED = re.compile(
    r"[”\"“](?P<label>(?:Del|Ramme|Flerårs)?[Aa]ftale (?:om|for) [^”\"“]{5,200})[”\"“],? (?:der|som) (?:blev|er) "
    r"indgået (?:af|mellem)\s(?P<who>[^.;:]{5,200})"
)
_AFTER = re.compile(r"(?<=\d{4})\s\d{1,2}$")
"""What the date of an agreement leaves at the end of its title."""
_COALITION = re.compile(r"\b(?:satspulje|aftale|forlig|regerings)parti(?:erne|er)\b", re.IGNORECASE)
_PARTIES = frozenset({"Party", "StateBody"})
_FEWEST = 2


def accord_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the parties of the political agreements whose paper, title or name the text gives."""
    if "ftale" not in document.text:
        return
    starts = [passage.start for passage in passages]
    yield from _listed(document, passages, starts)
    for pattern in (_BETWEEN, _QUOTED):
        for match in pattern.finditer(document.text):
            inside = passages[
                max(0, bisect_left(starts, match.start("who")) - 1) : bisect_left(starts, match.end("who"))
            ]
            mentions = [m for p in inside for m in p.mentions if match.start("who") <= m.start < match.end("who")]
            label = match["label"] if "label" in match.groupdict() else f"{_bare(match['noun'])} {match['what']}"
            label = _AFTER.sub("", " ".join(label.split()))
            if pattern is _BETWEEN and not any(m.type == "Party" for m in mentions):
                continue
            yield from _parties(label, mentions, match.start(), match.end("who"), 0.8)
            coalition = _COALITION.search(match["who"])
            if coalition and pattern is _QUOTED:
                name = coalition.group().capitalize()
                name = name if name.endswith("ne") else f"{name}ne"
                agreement, forum = Node("Agreement", label), Node("Forum", name)
                yield Draft("agreementParty", agreement, forum, match.start(), match.end("who"), {}, 0.75, "accord.by")


def names_its_parties(text: str) -> bool:
    """Tell whether a text is or speaks of a political agreement whose title names its parties."""
    return _BETWEEN.search(text) is not None


def _bare(noun: str) -> str:
    noun = noun.removesuffix("n") if noun.endswith("en") else noun
    return noun[0].upper() + noun[1:]


def _listed(document: Document, passages: Sequence[Passage], starts: Sequence[int]) -> Iterator[Draft]:
    """Yield the parties that stand a line each over or under the title of their agreement."""
    blocks = document.blocks
    held = [_party(document, passages, starts, block) for block in blocks]
    for number, block in enumerate(blocks):
        text = document.text[block.start : block.end]
        if block.kind == "contents" or not _TITLE.match(text) or text[-1] in ".;,":
            continue
        above = _run(document, held, number, -1)
        parties = above if len(above) >= _FEWEST else _run(document, held, number, 1)
        if len(parties) >= _FEWEST:
            yield from _parties(" ".join(text.split()), parties, block.start, block.end, 0.9)


def _run(document: Document, held: Sequence[Mention | None], title: int, step: int) -> list[Mention]:
    """Return the parties in the lines next to a title, a date between them left out."""
    found: list[Mention] = []
    place = title + step
    while 0 <= place < len(held):
        block = document.blocks[place]
        party = held[place]
        if party is not None:
            found.append(party)
        elif found or not _DATE.match(document.text[block.start : block.end]):
            break
        place += step
    return found[::step]


def _party(document: Document, passages: Sequence[Passage], starts: Sequence[int], block: Block) -> Mention | None:
    """Return the party, or the government, that a line names and nothing else."""
    at = bisect_left(starts, block.start)
    if at >= len(passages) or passages[at].block.start != block.start:
        return None
    words = document.text[block.start : block.end].strip(" ,.•–-")
    return next(
        (
            m
            for m in passages[at].mentions
            if m.type in _PARTIES and m.source != "institution" and m.end - m.start >= len(words.split(" (")[0])
        ),
        None,
    )


def _parties(label: str, mentions: Sequence[Mention], start: int, end: int, confidence: float) -> Iterator[Draft]:
    agreement = Node("Agreement", label)
    for node in dict.fromkeys(
        Node(m.type, m.label) for m in mentions if m.type in _PARTIES | {"Association", "Region"}
    ):
        yield Draft("agreementParty", agreement, node, start, end, {}, confidence, "accord.party")


__all__ = ["accord_drafts", "names_its_parties"]
