"""Who sits in the body whose minutes a paper is: the list of those present over its agenda, each with where he or she
comes from ("NN, socialchef, X Kommune", "NN   SIND X")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, POINTING, Mention
from ingest.mentions.topics.ownbody import own_body
from ingest.mentions.words.people import NAME_WORD
from ingest.relations.engine.matching import node_of
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES
from ontology.records import Node

_PRESENT = compiled(
    r"\W*(?:(?:[Mm]ødets |[Mm]øde|[A-ZÆØÅ][a-zæøå]+s )?[Dd]eltager(?:e|ne)|[Tt]il ?stede|[Ff]remmødte|[Dd]eltog"
    r"|[Mm]eldt afbud|[Aa]fbud|[Ff]raværende|(?:[A-ZÆØÅ][a-zæøå]+s )?[Mm]edlemmer(?:ne)?|DELTAGERE|TIL STEDE|AFBUD"
    r"|MEDLEMMER)(?: (?:i|på|til|fra|ved) (?:mødet|rådet|udvalget|gruppen))?(?: var)?\s*(?P<colon>:|$)"
)
"""How a list of those who sit in a body opens."""
_ENDS = compiled(
    r"\W*(?:[Gg]æst|[Ii]nvitere|[Rr]eferent|[Ss]ekret[æa]r|[Oo]bservatør|[Dd]agsorden|DAGSORDEN|[Pp]unkt|[Mm]ødeleder"
    r"|[Dd]irigent|[Oo]rdstyrer|(?:[Dd]esuden|[Dd]erudover|[Ee]ndvidere)\b|[Ff]ra (?:forvaltning|administration"
    r"|sekretariat)|[Øø]vrige|[Tt]ilforordn|[Ss]ted\b|[Dd]ato\b|[Tt]id\b|[Kk]opi|[Ff]orfald|[Nn]æste møde|\d{1,2}[.)]"
    r"|Ad \d)"
)
_LINE, _LINES = 120, 80
"""Characters of a line that names one member, and sentences and lines from the first among which such a list stands."""
_PERSON = compiled(rf"\W*(?:[A-ZÆØÅ][\w.]*(?:-[A-ZÆØÅ][^\W\d_]+)?(?:{NAME_WORD}){{1,4}})[\s,–-]*$")
_BEFORE = (",", "(", "fra", "for", "–", "-", ":", ";", "/")
_TAIL = compiled(r"\s*(?:\([^()]{1,60}\)?)?[\s.,;)]*$")
_THEN_WHO = compiled(r":\s*(?:[A-ZÆØÅ][\w.-]*(?: [A-ZÆØÅ][\w.-]*){1,3}(?:\s?\([^()]*\))?(?:, (?:og )?| og |$))+$")
"""What stands behind an organisation at whose line's end those are named who sit there for it."""
_BETWEEN = compiled(r",? (?:i |på |ved |hos |fra )?|\s*[(–-]\s*")
_HONORARY = compiled(r"formand|forperson|medlem|repræsentant|suppleant|praktiserende|observatør|sekretær|^frivillig$")
"""Posts in the body itself, or of people who are not on the staff of whom they stand for."""
_CHAIR = compiled(r"(?:næst)?(?:formand|forperson)")
"""Posts that somebody in a list of those present has in the body whose minutes it is."""
_MEMBERS = NAMED - INITIATIVES - {"Party", "Forum", "Foundation"}
_EMPLOYERS = frozenset({"Municipality", "Region", "RegionalPsychiatry", "Centre", "Unit", "StateBody", "Facility"})


