"""Trials that have no name but what is tried ("et forsøg med gratis tandpleje til hjemløse"), where a page names no project."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ingest.document import Document
from ingest.mentions.mention import ANAPHOR, Mention
from ingest.mentions.names.ventures import what_of
from ingest.mentions.overlap import settle
from ingest.mentions.triggers import holding
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

if TYPE_CHECKING:
    from ingest.mentions.find import Passage

_TRIED = compiled(
    r"(?<![\w-])(?P<noun>(?:[Ff]orsøg|[Pp]ilot(?:forsøg|projekt)|[Ff]orsøgs(?:ordning|projekt)|[Dd]emonstrationsprojekt)"
    r"(?:et|en)?) (?P<to>med|om) (?P<what>[^.,;:()\n”\"“»?!]{6,90})"
)
"""What is tried, by what is tried ("et forsøg med brugerstyrede senge")."""
_NOT_TRIED = compiled(
    r"(?:at|det|den|de|dette|denne|disse|en|et|nye?|andre|flere|mange|to|tre|fire|få|hvad|hvor\w*|sig|både|dem|egne|større|mindre|titlen"
    r"|navnet|fokus|henblik|baggrund|udgangspunkt|deltagelse|støtte|afsæt)\b"
)
_PAID = compiled(r"(?:kr\.|kroner|mio\.|millioner) til (?:et |nye? )?$")
"""What stands before a trial that gets money: it is a thing of its own whatever else the text names."""
_TRIGGERS = ("orsøg", "ilotprojekt", "onsprojekt")
_LONG = 9
"""Letters that what is tried has at least."""


def name_tried(document: Document, passages: Sequence[Passage]) -> None:
    """Name the trials of a text that names no project: a project with a name is what is tried there."""
    places = holding(document.text, passages, _TRIGGERS)
    named = any(m.type in INITIATIVES for p in passages for m in p.mentions) if places else False
    for number in places:
        passage = passages[number]
        trials = _TRIED.finditer(document.text, passage.start, passage.end)
        told = (match for match in trials if not named or _PAID.search(document.text, passage.start, match.start()))
        names = [m for match in told for m in _trial(match)]
        if names:
            back = [m for m in passage.mentions if m.type != ANAPHOR or all(m.start != n.start for n in names)]
            passage.mentions = settle([*back, *names])


def _trial(match: re.Match[str]) -> Iterator[Mention]:
    what = what_of(match["what"])
    if not _NOT_TRIED.match(what) and len(what) >= _LONG:
        noun = match["noun"].removesuffix("en").removesuffix("et")
        label = f"{noun[0].upper()}{noun[1:]} {match['to']} {what}"
        yield Mention(*match.span("noun"), "Project", label, "pattern")
