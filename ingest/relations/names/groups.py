"""Whom names are for: "Café for unge", "målgruppen for de særlige pladser", and target groups told point by point."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import UNDERTAKINGS, Mention
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.topics.standards import is_series
from ingest.mentions.triggers import holding
from ingest.relations.engine.groups import PEOPLE, group_drafts
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.phrases import group_label
from ingest.relations.names.offers import KINDS
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES
from ontology.records import Node

_ENUMERATED = compiled(r"\b[Mm]ålgruppe\w*\b[^.:?\n]{0,140}:\s*(?=(?:1\)|1\.|a\)|\(1\)))")
_POINT = compiled(r"(?:^|\s)\(?(?:\d|[a-h])[).]\s")
_THING = compiled(
    r"\b(?:[Mm]ålgruppen? for|[Aa]ldersgruppen (?:for|til)) (?P<thing>[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+){0,3}"
    r"|(?:de|den|det) [a-zæøå-]+ [a-zæøå-]+"
    rf"|(?P<kind>(?:[a-zæøå]+e )?[a-zæøå-]+{KINDS}(?:r|er|en|n|et|det|ne|ene|erne|rne)?|(?:[a-zæøå]+e )botilbud)"
    r"|[a-zæøå-]{6,}(?:et|en|erne))(?: efter [^.:;,]{5,40}?)?\s(?:(?:er|var) bred,? men omfatter(?: ofte)?|er|var"
    r"|omfatter)(?: primært| især| typisk)?:?\s"
)
"""Whom something is for that is told by its noun; *kind* where the noun tells what is offered."""
_AROUND = 30_000
_ESTABLISHED = 3
"""Times that a document uses a common noun for something before it is the thing's name."""
_FIRST_POINT_ENDS = 260
"""Characters of the last point at most."""


def audience_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield the groups that names carry, and those that an enumeration gives."""
    yield from _in_names(document, passages, outline)
    yield from _of_things(document, passages, outline)
    yield from _enumerated(document, passages, outline)


_TITLED = compiled(
    rf"[^–:,.]{{3,60}}?(?: [-–]|:) (?:[Vv]ores |[Ee]t |[Ee]n )?(?:[\w-]+ ){{0,4}}?[\w-]+ (?:til|for|målrettet) "
    rf"(?P<g>(?:[\w-]+ ){{0,3}}?{PEOPLE}\b[^.:;?!]{{0,120}})"
)
"""A heading that tells beside a name what bears it, and for whom that is."""


_TITLE = "target.titled"


def _titled(document: Document, mention: Mention, told: re.Match[str]) -> Iterator[Draft]:
    """Yield whom a heading says that its thing is for ("Birkehuset - vores botilbud til unge med angst")."""
    for label, ages, first, last in group_drafts(document, *told.span("g"), ()):
        if " " in label:
            yield Draft("targetGroup", node_of(mention), Node("TargetGroup", label), first, last, ages, 0.72, _TITLE)


def _in_names(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    named = [Mention(t.start, t.end, t.type, t.label, "heading") for t in outline.topics()]
    named += [m for p in passages for m in p.mentions if m.source not in {"anaphor", "implied", "register"}]
    for mention in named:
        if mention.type in UNDERTAKINGS and not is_series(mention.label):
            told = _TITLED.fullmatch(document.text, mention.start, mention.end)
            yield from _titled(document, mention, told) if told else ()


def _within(thing: str, label: str) -> bool:
    """Tell whether a noun phrase in the definite ("de sociale akuttilbud") stands inside the name of what is told
    of."""
    return thing.split(" ", 1)[-1].casefold() in label.casefold() and " " in thing


def _of_things(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield "målgruppen for de særlige pladser er ..." of what the document keeps calling so, where it has no other
    name."""
    for number in holding(
        document.text, passages, ("ålgruppen for ", "ålgruppe for ", "ldersgruppen for ", "ldersgruppen til ")
    ):
        passage = passages[number]
        match = _THING.search(document.text, passage.start, passage.end)
        if match is None or any(
            m.start < match.end("thing") and m.end > match.start("thing") for m in passage.mentions
        ):
            continue
        thing = " ".join(match["thing"].split())
        named = all(word[0].isupper() for word in thing.split())
        around = document.text[max(0, passage.start - _AROUND) : passage.start + _AROUND]
        topic = outline.at(passage.block).topic
        of_topic = topic is not None and topic.type in INITIATIVES and _within(thing, topic.label)
        if (
            not named
            and not of_topic
            and not match["kind"]
            and len(re.findall(rf"\b{re.escape(thing)}\b", around, re.IGNORECASE)) < _ESTABLISHED
        ):
            continue
        node = topic.node if topic and of_topic else Node("Service", thing[0].upper() + thing[1:])
        for label, ages, _, _ in group_drafts(document, match.end(), passage.end, passage.mentions):
            yield Draft(
                "targetGroup", node, Node("TargetGroup", label), match.start(), passage.end, ages, 0.6, "target.thing"
            )


def _enumerated(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield each group of "målgruppen er delt i tre: 1) ... 2) ... 3) ..."."""
    blocks = sorted({p.block.start: p.block for p in passages}.values(), key=lambda block: block.start)
    for place in holding(document.text, blocks, ("ålgruppe",)):
        block = blocks[place]
        end = block.end
        match = _ENUMERATED.search(document.text, block.start, end)
        topic = outline.at(block).topic if match else None
        if match is None or topic is None:
            continue
        points = list(_POINT.finditer(document.text, match.end() - 1, end))
        for number, point in enumerate(points):
            stop = points[number + 1].start() if number + 1 < len(points) else min(end, point.end() + _FIRST_POINT_ENDS)
            label = group_label(document.text[point.end() : stop])
            if label:
                group = Node("TargetGroup", label)
                yield Draft("targetGroup", topic.node, group, point.end(), stop, {}, 0.8, "target.enumerated")