def attendance_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield who sits in the body whose minutes a document is, and in what posts they are; mentions must be resolved."""
    body: Node | None = None
    house: Mention | None = None
    for passage in passages[:_LINES]:
        text = document.text[passage.start : passage.end]
        opens = _PRESENT.match(text)
        if opens is not None:
            own = own_body(document, passages)
            body, house = (node_of(own) if own is not None else None), None
            if body is not None and opens["colon"] and text[opens.end() :].strip():
                yield from _inline(document, passage, passage.start + opens.end(), body)
        elif body is None:
            continue
        elif _ENDS.match(text) or len(text) > _LINE or text[-1] in ".?!":
            body = None
        else:
            named = [m for m in passage.mentions if _may_sit(m)]
            if len(named) == 1 and (named[0].start, named[0].end) == (passage.start, passage.end):
                house = named[0]
            elif not named:
                yield from _on_staff(document, passage, house)
            yield from _of_line(document, passage, named, body)


def _may_sit(mention: Mention) -> bool:
    return mention.type in _MEMBERS and not mention.genitive and mention.source not in POINTING


def _of_line(document: Document, passage: Passage, named: Sequence[Mention], body: Node) -> Iterator[Draft]:
    """Yield the organisation with which a line about one member ends, and the post that he or she holds in it."""
    if named and named[0].start == passage.start and _THEN_WHO.match(document.text, named[0].end, passage.end):
        yield Draft("memberOf", node_of(named[0]), body, named[0].start, named[0].end, {}, 0.75, "member.present")
        return
    if not named or not _TAIL.match(document.text, named[-1].end, passage.end):
        return
    member = named[-1]
    before = document.text[passage.start : member.start].rstrip()
    roles = [m for m in passage.mentions if m.type == "Role" and m.end <= member.start]
    if before and not before.endswith(_BEFORE) and not _PERSON.match(before) and not roles:
        return
    yield Draft("memberOf", node_of(member), body, member.start, passage.end, {}, 0.8, "member.present")
    if roles and _CHAIR.fullmatch(roles[-1].label):
        yield Draft("hasRole", body, node_of(roles[-1]), roles[-1].start, passage.end, {}, 0.75, "member.chair")
    employed = roles and member.type in _EMPLOYERS and not _HONORARY.search(roles[-1].label)
    if employed and _BETWEEN.fullmatch(document.text, roles[-1].end, member.start):
        yield Draft("hasRole", node_of(member), node_of(roles[-1]), roles[-1].start, member.end, {}, 0.7, "member.post")


def _on_staff(document: Document, passage: Passage, house: Mention | None) -> Iterator[Draft]:
    """Yield the post with which a line ends that stands under the name of a house ("NN   oversygeplejerske")."""
    roles = [m for m in passage.mentions if m.type == "Role"]
    if house is None or house.type not in _EMPLOYERS or not roles or roles[-1].end != passage.end:
        return
    if _PERSON.match(document.text[passage.start : roles[-1].start]) and not _HONORARY.search(roles[-1].label):
        yield Draft("hasRole", node_of(house), node_of(roles[-1]), roles[-1].start, passage.end, {}, 0.7, "member.post")


def _inline(document: Document, passage: Passage, start: int, body: Node) -> Iterator[Draft]:
    """Yield those with whom the persons in one line sit there for ("Til stede: NN (SIND), NN, X Kommune")."""
    for member in passage.mentions:
        before = document.text[start : member.start].rstrip() if member.start > start else ""
        if _may_sit(member) and before.endswith(("(", ",", "fra", "for")):
            yield Draft("memberOf", node_of(member), body, *passage.span, {}, 0.75, "member.present")


def without_chairs(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out that whom a member stands for has the chair that he or she has in the body ("NN, formand, SIND X")."""
    every = list(drafts)
    chairs = [draft for draft in every if draft.rule == "member.chair"]
    yield from (one for one in every if one in chairs or not any(_same_chair(one, chair) for chair in chairs))


def _same_chair(draft: Draft, chair: Draft) -> bool:
    """Tell whether a claim tells of the post in the line that tells of a chair."""
    same = draft.predicate == "hasRole" and draft.object == chair.object
    return same and draft.start <= chair.start < draft.end <= chair.end
