"""What the short lines below a name tell of it without a verb: "Botilbud efter § 107 for unge", "12 pladser"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import THINGS, Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.relations.engine.groups import group_drafts
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import unit_of
from ingest.search.patterns import compiled
from ingest.values.laws import law_sections
from ontology.predicates import ORGANISATIONS
from ontology.records import Node, Value

_ROOM = compiled(
    r"(?:(?:i alt|ca\.|plads til|med|op til|har) )*(?P<n>\d{1,4})(?:-\d+)? (?P<unit>\w*(?:pladser|senge|lejligheder"
    r"|boliger|værelser)|medlemmer|beboere|brugere|voksne|borgere|unge|personer|mennesker)\b",
    re.IGNORECASE,
)
_ROOM_FOR = compiled(r"plads til \d{1,4} ", re.IGNORECASE)
_PEOPLE = frozenset({"voksne", "borgere", "unge", "personer", "mennesker", "beboere", "brugere"})
_FOR = compiled(r"\bfor (?=[a-zæøå\d])|^For (?=[a-zæøå\d])")
_LAW = compiled(r"§§?\s?\d")
_RUN_BY = compiled(r"^(?:drives|ejes|drevet|ledes|driftsherre|udbydes)(?: i dag)?:? (?:af )?", re.IGNORECASE)
_PART_OF = compiled(r"^(?:lokal(?:forening|afdeling)|afdeling|del|en del|hører)(?: under| af)? ", re.IGNORECASE)
_SENTENCE = compiled(r"\b(?:er|var|har|havde|kan|skal|vil|blev|bliver|man|du|vi)\b")
_LONGEST = 130
_CONFIDENCE = 0.75


def directory_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what each line of a directory tells of the name that stands over it."""
    for passage in passages:
        topic = outline.directory.get(passage.block.start)
        if topic is None or topic.type not in THINGS or passage.start <= topic.end:
            continue
        if passage.end - passage.start > _LONGEST:
            continue
        for predicate, object_, qualifiers in _told(document, passage, topic):
            subject = topic.node
            rule = f"directory.{predicate}"
            yield Draft(predicate, subject, object_, *passage.span, qualifiers, _CONFIDENCE, rule)


def _told(document: Document, passage: Passage, topic: Topic) -> Iterator[tuple[str, Node, dict[str, Value]]]:
    text = document.text[passage.start : passage.end]
    room = _ROOM.match(text)
    if room is not None:
        yield "capacity", Node("Number", room["n"]), {"unit": unit_of(room["unit"], "places")}
    if _LAW.search(text):
        for law in law_sections(text, "Serviceloven"):
            if law.act:
                yield "legalBasis", Node("LegalProvision", law.label), {}
    yield from _groups(document, passage, text, room)
    runs, part = _RUN_BY.match(text), _PART_OF.match(text)
    verb = runs or part
    after = _first_body(passage.mentions, passage.start + verb.end()) if verb else None
    if after is not None and after.label != topic.label:
        yield ("runBy" if runs else "partOf"), node_of(after), {}


def _groups(
    document: Document, passage: Passage, text: str, room: re.Match[str] | None
) -> Iterator[tuple[str, Node, dict[str, Value]]]:
    """Yield the groups after "for", or after the number of those for whom there is room."""
    counted = room is not None and room["unit"].lower() in _PEOPLE and _ROOM_FOR.match(text)
    begin = room.start("unit") if room is not None and counted else -1
    if begin < 0 and (match := _FOR.search(text)) and not _SENTENCE.search(text, 0, match.start()):
        begin = match.end()
    if begin < 0:
        return
    for label, ages, _, _ in group_drafts(document, passage.start + begin, passage.end, passage.mentions):
        yield "targetGroup", Node("TargetGroup", label), ages


def _first_body(mentions: Sequence[Mention], start: int) -> Mention | None:
    """Return the body whose name stands at *start*, a word or two before it."""
    return next(
        (m for m in mentions if m.type in ORGANISATIONS and start <= m.start <= start + 20 and not m.genitive), None
    )
