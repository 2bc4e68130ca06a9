"""For when a number of people or places holds: the day on which they were counted, or the paper's own, for today."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.imprint import imprint_of
from ingest.mentions.triggers import held
from ingest.search.patterns import compiled
from ingest.values.periods import dates

_NOW = compiled(
    r"\b(?:i dag|for tiden|i øjeblikket|i skrivende stund|indtil videre|lige nu|(?:har|er|råder|tæller|der) nu)\b"
    r"|\bp\.?\s?t\.",
    re.IGNORECASE,
)
_TURN = compiled(r"\bved (?P<turn>årsskiftet|nytår)\b", re.IGNORECASE)
"""The last turn of the year before a paper's date."""
_COUNTED = compiled(
    r"^(?:[^\n.]{0,30}\W)?(?:opgørelse|opgjort|status) (?:pr\.|den) (?P<date>\d[^\n:]{8,20}):?$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line over numbers of staff: at a paper's head it holds of all of it, else of its part."""
_TELLING = tuple(f"{word} {when}" for word in ("pgørelse", "pgjort", "tatus") for when in ("pr.", "den"))
"""What stands in every such line: it takes little time to look for."""
_WHEN = compiled(r"[^.\n]{0,60}\. (?:Tallet|Tallene|Antallet) er opgjort (?:pr\.|den) (?P<date>\d[^\n]{8,20})")
_HEAD = 600
_BEFORE, _AFTER = 60, 40
"""Characters before and after a claim's words in which its sentence tells when it holds."""
_STOP = compiled(r"[.;:!?\n] |\n|, (?:og|men|mens) ")


def dated(document: Document, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts, those that hold today, or held at the last turn of the year, with that date."""
    today: str | None = None
    lists = list(_lists(document))
    for draft in drafts:
        staff = draft.predicate == "hasRole" and "count" in draft.qualifiers and "as_of" not in draft.qualifiers
        if staff and (date := _told_beside(document, draft, lists)):
            yield replace(draft, qualifiers={**draft.qualifiers, "as_of": date})
            continue
        counted = draft.predicate == "capacity" or staff
        words = _words(document.text, draft) if counted and "as_of" not in draft.qualifiers else ""
        turn = _TURN.search(words)
        if turn is None and not _NOW.search(words):
            yield draft
            continue
        today = imprint_of(document).date if today is None else today
        date = today if turn is None or not today else _turn(today, turn["turn"])
        yield replace(draft, qualifiers={**draft.qualifiers, "as_of": date}) if date else draft


def _lists(document: Document) -> Iterator[tuple[int, int, str]]:
    """Yield from where to where numbers hold as of a date that the line over them gives."""
    for match in _COUNTED.finditer(document.text) if held(document.text, _TELLING) else ():
        day = next(dates(match["date"]), None)
        section = document.section_at(match.start())
        if day is not None:
            whole = match.start() < _HEAD or section is None
            yield match.end(), len(document.text) if whole or section is None else section.end, day.iso


def _told_beside(document: Document, draft: Draft, lists: Sequence[tuple[int, int, str]]) -> str:
    """Return the day on which a draft's people were counted, as the line over them or the next sentence tells."""
    after = _WHEN.match(document.text, draft.end)
    if after is not None and (day := next(dates(after["date"]), None)):
        return day.iso
    return next((date for start, end, date in lists if start <= draft.start < end), "")


def _turn(today: str, turn: str) -> str:
    year = int(today[:4])
    return f"{year}-01" if turn.casefold() == "nytår" else f"{year - 1}-12-31"


def _words(text: str, draft: Draft) -> str:
    """Return a claim's words with what stands beside them in their part of the sentence."""
    before = text[max(0, draft.start - _BEFORE) : draft.start]
    first = max((match.end() for match in _STOP.finditer(before)), default=0)
    stop = _STOP.search(text, draft.end, draft.end + _AFTER)
    return before[first:] + text[draft.start : stop.start() if stop else draft.end + _AFTER]
