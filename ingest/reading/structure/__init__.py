"""The structure of a repaired text: blocks (headings, paragraphs, items, fields, questions, rows) and sections."""

from __future__ import annotations

from ingest.document import Block, Section
from ingest.reading.repair import Layout
from ingest.reading.structure.blocks import blocks_of
from ingest.reading.structure.casing import in_running_case
from ingest.reading.structure.headings import may_head
from ingest.reading.structure.paragraphs import lines_of
from ingest.reading.structure.sections import sections_of
from ingest.reading.structure.sentences import Sentence, sentences

__all__ = ["Sentence", "sentences", "structure"]


def structure(text: str, layout: Layout) -> tuple[str, tuple[Block, ...], tuple[Section, ...], str]:
    """Return a text with its headings in running case, its blocks and sections, and its title: the first heading, or
    the first short line."""
    lines = lines_of(text, layout)
    blocks = blocks_of(lines)
    cased = in_running_case(text, blocks)
    sections = sections_of(cased, blocks)
    title = next((cased[line.start : line.end] for line in lines[:1] if may_head(line)), "") or next(
        (s.title for s in sections if s.title), ""
    )
    return cased, blocks, sections, title
