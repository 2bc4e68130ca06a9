"""Cards that say in a field of their own what they are about: "Tilbuddets navn: X", "Projekttitel: Y"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.recordtitles import Owner, body_of, may_head
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.reading.labels import FIELD_OF, OFFERS
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_NAME = compiled(
    rf"^[*•\s]*(?:\d{{1,2}}[.)]\s*)?(?P<label>(?:(?:{OFFERS}) )?(?:navn|titel)|"
    r"Projekttitel|Projektnavn|Navn på (?:tilbud|projekt|indsats)(?:det|et|en)?|Tilbud|Projekt|Botilbud|Værested|"
    r"Bosted|Indsats|Initiativ|Foreningen|Institutionen|Fonden|Den selvejende institution(?=\s?:)|"
    r"Hvad (?:hedder|kaldes|kalder I) [^\W\d_]+(?=\?))\s?[:?]\s+(?P<value>\S.*)$",
    re.IGNORECASE,
)
_OF_PROJECT = compiled(r"projekt|titel", re.IGNORECASE)
_PROJECTS = compiled(r"projektets ", re.IGNORECASE)
"""A label that says that what it names is a project, whatever the noun in the name."""
_OF_POOL = compiled(r"pulje", re.IGNORECASE)
_TITLE_LABEL = compiled(r"(?:s |projekt)(?:navn|titel)$|^navn på |^hvad ", re.IGNORECASE)
"""Labels that name what a form is about even where they are set as one of its headings."""
_BODIES = {"Foreningen": "Association", "Fonden": "Foundation", "Institutionen": "", "Den selvejende institution": ""}
"""Labels by which a card that they open names the body whose it is, and of what type that is."""
_PLACE_IN = compiled(
    r"^(?:Ophold|Plads|Bolig|Døgnophold|Indskrivning) (?:på|i|hos) (?=[A-ZÆØÅ])| eller (?:tilsvarende|lignende)$"
)
"""What a service grants of a house, around the house's name."""
_BARE = frozenset({"navn", "titel"})
_HOUSE = compiled(r"\b(?:botilbud\w*|bosted\w*|boform\w*|herberg\w*|beboer\w*|døgntilbud\w*|pladser)\b", re.IGNORECASE)
_OWNERS = frozenset({"Association", "Foundation", "Centre", "Unit", "SocialEnterprise"})
_READS_ON = 1500
_LONGEST_LABEL = 60
"""Characters of a line in which its label ends."""
_LONGEST = 14
"""Words of a name."""
_NEAR = 8
"""Blocks below a bare "Navn" among which another field shows that it is no person's."""


Cards = Sequence[tuple[str, Topic]]
"""The fields of a document that name what a card is about: the label, and the topic, which starts at the field's
block."""


def named_cards(document: Document) -> Cards:
    """Return the fields by which cards say what they are about."""
    return tuple(_labelled(document))


def without_owners(document: Document, cards: Cards, by_section: dict[int, Topic]) -> dict[int, Topic]:
    """Return what the headings name without the bodies on the line below a card's name: whose it is."""
    starts = [block.start for block in document.blocks]
    below = (bisect_right(starts, topic.start) for _, topic in cards)
    owners = {starts[number] for number in below if number < len(starts)}
    return {at: topic for at, topic in by_section.items() if at not in owners or topic.type not in _OWNERS}


def owned_cards(
    document: Document, by_block: Mapping[int, Sequence[Passage]], cards: Cards
) -> tuple[tuple[Topic, Owner, Block], ...]:
    """Return the cards of a row above whose title a line names a body and nothing else, whose each card then is: the
    card's topic, the body, and that line; none where not at least half of the cards have one, or say it themselves."""
    titled = [topic for label, topic in cards if _TITLE_LABEL.search(label)]
    ends = [*(topic.start for topic in titled[1:]), len(document.text)]
    found: list[tuple[Topic, Owner, Block]] = []
    for topic, end in zip(titled, ends, strict=False):
        number = bisect_right(document.block_starts, topic.start) - 1
        above = document.blocks[number - 1] if number else None
        if above is None or not may_head(document.text, above) or label_of(document.text[slice(*above.span)]):
            continue
        owner = body_of(document.text, *above.span, [m for p in by_block.get(above.start, ()) for m in p.mentions])
        below = document.blocks[number : bisect_right(document.block_starts, end - 1)]
        says = any(label_of(document.text[slice(*block.span)]) == "runner" for block in below)
        if owner is not None and not says:
            found.append((topic, owner, above))
    return tuple(found) if len(found) >= max(_ROW, len(titled) / 2) else ()


