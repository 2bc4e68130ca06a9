"""What the words of one noun phrase tell, which hold whatever their sentence wishes or denies ("foreslår flere senge i
Klinik Vest i Skive")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.mentions.words.lexicon import head_of
from ingest.search.patterns import compiled

if TYPE_CHECKING:
    from ingest.document import Document
    from ingest.relations.engine.matching import Found
    from ingest.relations.engine.shape import Shape

_IN_A_NAME = frozenset(
    {"part.genitive", "part.in-organisation", "part.bracket"}
    | {"role.title-after-name", "role.title-in-list", "role.named-of", "role.named-comma", "role.byline"}
)
"""Rules about the words of one noun phrase, whose unit it is."""
_AT_HOME = frozenset({"place.in", "place.in-municipality", "place.bracket"})
"""Rules about a name and the town after it."""
_THEIRS = frozenset({"role.genitive", "size.their-rooms"}) | _AT_HOME
"""Rules about what is denied only where the denial stands before it."""
_HOUSES = frozenset({"Facility", "Centre", "Unit", "Association", "RegionalPsychiatry"})
_NEW = compiled(
    r"\b(?:et|en|nyt?|nye|(?:opret|etabler|byg|åbn|opfør|indret|start|skab|lav|grundlæg|plan)[a-zæøå]*)\b[^.;:?!]*$",
    re.IGNORECASE,
)
"""Before a name, what tells that the thing itself is only wished for."""
_DENIES = compiled(r"\b(?:ikke|ingen|intet|uden|aldrig|hverken)\b", re.IGNORECASE)
_NOT_THERE = compiled(
    r"\b(?:ikke|aldrig) (?:\w+ ){0,2}(?:etabler|åbn|byg|opret|opfør|færdig|taget|kommet|længere|blevet)"
)
"""Behind a house's name, what tells that it is not there."""
_NEAR = 60


def named_so(found: Found, shape: Shape) -> bool:
    """Tell whether a match holds though its sentence only wishes: of a house that is there, also in which town."""
    if found.rule.id in _AT_HOME:
        begin = found.matched[0]
        new = _NEW.search(shape.text, max(0, begin - _NEAR), begin) is not None
        there = not new or shape.text.endswith((" i ", " på ", " ved ", " hos ", " fra "), 0, begin)
        return there and found.subject.type in _HOUSES and head_of(found.subject.label) is None
    return found.rule.id in _IN_A_NAME


def only_beside(found: Found, shape: Shape) -> bool:
    """Tell whether what is denied stands behind a noun phrase ("Centrets leder tilføjer, at der ikke ...")."""
    denied = found.mood.marks <= {"negated"} and found.rule.id in _THEIRS
    gone = found.rule.id in _AT_HOME and _NOT_THERE.search(shape.text, found.matched[1]) is not None
    return denied and not gone and _DENIES.search(shape.text, 0, found.matched[0]) is None


_MORE_THAN = compiled(r"\b(?:mere|flere) end\b", re.IGNORECASE)
_BOUND = 12
"""Characters before a number in which it is said to be a bound."""


def no_more_than(document: Document, found: Found) -> bool:
    """Tell whether what is denied is that there is room for more ("Mere end ti kan X ikke rumme")."""
    number = found.values.get("n") if found.rule.id in _ROOM_AT_MOST else None
    before = document.text[max(0, number.start - _BOUND) : number.end] if number is not None else ""
    return found.mood.marks <= {"negated"} and _MORE_THAN.search(before) is not None


POOL_IS = frozenset({"pool.amount", "pool.whose-frame", "pool.frame-of", "pool.and-is"})
"""Rules that tell how much a pool is, which it is though one may apply for it."""
_ROOM_AT_MOST = frozenset({"size.so-many-it-holds", "size.no-more-room"})
