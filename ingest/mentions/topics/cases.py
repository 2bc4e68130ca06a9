"""What a case of an agenda is about when its heading names nothing: what its first sentence opens with and the text
goes on naming ("De akutte senge (DAS)", "Netværksprogrammet for unge"), or the offer that the heading describes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ingest.document import Document, Section
from ingest.mentions.coined.introduced import Introduced
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR
from ingest.mentions.topics.agenda import is_part
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.subjectlines import case_line
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.verbs import OF_A_THING
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_SAYS = rf"(?:{OF_A_THING})\b"
_GROUP = compiled(
    rf"(?P<name>(?:De|Den|Det) [a-zæøå]+e (?P<noun>[^\W\d_]+))(?: \((?P<short>[A-ZÆØÅ]{{2,6}})\))?"
    rf"(?= (?:på|i|ved|under) [A-ZÆØÅ]|,? {_SAYS})"
)
_DEFINITE = compiled(
    rf"(?P<name>(?P<noun>[A-ZÆØÅ][^\W\d_]*(?:-[^\W\d_]+)*)(?: (?:om|for|til|mod) [a-zæøå][\w -]{{3,50}}?)?)"
    rf"(?: \((?P<short>[A-ZÆØÅ]{{2,6}})\))?(?= {_SAYS})"
)
_OFFERED = compiled(
    r"\b(?:om|af|vedr\.?|vedrørende|til) (?:en|et) (?:nyt? )?(?P<name>(?:[a-zæøå-]+,? ){0,3}?(?P<noun>[^\W\d_]+)(?: "
    r"(?:i|om|for|til|mod) [a-zæøå][^,.;:()]{2,70}?)?)(?= v(?:\.|/|ed )|, [A-ZÆØÅ]|$| [-–] )"
)
_BEDS = {"pladser": "pladserne", "senge": "sengene", "sengepladser": "sengepladserne", "døgnpladser": "døgnpladserne"}
"""Nouns for a ward by what it holds, with their definite form."""
_TYPES = INITIATIVES | {"Facility", "Unit"}
_OFTEN = 3
_TWICE = 2


@dataclass(frozen=True, slots=True)
class Case:
    """The topic of a case and the words by which the text goes on naming it."""

    topic: Topic
    surfaces: tuple[str, ...] = ()

    def introduced(self) -> Iterator[tuple[str, Introduced]]:
        """Yield each of those words with what it stands for."""
        for surface in self.surfaces:
            yield surface, Introduced(self.topic.type, self.topic.label)


def case_topics(document: Document, passages: Sequence[Passage], taken: Mapping[int, Topic]) -> dict[int, Case]:
    """Return the cases, by the start of their section, that have no topic in *taken* and speak of one thing."""
    found: dict[int, Case] = {}
    starts, known = [p.start for p in passages], sorted(taken)
    for section in document.sections:
        held = bisect_left(known, section.end) > bisect_left(known, section.start)
        if section.level != 1 or section.kind == "form" or held:
            continue
        body = passages[bisect_left(starts, section.start) : bisect_left(starts, section.end)]
        case = _case(document, section, body) if len(body) > 1 else None
        if case is not None:
            found[section.start] = case
    return found


def _case(document: Document, section: Section, body: Sequence[Passage]) -> Case | None:
    told = next((p for p in body if p.block.kind == "prose"), None)
    if told is None or body[0].block.kind != "heading":
        return None
    text = document.text[told.start : section.end]
    found = _opening(text, told) or _described(document.text, body)
    if found is not None or not any(p.block.kind == "heading" and _is_part(document, p) for p in body[1:]):
        return found
    titled = case_line(document, body)
    return Case(titled) if titled is not None else None


def _is_part(document: Document, passage: Passage) -> bool:
    return is_part(document.text[passage.block.start : passage.block.end])


def _opening(text: str, told: Passage) -> Case | None:
    """Return what the first sentence opens with, where the case names it at least three times."""
    first = text[: told.end - told.start].replace("\n", " ")
    match = _GROUP.match(first)
    if match:
        type_ = "Unit" if match["noun"] in _BEDS else _type_of(match["noun"], compound=False)
        again = match["name"]
    else:
        match = _DEFINITE.match(first)
        type_ = _type_of(match["noun"], compound=True) if match else ""
        again = match["noun"] if match else ""
    if not match or not type_ or text.casefold().count(again.casefold()) < _OFTEN:
        return None
    named = {match["name"], again, match["short"] or "", _BEDS.get(match["noun"], "")}
    surfaces = sorted({form for name in named if name for form in (name, name[0].lower() + name[1:])})
    start = told.start
    return Case(Topic(type_, match["name"], start, start + match.end("name")), tuple(surfaces))


def _type_of(noun: str, compound: bool) -> str:
    head = head_of(noun)
    if head is None or head.type not in _TYPES or head.genitive or (compound and not (head.compound and head.definite)):
        return ""
    return "" if head.plural else head.type


def _described(text: str, body: Sequence[Passage]) -> Case | None:
    """Return the offer that the heading describes, where the text below keeps pointing back to it."""
    heading = body[0]
    match = _OFFERED.search(text, heading.start, heading.end)
    head = head_of(match["noun"]) if match else None
    if not match or head is None or head.definite or head.plural or head.type not in INITIATIVES:
        return None
    back = sum(m.type == ANAPHOR and m.value[0] in INITIATIVES for p in body[1:] for m in p.mentions)
    if back < _TWICE:
        return None
    label = clean(match["name"])
    return Case(Topic(head.type, label[0].upper() + label[1:], match.start("name"), match.end("name")))
