"""What headings say: where a chapter's initiatives lie, who owns what they name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document, Section
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED
from ingest.mentions.names.named import register_names
from ingest.mentions.topics.chapters import chapter_at, chapter_region
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.patterns import compiled
from ingest.relations.engine.matching import node_of
from ingest.sought import Sought
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import Node

_HOUSES = frozenset({"RegionalPsychiatry", "Centre", "Unit"})
_PLACED = frozenset({"Project", "Service", "Facility", "Unit"})
_SEVERAL = 2
_LIES = INITIATIVES | {"Facility", "Association", "SocialEnterprise"}


def heading_drafts(document: Document, passages: list[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what the headings that name a topic say of it."""
    heads = {p.start: p for p in passages if p.start == p.block.start}
    yield from _in_municipalities(outline)
    starts = sorted(outline.by_section)
    for start, topic in sorted(outline.by_section.items()):
        node = topic.node
        passage = heads.get(start)
        if passage is None or topic.type not in _LIES | {"Unit"}:
            continue
        for place in topic.places:
            yield Draft("locatedIn", node, Node("Municipality", place.label), *passage.span, {}, 0.85, "heading.place")
        chapter = chapter_region(document, start)
        if chapter and not topic.places and _of_catalogue(topic, chapter[1], starts):
            region, section = chapter
            end = section.start + len(section.title)
            yield Draft("locatedIn", node, Node("Region", region), section.start, end, {}, 0.5, "heading.chapter")
        yield from _owner(topic, node, passage)
        yield from _house_after(document, topic, node, passage)


def _in_municipalities(outline: Outline) -> Iterator[Draft]:
    """Yield the municipality of each house of a catalogue whose chapters bear the names of municipalities."""
    for topic in outline.topics() if outline.chapters else ():
        chapter = chapter_at(outline.chapters, topic.start)
        of_one = chapter is not None and chapter.type == "Municipality"
        if chapter is not None and of_one and topic.type == "Facility" and not topic.places:
            node, place = topic.node, Node("Municipality", chapter.label)
            yield Draft("locatedIn", node, place, *topic.span, {}, 0.75, "heading.municipality")


def _house_after(document: Document, topic: Topic, node: Node, passage: Passage) -> Iterator[Draft]:
    """Yield who runs an initiative whose heading goes on with a house after a comma ("”Havblik”, Psykiatrien i
    ...")."""
    for mention in passage.mentions if topic.type in INITIATIVES else ():
        between = document.text[topic.end : mention.start].strip(' ”"“»«’')
        if mention.type in _HOUSES and mention.start > topic.end and between in {",", "–", "-", "/"}:
            owner = Node(mention.type, mention.label)
            yield Draft("runBy", node, owner, *passage.span, {}, 0.75, "heading.after")


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
        if mention.type in NAMED and mention.genitive and not before.strip():
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
    for number in [number for number, passage in enumerate(passages[:-1]) if _ASKED.may_be_in(passage)]:
        question, answer = passages[number : number + 2]
        asked = _ASKED.match(text, question)
        if asked is None or not _ENDS.search(text, question.start, question.end):
            continue
        topic = outline.at(answer.block).topic
        named = next((node_of(m) for m in question.mentions if m.type in _RUN), None)
        subject = named or (topic.node if topic is not None and topic.type in _RUN else None)
        bodies = [m for m in answer.mentions if m.type in ORGANISATIONS and not m.genitive and node_of(m) != subject]
        if subject is None or not bodies or not _ANSWER.fullmatch(text, answer.start, bodies[0].start):
            continue
        predicate = "runBy" if asked["run"] else "partner"
        for body in bodies[:1] if asked["run"] else bodies:
            yield Draft(predicate, subject, node_of(body), *answer.span, {}, 0.75, "answer.who")


_RUN = INITIATIVES | {"Facility"}
