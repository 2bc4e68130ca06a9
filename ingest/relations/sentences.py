"""What the sentences of a document tell: whom each of them means, what the rules find in it, what other readers add.

Each step goes through some hundred sentences before the next one begins. A sentence that went through all steps by
itself would cost more: what a step needs has left the processor's cache before the next sentence comes to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.coined.introduced import Introduced
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.names.owed import of_their_own
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.resolve import Resolver
from ingest.mentions.topics.scopes import Outline, Scope
from ingest.relations.engine.book import RuleBook
from ingest.relations.engine.once import unrefused
from ingest.relations.engine.rule import bits
from ingest.relations.engine.sentence import budget_in, said_in, sentence_drafts
from ingest.relations.engine.several import Several
from ingest.relations.engine.thread import Thread
from ingest.relations.fields.blocks import block_drafts
from ingest.relations.lists.introduced import Introduction, item_drafts
from ingest.relations.names.owned import owned_drafts
from ingest.relations.names.wards import ward_drafts
from ingest.relations.papers.pacts import pact_drafts
from ingest.relations.staff.own import OwnStaff
from ingest.relations.staff.posts import Posts
from ingest.relations.staff.rosters import Roster
from ontology.records import Node

_AT_ONCE = 200
"""Sentences of which a step is taken before the next one begins: what is kept of more would leave the cache again."""
_INTRODUCES = (":", ",", ";", " og")
"""How a sentence ends whose list follows, or goes on, in the lines below."""


class Part(NamedTuple):
    """The sentences of a block, what each of them is about, and the scope that they share; *first* is the number of
    the first one."""

    scope: Scope
    sentences: Sequence[Passage]
    topics: Sequence[Topic | None]
    first: int


class Heard(NamedTuple):
    """A sentence by its number, with what it is about, and the scope of its block; *here* with its own topic."""

    number: int
    passage: Passage
    topic: Topic | None
    part: Part
    here: Scope


def resolved(document: Document, passages: Sequence[Passage], outline: Outline, resolver: Resolver) -> list[Part]:
    """Give the words of all sentences that point back their meaning, and return the blocks with what each sentence is
    about."""
    text, thread, parts, first = document.text, Thread(), list[Part](), 0
    for start, group in groupby(passages, key=lambda p: p.block.start):
        inside = tuple(group)
        scope = outline.at(inside[0].block)
        thread.paragraph(document, inside[0].block, document.section_at(start), scope)
        topics = []
        for passage in inside:
            topic = thread.topic(text, passage, scope.topic)
            passage.mentions = of_their_own(text, passage.mentions, scope.topic)
            passage.mentions = resolver.resolve(passage, scope, topic)
            passage.mentions = thread.with_it(text, passage, topic)
            passage.held, passage.speakers, passage.definite = bits([m.type for m in passage.mentions]), (), ()
            thread.take(text, passage, scope)
            topics.append(topic)
        parts.append(Part(scope, inside, tuple(topics), first))
        first += len(inside)
    return parts


class Sentences:
    """Reads what the sentences of a document tell, once it is known whom they mean."""

    def __init__(
        self,
        document: Document,
        passages: Sequence[Passage],
        outline: Outline,
        book: RuleBook,
        home: Node | None,
        main: Mapping[str, Mention],
        initialled: Mapping[str, Introduced],
    ) -> None:
        """Take a document, the organisation whose staff it tells of where it names none, who is meant by common nouns,
        and the names known by their initials."""
        self.document, self.outline, self.book, self.main, self.initialled = document, outline, book, main, initialled
        self._budget = budget_in(document.text)
        self._several, self._roster = Several(document), Roster(document)
        self._posts = Posts(document, passages, home, outline.document)
        self._own = OwnStaff(document, home, outline.document)
        self._intro: Introduction | None = None

    def drafts(self, parts: Sequence[Part]) -> Iterator[Draft]:
        """Yield what the sentences tell, and what the form of their blocks does, in the order of the text."""
        some, count = list[Part](), 0
        for number, part in enumerate(parts, 1):
            some.append(part)
            count += len(part.sentences)
            if count >= _AT_ONCE or number == len(parts):
                told = iter(self._of_sentences([heard for one in some for heard in _heard(one)]))
                blocks = [list(self._of_block(one)) for one in some]
                for one, of_block in zip(some, blocks, strict=True):
                    for _ in one.sentences:
                        yield from next(told)
                    yield from of_block
                some, count = [], 0

    def _of_sentences(self, sentences: Sequence[Heard]) -> list[list[Draft]]:
        """Return what each of the sentences tells."""
        document, book = self.document, self.book
        said = said_in(document, [(one.passage, one.topic) for one in sentences], book)
        ruled = [
            list(
                unrefused(
                    document,
                    one.part.sentences,
                    sentence_drafts(document, one.passage, one.part.scope, one.topic, what, self._budget),
                )
            )
            if what is not None
            else []
            for one, what in zip(sentences, said, strict=True)
        ]
        for one, what, drafts in zip(sentences, said, ruled, strict=True):
            drafts += self._own.of_sentence(one.passage, one.here, drafts, what)
        told = [drafts[:] for drafts in ruled]
        for one, drafts in zip(sentences, told, strict=True):
            drafts += self._several.of_sentence(one.passage, book)
        for one, drafts in zip(sentences, told, strict=True):
            if one.passage.mentions:
                drafts += pact_drafts(document, one.passage, one.topic)
                drafts += ward_drafts(document, one.passage)
                drafts += owned_drafts(document, one.passage, self.main, self.initialled)
        for one, drafts, known in zip(sentences, told, ruled, strict=True):
            drafts += self._roster.of_sentence(one.passage, one.here, known)
        for one, drafts, known in zip(sentences, told, ruled, strict=True):
            if one.passage.mentions:
                drafts += self._posts.of_sentence(one.number, one.here, known)
        return told

    def _of_block(self, part: Part) -> Iterator[Draft]:
        """Yield what a block says by its form, and as one of a list that a line above it opens."""
        document, inside, block = self.document, part.sentences, part.sentences[0].block
        lead = self.outline.leads.get(block.start)
        yield from block_drafts(document, block, inside, part.scope, lead)
        if self._intro is not None and block.kind == "item":
            yield from item_drafts(document, self.book, self._intro, inside, lead)
        else:
            introduces = document.text.endswith(_INTRODUCES, inside[-1].start, inside[-1].end)
            self._intro = Introduction(inside[-1], part.scope) if introduces else None


def _heard(part: Part) -> Iterator[Heard]:
    """Yield the sentences of a block."""
    scope = part.scope
    for number, (passage, topic) in enumerate(zip(part.sentences, part.topics, strict=True), part.first):
        here = scope if topic is None or topic is scope.topic or topic == scope.topic else scope.about(topic)
        yield Heard(number, passage, topic, part, here)
