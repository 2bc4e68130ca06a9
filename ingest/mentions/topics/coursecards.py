"""Catalogues of courses: each heading over lines like "Tid:", "Sted:" and "Undervisere:" names a course."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import Block, Document
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.words.labels import clean
from ingest.search.patterns import compiled

_LABEL = compiled(
    r"\W*(?i:tid(?:spunkt)?|tid og sted|sted|dato(?:er)?|undervisere?|underviser\(e\)|kursusleder|pladser|antal pladser|"
    r"antal deltagere|deltagere|pris|varighed|tilmelding(?:sfrist)?|omfang|kursusgange|start) ?: "
)
"""The labels of a course's lines. Source: course catalogues of recovery schools, municipalities and associations."""
_TOLD, _FEWEST, _BELOW = 2, 2, 7
"""Labels that a course's lines hold, courses that make a catalogue, and the blocks below a heading that are looked at."""
_LONGEST = 12
_MEETING = compiled(r"(?:[^\W\d_]*møde|dagsorden|referat|beslutningsreferat|indkaldelse|invitation)\b", re.IGNORECASE)
"""What is held at a time and place, and no course."""


def open_courses(document: Document, outline: Outline) -> None:
    """Tell the lines below each course's heading that they speak of the course."""
    labelled = [n for n, block in enumerate(document.blocks) if _LABEL.match(document.text, block.start, block.end)]
    over = sorted({number for n in labelled for number in (n - 2, n - 1) if number >= 0})
    courses = [number for number in over if _is_course(document, number)]
    opened = frozenset(courses)
    for number in courses if len(courses) >= _FEWEST else ():
        block = document.blocks[number]
        title = clean(document.text[block.start : block.end])
        if not title:
            continue
        topic = Topic("Education", title, block.start, block.end, (), (title,))
        outline.by_section[block.start] = topic
        for line in _lines(document, number, opened):
            outline.scopes[line.start] = replace(outline.at(line), topic=topic, own=False)


def _lines(document: Document, number: int, opened: frozenset[int] = frozenset()) -> list[Block]:
    """Return a heading and the blocks below it, up to the next heading or course."""
    after = range(number + 1, len(document.blocks))
    end = next((n for n in after if n in opened or document.blocks[n].kind == "heading"), len(document.blocks))
    return list(document.blocks[number:end])


def _is_course(document: Document, number: int) -> bool:
    """Tell whether a short line, whether it reads as a heading or not, stands right over a course's labels."""
    block = document.blocks[number]
    text = document.text[block.start : block.end]
    if block.kind not in {"heading", "prose"} or len(text.split()) > _LONGEST or text[-1] in ".:;,":
        return False
    under = block.kind == "prose" and number and document.blocks[number - 1].kind == "heading"
    if _LABEL.match(text) or ": " in text or under or _MEETING.match(text):
        return False
    below = [document.text[b.start : b.end] for b in document.blocks[number + 1 : number + 1 + _BELOW]]
    first = next((n for n, line in enumerate(below) if _LABEL.match(line)), len(below))
    told = sum(_LABEL.match(line) is not None for line in below[first:])
    return first <= (1 if block.kind == "heading" else 0) and told >= _TOLD
