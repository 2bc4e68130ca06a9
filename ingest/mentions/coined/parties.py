"""Parties of an agreement, and the common nouns that it goes on to call them by: "Klub Nord (herefter foreningen)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, Mention
from ingest.mentions.words.lexicon import head_of
from ingest.search.patterns import compiled
from ontology.predicates import ORGANISATIONS

_OPENING = 2500
"""Characters at the beginning of a document in which an agreement names its parties."""
_CALLED = compiled(
    r"(?P<name>[A-ZÆØÅ][^\n(),;:]{2,70}?)(?P<branch>, [^\n()]{2,60}?)? \((?:herefter|i det følgende|efterfølgende|i denne aftale)"
    r"(?: kaldet| benævnt)?:? [»”\"“]?(?P<noun>[A-ZÆØÅa-zæøå][a-zæøå]{2,}(?:en|et))[«”\"“]?\)"
)
_BEFORE = compiled(
    r"^(?:.*\b(?:i|I)?(?:m|M)ellem\s+)?(?:(?:og|samt|Den selvejende institution|Foreningen|Den frivillige forening)\s+)*",
    re.DOTALL,
)
"""What stands before a party's name in the same words: "Denne aftale er indgået mellem"."""
_AUTHORITIES = {"kommunen": "Municipality", "regionen": "Region"}
_WORDS = ("(herefter", "(i det følgende", "(efterfølgende", "(i denne aftale")


def parties_called(document: Document, passages: Sequence[Passage]) -> dict[str, Mention]:
    """Return the names that the opening of an agreement gives common nouns, by noun; a name that no register knows
    becomes a mention where it stands."""
    opening = document.text[:_OPENING]
    if not any(word in opening for word in _WORDS):
        return {}
    called: dict[str, Mention] = {}
    for match in _CALLED.finditer(opening):
        lead = _BEFORE.match(match["name"])
        start, end = match.start("name") + (lead.end() if lead else 0), match.end("name")
        passage = next((p for p in passages if p.start <= start and end <= p.end), None)
        party = _party(document, passage, start, end, match["noun"].casefold()) if passage is not None else None
        if party is not None:
            called.setdefault(match["noun"].casefold(), party)
    return called


def _party(document: Document, passage: Passage, start: int, end: int, noun: str) -> Mention | None:
    """Return the mention that stands at a party's name, made of the noun that it is called by where there is none."""
    ends = (m for m in passage.mentions if m.end == end and m.start >= start and m.type in NAMED)
    known = next((m for m in ends if m.start == start or document.text.endswith((" og ", " samt "), 0, m.start)), None)
    if known is not None:
        return known
    head = head_of(noun)
    type_ = _AUTHORITIES.get(noun, head.type if head is not None else "Association")
    if type_ not in ORGANISATIONS:
        return None
    party = Mention(start, end, type_, " ".join(document.text[start:end].split()), "introduced")
    others = [m for m in passage.mentions if m.end <= start or m.start >= end]
    passage.mentions = sorted([*others, party], key=lambda m: m.start)
    return party
