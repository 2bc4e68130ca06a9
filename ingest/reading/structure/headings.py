"""Which lines are headings, and of which level: by numbers, capitals, wording, length and place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.reading.structure.contents import fold
from ingest.reading.structure.labels import FIELD_LABELS, REGIONS, SECTION_WORDS
from ingest.reading.structure.paragraphs import Line

CHAPTER, TITLE, PART, LABEL = 1, 2, 3, 4
"""Levels: a chapter or agenda item; an initiative or a part in capitals; a part; a label that stands alone."""

_LONGEST = 130
_MOST_WORDS = 16
_NUMBERED = re.compile(r"^(?P<number>\d{1,3}(?:\.\d{1,2})*)[.)]?\s+(?=[A-ZÆØÅ”\"»])")
_NAMED = re.compile(r"^(?:Kapitel|Bilag|Del|Punkt|Sag|Afsnit|Tema|Ad|Spørgsmål|Scenarie|Møde|Projekt)\b(?: nr\.)? ?(?:\d+|[A-ZÆØÅ]\b)", re.IGNORECASE)
_REGION = re.compile(r"\bRegion (?:" + "|".join(REGIONS) + r")$")
_NO_HEADING = re.compile(
    r"https?:|www\.|@|^\d[\d .,/–-]*$|\b\d{4} ?\d{4}\b|^[•–-] |\bkr\.?$|^\W+$|^(?:Med venlig hilsen|Venlig hilsen|Mvh|Kilde|Note|Se )\b"
)
_ENDED = re.compile(r"[.,;!…][”\"»)]*$")
_OPENS = re.compile(r"^[”\"»'(]?[A-ZÆØÅÉ0-9§]")
_LETTERED = re.compile(r"^[A-Z][.:)] ")


@dataclass(frozen=True, slots=True)
class Around:
    """What the rules need to know of the rest of the document."""

    lines: list[Line]
    entries: set[str]
    questions: set[int]
    openers: set[int]


def heading_level(index: int, around: Around) -> int:
    """Return the level of line *index* as a heading, or 0 where it is none."""
    line = around.lines[index]
    if not _may_head(line) or index in around.questions or index + 1 >= len(around.lines):
        return 0
    if fold(line.text) in around.entries:
        return CHAPTER if _NUMBERED.match(line.text) or _REGION.search(line.text) else TITLE
    if index + 1 in around.openers:
        return TITLE
    return _by_wording(line, index, around) or _by_place(line, index, around)


def _may_head(line: Line) -> bool:
    text = line.text
    return (
        2 < len(text) <= _LONGEST
        and text.count(" ") < _MOST_WORDS
        and _OPENS.match(text) is not None
        and _NO_HEADING.search(text) is None
        and not _ENDED.search(text)
        and "\t" not in text
    )


def _by_wording(line: Line, index: int, around: Around) -> int:
    text = line.text
    bare = text.strip(" :").lower()
    if text.isupper() and sum(map(str.isalpha, text)) >= 4:
        return CHAPTER if _NUMBERED.match(text) else TITLE
    if _REGION.search(text) and len(text) < 60 and not text.endswith(":"):
        return CHAPTER
    if match := _NUMBERED.match(text):
        return _numbered(match["number"], index, around)
    if bare in SECTION_WORDS:
        return PART if not text.endswith(":") else LABEL
    if text.endswith(":"):
        return LABEL if bare in FIELD_LABELS or len(text) <= 60 else 0
    if _NAMED.match(text):
        return PART
    return LABEL if bare in FIELD_LABELS else 0


def _numbered(number: str, index: int, around: Around) -> int:
    """Return the level of a numbered line: a heading unless the next or last line goes on counting beside it."""
    if "." in number:
        return min(CHAPTER + number.count("."), PART)
    for beside in (index - 1, index + 1):
        if 0 <= beside < len(around.lines):
            match = _NUMBERED.match(around.lines[beside].text)
            if match and match["number"].isdigit() and abs(int(match["number"]) - int(number)) == 1:
                return 0
    return CHAPTER


def _by_place(line: Line, index: int, around: Around) -> int:
    """Return TITLE for a short line with air above it and a paragraph below it."""
    text = line.text
    if text.endswith(("?", ":")) or line.layout.begins and not _LETTERED.match(text) or len(text) > 90 or line.layout.lines > 2:
        return 0
    following = around.lines[index + 1]
    before = around.lines[index - 1] if index else None
    if _may_head(following) and not line.layout.page and len(following.text) < 60:
        return 0
    if len(following.text) < 60 or following.text[:1].islower():
        return 0
    torn = before is None or before.text.rstrip("”\")").endswith((".", "!", "?", ":", "…")) or len(before.text) < 90
    airy = line.layout.page or line.layout.gap >= max(1, following.layout.gap)
    return TITLE if torn and airy else 0
