"""Recommendations: with the one they are made to, under a lead-in ("tre anbefalinger: ..."), and those of a council."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.headings import NUMBER
from ingest.mentions.mention import NAMED, Mention
from ingest.mentions.triggers import holding
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.phrases import phrase_label
from ontology.predicates import INITIATIVES
from ontology.records import Node, Value

_LEAD_IN = re.compile(
    r"\b[^\W\d_]*anbefaling(?:er|erne)?\b|\bmærkesager\b|\banbefaler vi\b|\bvores krav\b", re.IGNORECASE
)
_HEADED = re.compile(r"^(?:\d+\.?\s)?(?:(?:Vores|De|Samlede) )?[Aa]nbefalinger(?:ne)?(?: (?:fra|til)\b.{0,60})?:?$")
_COUNCIL = re.compile(
    r"(?P<who>[A-ZÆØÅ][a-zæøå-]*(?:rådet|udvalget|gruppen|panelet|nævnet|forummet)(?:\s(?:i|for|på|ved)\s[a-zæøå]+)?)\s"
    r"(?:anbefaler|anbefalede|har anbefalet|opfordrer til),?\sat\s(?P<what>[^.;:?!]{8,260})"
)
_ADVISED = ("anbefalet i ", "foreslået i ", "anbefaler", "anbefalede", "har anbefalet", "opfordrer til")
_SPEAKERS = {"Forum", "Association"}
_SHORTEST = 8
"""Letters that a recommendation given in a single word has at least."""
_BODY_LIMIT = 12
"""Items of a list that are read as recommendations."""


def advised(
    speaker: Node, label: str, span: tuple[int, int], rule: str, confidence: float, addressee: str = ""
) -> Draft:
    """Return the proposal that *speaker* recommends what *label* says, made where the text stands at *span*."""
    qualifiers: dict[str, Value] = {"addressee": addressee} if addressee else {}
    return Draft("recommends", speaker, Node("Recommendation", label), *span, qualifiers, confidence, rule)


def advising_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the recommendations that lists under a lead-in give, and those of councils without another name."""
    adviser = _most_named(passages)
    by_block: dict[int, list[Passage]] = {}
    for passage in passages:
        by_block.setdefault(passage.block.start, []).append(passage)
    blocks = list(by_block.values())
    advised = {passages[number].block.start for number in holding(document.text, passages, _ADVISED)}
    for number, block in enumerate(blocks):
        yield from _listed(document, blocks, number, adviser)
        if block[0].block.start in advised:
            yield from _by_council(document, block)


def _most_named(passages: Sequence[Passage]) -> Mention | None:
    """Return the forum or association that the document names most: it is the one whose recommendations it tells."""
    named = [m for p in passages for m in p.mentions if m.type in _SPEAKERS]
    counts = Counter(m.label for m in named)
    if not counts:
        return None
    (label, often), *others = counts.most_common(2)
    return next(m for m in named if m.label == label) if not others or often > others[0][1] else None


def _listed(
    document: Document, blocks: Sequence[list[Passage]], number: int, adviser: Mention | None
) -> Iterator[Draft]:
    lead = blocks[number]
    first, last = lead[0], lead[-1]
    text = document.text[first.start : last.end]
    headed = first.block.kind == "heading" and _HEADED.match(text)
    if not headed and (first.block.kind == "heading" or not text.endswith(":") or not _LEAD_IN.search(text)):
        return
    said = [m for p in lead for m in p.mentions if m.type in NAMED - INITIATIVES and m.type in _SPEAKERS]
    speaker = said[-1] if said else adviser
    if speaker is None:
        return
    for item in blocks[number + 1 : number + 1 + _BODY_LIMIT]:
        if item[0].block.kind != "item" or not (draft := _item(document, item, speaker)):
            return
        yield draft


def _item(document: Document, item: Sequence[Passage], speaker: Mention) -> Draft | None:
    start, end = item[0].start, item[0].end
    text = document.text[start:end]
    numbered = NUMBER.match(text)
    words = text[numbered.end() if numbered else 0 :].strip(" ,.;•–-")
    label = phrase_label(words, "recommends") or (words if len(words) >= _SHORTEST and " " not in words else "")
    if not label or label.endswith("?"):
        return None
    told = next(
        (m for m in item[0].mentions if m.type in NAMED and m.start - start < _SHORTEST and not m.genitive), None
    )
    return advised(node_of(speaker), label, (start, end), "advice.listed", 0.6, told.label if told else "")


def _by_council(document: Document, block: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what a council, committee or group that has no other name than its noun advises."""
    for passage in block:
        match = _COUNCIL.match(document.text, passage.start, passage.end)
        label = phrase_label(match["what"], "recommends") if match else ""
        if match and label:
            node = Node("Forum", " ".join(match["who"].split()))
            yield advised(node, label, match.span(), "advice.council", 0.7)


__all__ = ["advised", "advising_drafts"]
