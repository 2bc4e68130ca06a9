"""Letterheads, and boxes of contacts: who belongs to whom by the lines on which they stand, and where they lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import HOUSES, TOWNS, Mention
from ingest.mentions.names.wards import HOUSE_ENDS
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.words.lexicon import head_of
from ingest.relations.engine.matching import node_of
from ingest.search.patterns import compiled

_LINES = 8
"""Lines among which a letterhead stands."""
_WHOLE = 0.75
"""How much of a line its name fills; a town or date may follow."""
_HOLDS: dict[str, frozenset[str]] = {
    "Municipality": frozenset({"Unit", "Forum"}),
    "Region": frozenset({"Forum"}),
    "StateBody": frozenset({"Unit"}),
    "RegionalPsychiatry": frozenset({"Centre", "Unit"}),
    "Centre": frozenset({"Unit"}),
}
"""Which bodies stand under which."""


def letterhead_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the smaller of two bodies on neighbouring lines as part of the larger, whichever stands first."""
    lines = [_body_of(document, passage) for passage in passages[:_LINES]]
    for above, below in pairwise(lines):
        for whole, part in ((above, below), (below, above)):
            if whole is not None and part is not None and part.type in _HOLDS.get(whole.type, ()):
                start, end = min(whole.start, part.start), max(whole.end, part.end)
                yield Draft("partOf", node_of(part), node_of(whole), start, end, {}, 0.8, "part.letterhead")


def _body_of(document: Document, passage: Passage) -> Mention | None:
    """Return the body whose name is the whole line, or nothing."""
    bodies = [m for m in passage.mentions if m.type in _HOLDS or m.type in {"Unit", "Forum"}]
    if len(bodies) != 1 or bodies[0].genitive or bodies[0].source in {"anaphor", "we"}:
        return None
    line = document.text[passage.start : passage.end].strip()
    body = bodies[0]
    opens = not document.text[passage.start : body.start].strip(" -–•")
    return body if opens and body.end - body.start >= _WHOLE * len(line) and line[-1] not in ".:" else None


_PATH = compiled(r"(?:[^>»›\n]{2,60} [>»›] ){2,}[^>»›\n]+$")
"""The path to a page through its site."""
_SITE = 12
"""Sentences at a page's beginning among which its path stands."""


def path_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what the path to a page leads through as parts of one another, and of the service whose site it is."""
    for passage in passages[:_SITE]:
        if not _PATH.match(document.text, passage.start, passage.end):
            continue
        steps = [m for m in passage.mentions if m.type in {*HOUSES, "RegionalPsychiatry"} and not m.genitive]
        site = next((m for m in passages[0].mentions if m.type == "RegionalPsychiatry"), None)
        for whole, part in pairwise([*([site] if site else []), *steps]):
            if part.type in HOUSES and whole.type != "Facility" and part.label != whole.label:
                yield Draft("partOf", node_of(part), node_of(whole), *passage.span, {}, 0.75, "part.path")
        return


_POSTAL = compiled(r"\s*(?:DK-)?\d{4}\s+[A-ZÆØÅ]")
_STREET = compiled(r"\s*[A-ZÆØÅ][^\n]{2,40}?\s\d{1,4}\s?[A-Za-z]?(?:,.{0,20})?$")
_ADDRESS = compiled(r"\s*[A-ZÆØÅ][^\n,.:]{2,40}?\s\d{1,4}\s?[A-Za-z]?,?\s(?:DK-)?\d{4}\s+[A-ZÆØÅ][\wæøå .]{2,25}$")
"""A street and a town on one line."""
_HOUSES = frozenset({"Centre", "Unit", "Facility", "Association", "SocialEnterprise", "Company", "Foundation"})
_OF_PAGES = _HOUSES | {"Service", "Education"}
_NEAREST = 3
"""Lines from an organisation's name to its town: a department or a person, and the street."""
_BUILDING = compiled(r"\s*(?:Bygning|Opgang|Indgang|Blok|Postboks|\d\. sal)\b")
"""A line between a street and its town."""
_ITS_TOWN = compiled(r"(?: [–-]|,) [A-ZÆØÅ][a-zæøå]+$")
"""A town behind a name that fills the rest of its line."""
_SLACK = 4
"""Characters of a line besides the organisation's name."""


_LABEL = compiled(
    r"\s*(?:Kontakt(?:oplysninger|information|info|(?: (?:os|og adresse))?)|(?:Besøgs)?[Aa]dresse|Find (?:os|vej)|"
    r"Besøg os|Her (?:er vi|ligger vi|finder du os|bor vi)|(?:Her|Sådan) finder du (?:os|vej)|Hvor (?:er|ligger|bor) "
    r"vi)\W*$"
)
"""A line below which a page's own address stands."""


def contact_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield where the organisations lie whose addresses stand below their names, or on a page that is about them."""
    for number, passage in enumerate(passages):
        towns = [m for m in passage.mentions if m.type in TOWNS]
        if not towns:
            continue
        town = towns[0]
        whole = _ADDRESS.match(document.text, passage.start, passage.end)
        if whole is None and not _POSTAL.match(document.text, passage.start):
            continue
        above = number if whole else number - 1
        if above > 0 and not whole and _BUILDING.match(document.text, passages[above].start):
            above -= 1
        if number == 0 or not (whole or _is_street(document, passages[above])):
            continue
        lines = passages[max(0, above - _NEAREST + 1) : above]
        owner: Mention | Topic | None = _above(document, lines)
        if owner is None and lines and _LABEL.match(document.text, lines[-1].start, lines[-1].end):
            topic = outline.at(passage.block).topic
            owner = topic if topic is not None and topic.type in _OF_PAGES else None
        if owner is not None and not any(_TO_WHOM.match(document.text, line.start) for line in lines):
            node = node_of(owner) if isinstance(owner, Mention) else owner.node
            yield Draft("locatedIn", node, node_of(town), *town.span, {}, 0.8, "contact.address")


_TO_WHOM = compiled(r"(?:Att\.?|Til|Kære|c/o)\b")
"""How a line begins that tells to whom a letter goes: his address is no more than that."""


def _is_street(document: Document, passage: Passage) -> bool:
    return _STREET.match(document.text[passage.start : passage.end]) is not None


def _above(document: Document, lines: Sequence[Passage]) -> Mention | None:
    """Return the organisation that has the nearest of the lines to itself."""
    for line in reversed(lines):
        whole = document.text[line.start : line.end].strip()
        for mention in line.mentions:
            kind = document.text[line.start : mention.start].strip()
            bare = _ITS_TOWN.sub("", whole.removeprefix(kind).strip() if head_of(kind) else whole)
            if mention.type in _OF_PAGES and mention.end - mention.start >= len(bare) - _SLACK:
                return mention
        if " " not in whole and whole[:1].isupper() and whole.casefold().endswith(HOUSE_ENDS):
            return Mention(line.start, line.end, "Facility", whole, "apposition")
    return None
