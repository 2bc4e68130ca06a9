"""Pages on who works there: a person and a post in one line ("NAME, daglig leder"), or a line for each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.topics.scopes import Scope
from ingest.mentions.words.people import NAME_WORD
from ingest.names import GIVEN, kind_of
from ingest.search.patterns import compiled
from ontology.predicates import ORGANISATIONS

_NAME = rf"[A-ZÆØÅ][^\W\d_]+(?:-[A-ZÆØÅ]?[^\W\d_]+)?(?:{NAME_WORD}){{1,4}}"
_ALONE = compiled(rf"\W{{0,3}}(?P<name>{_NAME})(?:\W{{0,2}}| \S+@\S+)$")
_BESIDE = compiled(
    rf"\W{{0,3}}(?P<name>{_NAME})(?:,? | ?[–-] |: | \(|\s{{2,}}|\t)(?:(?:er|som|vores|ansat som|og er) )?"
    r"(?:(?!der|som)[a-zæøå]+ ){0,2}$"
)
"""A person's name with what may stand between it and a post."""
_ENDS = compiled(
    r"\W*$|\W{0,2}[,;()/|]|\s[–-]\s|\s*\+?\d|\s?(?:og|samt) |,? (?:tlf|telefon|mobil|mail|e-mail|siden|i|på|med|for) ?",
)
_BEGINS = compiled(r"\W{0,3}(?:[a-zæøåA-ZÆØÅ]+ ){0,1}$")
_MORE = compiled(r"\W*$|\W*[,(][^.]{0,40}$")
_OF_OTHERS = compiled(
    r"\b(?:[a-zæøå]*(?:deltage|medlem|(?<!personale)(?<!mål)(?<!medarbejder)gruppe|bestyrelse|udvalg|råd\b|panel"
    r"|forfatter|redaktion|program|oplæg|anmeld|ekspert)[a-zæøå]*|til ?stede\w*|fravær\w*|afbud|inviter\w*|foto\w*"
    r"|kilde\w*|mødt\w*|politik\w*|kandidat\w*)\b",
    re.IGNORECASE,
)
"""Titles of lists of people who are not the staff of what the page is about."""
_SHORT = 100
_FAR = 60
"""Lines above a card within which its title stands."""


def on_card(
    document: Document, passages: Sequence[Passage], number: int, roles: Sequence[Mention], scope: Scope
) -> list[Mention]:
    """Return the roles of a line that is a person with a post, or a post with the person in the line beside it."""
    passage = passages[number]
    text = document.text[passage.start : passage.end]
    first, last = roles[0], roles[-1]
    if len(text) > _SHORT or any(m.type in ORGANISATIONS for m in passage.mentions) or _OF_OTHERS.search(scope.title):
        return []
    before, after = text[: first.start - passage.start], text[last.end - passage.start :]
    beside = _BESIDE.match(before)
    if beside is not None:
        told = text[-1] != "." and _ENDS.match(after) is not None and _is_person(beside["name"])
    else:
        beside_it = (number + 1,) if first.plural else (number - 1, number + 1)
        near = (other for other in beside_it if 0 <= other < len(passages))
        told = _BEGINS.match(before) is not None and _MORE.match(after) is not None
        told = told and any(_names_person(document, passages[other]) for other in near)
    return list(roles) if told and not _of_others(document, passages, number) else []


def _of_others(document: Document, passages: Sequence[Passage], number: int) -> bool:
    """Tell whether the last title or label above a line tells of people who are no staff."""
    for other in reversed(passages[max(0, number - _FAR) : number]):
        line = document.text[other.start : other.end]
        if len(line) < _SHORT and _OF_OTHERS.search(line) and line[-1:] != ".":
            return True
        if other.block.kind == "heading" or (line[-1:] == ":" and len(line) < _SHORT):
            return False
    return False


def _names_person(document: Document, passage: Passage) -> bool:
    """Tell whether a line is nothing but a person's name, perhaps with an address for mail."""
    if passage.end - passage.start > _SHORT or any(m.type == "Role" for m in passage.mentions):
        return False
    alone = _ALONE.match(document.text[passage.start : passage.end])
    return alone is not None and _is_person(alone["name"])


def _is_person(name: str) -> bool:
    return kind_of(name.split(" ", 1)[0]) in GIVEN
