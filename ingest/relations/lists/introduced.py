"""Lists with an introduction: "Projektet samarbejder med tre foreninger:" and the lines below it are one sentence
each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Scope
from ingest.relations.engine.book import RuleBook
from ingest.relations.engine.compose import drafts_of
from ingest.relations.engine.matching import matches
from ingest.relations.engine.shape import Shape, shape_of
from ingest.relations.fields.readers import is_of
from ingest.search.sought import Sought

_THESE = Sought(
    r"\b(?:følgende|disse|nedenstående|de nævnte|en række)\s(?:[^\W\d_]+\s){0,2}?(?:projekter|tilbud|initiativer"
    r"|indsatser|foreninger|aktiviteter|botilbud|ordninger)\b",
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
    document: Document, book: RuleBook, intro: Introduction, item: Sequence[Passage], lead: Topic | None
) -> Iterator[Draft]:
    """Yield what the introduction says of one line of its list; the line is the evidence."""
    first = item[0]
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
    these = _THESE.search(document.text, intro)
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
    part = (m for m in item.mentions if m.start >= named_in.end and is_of(document.text, named_in, m))
    named_in = next(part, named_in)
    shape = shape_of(document.text, intro.start, intro.end, [m for m in intro.mentions if m.type != "Count"])
    text = shape.text.rstrip(": ") + " "
    tail = shape_of(document.text, named_in.start, named_in.end, [named_in])
    at = {**{p: m for p, m in shape.at.items() if p < len(text)}, len(text): named_in}
    return Shape(text + tail.text, intro.start, intro.end, at, shape.starts)
