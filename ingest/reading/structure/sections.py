"""Sections of headings, and how each of them reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ingest.document import Block, BlockKind, Section, SectionKind

_MOSTLY = 0.5
_READ_AS: tuple[tuple[BlockKind, SectionKind], ...] = (("grant", "grants"), ("field", "fields"), ("item", "list"))


def sections_of(text: str, blocks: Sequence[Block]) -> tuple[Section, ...]:
    """Return a section for each heading, up to the next heading of its level or above, and one for what comes first."""
    heads = [(place, block) for place, block in enumerate(blocks) if block.kind == "heading"]
    sections: list[Section] = []
    if blocks and (not heads or heads[0][1].start > 0):
        end = heads[0][1].start if heads else len(text)
        own = blocks[: heads[0][0]] if heads else blocks
        sections.append(Section("", 1, 0, end, _kind(own)))
    ends = _ends([block for _, block in heads], len(text))
    for number, (place, head) in enumerate(heads):
        stop = heads[number + 1][0] if number + 1 < len(heads) else len(blocks)
        title = text[head.start : head.end]
        sections.append(Section(title, head.level, head.start, ends[number], _kind(blocks[place + 1 : stop])))
    return tuple(sections)


def _ends(heads: Sequence[Block], length: int) -> list[int]:
    """Return where each heading's section ends; one pass from the back, with the headings still open on a stack."""
    ends = [length] * len(heads)
    waiting: list[int] = []
    for number in range(len(heads) - 1, -1, -1):
        while waiting and heads[waiting[-1]].level > heads[number].level:
            waiting.pop()
        if waiting:
            ends[number] = heads[waiting[-1]].start
        waiting.append(number)
    return ends


def _kind(blocks: Sequence[Block]) -> SectionKind:
    """Return how the blocks of a section read, by what most of them are."""
    kinds = Counter(block.kind for block in blocks)
    total = sum(kinds.values())
    if not total:
        return "prose"
    if kinds["contents"] >= _MOSTLY * total:
        return "contents"
    if kinds["question"]:
        return "form"
    for kind, name in _READ_AS:
        if kinds[kind] >= _MOSTLY * total:
            return name
    return "prose"
