"""Rows of a table without a header, whose cells say themselves what they tell: a name, then places, then a law
("Solhuset      12 pladser      serviceloven § 107")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.topics.headings import Topic, labels_only
from ingest.mentions.words.general import is_general
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.search.patterns import compiled
from ingest.search.sought import Awaited

_CELLS = compiled(r"\s*(?:[•*–-] )?(?P<name>[A-ZÆØÅ](?:(?! {2}|\t)[^\n:]){2,60}?)(?: {2,}| *\t\s*)(?P<rest>\S[^\n]*)")
PLACES = compiled(r"\d(?<![\d.,].)\d{0,2} (?:[a-zæøå]*pladser|senge|boliger|lejligheder|værelser)\b")
"""How many live or may come there; what may not stand before is asked for after the first digit: so only digits are
looked at."""
_TOLD = Awaited(("§", "pladser", "senge", "boliger", "lejligheder", "værelser"))
_MOST_WORDS = 6
_TYPES = frozenset({"Facility", "Service", "Unit", "Project"})


def rows_told(document: Document, by_block: Mapping[int, Sequence[Passage]]) -> dict[int, Topic]:
    """Return what each row is about, by the start of its block; one row alone is none."""
    found: dict[int, tuple[int, Topic]] = {}
    for number, block in enumerate(document.blocks):
        if (
            block.kind in {"prose", "item", "row", "heading"}
            and (topic := _topic(document, block, by_block)) is not None
        ):
            found[number] = block.start, topic
    near = {one for a, b in pairwise(found) if b - a == 1 for one in (a, b)}
    return {start: topic for number, (start, topic) in found.items() if number in near}


def _topic(document: Document, block: Block, by_block: Mapping[int, Sequence[Passage]]) -> Topic | None:
    text, inside = document.text, by_block.get(block.start, ())
    if not _TOLD.among(inside):
        return None
    if "§" not in text[block.start : block.end] and not PLACES.search(text, block.start, block.end):
        return None
    cells = _CELLS.match(document.raw[slice(*document.raw_span(block.start, block.end))])
    name = clean(cells["name"]) if cells is not None else ""
    start = text.find(name, block.start, block.start + len(name) + _MOST_WORDS) if name else -1
    if start < 0 or len(name.split()) > _MOST_WORDS or label_of(name + ":") or labels_only(name) or is_general(name):
        return None
    end = start + len(name)
    mentions = [m for p in inside for m in p.mentions]
    told = [m for m in mentions if m.start >= end and m.type == "LegalProvision"] or PLACES.search(text, end, block.end)
    if not told or any(m.start < end and m.type not in _TYPES for m in mentions):
        return None
    heads = (head_of(word) for word in (name.split()[0], name.split()[-1]))
    head = next((one for one in heads if one is not None and one.type in _TYPES), None)
    if head is not None and " " not in name and not head.compound:
        return None  # "Botilbud" names a kind
    return Topic(head.type if head is not None else "Facility", name, start, end, (), (name,))


def cells_after(document: Document, topic: Topic, block: Block, inside: Sequence[Mention]) -> Iterator[str]:
    """Yield which kinds of fields the cells after a row's name hold."""
    if PLACES.search(document.text, topic.end, block.end):
        yield "size"
    if any(m.type == "LegalProvision" for m in inside):
        yield "law"
