"""Papers of one municipality: the units that answer for what they tell of are its own. Letters: what those whom they
go to have got money for is theirs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, Mention
from ingest.mentions.names.named import register_names
from ingest.mentions.triggers import held
from ingest.relations.engine.matching import node_of
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES
from ontology.records import Node

_LETTERHEAD = 4
"""Sentences at a document's beginning in which its sender stands."""


def sender_of(document: Document, passages: Sequence[Passage]) -> Mention | None:
    """Return the municipality whose paper a document is: its name opens the paper, and no other is named as often."""
    heads = [
        m
        for p in passages[:_LETTERHEAD]
        for m in p.mentions
        if m.type == "Municipality" and m.source == "register" and not document.text[p.start : m.start].strip()
    ]
    if not heads:
        return None
    named = Counter(m.label for p in passages for m in p.mentions if m.type in {"Municipality", PLACE})
    return heads[0] if named[heads[0].label] >= max(named.values()) else None


_OTHERS = compiled(
    r"[Pp]sykiatri(?:en|sk|)\b|[Rr]egion|[Dd]istrikt|[Ll]okalpsyk|sygehus|hospital|klinik|ambulator|afsnit|F-ACT|OPUS"
)
"""Words of units that are a region's or a hospital's."""


def unit_drafts(document: Document, passages: Sequence[Passage], told: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the units that a field of a municipality's paper makes answerable ("Ansvarlig: …"), and those to which it
    says that a house belongs, as parts of it."""
    sender = sender_of(document, passages)
    if sender is None:
        return
    settled = {draft.subject for draft in told if draft.predicate == "partOf"}
    for draft in told:
        unit = draft.object
        answers = (draft.predicate == "runBy" and draft.rule.startswith("field.")) or (
            draft.predicate == "partOf" and draft.subject.type == "Facility"
        )
        if unit.type != "Unit" or not answers or unit in settled or _OTHERS.search(unit.label):
            continue
        settled.add(unit)
        whole = Node("Municipality", sender.label)
        yield Draft("partOf", unit, whole, draft.start, draft.end, {}, 0.6, "part.paper")


_DATELINE = compiled(
    r"(?:date \d{4}-\d\d )?(?P<town>[A-ZÆØÅ]{3,}(?:[ -][A-ZÆØÅ]{2,}){0,2}|(?-i:[A-ZÆØÅ][a-zæøå]+)(?:-[A-ZÆØÅ][a-zæøå]+|"
    r" (?!Kommune)[A-ZÆØÅ][a-zæøå]+)?)(?: [–-]|:)(?: )(?=[^\W\d_]|\d)"
)
_DATE = compiled(r"\d{1,2}\. ?[a-zæøå]+ \d{4}[^\n]{0,40}\s*$")
"""What a line holds besides the town that opens the paragraph below it."""
_SIGNS = (" – ", ": ", " - ")
_HOUSES = frozenset({"Facility", "Centre", "SocialEnterprise"})


def dateline_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the town of a paragraph for each house that it names without another one."""
    if not held(document.text, _SIGNS):
        return
    block, where, alone = -1, None, False
    seen: set[str] = set()
    for passage in passages:
        if passage.block.start != block:
            above, block, seen = where if alone else None, passage.block.start, set()
            match = _DATELINE.match(document.text, passage.start)
            alone = match is not None and _DATE.match(document.text, match.end(), passage.block.end) is not None
            where = _municipality(match["town"]) if match and (alone or passage.block.kind != "heading") else above
        for house in passage.mentions if where is not None else ():
            named = house.type in _HOUSES and house.source not in {"anaphor", "we", "institution"}
            if where is not None and named and house.label not in seen:
                yield Draft("locatedIn", node_of(house), where, passage.start, house.end, {}, 0.7, "place.dateline")
            seen.add(house.label)


def _municipality(town: str) -> Node | None:
    """Return the municipality of a town in capitals; None for a word that is no town."""
    name = "-".join(part.title() for part in town.split("-"))
    found = [m for m in register_names().find(name) if m.start == 0 and m.end == len(name)]
    return next((Node("Municipality", m.label) for m in found if m.type in {PLACE, "Municipality"}), None)


_DEAR = compiled(r"(?:Kære|Til) (?=[A-ZÆØÅ])")
_YOU_ASKED = compiled(
    r"\b(?:I|Foreningen|Organisationen|Kommunen|Regionen|Ansøger) (?:har |havde )?"
    r"(?:(?:[^;:?!\n.]|\.(?= [a-zæøå])){0,40} )?(?:an)?"
    r"(?:søgt|søgte|modtaget|modtog|fået|fik)\b(?:[^;:?!\n.]|\.(?=\d)|kr\. ){0,110}\b(?:til|om) "
    r"(?:projektet|projekt|indsatsen|tilbuddet|forløbet)? ?[”\"“»]?$"
)
"""What stands in a letter before the name of that for which its reader asked for money, or got it."""
_SALUTATION = 25
"""Sentences at a letter's beginning among which its reader is spoken to."""


def addressee_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield who runs a project for which a letter says that its reader asked for money ("I har søgt om tilskud til
    projektet X")."""
    reader = next((m for p in passages[:_SALUTATION] if (m := _spoken_to(document, p)) is not None), None)
    if reader is None:
        return
    for passage in passages:
        for mention in passage.mentions:
            asked = mention.type in INITIATIVES and mention.start > reader.end
            if asked and _YOU_ASKED.search(document.text, passage.start, mention.start):
                yield Draft("runBy", node_of(mention), node_of(reader), *passage.span, {}, 0.75, "letter.reader")


def _spoken_to(document: Document, passage: Passage) -> Mention | None:
    """Return the body to which a letter speaks ("Kære Foreningen X"), or None."""
    dear = _DEAR.match(document.text, passage.block.start)
    return next((m for m in passage.mentions if dear and m.start == dear.end() and m.type in _ASKING), None)


_ASKING = frozenset(
    {"Association", "Municipality", "Region", "SocialEnterprise", "Foundation", "Facility", "Education"}
)
