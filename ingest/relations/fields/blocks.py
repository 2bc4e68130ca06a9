"""What a block says by its form and not by a sentence: labelled fields, and the lead of an item or a grant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Scope
from ingest.mentions.words.labelled import asks_whom, fields_in, sort_of
from ingest.reading.labels import FIELD_OF
from ingest.relations.engine.groups import PEOPLE_NAMED, WHOM
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of
from ingest.relations.fields.filled import Filled
from ingest.relations.fields.readers import field_drafts
from ingest.search.patterns import compiled
from ontology.predicates import ORGANISATIONS
from ontology.records import Node, Value

_UNDER_HEADING = frozenset({"target", "pool_size", "account", "period", "law"})
"""The fields whose label may stand alone as a heading over the value."""
_OVER_VALUE = frozenset({"runner", "funder", "amount", "partner", "period", "start", "end", "size", "place", "law"})
"""The fields whose label may stand alone on the line above a short value."""
_PARTED = 1
"""Blank lines between a label and a value of few words that a blank line parts."""
_OFFERS = frozenset({"Service", "Project", "Education", "Facility", "Unit", "Centre", "Association"})
_SHORT_VALUE = 120
"""Characters of such a value: more are a paragraph."""
_LEAD = compiled(r"[•*–-]? ?[A-ZÆØÅ][^\n.:?!;,]{1,45}(?=[:? ])")
_COUNTED = compiled(r"^(?:\d{1,2}(?:\.\d{1,2})?[.)]?|[a-hA-H][.)]) (?=[A-ZÆØÅ])")
_SPACE = compiled(" ")
_SENTENCE = compiled(r"(?<!\d)(?<!\bca)(?<!\bkl)(?<!\bpr)[.!?](?= [A-ZÆØÅ])")
_CLAUSE = compiled(r"\b(?:er|har|drives|var|kan|eller|som|der)\b")
"""What shows that an answer is a sentence of its own, which the rules read, and no name."""
_BULLET = compiled(r"[•*–-]\s*")
_WHO = compiled(
    r"\b(?P<who>(?:(?!(?:at|den|det|af|i|på|til|for|mod|er|var|omfatter|med|sig)\b)[\w/-]+ ){0,3}?"
    rf"{PEOPLE_NAMED}),? (?P<link>med|der|som):$"
)
_SERVES = compiled(r"\b(?:optager|modtager|tager imod|hjælper|støtter|behandler|tilbydes|omfatter|gælder)\b")
_FIRST_PART = compiled(r"\W*(?P<said>[^.;:?!()\n]{3,110})")
_VERBS_FIRST = frozenset({"At", "at", "Vi", "Du"})
_MOST_WORDS = 14
_QUESTION, _ITEMS = 80, 12
"""Characters of a question that stands as a heading, and items of a list below it."""


def block_drafts(
    document: Document,
    block: Block,
    inside: Sequence[Passage],
    scope: Scope,
    lead: Topic | None,
) -> Iterator[Draft]:
    """Yield what the lead of a block and its labelled fields say."""
    if lead is not None:
        yield from _of_lead(document, inside, scope, lead)
    if scope.topic is None:
        return
    mentions = [m for p in inside for m in p.mentions]
    above = document.block_above(block)
    if scope.topic.type in _OFFERS and (group := _joined_group(document, block, above)):
        whole = Filled(document, scope.topic, scope, group, block.start, inside[0].end, mentions)
        yield whole.draft("targetGroup", Node("TargetGroup", group), rule="field.joined", confidence=0.75)
    for field, label, start, end in _fields(document, block, above, inside, scope):
        within = [m for m in mentions if start <= m.start and m.end <= end]
        yield from field_drafts(field, Filled(document, scope.topic, scope, label, start, end, within))


def _fields(
    document: Document, block: Block, above: Block | None, inside: Sequence[Passage], scope: Scope
) -> Iterator[tuple[str, str, int, int]]:
    """Yield (sort, label, start, end) of the labelled values in a block: its own labels, or that in the line *above*
    it."""
    found = list(fields_in(document.text, block.start, block.end)) or list(_sorted_fields(document, block))
    if found:
        yield from found
        return
    if label := _label_above(document, block, above, inside):
        yield FIELD_OF.get(label.casefold()) or sort_of(label), label, block.start, block.end
        return
    asked = _asked_above(document, block, above) if inside else ""
    if asked and _answers(document.text, asked, inside[0]):
        bullet = _BULLET.match(document.text, block.start, block.end) if block.kind == "item" else None
        start = bullet.end() if bullet else block.start
        yield "target" if asks_whom(asked) else sort_of(asked), asked, start, inside[0].end
        return
    under = _field_under(scope.title)
    if under == "partner" and "kommuner" in scope.title.casefold() and block.kind == "prose":
        yield under, scope.title, block.start, block.end
        return
    if (
        under in _UNDER_HEADING
        and block.kind != "heading"
        and scope.title in document.text[max(0, block.start - len(scope.title) - 2) : block.start]
    ):
        yield under, scope.title, block.start, block.end


@lru_cache(maxsize=256)
def _field_under(title: str) -> str | None:
    """Return the sort of what stands under a heading."""
    return FIELD_OF.get(_COUNTED.sub("", title).strip(" :.").casefold())


def _sorted_fields(document: Document, block: Block) -> Iterator[tuple[str, str, int, int]]:
    """Yield the field of a block that begins with a label of free words: a question, a colon or a column after it."""
    if block.kind == "heading":
        return
    lead = _LEAD.match(document.text, block.start, min(block.end, block.start + _QUESTION))
    if lead is None:
        return
    stop = lead.end()
    if document.text[stop] not in ":?":
        stop = _column(document, block.start, stop)
    label = document.text[block.start : stop].lstrip("•*–- ") if stop else ""
    if label and (sort := sort_of(label)) and document.text[stop + 1 : block.end].strip():
        ends = _SENTENCE.search(document.text, stop + 2, block.end)
        if sort != "runner" or not _CLAUSE.search(document.text, stop, ends.start() if ends else block.end):
            yield sort, label, stop + 1, ends.end() if ends else block.end


def _column(document: Document, start: int, end: int) -> int:
    """Return the space in a stretch of text after which the raw text leaves a gap, 0 where it leaves none."""
    if document.raw.startswith(document.text[start : end + 1], document.origins[start]):
        return 0
    spaces = (one.start() for one in _SPACE.finditer(document.text, start, end))
    return next((place for place in spaces if document.origins[place + 1] - document.origins[place] > 1), 0)


def _asked_above(document: Document, block: Block, above: Block | None) -> str:
    """Return the question or label on the line above that asks whom an offer is for, who runs it and the like."""
    above = _above_list(document, block, above) if block.kind != "heading" else None
    if above is None or above.end - above.start > _QUESTION:
        return ""
    label = document.text[above.start : above.end]
    return label if label.endswith("?") or asks_whom(label) else ""


def _above_list(document: Document, block: Block, above: Block | None) -> Block | None:
    """Return the line above a block, or above the list that it is an item of."""
    for _ in range(_ITEMS if block.kind == "item" else 0):
        if above is None or above.kind != "item":
            break
        above = document.block_above(above)
    return above


def _joined_group(document: Document, block: Block, above: Block | None) -> str:
    """Return the group of which a line tells who they are, and the first item below it what they have in common
    ("Tilbuddet er for borgere med:", "svær angst")."""
    if (
        block.kind != "item"
        or above is None
        or above.kind == "item"
        or not document.text.endswith(":", above.start, above.end)
    ):
        return ""
    line = document.text[above.start : above.end]
    who = _WHO.search(line) if asks_whom(line) or _SERVES.search(line) else None
    item = _FIRST_PART.match(document.text, block.start, block.end)
    if who is None or item is None or len(item["said"].split()) > _MOST_WORDS:
        return ""
    said = item["said"].strip()
    if who["link"] == "med" and (said.split()[0] in _VERBS_FIRST or WHOM.match(said)):
        return ""
    return f"{who['who']}{'' if who['link'] == 'med' else ','} {who['link']} {said[0].lower()}{said[1:]}"


def _answers(text: str, asked: str, first: Passage) -> bool:
    """Tell whether a sentence answers a question in a few words, and is none that the rules read."""
    if asks_whom(asked):
        return WHOM.match(text, first.start, first.end) is not None
    return sort_of(asked) != "" and _CLAUSE.search(text, first.start, first.end) is None


def _label_above(document: Document, block: Block, above: Block | None, inside: Sequence[Passage]) -> str:
    """Return the label that stands alone on the line right above a short value ("Modtager", then who it is); one
    of free words only where the value is nothing but a name or a time."""
    if above is None or block.end - block.start > _SHORT_VALUE or block.kind == "heading":
        return ""
    line = document.text[above.start : above.end]
    label = (bare := _COUNTED.sub("", line)).strip(" :?")
    if document.text[block.end - 1] in ".?!" or (
        bare != line and _CLAUSE.search(document.text, block.start, block.end)
    ):
        return ""
    if FIELD_OF.get(label.casefold()) not in _OVER_VALUE and not _names_only(label, block, inside):
        return ""
    return label if not block.gap or (block.gap == _PARTED and block.end - block.start <= _QUESTION) else ""


_NAMES = {"runner": ORGANISATIONS, "partner": ORGANISATIONS, "period": frozenset({"Period"})}
_WHOLE = 0.8
"""How much of a line its names take up where it is nothing else."""


def _names_only(label: str, block: Block, inside: Sequence[Passage]) -> bool:
    """Tell whether a value is of the kind for which the words of its label ask, and nothing else."""
    types = _NAMES.get(sort_of(label), frozenset()) if label[:1].isupper() and label[-1:] not in ".!" else frozenset()
    named = [m for passage in inside for m in passage.mentions if m.type in types]
    return bool(named) and sum(m.end - m.start for m in named) >= _WHOLE * (block.end - block.start)


def _of_lead(document: Document, inside: Sequence[Passage], scope: Scope, lead: Topic) -> Iterator[Draft]:
    whole = Passage(inside[0].start, inside[-1].end, inside[0].block, [], [m for p in inside for m in p.mentions])
    if lead.places and lead.places[0].start < lead.start:
        yield from _grant_drafts(document, whole, lead, scope)
        return
    node = Node(lead.type, lead.label)
    for place in lead.places:
        where = Node("Municipality", place.label)
        part = lead.type == "Unit" and place.type == "Municipality"  # "Socialafdelingen, X Kommune"
        predicate = "partOf" if part else "locatedIn"
        yield Draft(predicate, node, where, lead.start, place.end, {}, 0.85, "lead.place")


_ASKED = compiled(r"ansøgt|søgt|afslag", re.IGNORECASE)


def _grant_drafts(document: Document, passage: Passage, topic: Topic, scope: Scope) -> Iterator[Draft]:
    """Yield what the line of a grant says: who runs the initiative, and from which pool it has how much."""
    owner = topic.places[0]
    money = next((m for m in passage.mentions if m.type == "Money"), None)
    if money is None or scope.refused:
        return
    node = topic.node
    yield Draft("runBy", node, node_of(owner), owner.start, topic.end, {}, 0.9, "grant.owner")
    asked = _ASKED.search(document.text, owner.start, money.end)
    qualifiers: dict[str, Value] = {
        **amount_of(money),
        "status": "requested" if asked else "granted",
        "kind": "project",
    }
    if scope.pool is not None:
        pool = scope.pool.node
        yield Draft("fundedBy", node, pool, owner.start, money.end, qualifiers, 0.9, "grant.pool")
