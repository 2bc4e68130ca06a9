"""What a page without a titled subject is about: what its first sentences explain, or the one thing it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, NO_NAME, THINGS
from ingest.mentions.topics.headings import Topic, running_case
from ingest.mentions.words.general import VENUE, names_nothing
from ingest.mentions.words.verbs import OF_A_THING
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES, ORGANISATIONS

_IS = compiled(
    r"[”\"»’]?(?:, [^,.;:?!]{3,60},| \([^()]{1,60}\))? (?:er|var) (?:et|en|et af|en af|(?:[A-ZÆØÅ][\w-]* ){1,3}?[\w-]+s) "
)
_NOUN = compiled(r"(?:[A-ZÆØÅ][a-zæøå]{4,}(?:et|en))?")
"""What may stand before the name that opens a sentence ("Mentorordningen PIFT er ...")."""
NAMED_IN = frozenset({"quoted", "apposition", "pattern", "introduced", "register"})
_BEGINNING = 0.4
"""The part of a page within which the one undertaking that it is about is named."""
_SENTENCES = 5
"""Sentences at a page's beginning among which it explains its subject."""
_EARLY = 0.4
"""The part of a page within which its one undertaking is named; what is first named later is no subject of the whole."""
_LABELS = compiled(r"^(?:Projektperiode|Målgruppe|Formål|Baggrund for projektet|Samarbejdspartnere)\b", re.MULTILINE)


def opening_topics(
    document: Document,
    passages: Sequence[Passage],
    pages: frozenset[int],
    taken: Mapping[int, Topic],
    subject: Topic | None,
) -> Iterator[tuple[int, Topic]]:
    """Yield (start, topic) of each page that bears none: from the page's first block on it speaks of that, unless it
    names the *subject* of the whole text."""
    bounds = [0, *sorted(pages), len(document.text)]
    for start, end in pairwise(bounds):
        named = subject is not None and document.text.find(subject.label, start, end) >= 0
        if named or any(start <= place < end for place in taken):
            continue
        inside = [p for p in passages if start <= p.start < end]
        topic = _explained(document, inside[:_SENTENCES]) or _voiced(document, inside)
        topic = topic or _called(document, inside, start, end) or _only_one(document, inside, start, end)
        topic = topic or _alone(document, inside, start, end)
        first = next((b.start for b in document.blocks if start <= b.start < end), start)
        if topic is not None:
            yield first, topic


def _explained(document: Document, first: Sequence[Passage]) -> Topic | None:
    for passage in first:
        name = next((m for m in passage.mentions if m.type != "Count"), None)
        if name is None or name.type not in THINGS or name.source not in NAMED_IN or name.genitive:
            continue
        opens = _NOUN.fullmatch(document.text[passage.start : name.start].strip(' ”"»’'))
        if opens and _IS.match(document.text, name.end, passage.end):
            return Topic.of(name)
    return None


_AT = compiled(r"(?:(?:Her )?[Pp]å|I|Hos|Ved|Velkommen til|Vi er|Vi (?:på|i|hos)) [”\"»’]?$")
_WE = compiled(r"\b(?:[Vv]i|[Vv]ores?|[Oo]s)\b")


def _voiced(document: Document, inside: Sequence[Passage]) -> Topic | None:
    """Return the place whose people speak on a page: "På Sengeafsnit 4 behandler vi ...", "Hos Klub Havblik har vi ..."."""
    for passage in [p for p in inside if p.block.kind != "heading"][:_SENTENCES]:
        name = next((m for m in passage.mentions if m.type != "Count"), None)
        if name is None or name.type not in THINGS or name.source not in NAMED_IN or name.genitive:
            continue
        if _AT.match(document.text, passage.start, name.start) and _WE.search(
            document.text, passage.start, passage.end
        ):
            return Topic.of(name)
    return None


def _only_one(document: Document, inside: Sequence[Passage], start: int, end: int) -> Topic | None:
    """Return the one undertaking that a page names, where its labels or definite nouns show that it has a subject."""
    named = [m for p in inside for m in p.mentions if m.type in INITIATIVES and m.source in {"quoted", "apposition"}]
    if len({m.label for m in named}) != 1 or named[0].start > start + _EARLY * (end - start):
        return None
    early = named[0].start <= start + _BEGINNING * (end - start)
    back = early and any(m.type == ANAPHOR and m.value and m.value[0] == "Project" for p in inside for m in p.mentions)
    return Topic.of(named[0]) if back or _LABELS.search(document.text, start, end) else None


_BODIES = frozenset({"Association", "Facility", "SocialEnterprise", "Unit", "Centre"})
_DOES = compiled(rf"[”\"»’]? (?:{OF_A_THING}|driver)\b")
_ONE_PAGE = 4000
"""Characters of a page that names nothing else."""