_ROW = 2
"""Cards that make a row of them."""


def titled_project(cards: Cards) -> Topic | None:
    """Return the one project of which a report or an application says in a field what it is called."""
    titled = (topic for label, topic in cards if _TITLE_LABEL.search(label) and _OF_PROJECT.search(label))
    named = {topic.label: topic for topic in titled if topic.type != "FundingPool"}
    return next(iter(named.values())) if len(named) == 1 else None


def titled_house(document: Document, cards: Cards) -> Topic | None:
    """Return the house or offer of which a paper says in a field at its beginning what it is called, and of no other."""
    begins = document.blocks[: 2 * _NEAR][-1].end if document.blocks else 0
    titled = [topic for label, topic in cards if _TITLE_LABEL.search(label)]
    one = len({topic.label for topic in titled}) == 1 and titled[0].start < begins and titled[0].type != "FundingPool"
    return titled[0] if one else None


def _labelled(document: Document) -> Iterator[tuple[str, Topic]]:
    """Yield the label of each field that names what a card is about, and the topic."""
    for number, block in enumerate(document.blocks):
        near = min(block.end, block.start + _LONGEST_LABEL)
        if document.text.find(":", block.start, near) < 0 and document.text.find("?", block.start, near) < 0:
            continue
        match = _NAME.match(document.text[block.start : block.end])
        if match and block.kind == "heading" and not _TITLE_LABEL.search(match["label"]):
            continue
        name = clean(_PLACE_IN.sub("", match["value"].partition("; ")[0])) if match else ""
        if not match or not name or not name[0].isupper() or len(name.split()) > _LONGEST or name.endswith("?"):
            continue
        if match["label"] in _BODIES and number and ":" in _label_before(document, number):
            continue
        if match["label"].casefold() in _BARE and not _is_card(document, number, name):
            continue
        start = block.start + match.start("value")
        start += max(0, match["value"].find(name))
        type_ = _type_of(document, block, match["label"], name)
        yield match["label"], Topic(type_, name, block.start, start + len(name), (), (name,))


def _label_before(document: Document, number: int) -> str:
    """Return the first words of the line before a field."""
    before = document.blocks[number - 1]
    return document.text[before.start : min(before.end, before.start + _LONGEST_LABEL)]


def _is_card(document: Document, number: int, name: str) -> bool:
    """Tell whether a bare "Navn" is that of an offer: a noun in it or the fields below say so."""
    below = document.blocks[number + 1 : number + 1 + _NEAR]
    fields = {label_of(document.text[b.start : b.end]) for b in below} & {"target", "size", "law", "period", "type"}
    told = {label_of(document.text[b.start : b.end]) for b in below} & {"runner", "funder", "amount", "partner"}
    return bool(fields) or len(told) > 1 or any(head_of(word) is not None for word in name.split())


def _type_of(document: Document, block: Block, label: str, name: str) -> str:
    if _OF_POOL.search(label):
        return "FundingPool"
    if _BODIES.get(label):
        return _BODIES[label]
    for word in name.split():
        head = head_of(word)
        others = frozenset() if _PROJECTS.match(label) else frozenset({"Facility", "Unit", "Association"})
        if head is not None and head.type in INITIATIVES | others:
            return head.type
    if _OF_PROJECT.search(label):
        return "Project"
    return "Facility" if _HOUSE.search(document.text, block.end, block.end + _READS_ON) else "Service"


def over_labels(document: Document) -> frozenset[int]:
    """Return where the headings begin that stand over the same label ("Formål") as another: titles of cards."""
    over: dict[str, list[int]] = defaultdict(list)
    for block, below in pairwise(document.blocks):
        if block.kind == "heading" and below.kind == "heading":
            label = document.text[below.start : below.end].strip(" :").casefold()
            if label in FIELD_OF and document.text[block.start : block.end].strip(" :").casefold() not in FIELD_OF:
                over[label].append(block.start)
    return frozenset(start for starts in over.values() if len(starts) > 1 for start in starts)
