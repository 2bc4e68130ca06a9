"""Our grammar as a proposer: mentions, topics, rules and structure, wired in the order in which a reader works."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, groupby

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.authorities import main_authorities
from ingest.mentions.called import foretold
from ingest.mentions.calls import Call, calls_of, open_calls
from ingest.mentions.christened import name_christened
from ingest.mentions.echoed import name_echoed
from ingest.mentions.find import Passage, passages_of
from ingest.mentions.fullnames import name_in_full
from ingest.mentions.gaps import on_one_page
from ingest.mentions.general import NAMELESS
from ingest.mentions.headings import Topic
from ingest.mentions.introduced import Introduced, abbreviations, add_introduced, initials
from ingest.mentions.listed import name_listed
from ingest.mentions.mention import Mention
from ingest.mentions.outline import Outline, Scope, names_from, outline_of
from ingest.mentions.owned import own_psychiatry
from ingest.mentions.parties import parties_called
from ingest.mentions.repeated import repeated_names
from ingest.mentions.resolve import Resolver
from ingest.mentions.rounds import name_rounds
from ingest.modality import refused_later
from ingest.relations.engine.compose import drafts_of
from ingest.relations.engine.matching import RuleBook, found_by, matched
from ingest.relations.engine.several import Several
from ingest.relations.engine.shape import shape_of
from ingest.relations.engine.thread import Thread
from ingest.relations.fields.blocks import block_drafts
from ingest.relations.fields.contacts import contact_drafts
from ingest.relations.fields.headings import heading_drafts
from ingest.relations.fields.leads import period_of_all
from ingest.relations.fields.letterheads import letterhead_drafts
from ingest.relations.lists.directories import directory_drafts
from ingest.relations.lists.entries import award_entry_drafts
from ingest.relations.lists.granters import bare_sum_drafts, open_grants
from ingest.relations.lists.grants import award_drafts
from ingest.relations.lists.headed import headed_drafts
from ingest.relations.lists.houses import listing_drafts
from ingest.relations.lists.introduced import Introduction, item_drafts
from ingest.relations.lists.members import member_drafts
from ingest.relations.lists.parts import parted_drafts
from ingest.relations.lists.placed import placed_drafts
from ingest.relations.lists.sums import line_drafts
from ingest.relations.lists.titles import titled_drafts
from ingest.relations.money.grantees import grantee_drafts
from ingest.relations.money.one_grant import one_grant, timed
from ingest.relations.money.recipients import recipient_drafts
from ingest.relations.money.set_aside import set_aside_drafts
from ingest.relations.money.state import state_drafts
from ingest.relations.names.groups import audience_drafts
from ingest.relations.names.laws import law_drafts
from ingest.relations.names.owned import owned_drafts
from ingest.relations.names.wards import branch_drafts, described_drafts, ward_drafts
from ingest.relations.papers.accord_sums import sum_drafts
from ingest.relations.papers.accords import accord_drafts
from ingest.relations.papers.advice import advice_drafts, scenario_drafts
from ingest.relations.papers.advising import advising_drafts
from ingest.relations.papers.attendance import attendance_drafts
from ingest.relations.papers.budgets import budget_drafts
from ingest.relations.papers.calls import announced_drafts, call_drafts
from ingest.relations.papers.pacts import pact_drafts
from ingest.relations.papers.preambles import preamble_drafts
from ingest.relations.papers.senders import home_drafts
from ingest.relations.rules import RULES
from ingest.relations.staff.own import OwnStaff, told_once
from ingest.relations.staff.posts import Posts, home_of
from ingest.relations.staff.rosters import Roster
from ingest.relations.tables.rows import table_drafts
from ontology.records import Node


@cache
def rule_book() -> RuleBook:
    """Return every rule of every table."""
    return RuleBook(RULES)


class Grammar:
    """The first implementation of :class:`ingest.claims.Proposer`."""

    def propose(self, document: Document) -> Iterable[Draft]:
        """Yield what the rules find, each statement once, at its first and surest place."""
        passages = passages_of(document)
        name_rounds(document, passages)
        name_christened(document.text, passages)
        foretold(document.text, passages)
        listings = name_listed(document, passages)
        name_in_full(document.text, passages)
        name_echoed(document, passages)
        outline = outline_of(document, passages)
        calls = calls_of(document)
        open_calls(document, outline, calls)
        open_grants(document, passages, outline)
        repeated = repeated_names(document.text, passages)
        called = parties_called(document, passages)
        parties = {m.label: Introduced(m.type, m.label) for m in called.values()}
        known = {**parties, **repeated, **abbreviations(document.text, passages), **names_from(outline)}
        add_introduced(document.text, passages, known)
        later = {name: meant for name, meant in abbreviations(document.text, passages).items() if name not in known}
        add_introduced(document.text, passages, later)
        told = chain(self._all(document, passages, outline, called), listing_drafts(document, listings, outline))
        found = strongest(_by_rows(document, chain(told, self._of_pools(document, passages, calls))))
        drafts = list(_without_general(one_grant(document, timed(document, passages, found))))
        yield from drafts
        yield from home_drafts(document, passages, drafts)

    def _of_pools(self, document: Document, passages: list[Passage], calls: list[Call]) -> Iterator[Draft]:
        """Yield what calls for applications, lists of what was granted and political agreements say."""
        yield from call_drafts(document, passages, calls)
        yield from announced_drafts(document, passages, calls)
        awarded = list(award_drafts(document, passages, calls))
        yield from awarded
        listed = list(line_drafts(document, passages, frozenset(_lines(document, awarded))))
        yield from listed
        yield from titled_drafts(document, passages, frozenset(_lines(document, [*awarded, *listed])))
        yield from accord_drafts(document, passages)
        yield from state_drafts(document, passages)
        yield from sum_drafts(document, passages)
        yield from set_aside_drafts(document, passages)
        yield from grantee_drafts(document, passages)

    def _all(
        self, document: Document, passages: list[Passage], outline: Outline, called: Mapping[str, Mention]
    ) -> Iterator[Draft]:
        yield from heading_drafts(document, passages, outline)
        yield from chain(letterhead_drafts(document, passages), preamble_drafts(document, passages))
        yield from contact_drafts(document, passages)
        headed = frozenset(topic.label for topic in outline.topics())
        main = main_authorities(document, passages)
        psychiatry, shorts = own_psychiatry(passages), dict(initials(document.text, passages))
        main = {**main, "psykiatrien": psychiatry} if psychiatry else main
        yield from advice_drafts(document, passages, main.get("vi"))
        yield from scenario_drafts(document, passages)
        resolver = Resolver(document, outline, main, called=called, headed=headed)
        intro: Introduction | None = None
        period = period_of_all(document, passages)
        home = home_of(passages, main)
        home = None if home is not None and on_one_page(document, outline.pages, home.label) else home
        several = Several(document)
        posts, roster, own, number = (
            Posts(document, passages, home, outline.document),
            Roster(document),
            OwnStaff(document, home),
            0,
        )
        for block, group in groupby(passages, key=lambda p: p.block.start):
            inside = list(group)
            scope = outline.at(inside[0].block)
            thread = Thread()
            for passage in inside:
                passage.mentions = resolver.resolve(passage, scope)
                topic = thread.topic(passage, scope.topic)
                about = scope if topic is scope.topic else replace(scope, topic=topic)
                thread.take(document.text, passage, scope)
                drafts = list(_unrefused(document, inside, _of_sentence(document, passage, about)))
                drafts += own.of_sentence(passage, scope, drafts)
                yield from drafts
                yield from several.of_sentence(passage, rule_book())
                if passage.mentions:
                    yield from pact_drafts(document, passage, scope)
                    yield from ward_drafts(document, passage)
                    yield from branch_drafts(document, passage, main.get("vi"))
                    yield from owned_drafts(document, passage, main, shorts)
                yield from roster.of_sentence(passage, scope, drafts)
                yield from posts.of_sentence(number, scope, drafts)
                number += 1
            lead = outline.leads.get(block)
            yield from block_drafts(document, inside[0].block, inside, scope, lead, period)
            if intro is not None and inside[0].block.kind == "item":
                yield from item_drafts(document, rule_book(), intro, inside, lead)
            else:
                introduces = document.text.endswith(_INTRODUCES, inside[-1].start, inside[-1].end)
                intro = Introduction(inside[-1], scope) if introduces else None
        yield from _of_passages(document, passages, outline)


def _of_passages(document: Document, passages: list[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what the readers tell that go through all sentences; mentions must be resolved."""
    yield from audience_drafts(document, passages, outline)
    yield from advising_drafts(document, passages)
    yield from budget_drafts(document, passages, outline)
    yield from law_drafts(document, passages)
    yield from member_drafts(document, passages, outline)
    yield from attendance_drafts(document, passages)
    yield from headed_drafts(document, passages, outline)
    yield from award_entry_drafts(document, passages, outline)
    yield from placed_drafts(document, passages)
    yield from described_drafts(document, passages)
    yield from recipient_drafts(document, passages, outline)
    yield from bare_sum_drafts(document, passages, outline)
    yield from parted_drafts(document, passages, outline)
    yield from table_drafts(document, passages, outline)
    yield from directory_drafts(document, passages, outline)


