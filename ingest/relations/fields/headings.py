"""What headings say: where a chapter's initiatives lie, who owns what they name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from ingest.claims import Draft
from ingest.document import Document, Section
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, TOWNS, UNDERTAKINGS, Mention
from ingest.mentions.names.named import register_names
from ingest.mentions.topics.chapters import Chapter, chapter_at, chapter_region
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.modality import mood_of
from ingest.registers import load_registers
from ingest.relations.engine.matching import node_of
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node

_HOUSES = frozenset({"RegionalPsychiatry", "Centre", "Unit"})
_PLACED = frozenset({"Project", "Service", "Facility", "Unit"})
_SEVERAL = 2
_LIES = INITIATIVES | {"Facility", "Association", "SocialEnterprise"}


_OF_A_TOWN = frozenset({"Unit", "Facility", "Association"})
"""What a title names with its town at the end ("Psykiatrisk Skadestue X")."""


@cache
def _municipalities() -> frozenset[str]:
    """Return the names of the municipalities without the word itself."""
    labels = (entry.label for entry in load_registers().entries if entry.type == "Municipality")
    return frozenset(label.removesuffix(" Kommune") for label in labels)


def heading_drafts(document: Document, passages: list[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what the headings that name a topic say of it."""
    heads = {p.start: p for p in passages if p.start == p.block.start}
    yield from _in_municipalities(document, outline)
    yield from _of_who_answers(document, passages, outline)
    starts = sorted(outline.by_section)
    for start, topic in sorted(outline.by_section.items()):
        node = topic.node
        passage = heads.get(start)
        if passage is None or topic.type not in _LIES | {"Unit"}:
            continue
        for place in topic.places:
            yield Draft("locatedIn", node, Node("Municipality", place.label), *passage.span, {}, 0.85, "heading.place")
        if not topic.places and topic.type in _OF_A_TOWN and start == document.blocks[0].start:
            town = topic.label.rpartition(" ")[2]
            if town in _municipalities() and topic.label not in load_registers().by_label:
                lies_in = Node("Municipality", f"{town} Kommune")
                yield Draft("locatedIn", node, lies_in, *passage.span, {}, 0.7, "heading.town-in-name")
        chapter = chapter_region(document, start)
        if chapter and not topic.places and _of_catalogue(topic, chapter[1], starts):
            region, section = chapter
            end = section.start + len(section.title)
            yield Draft("locatedIn", node, Node("Region", region), section.start, end, {}, 0.5, "heading.chapter")
        yield from _owner(topic, node, passage)
        yield from _house_after(document, topic, node, passage)
        yield from _owner_before(document, topic, node, passage)


def _in_municipalities(document: Document, outline: Outline) -> Iterator[Draft]:
    """Yield the municipality of each house, offer and project of a catalogue whose chapters bear the names of
    municipalities; where title and municipality share a line, if the text goes on to use the title."""
    for topic in outline.topics() if outline.chapters else ():
        chapter = chapter_at(outline.chapters, topic.start)
        of_one = chapter is not None and chapter.type == "Municipality"
        block = document.block_at(topic.start)
        beside = chapter is not None and block is not None and block.start == chapter.start  # may only tell of it
        told = topic.type in _PLACED - {"Unit"} and (not beside or document.written.after(topic.label, topic.end))
        if chapter is not None and of_one and told and not topic.places:
            node, place = topic.node, Node("Municipality", chapter.label)
            yield Draft("locatedIn", node, place, *topic.span, {}, 0.75, "heading.municipality")


