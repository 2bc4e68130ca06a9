"""Our grammar as a proposer: mentions, topics, rules and structure, wired in the order in which a reader works."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage, abbreviations, add_introduced, passages_of
from ingest.mentions.mention import Mention
from ingest.mentions.topics import Outline, Resolver, Topic, main_authorities, names_from, outline_of
from ingest.relations import duties, funding, places, staffing, times, working
from ingest.relations.compose import drafts_of
from ingest.relations.engine import RuleBook, matches
from ingest.relations.headings import heading_drafts
from ingest.relations.shape import shape_of


@cache
def rule_book() -> RuleBook:
    """Return every rule of every table."""
    return RuleBook([*funding.RULES, *working.RULES, *places.RULES, *staffing.RULES, *times.RULES, *duties.RULES])


class Grammar:
    """The first implementation of :class:`ingest.claims.Proposer`."""

    def propose(self, document: Document) -> Iterable[Draft]:
        """Yield what the rules find, each statement once, at its first and surest place."""
        passages = passages_of(document)
        outline = outline_of(document, passages)
        add_introduced(document.text, passages, {**abbreviations(document.text, passages), **names_from(outline)})
        yield from strongest(self._all(document, passages, outline))

    def _all(self, document: Document, passages: list[Passage], outline: Outline) -> Iterator[Draft]:
        yield from heading_drafts(document, passages, outline)
        resolver = Resolver(document, outline, main_authorities(passages))
        book = rule_book()
        for passage in passages:
            mentions = resolver.resolve(passage)
            topic = _as_mention(resolver.lead or outline.topic_at(document, passage.start), passage)
            shape = shape_of(document.text, passage.start, passage.end, mentions)
            for found in matches(book, shape, topic):
                yield from drafts_of(document, shape, found)


def _as_mention(topic: Topic | None, passage: Passage) -> Mention | None:
    return Mention(passage.start, passage.start, topic.type, topic.label, "implied") if topic else None


def strongest(drafts: Iterable[Draft]) -> list[Draft]:
    """Keep one draft a statement: the first place, the highest confidence, the fullest qualifiers."""
    kept: dict[tuple[object, ...], Draft] = {}
    for draft in drafts:
        key = (draft.predicate, draft.subject.label.casefold(), draft.object.type, draft.object.label.casefold(), _variant(draft))
        known = kept.get(key)
        kept[key] = draft if known is None else _merge(known, draft)
    return sorted(kept.values(), key=lambda d: (d.start, d.end, d.predicate, d.object.label))


def _variant(draft: Draft) -> object:
    if draft.predicate == "hasRole":
        return (draft.qualifiers.get("terms"), draft.qualifiers.get("count"))
    return draft.qualifiers.get("amount_dkk") if draft.predicate == "fundedBy" else None


def _merge(known: Draft, other: Draft) -> Draft:
    better = other if len(other.qualifiers) > len(known.qualifiers) else known
    qualifiers = {**other.qualifiers, **known.qualifiers} if better is known else {**known.qualifiers, **other.qualifiers}
    return replace(better, qualifiers=qualifiers, confidence=max(known.confidence, other.confidence))
