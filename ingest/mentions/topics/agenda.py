"""Headings of agendas and minutes: the case's kind before the colon, cases about an undertaking, and a case's parts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from ingest.document import Document, Section
from ingest.mentions.words.labels import clean
from ingest.mentions.words.occurrences import built_on
from ingest.search.patterns import compiled
from ingest.search.wordlist import word_list

CASE = compiled(
    r"(?:\w*sag(?:en)?|meddelelse|orientering|beslutning|drøftelse|temadrøftelse)\s?(?::|\s[-–])\s+(?=\S)",
    re.IGNORECASE,
)
"""The kind of a case before its title ("BESLUTNINGSSAG: ...")."""
_PARTS = word_list(
    "sagsfremstilling|sagsresumé|sagsresume|resume|resumé|indstilling|beslutning|økonomi|høring|bilag|konsekvenser|"
    "risikovurdering|bevillingstekniske konsekvenser|kommunikation|tidsplan|tidsplan og videre proces|"
    "direktørpåtegning|journalnummer|politisk behandling|referat|økonomiske konsekvenser|lovgrundlag|videre proces|"
    "administrationens indstilling",
    "|",
)
"""Titles under which every case is set out; they belong to the case, not to the heading that stands before them."""
_UNDERTAKING = compiled(
    r"^(?P<noun>[^\W\d_]*(?:konference|temadag|kampagne|projekt|forsøg|ordning))(?:et|en)?\s(?:om|vedr\.?"
    r"|vedrørende)\s(?P<what>.+)$",
    re.IGNORECASE,
)
_CALLED = r"\w*-?(?:ordningen|projektet|indsatsen|tilbuddet)\b"
_SHORTEST_STEM = 9
_TWICE = 2
_OPENS = word_list("baggrund|indledning|problemstilling|sagens kerne|beslutningstema|sagsforløb", "|")
"""Titles with which papers of any kind begin, a case's too."""


@lru_cache(maxsize=1024)
def is_part(title: str) -> bool:
    """Tell whether a heading is one of the titles under which any case is set out."""
    return title.strip(" :.").casefold() in _PARTS


def opens_case(title: str) -> bool:
    """Tell whether a heading may stand right below the title of a case."""
    return is_part(title) or title.strip(" :.").casefold() in _OPENS


def parts_of(document: Document) -> list[int]:
    """Return where the parts of cases begin, in the order of the text."""
    return sorted(section.start for section in document.sections if is_part(section.title))


def parts_before(document: Document, section: Section, parts: Sequence[int]) -> bool:
    """Tell whether the case that holds *section* has begun with its *parts* before it: later ones are its too."""
    chapters = document.chapter_starts
    number = bisect_right(chapters, section.start)
    first = bisect_left(parts, chapters[number - 1] if number else 0)
    return first < len(parts) and parts[first] < section.start


def names_undertaking(heading: str) -> bool:
    """Tell whether a heading says what an undertaking is about ("Projekt om ...")."""
    return _UNDERTAKING.match(heading) is not None


def undertaking(text: str, heading: str, start: int, end: int) -> tuple[str, str] | None:
    """Return the type and name of what a heading such as "Projekt om ..." is about, if ``text[start:end]`` speaks of
    it.

    A name of the text that is built on the heading's words ("Besøgsordningen" under "Projekt om besøg") comes first.
    """
    match = _UNDERTAKING.match(heading)
    if not match:
        return None
    noun, what = match["noun"].casefold(), clean(match["what"])
    definite = noun + (
        "et" if noun.endswith(("projekt", "forsøg")) else "en" if noun.endswith(("dag", "ordning")) else "n"
    )
    if definite not in text[start:end].casefold() or not what:
        return None
    label = what[0].upper() + what[1:]
    type_ = "Service" if noun.endswith("ordning") else "Project"
    stem = label.split()[0]
    stem = stem[: max(_SHORTEST_STEM, len(stem) - 3)]
    called = Counter(built_on(text, stem, _CALLED) if len(stem) >= _SHORTEST_STEM else ())
    best = called.most_common(1)
    return type_, best[0][0] if best and best[0][1] >= _TWICE else label
