"""Fields of a document: ``label: value`` lines, and labels that stand alone over their value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.document import Block, Document, Section
from ingest.reading.labels import FIELD_LABELS
from ingest.reading.structure.blocks import FIELD


@dataclass(frozen=True, slots=True)
class Field:
    """A label (as written, without colon) and its value, with the value's offsets in the repaired text.

    The value of a label that stands alone runs over the blocks below it, up to the next heading or field.
    """

    section: Section | None
    label: str
    value: str
    start: int
    end: int


def fields(document: Document) -> Iterator[Field]:
    """Yield the fields of a document in its order."""
    text, blocks = document.text, document.blocks
    for index, block in enumerate(blocks):
        content = text[block.start : block.end]
        if block.kind == "field" and (match := FIELD.match(content)):
            start = block.start + match.start("value")
            yield Field(document.section_at(block.start), match["label"], match["value"], start, block.end)
        elif block.kind == "heading" and content.strip(" :").lower() in FIELD_LABELS:
            found = _value_below(blocks, index + 1)
            if found:
                start, end = found
                section = _outer(document, block)
                yield Field(section, content.strip(" :"), text[start:end], start, end)


def _value_below(blocks: tuple[Block, ...], index: int) -> tuple[int, int] | None:
    """Return from where to where the blocks from *index* on are a label's value, or None where there are none."""
    end = index
    while end < len(blocks) and blocks[end].kind in ("prose", "item", "row", "grant"):
        end += 1
    return (blocks[index].start, blocks[end - 1].end) if end > index else None


def _outer(document: Document, block: Block) -> Section | None:
    """Return the section that a label belongs to: the one that holds the label's own."""
    own = document.section_at(block.start)
    if own is None:
        return None
    parents = document.parents_of(own)
    return parents[0] if parents else own
