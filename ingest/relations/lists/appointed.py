"""Who appoints the members of a group: "Af dem udpeger X, Y og Z et medlem hver", "- 1 medlem udpeges af X"; and how
many they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, Mention
from ingest.mentions.topics.scopes import Outline
from ingest.relations.engine.matching import node_of
from ingest.relations.lists.members import BODY, called, over, stands_itself
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.values.numbers import FEW_PATTERN, WORDS
from ontology.predicates import INITIATIVES
from ontology.records import Node

_NUMBER = r"(?:\d{1,2}|[ÉéEe]n|[ÉéEe]t|[Tt]o|[Tt]re|[Ff]ire|[Ff]em|[Ss]eks|[Rr]esten|(?:[Dd]e )?øvrige)"
_SEAT = r"[^\W\d_]*(?:medlem(?:mer(?:ne)?)?|repræsentant(?:er(?:ne)?)?|pladser?)"
_APPOINTED = Sought(
    rf"\b(?:{_NUMBER}|{_SEAT})(?: (?:af )?(?:{_SEAT}|af dem|heraf))? (?:(?:som |der )?(?:er|bliver|blev) )?"
    r"(?:udpege[st]|indstille[st]|valgt|vælges) (?:af|fra|blandt) (?P<who>[^.;:\n]{3,200})"
)
"""Whose a seat is, as the passive tells it ("to medlemmer udpeges af X, et af Y")."""
_APPOINTS = Sought(
    rf"(?P<before>[^.;:\n]{{3,160}}?) (?:udpeger|udpegede|har udpeget|indstiller(?!,? at ))"
    rf"(?P<behind>[^.;:\n]{{0,160}}?) "
    rf"(?:hver (?:især )?)?(?:hver\b|{_NUMBER} (?:{_SEAT}|hver)|{_NUMBER}(?=[.,;]|$))(?! til)"
)
"""Who fills seats, before or behind the verb ("heraf udpeger X og Y et medlem hver")."""
_NO_SEAT = compiled(
    r"\b(?:formand|næstformand|suppleant|tilforordnet|observatør|ikke|blandt (?:brugerne|beboerne))\w*\b"
)
_NEW = compiled(
    rf"\b(?:[Ee](?:n|t) (?:[a-zæøå]+ )?)?(?P<noun>{BODY})(?P<ending>n|en|et|met)? (?:på|med|af|bestående|har|består|"
    r"får|fik|sammensættes|er sammensat)\b",
    re.IGNORECASE,
)
"""A group that a sentence brings in with its seats ("ledes af en bestyrelse på syv medlemmer")."""
_COUNTED = Sought(
    rf"[^.;:?!]{{0,120}}?\b[Ee]n (?P<noun>(?:følge|styre|arbejds|reference|projekt)gruppe) (?:på|med|bestående af) "
    rf"(?P<count>\d{{1,2}}|{FEW_PATTERN}) (?:medlemmer|personer|repræsentanter)\b(?! (?:fra|for|hver)\b)"
)
"""How large a group is that a sentence brings in."""
_TELLING = _APPOINTED.bit | _APPOINTS.bit | _COUNTED.bit
_MEMBERS = NAMED - INITIATIVES - {"Party", "Forum", "StateBody"}


def appointed_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield who appoints members of the group that the sentence, one before it or the heading names, and how many sit
    in one that it brings in."""
    body: Node | None = None
    section = -1
    for number, passage in enumerate(passages):
        if not passage.sought & _TELLING:
            continue
        if (counted := _COUNTED.match(document.text, passage)) is not None:
            yield from _how_many(passage, counted, outline)
        match = _APPOINTED.search(document.text, passage) or _APPOINTS.match(document.text, passage)
        if match is None or _NO_SEAT.search(match.group()):
            continue
        if section != (here := _start_of_section(document, passage)):
            body, section = None, here
        body = _body(document, passages, number, outline) or body
        if body is None:
            continue
        spans = [range(*match.span(g)) for g in ("who", "before", "behind") if g in match.re.groupindex]
        for member in passage.mentions:
            fits = member.type in _MEMBERS and not member.genitive and member.source != "we"
            if fits and any(member.start in span for span in spans) and stands_itself(document, member):
                yield Draft("memberOf", node_of(member), body, *passage.span, {}, 0.75, "member.appointed")


def _how_many(passage: Passage, counted: re.Match[str], outline: Outline) -> Iterator[Draft]:
    """Yield how many sit in a group that is told of, where it is that of what the part is about."""
    group = called(counted["noun"], "n", "", passage, outline)
    if " for " in group.label:
        number = str(WORDS.get(counted["count"].casefold(), counted["count"]))
        yield Draft("capacity", group, Node("Number", number), *passage.span, {"unit": "members"}, 0.7, "member.count")


def _start_of_section(document: Document, passage: Passage) -> int:
    section = document.section_at(passage.start)
    return section.start if section is not None else -1


_BACK = 8
"""Sentences and lines back among which the group is named whose seats are told."""


def _body(document: Document, passages: Sequence[Passage], number: int, outline: Outline) -> Node | None:
    """Return the group whose seats a sentence tells: the last that it, or one of those before it, names."""
    here = passages[number]
    start = _start_of_section(document, here)
    for passage in reversed(passages[max(0, number - _BACK) : number + 1]):
        if passage.start < start:
            break
        end = here.end if passage is here else passage.end
        forum = _last(passage.mentions, end)
        if forum is not None:
            return node_of(forum)
        new = _NEW.search(document.text, passage.start, passage.end)
        if new:
            return called(new["noun"], new["ending"], "", passage, outline)
    return over(document, here, outline)


def _last(mentions: Sequence[Mention], end: int) -> Mention | None:
    fits = (m for m in reversed(mentions) if m.type == "Forum" and m.end <= end and m.source != "institution")
    return next(fits, None)