_ANSWERS = Sought(
    r"(?:[A-ZÆØÅ][\w-]+ ){1,2}Kommune (?:oplyser|oplyste|svarer|svarede|henviser til|fortæller|skriver|angiver|beretter"
    r"|meddeler|nævner|peger på|har (?:oplyst|svaret|beskrevet))\b"
)
"""How a paragraph begins that gives a municipality's answer."""
_OF_REGION = compiled(
    r"\b(?:lokal|regions|distrikts)?psykiatri\b|psykiatrisk (?:center|afdeling|klinik|ambulatorium)|hospital|\bforening"
    r"|\blandsforening|\bdansk|\bdanmark|\bsocialtilsyn|\bjobcenter [A-ZÆØÅ]",
    re.IGNORECASE,
)
"""A body of a region, an association or the whole country, wherever it is told of."""
_BY_NAME = frozenset({"introduced", "apposition", "quoted", "christened", "brand", "pattern"})
_HERE = {"Facility": "locatedIn", "Association": "locatedIn", "SocialEnterprise": "locatedIn", "Unit": "partOf"}


def _of_who_answers(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield whose what a municipality tells of is, in a chapter that bears its name or a paragraph that it opens: a
    house or an association that is named there first lies in it, a unit is a part of it."""
    seen: set[str] = set()
    block, owner = -1, ""
    titled = _titled(outline) if outline.chapters else frozenset()
    for passage in passages:
        if passage.block.start != block:
            block, first = passage.block.start, passage.mentions[0] if passage.mentions else None
            chapter = chapter_at(outline.chapters, block) if outline.chapters else None
            chapter = chapter if chapter not in titled else None
            said = first is not None and first.type == "Municipality" and _ANSWERS.match(document.text, passage)
            own = chapter.label if chapter is not None and chapter.type == "Municipality" else ""
            owner = first.label if first is not None and said else own
        elsewhere = not owner or any(m.type in TOWNS and m.label != owner for m in passage.mentions)
        for mention in passage.mentions if not elsewhere else ():
            if mention.label not in seen and _is_told_of(document.text, passage, mention):
                told = _HERE[mention.type], node_of(mention), Node("Municipality", owner)
                yield Draft(*told, *mention.span, {}, 0.65, "answer.municipality")
        seen.update([m.label for m in passage.mentions])


_NEXT = 12
"""Characters between the name of a municipality over a chapter and the title in the next line, at most."""


def _titled(outline: Outline) -> frozenset[Chapter | None]:
    """Return the chapters of a catalogue: those with a title right below the municipality's name hold what their titles
    name, and whoever takes part in it."""
    told = ((topic, chapter_at(outline.chapters, topic.start)) for topic in outline.topics())
    return frozenset(
        chapter for topic, chapter in told if chapter and 0 < topic.start - chapter.start - len(chapter.label) < _NEXT
    )


def _is_told_of(text: str, passage: Passage, mention: Mention) -> bool:
    """Tell whether a mention is the name of something that whoever tells of it has."""
    if mention.type not in _HERE or mention.source not in _BY_NAME or mention.genitive:
        return False
    if mention.source == "pattern" and not any(map(str.isupper, mention.label[1:])):
        return False  # "Socialforvaltningen": every municipality has one
    sentence = text[passage.start : passage.end]
    mood = mood_of(sentence, mention.start - passage.start, mention.end - passage.start)
    return not (mood.denied or mood.marks or _OF_REGION.search(mention.label))


def _house_after(document: Document, topic: Topic, node: Node, passage: Passage) -> Iterator[Draft]:
    """Yield who runs an initiative whose heading goes on with a house after a comma ("”Havblik”, Psykiatrien i
    ...")."""
    for mention in passage.mentions if topic.type in INITIATIVES else ():
        between = document.text[topic.end : mention.start].strip(' ”"“»«’')
        if mention.type in _HOUSES and mention.start > topic.end and between in {",", "–", "-", "/"}:
            owner = Node(mention.type, mention.label)
            yield Draft("runBy", node, owner, *passage.span, {}, 0.75, "heading.after")


_BEFORE = frozenset({":", "–", "-"})
_AREAS = frozenset({"Municipality", "Region"})
"""What says before a title only where its thing lies."""
_WHO = frozenset({"Association", "Foundation", "Municipality", "Region", "RegionalPsychiatry", "Centre", "StateBody"})


def _owner_before(document: Document, topic: Topic, node: Node, passage: Passage) -> Iterator[Draft]:
    """Yield who runs an initiative that stands after its name in a heading ("Bedre Psykiatri: Pårørendecaféen"), and
    in which municipality it lies ("Odense Kommune: Havblik") where the text goes on to call it so."""
    first = next(iter(passage.mentions), None)
    if first is None or first.type not in _WHO or first.genitive or topic.type not in UNDERTAKINGS | {"Facility"}:
        return
    opens = not document.text[passage.start : first.start].strip(" •–-0123456789.")
    if not opens or document.text[first.end : topic.start].strip(' ”"“»«’‘') not in _BEFORE:
        return
    if first.type not in _AREAS:
        yield Draft("runBy", node, node_of(first), *passage.span, {}, 0.75, "heading.before")
    elif first.type == "Municipality" and topic.type in _LIES and document.written.after(topic.label, topic.end):
        yield Draft("locatedIn", node, node_of(first), *passage.span, {}, 0.75, "heading.area")


def _of_catalogue(topic: Topic, chapter: Section, starts: Sequence[int]) -> bool:
    """Tell whether a chapter of a catalogue places the topic in its region: it holds several, and this one is no
    association, school or offer of an association, which may work in the whole country."""
    held = bisect_left(starts, chapter.end) - bisect_left(starts, chapter.start + 1)
    if held < _SEVERAL or topic.type not in _PLACED:
        return False
    first = next(iter(register_names().find(topic.label)), None)
    return not (first is not None and first.type == "Association" and first.genitive and first.start == 0)


def _owner(topic: Topic, node: Node, passage: Passage) -> Iterator[Draft]:
    """Yield who runs an initiative whose name begins with an owner ("SINDs telefon") or ends with one ("... i Region
    X Psykiatri")."""
    if topic.type not in INITIATIVES:
        return
    for mention in register_names().find(topic.label):
        before = topic.label[: mention.start]
        if mention.type in NAMED - {"Party"} and mention.genitive and not before.strip():
            yield Draft("runBy", node, Node(mention.type, mention.label), *passage.span, {}, 0.8, "heading.genitive")
        elif (
            mention.type in _HOUSES
            and before.endswith((" i ", " på ", " under ", " ved "))
            and mention.end == len(topic.label)
        ):
            yield Draft("runBy", node, Node(mention.type, mention.label), *passage.span, {}, 0.7, "heading.house")


_ASKED = Sought(
    r"Hvem (?P<run>driver|står (?:for|bag)|ejer|har (?:startet|lavet)|organiserer|arrangerer)\b|"
    r"Hvem (?:samarbejder|arbejder) (?:I|vi|de|man) (?:sammen )?med\b|Hvem er (?:jeres |vores )?(?:samarbejds)?partnere"
)
"""What a page of questions and answers asks: who runs a thing, and who takes part."""
_ANSWER = compiled(r"(?:Det (?:gør|er)|Bag \w+ står|Ja,|Vi samarbejder med|Sammen med)? ?(?:[a-zæøå]+ ){0,2}[”\"“»]?")
_ENDS = compiled(r"\?\W*$")


def answer_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what a question and its answer say together ("Hvem driver X? Det gør Y.")."""
    text = document.text
    for number in [number for number, passage in enumerate(passages[:-1]) if passage.sought & _ASKED.bit]:
        question, answer = passages[number : number + 2]
        asked = _ASKED.match(text, question)
        if asked is None or not _ENDS.search(text, question.start, question.end):
            continue
        topic = outline.at(answer.block).topic
        named = next((node_of(m) for m in question.mentions if m.type in UNDERTAKINGS), None)
        subject = named or (topic.node if topic is not None and topic.type in UNDERTAKINGS else None)
        bodies = [m for m in answer.mentions if m.type in ORGANISATIONS and not m.genitive and node_of(m) != subject]
        if subject is None or not bodies or not _ANSWER.fullmatch(text, answer.start, bodies[0].start):
            continue
        predicate = "runBy" if asked["run"] else "partner"
        for body in bodies[:1] if asked["run"] else bodies:
            yield Draft(predicate, subject, node_of(body), *answer.span, {}, 0.75, "answer.who")
