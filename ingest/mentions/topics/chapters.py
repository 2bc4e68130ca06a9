"""Chapters named after a municipality or a region: by a line that is its name, and who answers, or after a region in
their titles."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ingest.document import Block, Document, Section
from ingest.mentions.find import Passage
from ingest.mentions.mention import TOWNS, Mention
from ingest.reading.labels import FIELD_OF
from ontology.predicates import ORGANISATIONS

_CHAPTER = re.compile(
    r"(?<=\bi )(?<!Psykiatrien i )(?<!psykiatrien i )Region (?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland|Østdanmark)\b"
)
_SEVERAL = 2
"""Municipalities with a chapter each that a catalogue holds at least."""
_MOST = 0.75
"""The share of such lines below which something is told, at least: the others are names in a list."""
_SENTENCE = 1
_PARAGRAPH = 60
"""Characters of a block that tells something: between the names of a mere list stands none."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter by the offsets of its heading's first character and of its end, and the municipality or region, *type*,
    whose name it bears."""

    start: int
    end: int
    type: str
    label: str


def municipal_chapters(document: Document, by_block: Mapping[int, Sequence[Passage]]) -> tuple[Chapter, ...]:
    """Return the document's chapters that bear a municipality's or a region's name, none where it has not several."""
    named = [
        (block, name)
        for before, block in zip((None, *document.blocks), document.blocks, strict=False)
        if (name := _authority(document, block, by_block)) and not _is_address(document, before, block, by_block)
    ]
    if len({name.label for _, name in named}) < _SEVERAL:
        return ()
    starts = document.block_starts
    ends = [block.start for block, _ in named[1:]] + [len(document.text)]
    chapters = []
    over = 0
    for (block, name), end in zip(named, ends, strict=True):
        inside = document.blocks[bisect_right(starts, block.start) : bisect_left(starts, end)]
        type_ = "Region" if name.type == "Region" else "Municipality"
        if any(_tells(document, one) for one in inside):
            titled = _TITLED.match(document.text, name.end) is not None
            chapters.append(Chapter(block.start, _end(block, inside, end, titled), type_, name.label))
        elif type_ == "Region" and block.kind == "heading":
            over += 1
    over = over if any(one.type == "Municipality" for one in chapters) else 0  # a region over its municipalities
    return tuple(chapters) if len(chapters) >= max(_SEVERAL, _MOST * (len(named) - over)) else ()


def _tells(document: Document, block: Block) -> bool:
    """Tell whether a block tells something: a paragraph, or a sentence."""
    text = document.text[block.start : block.end]
    return len(text) >= _PARAGRAPH or (text.endswith(".") and text.count(" ") >= _SENTENCE)


def chapter_at(chapters: Sequence[Chapter], offset: int) -> Chapter | None:
    """Return the chapter in which *offset* of the repaired text stands."""
    place = bisect_right(chapters, offset, key=lambda chapter: chapter.start) - 1
    return chapters[place] if place >= 0 and offset < chapters[place].end else None


def _authority(document: Document, block: Block, by_block: Mapping[int, Sequence[Passage]]) -> Mention | None:
    """Return the municipality, also as "X Kommune", or region whose name a line is; None for any other line."""
    if block.kind not in {"heading", "prose"}:
        return None
    mentions = [m for passage in by_block.get(block.start, ()) for m in passage.mentions]
    name = mentions[0] if mentions else None
    if name is None or name.type not in TOWNS | {"Region"} or name.genitive:
        return None
    titled = block.kind == "heading" and _TITLED.match(document.text, name.end) is not None
    if titled and _AROUND.fullmatch(document.text[block.start : name.start].casefold()):
        return name
    if len(mentions) > 1:
        return None
    around = document.text[block.start : name.start] + document.text[name.end : block.end]
    return name if _AROUND.fullmatch(around.casefold()) else None


def _is_address(
    document: Document, before: Block | None, block: Block, by_block: Mapping[int, Sequence[Passage]]
) -> bool:
    """Tell whether a line that is a town's or an authority's name says to whom a letter goes or who fills in a form: the
    line before is a date, a label, or the name of the body that has its seat there."""
    if before is None or block.kind == "heading":
        return False
    line = document.text[before.start : before.end]
    if _OF_LETTER.match(line) or _NUMBER.sub("", line).rstrip(" :").casefold() in FIELD_OF:
        return True
    bodies = [m for passage in by_block.get(before.start, ()) for m in passage.mentions if m.type in ORGANISATIONS]
    town = "ommune" not in document.text[block.start : block.end]
    return town and any(m.end - m.start >= _WHOLE * len(line) for m in bodies)


_OF_LETTER = re.compile(
    r"(?:Dato|Til|Att|Modtager|Sendt til|(?:Sags|Journal|Sag)s?\.? ?n(?:umme)?r|J\.? ?nr|Adresse)\b|(?:Den )?\d{1,2}\. [a-z]+ \d{4}$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^(?:\d{1,2}[.)]|[a-h][.)]) ")
_WHOLE = 0.8
"""How much of a line a body's name takes up that has its town below."""
_TITLED = re.compile(r"(?: –| -|:) [A-ZÆØÅ”\"“»]")
"""What a municipality's name goes on with in a heading before the title of its part."""
_AROUND = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,2})?[ .:]*(?:kommune)?(?:(?: har)? (?:oplyser|oplyst|svarer|skriver)(?: følgende)?)?[ .:]*"
)
"""What may stand beside the name: who answers."""


def _end(block: Block, inside: Sequence[Block], end: int, titled: bool) -> int:
    """Return where a chapter ends that holds the blocks *inside*: at the next one, or before it at a heading as high as
    its own, or higher where what it holds has headings of the same level."""
    headings = [one for one in inside if one.kind == "heading"]
    if block.kind != "heading" or not headings:
        return end
    highest = block.level if titled or headings[0].level > block.level else block.level - 1
    return next((one.start for one in headings if one.level <= highest), end)


class PartsOf:
    """Which municipality or region the heading over each part names: "kommunen" means it in the parts below too."""

    def __init__(self, document: Document) -> None:
        """Begin before the first heading."""
        self._document = document
        self._named: dict[int, Mention] = {}

    def learn(self, section: Section | None, passage: Passage, mentions: Sequence[Mention]) -> None:
        """Take a sentence with its mentions; only headings tell."""
        if passage.block.kind == "heading" and section is not None and passage.block.start == section.start:
            named = {m.label: m for m in mentions if m.type in {"Municipality", "Region"}}
            if len(named) == 1:
                self._named[section.start] = next(iter(named.values()))

    def over(self, section: Section) -> dict[str, Mention]:
        """Return what the nearest heading over a part of a part names, by its type."""
        around = self._document.parents_of(section) if self._named else ()
        told = next((self._named[one.start] for one in around if one.start in self._named), None)
        return {} if told is None else {told.type: told}


def chapter_region(document: Document, offset: int) -> tuple[str, Section] | None:
    """Return the region that a chapter around the offset carries in its title."""
    section = document.section_at(offset)
    if section is None:
        return None
    for around in document.parents_of(section):
        match = _CHAPTER.search(around.title)
        if match:
            return match.group(), around
    return None
