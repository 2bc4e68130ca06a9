"""Records of applications and grants over several labelled lines: who applied, for what, and what they were given.

A record begins with who applies ("Ansøger: X") or with a numbered name over the labels ("1. X Kommune", "Projekt: Y",
"Tilskud: 2 mio. kr."), which is the project's where a label tells who applied ("1. Y", "Ansøger: X"); what
follows it, up to the next record or heading, speaks of its project.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.words.labels import clean
from ingest.relations.engine.qualifiers import amount_of
from ingest.relations.lists.entries import giver_before
from ingest.relations.lists.granters import granter_of
from ingest.search.patterns import compiled
from ontology.predicates import ORGANISATIONS
from ontology.records import Node

_FIELD = compiled(r"\W{0,3}(?P<label>[A-ZÆØÅ][a-zæøå]+(?: [a-zæøå]+){0,2}) ?: +(?P<value>\S.*)")
_NUMBERED = compiled(r"\d{1,2}[.)] (?P<name>[A-ZÆØÅ][^.:;?!]{2,80})$")
_SORTS = {
    **dict.fromkeys(("ansøger", "tilskudsmodtager", "modtager", "støttemodtager", "bevillingsmodtager"), "who"),
    **dict.fromkeys(("projektejer", "forening", "kommune", "organisation", "ansøgt af", "foreningens navn"), "who"),
    **dict.fromkeys(
        ("tilsagnsmodtager", "tilskudshaver", "bevillingshaver", "hovedansøger", "støttet organisation"), "who"
    ),
    **dict.fromkeys(("ansøgende organisation", "ansøgers navn", "modtagers navn", "gives til", "bevilget til"), "who"),
    **dict.fromkeys(("projekt", "projekttitel", "projektets titel", "projektnavn", "projektets navn"), "project"),
    **dict.fromkeys(("titel", "initiativ", "indsats", "navn på projekt", "projekt navn", "indsatsens navn"), "project"),
    **dict.fromkeys(("aktivitet", "aktiviteter", "anvendelse", "søgt til"), "activity"),
    **dict.fromkeys(("ansøgt", "ansøgt beløb", "søgt", "søgt beløb", "beløb søgt"), "asked"),
    **dict.fromkeys(("bevilget", "bevilling", "bevilget beløb", "tilskud", "tildelt", "tildelt beløb"), "given"),
    **dict.fromkeys(("støtte", "støttebeløb", "tilsagn", "bevilges", "indstillet beløb og bevilget"), "given"),
    **dict.fromkeys(("tilskudsbeløb", "tilsagnsbeløb", "bevillingsbeløb", "beløb bevilget", "bevilget sum"), "given"),
    **dict.fromkeys(("tilsagn om", "bevilget støtte", "bevilget tilskud", "støttet med", "tildelt støtte"), "given"),
    **dict.fromkeys(("beløb", "sum", "beløb i alt", "samlet beløb", "i alt"), "sum"),
}
"""What the labels of such records say. Source: lists of grants of agencies, regions and municipalities."""
_GIVEN_ABOVE = compiled(
    r"\b(?:tilsagn|bevilget|bevilliget|bevilgede|bevilling(?:er|erne)?|tildel\w+|uddel\w+|støttede|støttet|modtager(?:e|ne)?"
    r"|fået|imødekom\w+|gav|udvalgt\w*|fordel\w+)\b",
    re.IGNORECASE,
)
_ASKED_ABOVE = compiled(
    r"\b(?:afslag|indkom\w+|ansøgninger(?:ne)? (?:til|om|der skal)|foreslås?|indstil\w+|søger|ansøgte|søgt(?:e)?)\b",
    re.IGNORECASE,
)
"""What the lines above say of a sum that is called nothing else: given, or asked for."""
_ABOVE = 400
_FEWEST = 2
"""Records with a receiver and a sum that make a list."""
_HOUSED = frozenset({"Facility", "Project", "Service"})
"""What an activity may name that exists beyond the grant."""


@dataclass(slots=True)
class Application:
    """One record: where it stands, and where the value of each label does (``who``, ``project``, ``given`` ...)."""

    start: int
    end: int
    values: dict[str, tuple[int, int]] = field(default_factory=dict)


def applications_of(document: Document) -> list[Application]:
    """Return the records of a document, in its order; none where fewer than two tell a receiver and what was given, or
    who applied and for what."""
    found: list[Application] = []
    current: Application | None = None
    numbered: tuple[int, int] | None = None
    head = 0
    for block in document.blocks:
        text = document.text[block.start : block.end]
        match = _FIELD.match(text) if ":" in text else None
        sort = _SORTS.get(match["label"].casefold()) if match else None
        if match and sort:
            value = (block.start + match.start("value"), block.start + len(text.rstrip()))
            if (
                current is None
                or sort in current.values
                or (numbered and "who" not in current.values and not current.values)
            ):
                begins = head if numbered else block.start
                named = {"project" if sort == "who" else "who": numbered} if numbered else {}
                current = Application(begins, block.end, named)
                found.append(current)
                numbered = None
            current.values[sort] = value
            current.end = block.end
            continue
        name = _NUMBERED.match(text)
        if name:
            head, numbered, current = block.start, (block.start + name.start("name"), block.end), None
        elif block.kind == "heading":
            numbered, current = None, None
        elif current is not None:
            current.end = block.end
        else:
            numbered = None
    if any("sum" in one.values for one in found) and _gives(document, found[0]):
        for one in (one for one in found if "sum" in one.values):
            one.values.setdefault("given", one.values["sum"])
    whole = [one for one in found if {"who", "given"} <= one.values.keys()]
    if len(whole) >= _FEWEST:
        return whole
    asked = [one for one in found if {"who", "project"} <= one.values.keys() and one.values.keys() & {"asked", "sum"}]
    return asked if len(asked) >= _FEWEST else []


def _gives(document: Document, first: Application) -> bool:
    """Tell whether the lines above the *first* record tell that what follows was given: the last word on it counts."""
    above = document.text[max(0, first.start - _ABOVE) : first.start]
    given = max((match.start() for match in _GIVEN_ABOVE.finditer(above)), default=-1)
    return given > max((match.start() for match in _ASKED_ABOVE.finditer(above)), default=-1)


def open_applications(document: Document, applications: Sequence[Application], outline: Outline) -> None:
    """Tell the lines of each record that they speak of its project."""
    for one in applications:
        start, end = one.values.get("project", (0, 0))
        label = clean(document.text[start:end])
        if not label:
            continue
        topic = Topic("Project", label, start, end)
        for block in _blocks(document, one):
            outline.scopes[block.start] = replace(outline.at(block), topic=topic, own=False)


def _blocks(document: Document, one: Application) -> Iterator[Block]:
    return (block for block in document.blocks if one.start <= block.start < one.end)


def application_drafts(
    document: Document, passages: Sequence[Passage], applications: Sequence[Application]
) -> Iterator[Draft]:
    """Yield what was given to each receiver's project, or to the receiver itself, and who runs the project; what was
    refused, or given as 0 kroner, is no grant."""
    if not applications:
        return
    mentions = [m for p in passages for m in p.mentions]
    giver = granter_of(document, passages) or giver_before(passages, applications[0].start)
    for one in (one for one in applications if "given" in one.values):
        who = _who(document, mentions, one.values["who"])
        if who is None:
            continue
        thing = _thing(document, mentions, one)
        if thing is not None:
            yield Draft("runBy", thing, who, one.start, one.end, {}, 0.8, "application.runner")
        start, end = one.values["given"]
        money = next((m for m in _within(mentions, start, end) if m.type == "Money"), None)
        if money is None or giver is None or not money.value.high:
            continue
        yield Draft(
            "fundedBy",
            thing or who,
            giver,
            start,
            end,
            {**amount_of(money), "status": "granted"},
            0.8,
            "application.given",
        )


def without_fields(applications: Sequence[Application], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts but those of single labels inside a record on who got what, which are read together."""
    for draft in drafts:
        read_here = draft.predicate in _TOGETHER and draft.rule.startswith("field.")
        if not (read_here and any(one.start <= draft.start < one.end for one in applications)):
            yield draft


_TOGETHER = frozenset({"fundedBy", "runBy", "partner", "partOf", "poolAmount", "poolOf"})


def _within(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    return [m for m in mentions if start <= m.start and m.end <= end]


def _who(document: Document, mentions: Sequence[Mention], span: tuple[int, int]) -> Node | None:
    """Return who applied: the organisation named, or an association by the name that stands there."""
    named = [m for m in _within(mentions, *span) if m.type in ORGANISATIONS]
    label = clean(document.text[slice(*span)])
    if named and len(named[0].label) * 2 >= len(label):
        return Node(named[0].type, named[0].label)
    return Node("Association", label) if label[:1].isupper() and len(label.split()) <= 6 else None


def _thing(document: Document, mentions: Sequence[Mention], one: Application) -> Node | None:
    """Return the project of a record, or the house or offer that its activity names."""
    if "project" in one.values:
        label = clean(document.text[slice(*one.values["project"])])
        return Node("Project", label) if label else None
    named = [m for m in _within(mentions, *one.values.get("activity", (0, 0))) if m.type in _HOUSED]
    whole = named and named[0].span == one.values["activity"]
    return Node(named[0].type, named[0].label) if whole else None
