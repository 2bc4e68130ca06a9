"""Where a new page begins in a text that holds several: after a drawn line, at a path of menus, or after a gap wider
than those between its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median_low

from ingest.document import Block, Document
from ingest.mentions.topics.headings import AGENDA, NUMBER, labels_only
from ingest.mentions.words.general import THEME, is_general
from ingest.mentions.words.labelled import label_of
from ingest.search.patterns import compiled

_LONGEST = 160
"""Characters of the longest path of menus."""
_BANNER = 3
"""Blocks that may stand over a page before its path of menus."""
_PARAGRAPH = 2
"""Line ends between two paragraphs that a blank line parts."""
_TELLING = 20
"""Characters of a block with which a text has begun: a wider gap before it parts its title from it."""
_RAGGED = 2
"""Lines by which gaps exceed the usual one only in the layout of printed pages, where they tell nothing."""
_TORN = 100
"""Blank lines that no paper has: page furniture was taken out there."""
_SELDOM = 0.4
"""The share of a text's gaps up to which wider ones part pages: more of them are its way of setting paragraphs."""


def on_one_page(document: Document, pages: frozenset[int], label: str) -> bool:
    """Tell whether a text of several pages speaks of a name on one of them alone."""
    bounds = [0, *sorted(pages), len(document.text)]
    spans = pairwise(bounds)
    return bool(pages) and sum(document.text.find(label, start, end) >= 0 for start, end in spans) <= 1


_RULE = compiled(r"(?:[_*=~–—-] ?){3,}$")
"""A line drawn between two papers."""
_PATH = compiled(r"(?:Du er her: )?[^>›»\n]{2,40}(?: [>›»] [^>›»\n]{2,60}){1,6}$")
_ARROWS = (" > ", " › ", " » ")
"""The menus through which a page is reached: it stands over the page."""
_SIGNED = 300
"""Characters that follow the line for a signature: what ends the text is no page."""


def page_starts(document: Document) -> frozenset[int]:
    """Return the starts of the blocks that begin a page."""
    return frozenset({*_drawn(document), *_wide_gaps(document)})


def leaves(document: Document, pages: frozenset[int]) -> frozenset[int]:
    """Return those of the *pages* before which the paper bears a running header or a number: the text goes on."""
    raw, origins = document.raw, document.origins
    pairs = zip(document.blocks, document.blocks[1:], strict=False)
    return frozenset(
        block.start
        for last, block in pairs
        if block.start in pages and raw[origins[max(last.end - 1, 0)] + 1 : origins[block.start]].strip()
    )


def _drawn(document: Document) -> Iterator[int]:
    """Yield the blocks after a drawn line, and those that are a path of menus below other text."""
    text = document.text
    paths = any(map(text.__contains__, _ARROWS))
    for number, block in enumerate(document.blocks[1:], 1):
        if (
            paths
            and number > _BANNER
            and block.end - block.start <= _LONGEST
            and _PATH.match(text, block.start, block.end)
        ):
            yield block.start
        last = document.blocks[number - 1]
        if _RULE.match(text, last.start, last.end) and len(text) - block.start > _SIGNED:
            yield block.start


def _wide_gaps(document: Document) -> frozenset[int]:
    """Return the starts of the blocks before which the text leaves a wider gap than it does between paragraphs."""
    gaps = {block.start: _line_ends(document, *pair) for pair in pairwise(document.blocks) if (block := pair[1]).air}
    parting = [gap for gap in gaps.values() if gap >= _PARAGRAPH]
    usual = median_low(parting) if parting else 0
    if not parting or max(parting) > usual + _RAGGED:
        return frozenset()
    told = next((block.end for block in document.blocks if _is_told(document.text[block.start : block.end])), 0)
    wide = frozenset(start for start, gap in gaps.items() if gap > usual)
    pages = frozenset(start for start in wide if start >= told)
    return pages if len(wide) <= _SELDOM * len(parting) and not _are_chapters(document, wide) else frozenset()


def _line_ends(document: Document, last: Block, block: Block) -> int:
    """Return how many line ends part two blocks, those of page furniture and of what stood there too."""
    if block.gap < _TORN:
        return block.gap + 1
    return document.raw.count("\n", document.origins[max(last.end - 1, 0)] + 1, document.origins[block.start])


def _is_told(text: str) -> bool:
    """Tell whether a block says something: a sentence, a paragraph, a labelled field."""
    return (
        (len(text) >= _TELLING and text.endswith((".", ":", ";")))
        or len(text) > _LONGEST
        or label_of(text) not in {"", "other"}
    )


def _are_chapters(document: Document, starts: frozenset[int]) -> bool:
    """Tell whether the wider gaps of a text stand before the chapters of one paper: many of these bear a label or a
    theme, where pages bear names."""
    lines = [document.text[b.start : b.end] for b in document.blocks if b.start in starts and b.kind == "heading"]
    if sum(line.startswith("§ ") for line in lines) >= max(_LABELS, _SHARE * len(starts)):
        return True  # statutes and agreements
    titles = [line for line in lines if not _CASE.match(line)]
    labels = sum(_is_label(title) for title in titles)
    return labels >= _LABELS and labels >= _SHARE * len(titles)


def _is_label(title: str) -> bool:
    bare = NUMBER.sub("", title)
    return bool(THEME.match(title) or labels_only(bare) or is_general(bare) or AGENDA.match(bare))


_CASE = compiled(r"(?:sag|punkt|pkt|dagsordenspunkt)\b", re.IGNORECASE)
_LABELS, _SHARE = 2, 0.4
"""How many of the lines after wider gaps are labels, and which share of them, where the gaps part chapters."""