def _by_rows(document: Document, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out what other readers tell of a table's row where its columns tell the same predicate."""
    every = list(drafts)
    told = {(draft.start, draft.predicate) for draft in every if draft.rule.startswith("table.")}
    for draft in every:
        block = document.block_at(draft.start) if told and not draft.rule.startswith("table.") else None
        if block is None or (block.start, draft.predicate) not in told:
            yield draft


def _lines(document: Document, drafts: Iterable[Draft]) -> Iterator[int]:
    """Yield where the lines begin that the drafts rest on."""
    for draft in drafts:
        block = document.block_at(draft.start)
        if block is not None:
            yield block.start


def _unrefused(document: Document, inside: Sequence[Passage], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out a funding asked for that the same paragraph goes on to say was refused."""
    for draft in drafts:
        asked = draft.predicate == "fundedBy" and draft.qualifiers.get("status") in {
            "requested",
            "expected",
            "proposed",
        }
        if not (asked and refused_later(document.text, draft.end, inside[-1].end)):
            yield draft


_OF_ONE = frozenset({"capacity", "legalBasis", "locatedIn", "partOf", "startedOn", "endedOn"})
"""What a sentence says once: of the name that it gives, and not of the part's subject besides."""


def _of_sentence(document: Document, passage: Passage, scope: Scope) -> Iterator[Draft]:
    shape = shape_of(document.text, passage.start, passage.end, passage.mentions)
    matches = list(matched(rule_book(), shape)) if shape.at or scope.topic else []
    if not matches:
        return
    topic = _as_mention(scope.topic, passage)
    if topic is None and not shape.at:
        return
    pool = _as_mention(scope.pool, passage) if scope.topic != scope.pool and not scope.refused else None
    told: list[tuple[bool, Draft]] = []
    for rule, match in matches:
        for found in found_by(rule, match, shape, topic, pool):
            told += [(found.implied, draft) for draft in drafts_of(document, shape, found)]
    named = {(draft.predicate, draft.object) for implied, draft in told if not implied}
    for implied, draft in told:
        if not (implied and draft.predicate in _OF_ONE and (draft.predicate, draft.object) in named):
            yield _headed(document, draft, scope)


def _headed(document: Document, draft: Draft, scope: Scope) -> Draft:
    """Return a proposal under the name that its numbered heading gives it, with the year of the budget it is made
    for."""
    if draft.predicate != "proposes":
        return draft
    budget = _BUDGET.search(document.text)
    qualifiers = {**({"year": budget["year"]} if budget else {}), **draft.qualifiers}
    named = replace(draft, qualifiers=qualifiers)
    if not scope.numbered or not scope.title.strip(" :."):
        return named
    return replace(
        named, object=Node("Proposal", scope.title.strip(" :.")), confidence=min(1.0, draft.confidence * 1.2)
    )


_BUDGET = re.compile(r"\bbudget(?:tet)?\s(?:for\s)?(?P<year>20\d\d)\b", re.IGNORECASE)


def _as_mention(topic: Topic | None, passage: Passage) -> Mention | None:
    """Return a topic as the subject of a sentence that has none; a weak one is none."""
    return (
        Mention(passage.start, passage.start, topic.type, topic.label, "implied") if topic and not topic.weak else None
    )


def strongest(drafts: Iterable[Draft]) -> list[Draft]:
    """Keep one draft a statement: the first place, the highest confidence, the fullest qualifiers."""
    kept: dict[tuple[object, ...], Draft] = {}
    for draft in drafts:
        key = (
            draft.predicate,
            draft.subject.label.casefold(),
            draft.object.type,
            draft.object.label.casefold(),
            _variant(draft),
        )
        known = kept.get(key)
        kept[key] = draft if known is None else _merge(known, draft)
    return sorted(told_once(kept.values()), key=lambda d: (d.start, d.end, d.predicate, d.object.label))


_INTRODUCES = (":", ",", ";", " og")
"""How a sentence ends whose list follows, or goes on, in the lines below."""
_WEAK = frozenset({"heading.chapter", "grant.period", "target.in-name"})
"""Rules that speak for a whole part of a document: what the text says of the one initiative comes first."""


def _without_general(drafts: list[Draft]) -> list[Draft]:
    """Leave out what is said of all initiatives where the text says something of its own of one."""
    told = {(d.predicate, d.subject) for d in drafts if d.rule not in _WEAK}
    finer = {
        (d.predicate, d.subject, d.object.label[:4])
        for d in drafts
        if d.object.type == "Date" and len(d.object.label) > 4
    }
    return [
        d
        for d in drafts
        if d.subject.label.casefold() not in NAMELESS
        and (d.rule not in _WEAK or (d.predicate, d.subject) not in told)
        and not (
            d.object.type == "Date" and len(d.object.label) == 4 and (d.predicate, d.subject, d.object.label) in finer
        )
    ]


def _variant(draft: Draft) -> object:
    if draft.predicate == "hasRole":
        return (draft.qualifiers.get("terms"), draft.qualifiers.get("count"))
    return draft.qualifiers.get("amount_dkk") if draft.predicate == "fundedBy" else None


def _merge(known: Draft, other: Draft) -> Draft:
    better = other if len(other.qualifiers) > len(known.qualifiers) else known
    qualifiers = (
        {**other.qualifiers, **known.qualifiers} if better is known else {**known.qualifiers, **other.qualifiers}
    )
    return replace(better, qualifiers=qualifiers, confidence=max(known.confidence, other.confidence))