def _alone(document: Document, inside: Sequence[Passage], start: int, end: int) -> Topic | None:
    """Return the one house or body that a short page names at all, where one of its first sentences tells what it does."""
    if end - start > _ONE_PAGE or len({p.block.start for p in inside}) == 1:
        return None
    named = [m for p in inside for m in p.mentions if m.type in THINGS and m.source not in NO_NAME]
    if len({m.label for m in named}) != 1 or named[0].type not in _BODIES:
        return None
    others = {m.label for p in inside for m in p.mentions if m.type in ORGANISATIONS and m.label != named[0].label}
    if len(others) > 1:
        return None
    for passage in inside[:_SENTENCES]:
        opens = next((m for m in passage.mentions if m.start == passage.start), None)
        if opens is not None and opens.label == named[0].label and not opens.genitive:
            return Topic.of(opens) if _DOES.match(document.text, opens.end, passage.end) else None
    return None


_CALLED = compiled(
    r"\b(?:Projektet|Indsatsen|Initiativet|Ordningen|Tilbuddet|Forløbet|Partnerskabet|Samarbejdet|Det|Den)(?: [a-zæøå]+)? "
    r"(?:hedder|kaldes|bærer (?:navnet|titlen)|har (?:fået )?(?:navnet|titlen)) [”\"“»‘']?"
)
"""How a page tells the name of that of which it has spoken without it."""


def _called(document: Document, inside: Sequence[Passage], start: int, end: int) -> Topic | None:
    """Return the one undertaking whose name a page tells by a sentence of its own ("Projektet hedder X")."""
    told = list(_CALLED.finditer(document.text, start, end))
    if len(told) != 1:
        return None
    place = told[0].end()
    if sum(p.block.kind == "heading" and p.start > start for p in inside if p.start < place) >= _PARTS:
        return None  # it is what one part of several tells of
    named = (m for p in inside if p.start <= place < p.end for m in p.mentions if abs(m.start - place) <= 1)
    return next((Topic.of(m) for m in named if m.type in INITIATIVES), None)


_PARTS = 3
"""Headings before the sentence that tells a name which show that it stands in one part of several."""
_TITLE_LINES, _TITLE = 5, 110
"""Lines at a document's beginning among which its title stands, and its longest."""
_OFFICE = compiled(
    r"(?:[A-ZÆØÅ][a-zæøå]*)?(?:[Kk]ontoret?|[Ss]ekretariatet?|[Ss]tab(?:en)?|[Ff]orvaltning(?:en)?|[Cc]enter for)\b"
)
"""Who sends a paper and is no subject of it."""
_FRAME = compiled(r"[|•>]| / ")
"""What shows that a line belongs to a page's frame."""
_ADDRESSED = compiled(r"(?:Til|Att\.?|Kopi til|Cc|Kære):? ")
"""How a line begins that says to whom a letter goes."""
_HELD_AT = compiled(
    r"(?i:generalforsamling|møde|holdt|aflagt|konference|temadag|seminar|workshop|reception|åbent hus)\w*\b.* (?:i|på|hos|ved) [”\"“»]?$"
)
"""What stands before the name of a place where something was held or said."""
_SENDERS = frozenset({"Municipality", "Region", "RegionalPsychiatry", "StateBody"})
"""Who shows by standing in the same line that the unit is a party or the sender, and no subject."""
_NAMED_BACK = 2
_SHORT_FORM = 5


def titled_subject(document: Document, passages: Sequence[Passage]) -> Topic | None:
    """Return the one house, unit, association or undertaking that the title of a paper names, where the text goes on
    speaking of it: by its name, a telling word of it, or a definite noun of its kind."""
    for block in document.blocks[:_TITLE_LINES]:
        text = document.text[block.start : block.end]
        if (
            block.end - block.start > _TITLE
            or text[-1] in ".:"
            or block.kind == "item"
            or _FRAME.search(text)
            or _ADDRESSED.match(text)
            or VENUE.search(text)
        ):
            continue
        named = [
            m
            for p in passages
            if p.block.start == block.start
            for m in p.mentions
            if m.type in THINGS and m.type != "Association"
        ]
        if named and _HELD_AT.search(document.text, block.start, named[0].start):
            continue
        beside = any(p.block.start == block.start and any(m.type in _SENDERS for m in p.mentions[:1]) for p in passages)
        if not beside and len({m.label for m in named}) == 1 and named[0].source in NAMED_IN and not named[0].genitive:
            name, first = named[0], named[0].label.split()[0]
            words = [w for w in (name.label, first) if len(w) >= _SHORT_FORM]
            back = sum(document.text.count(word, block.end) for word in words[-1:])
            back += sum(
                m.type == ANAPHOR and bool(m.value) and m.value[0] == name.type for p in passages for m in p.mentions
            )
            if back >= _NAMED_BACK and not names_nothing(name.label) and not _OFFICE.match(name.label):
                return running_case(document, Topic.of(name))
    return None
