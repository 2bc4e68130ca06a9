"""What an organisation's own paper asks of authorities ("Regionen bør ..."), and scenarios that an office puts
forward."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.triggers import holding
from ingest.relations.engine.compose import amount_of
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.phrases import phrase_label
from ingest.relations.lists.rows import row_named, row_of, without_columns
from ingest.relations.papers.advising import advised
from ontology.records import Node, Value

_SHOULD = re.compile(
    r"^(?:[A-ZÆØÅ]\w+en|[A-ZÆØÅ]\w+erne|[A-ZÆØÅ]\w+et)\s(?:bør|skal)\s(?:derfor\s)?(?P<what>[^.;:]{8,260})",
)
_THERE_SHOULD = re.compile(r"^(?P<when>[A-ZÆØÅ][^.;:?]{2,90}?)\sbør der\s(?P<what>[^.;:?]{8,260})")
_ADDRESSEE = re.compile(
    r"^(?P<who>Regionen|Regionerne|Kommunen|Kommunerne|Staten|Regeringen|Folketinget|Psykiatrien|Ministeriet)\b"
)
_ADVISING = re.compile(r"\banbefal|\bpolitikpapir|\bmærkesag|\bforslag til|\bbud på", re.IGNORECASE)
_OPENING = 3000
"""Characters in which a paper tells that it advises."""
_SCENARIO = re.compile(
    r"^(?P<name>(?:Scenarie|Model|Forslag|Alternativ)\s(?:\d+(?:\.\d+)?|[A-Z]))\s?[:.–-]\s(?P<what>[^.:]{4,110})"
)
_SCENARIOS = ("Scenarie", "Model", "Forslag", "Alternativ")
_OFFICES = re.compile(r"\b(?P<who>[Aa]dministrationen|[Dd]irektionen|[Ff]orvaltningen|[Ss]ekretariatet)s?\b")
_SOON = 600
"""Characters after a scenario's name in which its amount is told."""
_YEAR = re.compile(r"\bbudget(?:tet)?\s(?:for\s)?(?P<year>20\d\d)\b", re.IGNORECASE)


def advice_drafts(document: Document, passages: Sequence[Passage], speaker: Mention | None) -> Iterator[Draft]:
    """Yield the recommendations of a paper that advises, made by the organisation whose paper it is."""
    if speaker is None or speaker.type != "Association" or not _ADVISING.search(document.text[:_OPENING]):
        return
    for passage in passages:
        text = document.text[passage.start : passage.end]
        yield from _should_be(text, passage, speaker)
        match = _SHOULD.match(text)
        who = _ADDRESSEE.match(text)
        label = phrase_label(match["what"], "recommends") if match and who else ""
        if label and who:
            span = (passage.start, passage.end)
            yield advised(node_of(speaker), label, span, "advice.should", 0.7, who["who"])


def _should_be(text: str, passage: Passage, speaker: Mention) -> Iterator[Draft]:
    """Yield "Ved mistanke om ... bør der gives mulighed for ...", which names nobody that should do it."""
    match = _THERE_SHOULD.match(text)
    label = phrase_label(f"{match['what']} {match['when'].lower()}", "recommends") if match else ""
    if label:
        yield advised(node_of(speaker), label, (passage.start, passage.end), "advice.there-should", 0.6)


def scenarios_in(document: Document, passages: Sequence[Passage]) -> dict[int, re.Match[str]]:
    """Return the scenarios, models or proposals with a number that open a block, by the number of their sentence."""
    text, found = document.text, {}
    for number in holding(text, passages, _SCENARIOS):
        passage = passages[number]
        match = _SCENARIO.match(text[passage.start : passage.end].lstrip("•–- "))
        if match and passage.start == passage.block.start:
            found[number] = match
    return found


def scenario_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the scenarios that an office puts forward, each with the first amount told of it."""
    scenarios = scenarios_in(document, passages)
    year = _YEAR.search(document.text) if scenarios else None
    offices = list(_OFFICES.finditer(document.text)) if scenarios else []
    ends = [office.end() for office in offices]
    for number, match in scenarios.items():
        passage = passages[number]
        before = bisect_right(ends, passage.start)
        if not before:
            continue
        office = offices[before - 1]["who"]
        following = [
            m
            for p in passages[number : number + 4]
            for m in p.mentions
            if m.type == "Money"
            and p.start - passage.end < _SOON
            and not (p is not passage and _SCENARIO.match(document.text[p.start : p.end]))
        ]
        qualifiers: dict[str, Value] = {
            k: v for k, v in (amount_of(following[0]) if following else {}).items() if k != "per"
        }
        if year:
            qualifiers["year"] = year["year"]
        qualifiers.update(
            row_of(document, passage.start, passage.end) or row_named(document, match["name"], passage.end)
        )
        label = f"{match['name']}: {without_columns(match['what'])}"
        node = Node("Unit", office[0].upper() + office[1:])
        yield Draft(
            "proposes",
            node,
            Node("Proposal", " ".join(label.split())),
            passage.start,
            passage.end,
            qualifiers,
            0.65,
            "scenario.office",
        )
