"""Minutes of a council or forum that say who was there: the bodies that send someone sit in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE
from ingest.mentions.words.labels import clean
from ingest.relations.engine.matching import node_of
from ingest.relations.lists.members import stands_itself
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.predicates import INITIATIVES
from ontology.records import Node

_PRESENT = Sought(
    r"^\W{0,3}(?:til ?stede|mødedeltagere|deltagere|fremmødte|medlemmer til stede)(?: var| er)?(?: "
    r"bl\.a\.)?\b(?P<who>.+)",
    re.IGNORECASE,
)
_SORRY = Sought(
    r"\W{0,3}(?:(?:Afbud(?: fra)?|Fraværende|Meldt afbud):? (?P<who>.+)|(?P<body>[^.;:]{2,120}?) (?:havde meldt afbud"
    r"|var ikke repræsenteret|meldte afbud|var forhindret))",
    re.IGNORECASE,
)
"""Bodies that could not come: they sit in the forum all the same."""
_ABSENT = compiled(r"\b(?:afbud|fraværende|gæst(?:er)?|desuden deltog|som gæst|sekretær)\b", re.IGNORECASE)
_OPENING = 400
"""Characters at the head of minutes in which the body that met is named."""
_MEMBERS = (NAMED - INITIATIVES - {"Forum", "Party"}) | {PLACE}
_FEW = 2


def attendance_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the bodies that the minutes of a forum name as present, each a member of it."""
    forum: Node | None = None
    for passage in passages:
        if forum is None and passage.start < _OPENING and any(m.type == "Forum" for m in passage.mentions):
            forum = _of_title(document.text[passage.block.start : passage.block.end])
        if forum is None:
            continue
        match = (
            _PRESENT.regex.match(document.text[passage.start : passage.end]) if _PRESENT.may_be_in(passage) else None
        )
        if _by_heading(document, passage):
            yield from _members(document, passage, forum, (passage.start, passage.end))
            continue
        sorry = _SORRY.match(document.text, passage)
        if sorry is not None:
            yield from _members(document, passage, forum, sorry.span("who" if sorry["who"] else "body"))
        if match is None:
            continue
        absent = _ABSENT.search(match["who"])
        end = passage.start + (match.start("who") + absent.start() if absent else match.end("who"))
        there = list(_members(document, passage, forum, (passage.start, end)))
        yield from there if len(there) >= _FEW else ()


_TOLD_BY = compiled(
    r"^(?:\d+\. )?(?:Nyt|Siden sidst|Orientering(?:er)?|Meddelelser|Runde) (?:fra|blandt|hos|ved) "
    r"(?:råds)?medlemmerne\b"
)
"""A heading over what members tell, one an item."""
_ABSENT_LABEL = compiled(r"(?:Fraværende|Afbud|Meldt afbud)\s?:?")


def _by_heading(document: Document, passage: Passage) -> bool:
    """Tell whether the lines above say that a member tells what the sentence tells first, or was absent."""
    above = document.block_above(passage.block)
    if above is not None and _ABSENT_LABEL.fullmatch(document.text, above.start, above.end):
        return len(passage.mentions) == 1
    section = document.section_at(passage.start)
    opens = passage.block.kind == "item" and passage.start < passage.block.start + _BULLET
    first = opens and passage.mentions and passage.mentions[0].start < passage.start + _BULLET
    if section is None or not first or len(passage.mentions) > _FEW:
        return False
    return any(_TOLD_BY.match(around.title) for around in (section, *document.parents_of(section)))


_BULLET = 4
"""Characters into an item within which its first name stands."""


def _members(document: Document, passage: Passage, forum: Node, span: tuple[int, int]) -> Iterator[Draft]:
    """Yield the bodies named in a stretch of a sentence as members of the forum."""
    for member in passage.mentions:
        inside = member.type in _MEMBERS and span[0] <= member.start and member.end <= span[1]
        if inside and not member.genitive and stands_itself(document, member):
            yield Draft("memberOf", node_of(member), forum, *passage.span, {}, 0.75, "member.present")


def _of_title(line: str) -> Node | None:
    """Return the forum whose name is a line at the head of minutes ("Referat af møde i Lokalt Dialogforum ved X")."""
    name = clean(re.split(r",| [–-] |: ", _MINUTES.sub("", line))[0])
    return Node("Forum", name) if name[:1].isupper() and len(name.split()) <= _LONGEST else None


_MINUTES = compiled(r"^(?:Referat|Mødereferat|Dagsorden|Beslutningsreferat)\b[^,:]*? (?:i|for|fra|af) (?=[A-ZÆØÅ])")
_LONGEST = 9
