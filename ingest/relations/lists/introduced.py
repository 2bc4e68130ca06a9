"""Lists with an introduction: "Projektet samarbejder med tre foreninger:" and the lines below it are one sentence
each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.topics.headings import NUMBER, Topic
from ingest.mentions.topics.outline import Scope
from ingest.patterns import compiled
from ingest.relations.engine.compose import drafts_of
from ingest.relations.engine.matching import RuleBook, matches
from ingest.relations.engine.phrases import phrase_label
from ingest.relations.engine.shape import Shape, shape_of
from ontology.records import Node, Value

_THESE = compiled(
    r"\b(?:følgende|disse|nedenstående|de nævnte|en række)\s(?:[^\W\d_]+\s){0,2}?(?:projekter|tilbud|initiativer"
    r"|indsatser|foreninger|aktiviteter|botilbud|ordninger)\b",
    re.IGNORECASE,
)
_ADVISES = compiled(
    r"\b(?P<verb>anbefaler|indstiller|foreslår|anbefales|indstilles|anbefalede|foreslog)\b", re.IGNORECASE
)
_AT = compiled(r"^(?:at\s)(?:godkende, at )?", re.IGNORECASE)
_PROCEDURE = compiled(
    r"\befterretning|\bdrøft|\bstilling til|\borienter|\budsættes|\bfremsend|\bsendes|\btages til|\bat\s+punktet"
    r"|\bhvorvidt\b|\b(?:skal |at |kan )?behandles\b|\bgodkend\w+ (?:af )?(?:referat|dagsorden|mødekalender)",
    re.IGNORECASE,
)
_NEAR = 30
"""Characters into a line within which its name stands."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """The sentence before a list, with its mentions resolved, and the scope in which it stands."""

    passage: Passage
    scope: Scope


def item_drafts(
    document: Document, book: RuleBook, intro: Introduction, item: list[Passage], lead: Topic | None
) -> Iterator[Draft]:
    """Yield what the introduction says of one line of its list; the line is the evidence."""
    first = item[0]
    yield from _advice(document, intro, item)
    if first.block.kind != "item":
        return
    shape = _joined(document, intro.passage, first, lead)
    if shape is None:
        return
    topic = _implied(intro.scope.topic, first)
    pool = _implied(intro.scope.pool, first)
    for found in matches(book, shape, topic, pool if not intro.scope.refused else None):
        for draft in drafts_of(document, shape, found):
            yield replace(
                draft, start=first.start, end=first.end, confidence=draft.confidence * 0.95, rule=f"{draft.rule}.list"
            )


def _implied(topic: Topic | None, passage: Passage) -> Mention | None:
    return Mention(passage.start, passage.start, topic.type, topic.label, "implied") if topic else None


def _joined(document: Document, intro: Passage, item: Passage, lead: Topic | None) -> Shape | None:
    """Return the introduction as a sentence about the line: with its name for "følgende projekter", or at the end."""
    these = _THESE.search(document.text, intro.start, intro.end)
    if these:
        if lead is None:
            return None
        named = Mention(these.start(), these.end(), lead.type, lead.label, "heading")
        kept = [m for m in intro.mentions if m.end <= these.start() or m.start >= these.end()]
        return shape_of(document.text, intro.start, intro.end, sorted([*kept, named], key=lambda m: m.start))
    named_in = next(
        (
            m
            for m in item.mentions
            if (m.type in NAMED or m.type == PLACE) and m.start - item.start < _NEAR and not m.genitive
        ),
        None,
    )
    if named_in is None:
        return None
    shape = shape_of(document.text, intro.start, intro.end, [m for m in intro.mentions if m.type != "Count"])
    text = shape.text.rstrip(": ") + " "
    tail = shape_of(document.text, named_in.start, named_in.end, [named_in])
    at = {**{p: m for p, m in shape.at.items() if p < len(text)}, len(text): named_in}
    return Shape(text + tail.text, intro.start, intro.end, at, shape.starts)


_LINE_AT = compiled(r"(?:[-–•*]\s?|\w{1,2}[.)]\s)?at [a-zæøåA-ZÆØÅ]")


def advises_on(document: Document, passage: Passage) -> bool:
    """Tell whether a line goes on with what the one before recommends, as one of its clauses ("at ...,")."""
    return _LINE_AT.match(document.text, passage.start) is not None


_SOON = 2


def _adviser(passage: Passage, verb: re.Match[str]) -> Mention | None:
    """Return who stands before the verb, or right behind it ("på den baggrund anbefaler X")."""
    named = [m for m in passage.mentions if m.type in NAMED]
    behind = next((m for m in named if 0 < m.start - verb.end() < _SOON), None)
    before = next((m for m in named if m.start < verb.start()), None)
    turned = behind is not None and not any(m.end + 1 == verb.start() for m in named)
    return behind if turned else before


def _advice(document: Document, intro: Introduction, item: list[Passage]) -> Iterator[Draft]:
    """Yield the recommendation or proposal that a line beginning with "at" makes under "X anbefaler:"."""
    verb = _ADVISES.search(document.text, intro.passage.start, intro.passage.end)
    start, end = item[0].start, item[0].end
    numbered = NUMBER.match(document.text[start:end])
    words = document.text[start + (numbered.end() if numbered else 0) : end].strip(" ,.;•–-")
    if not verb or not _AT.match(words) or _PROCEDURE.search(words):
        return
    adviser = _adviser(intro.passage, verb)
    if adviser is None:
        return
    told = next(
        (m for m in intro.passage.mentions if m.type in NAMED and m is not adviser and m.start > verb.end()), None
    )
    proposes = verb["verb"].casefold().startswith("foresl")
    label = phrase_label(_AT.sub("", words), "proposes" if proposes else "recommends")
    if label:
        qualifiers: dict[str, Value] = {} if proposes or told is None else {"addressee": told.label}
        kind = ("proposes", "Proposal") if proposes else ("recommends", "Recommendation")
        yield Draft(
            kind[0],
            Node(adviser.type, adviser.label),
            Node(kind[1], label),
            start,
            end,
            qualifiers,
            0.6,
            f"list.{kind[0]}",
        )
