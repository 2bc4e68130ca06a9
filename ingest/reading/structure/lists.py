"""Lists: each item with the sentence that leads into it ("Projektet har tre partnere:")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.document import Block, Document
from ingest.patterns import compiled

_MARKER = compiled(r"(?:•|[-–—]|\d{1,3}[.)]|\(?[a-zæøå]\)|\(\d{1,2}\)|[A-Z][.:)])\s+")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list: *start* is its first word, after the bullet; *lead* is the block that leads in."""

    block: Block
    start: int
    end: int
    lead: Block | None


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
