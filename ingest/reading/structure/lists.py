"""Lists: each item with the sentence that leads into it ("Projektet har tre partnere:"), and grant lists in parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.document import Block, Document
from ingest.reading.structure.blocks import GRANT

_MARKER = re.compile(r"(?:•|[-–—]|\d{1,3}[.)]|\(?[a-zæøå]\)|\(\d{1,2}\)|[A-Z][.:)])\s+")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: *start* is its first word, after the bullet; *lead* is the block that leads in."""

    block: Block
    start: int
    end: int
    lead: Block | None


@dataclass(frozen=True, slots=True)
class Grant:
    """One line of a grant list, each part with its offsets in the repaired text: who got, for what, how much."""

    block: Block
    who: tuple[int, int]
    what: tuple[int, int]
    amount: tuple[int, int]


def items(document: Document) -> Iterator[Item]:
    """Yield the list items of a document with their lead-in: the last paragraph, field or label before the list."""
    lead: Block | None = None
    for block in document.blocks:
        if block.kind != "item":
            if block.kind in ("prose", "field", "heading"):
                lead = block
            continue
        match = _MARKER.match(document.text, block.start)
        yield Item(block, match.end() if match else block.start, block.end, lead)


def grants(document: Document) -> Iterator[Grant]:
    """Yield the lines of grant lists in parts."""
    for block in document.blocks:
        if block.kind != "grant":
            continue
        match = GRANT.match(document.text[block.start : block.end])
        if match:
            at = block.start
            who, what, amount = (
                tuple(at + offset for offset in match.span(name)) for name in ("who", "what", "amount")
            )
            yield Grant(block, (who[0], who[1]), (what[0], what[1]), (amount[0], amount[1]))
