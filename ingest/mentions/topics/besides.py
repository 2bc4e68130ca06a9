"""Headings that hold more than a name, or none: a label and what fills it in, an authority's name, a house's people."""

from __future__ import annotations

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.words.general import THEME
from ingest.mentions.words.roles import role_of
from ingest.patterns import compiled
from ontology.predicates import INITIATIVES

_VALUES = NAMED - INITIATIVES | {"Money", "Period", "Count", "FundingPool", PLACE}


def filled_in(document: Document, passage: Passage) -> bool:
    """Tell whether a line is a label and the name or number that fills it in ("Regional partner: ...")."""
    label, colon, value = document.text[passage.start : passage.end].partition(": ")
    start = passage.end - len(value)
    first = next((m for m in passage.mentions if m.start >= start), None) if colon else None
    if first is None or first.type not in _VALUES or first.start > start or any(ch.isdigit() for ch in label):
        return False
    return label.lower()[1:] == label[1:] and max(m.end for m in passage.mentions) >= passage.end - 1


def is_theme(document: Document, passage: Passage, start: int) -> bool:
    """Tell whether a heading counts the chapter of a plan ("Spor 2: Unge") and what begins at *start* is no name."""
    if not THEME.match(document.text, passage.start):
        return False
    return not any(
        m.type in _HOUSED and m.source != "common" and (m.start <= start + 1 or m.source == "quoted")
        for m in passage.mentions
    )


AUTHORITIES = frozenset({"StateBody", "Municipality", "Region", "RegionalPsychiatry", "Party"})
"""Who sends papers and pages, and heads them with its name."""
_OF_AUTHORITY = compiled(r"\s*(?:$|[•·|–-] |, )")


_APART = "   "
"""What parts the two ends of a running header in the raw text."""


def by_authority(document: Document, passage: Passage) -> bool:
    """Tell whether a line is an authority's name, perhaps with what it puts forth: a letterhead, a running header."""
    first = next((m for m in passage.mentions if m.start <= passage.start + 1 and m.type in AUTHORITIES), None)
    if first is None or _OF_AUTHORITY.match(document.text[first.end : passage.end]) is not None:
        return first is not None
    start, end = document.raw_span(first.end, passage.end)
    return document.raw[start:end].startswith(_APART)


_PEOPLE = compiled(r"(?:Frivillige|Ansatte|Medarbejdere|Brugere|Beboere|Peers|Mentorer|Leder|Job) $")
_THERE = compiled(r" (?:i|på|ved|hos|til) (?:[a-zæøå]+ )?[”\"»]?$")
_HOUSED = frozenset({"Facility", "Service", "Project", "Education", "Unit", "Centre", "RegionalPsychiatry"})


def of_people_there(text: str, passage: Passage) -> Mention | None:
    """Return the house or undertaking whose people a heading names ("Mentorer på Center X", "Leder til Huset Y")."""
    last = next((m for m in reversed(passage.mentions) if m.type in _HOUSED and m.source != "common"), None)
    if last is None or not (there := _THERE.search(text, passage.start, last.start)):
        return None
    people = text[passage.start : there.start()]
    return last if _PEOPLE.match(people + " ") or role_of(people.split()[-1] if people.split() else "") else None
