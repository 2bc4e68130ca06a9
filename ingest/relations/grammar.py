"""Our grammar as a proposer: mentions, topics, rules and structure, wired in the order in which a reader works."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import chain

from ingest.claims import Draft
from ingest.confidence import at_most
from ingest.document import Document
from ingest.mentions.coined.among import name_among
from ingest.mentions.coined.capitals import name_capitals
from ingest.mentions.coined.christened import name_christened
from ingest.mentions.coined.definites import name_definites
from ingest.mentions.coined.fullnames import bodies_in_full, in_whole, name_in_full, one_name, said_alone, short_names
from ingest.mentions.coined.housed import name_housed
from ingest.mentions.coined.introduced import Introduced, abbreviations, add_introduced, initials
from ingest.mentions.coined.lettered import name_lettered
from ingest.mentions.coined.listed import name_listed
from ingest.mentions.coined.masthead import name_masthead
from ingest.mentions.coined.parties import parties_called
from ingest.mentions.coined.receivers import name_receivers
from ingest.mentions.coined.repeated import repeated_names
from ingest.mentions.coined.rolenames import name_roles
from ingest.mentions.coined.tabled import bare_names, name_tabled
from ingest.mentions.coined.tried import name_tried
from ingest.mentions.find import Passage, passages_of
from ingest.mentions.mention import Mention
from ingest.mentions.names.called import foretold
from ingest.mentions.names.owned import own_psychiatry
from ingest.mentions.names.rounds import name_rounds
from ingest.mentions.topics.authorities import main_authorities
from ingest.mentions.topics.bearers import bearers_of
from ingest.mentions.topics.calls import Call, calls_of, name_standing, open_calls
from ingest.mentions.topics.cards import named_cards, titled_project
from ingest.mentions.topics.coursecards import open_courses
from ingest.mentions.topics.echoed import name_echoed
from ingest.mentions.topics.gaps import on_one_page
from ingest.mentions.topics.outline import names_from, outline_of, without_rivalled
from ingest.mentions.topics.ownbody import of_its_town, own_body
from ingest.mentions.topics.resolve import Resolver
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.topics.speakers import speaker_of
from ingest.relations.engine.book import RuleBook
from ingest.relations.engine.dated import dated
from ingest.relations.engine.once import (
    at_one_time,
    by_rows,
    by_titles,
    in_full,
    one_audience,
    strongest,
    without_general,
)
from ingest.relations.engine.together import Together
from ingest.relations.fields.headings import answer_drafts, heading_drafts
from ingest.relations.fields.letterheads import contact_drafts, letterhead_drafts, path_drafts
from ingest.relations.fields.records import open_records, record_drafts, told_drafts, without_sizes
from ingest.relations.lists.applications import (
    application_drafts,
    applications_of,
    open_applications,
    without_fields,
)
from ingest.relations.lists.appointed import appointed_drafts
from ingest.relations.lists.attendance import attendance_drafts, without_chairs
from ingest.relations.lists.beds import bed_drafts
from ingest.relations.lists.directories import directory_drafts
from ingest.relations.lists.entries import award_entry_drafts
from ingest.relations.lists.frame import Lines, lines_of
from ingest.relations.lists.granters import bare_sum_drafts, open_grants
from ingest.relations.lists.grants import award_drafts
from ingest.relations.lists.headed import headed_drafts
from ingest.relations.lists.members import member_drafts
from ingest.relations.lists.offered import offered_drafts
from ingest.relations.lists.parts import parted_drafts, placed_drafts
from ingest.relations.lists.stacked import stacked_drafts
from ingest.relations.lists.sums import line_drafts
from ingest.relations.money.beside import completed
from ingest.relations.money.decided import decided
from ingest.relations.money.grantees import grantee_drafts
from ingest.relations.money.keepers import keeper_drafts
from ingest.relations.money.one_grant import as_wished, of_the_named, one_grant, without_aims
from ingest.relations.money.receivers import receiver_drafts
from ingest.relations.money.set_aside import set_aside_drafts
from ingest.relations.money.state import state_drafts
from ingest.relations.money.through import through_pools
from ingest.relations.money.withheld import unwithheld
from ingest.relations.names.groups import audience_drafts
from ingest.relations.names.laws import law_drafts
from ingest.relations.names.offers import offer_drafts
from ingest.relations.names.wards import described_drafts
from ingest.relations.papers.accords import accord_drafts
from ingest.relations.papers.advice import advice_drafts, listed_advice_drafts
from ingest.relations.papers.agreements import calls_itself, of_its_things, pact_of, preamble_drafts, topic_of
from ingest.relations.papers.budget_pacts import budget_pact_drafts
from ingest.relations.papers.budgets import budget_drafts
from ingest.relations.papers.calls import call_drafts
from ingest.relations.papers.motions import motion_drafts
from ingest.relations.papers.pacts import line_pacts, party_drafts
from ingest.relations.papers.pool_pacts import pact_size_drafts, pool_pact_drafts, without_rivals
from ingest.relations.papers.scenarios import scenario_drafts, without_options
from ingest.relations.papers.section18 import section_18_drafts, without_others
from ingest.relations.papers.senders import addressee_drafts, dateline_drafts, unit_drafts
from ingest.relations.papers.titled_wishes import wish_drafts, without_retold
from ingest.relations.papers.vacancies import Vacancy, vacancy_drafts, vacancy_of
from ingest.relations.rules import RULES
from ingest.relations.sentences import Sentences, resolved
from ingest.relations.staff.posts import home_of
from ingest.relations.tables.rows import table_drafts


@cache
def rule_book() -> RuleBook:
    """Return every rule of every table."""
    return RuleBook(RULES)


class Grammar:
    """The first implementation of :class:`ingest.claims.Proposer`."""

    def propose(self, document: Document) -> Iterable[Draft]:
        """Yield what the rules find, each statement once, at its first and surest place."""
        passages = passages_of(document)
        _name(document, passages)
        titled = name_definites(document, passages)
        masthead = name_masthead(document, passages)
        outline = outline_of(document, passages, next(iter(masthead.values()), titled))
        vacancy = vacancy_of(document, passages)
        calls = calls_of(document) if vacancy is None and titled_project(named_cards(document)) is None else []
        open_calls(document, outline, calls)
        open_grants(document, passages, outline)
        open_records(document, passages, outline)
        open_courses(document, outline)
        applications = [one for one in applications_of(document) if one.start not in outline.records.topics]
        open_applications(document, applications, outline)
        repeated = repeated_names(document.text, passages)
        called = parties_called(document, passages)
        pact = pact_of(document, passages)
        together = Together(document, pact.parties if pact else ())
        parties = {m.label: Introduced(m.type, m.label) for m in called.values()}
        headed = names_from(outline)
        initialled = initials(document.text, passages)
        known = {**parties, **repeated, **abbreviations(document.text, passages), **initialled, **headed}
        short = short_names(document.text, passages, headed)
        known |= {name: one for name, one in short.items() if name not in known or known[name].label == name}
        known |= masthead
        _introduce(document.text, passages, known)
        name_among(document.text, passages)
        name_receivers(document.text, passages)
        name_housed(document.text, passages, [topic.label for topic in outline.topics()])
        name_capitals(document.text, passages)
        name_standing(document, passages, outline)
        name_tried(document, passages)
        without_rivalled(document, passages, outline)
        outline.paper = topic_of(pact)
        together.name(passages)
        called = {**calls_itself(pact), **called}
        lines = lines_of(document, passages)
        told = self._all(document, passages, lines, outline, called, initialled, vacancy)
        told = without_sizes(document, outline, without_fields(applications, told))
        told = chain(told, application_drafts(document, passages, applications))
        told = chain(of_its_things(pact, passages, told), self._of_pools(document, passages, lines, calls, outline))
        told = without_retold(document, without_chairs(without_rivals(chain(preamble_drafts(pact), told))))
        whole, bodies = _whole_names(document, passages, outline, short, headed), bodies_in_full(document, passages)
        found = strongest(together.apart(in_full(by_titles(by_rows(document, told)), whole, bodies)))
        told_of_money = unwithheld(document, passages, completed(document, passages, found))
        granted = as_wished(document, decided(document, told_of_money))
        through = through_pools(document, passages, granted)
        aimed = without_aims(document, one_grant(document, of_the_named(document, passages, through)))
        kept = without_general(list(aimed))
        sure = map(_within, without_others(dated(document, without_options(document, kept))))
        drafts = list(one_audience(document, list(at_one_time(list(sure)))))
        yield from drafts
        yield from unit_drafts(document, passages, drafts)

    def _of_pools(
        self, document: Document, passages: list[Passage], lines: Lines, calls: list[Call], outline: Outline
    ) -> Iterator[Draft]:
        """Yield what calls for applications, lists of what was granted and political agreements say."""
        yield from call_drafts(document, passages, calls)
        stacked = {block.start for stack in outline.stacks for block in stack.blocks}
        told = award_drafts(document, passages, lines, calls, outline)
        awarded = [draft for draft in told if draft.start not in stacked]
        awarded += stacked_drafts(document, passages, outline)
        yield from awarded
        yield from line_drafts(document, passages, lines, frozenset(_lines(document, awarded)))
        yield from line_pacts(document, passages)
        yield from accord_drafts(document, passages)
        yield from state_drafts(document, passages)
        yield from pool_pact_drafts(document, passages)
        yield from pact_size_drafts(document, passages)
        yield from set_aside_drafts(document, passages, outline)
        yield from grantee_drafts(document, passages)
        yield from receiver_drafts(document, passages)

    def _all(
        self,
        document: Document,
        passages: list[Passage],
        lines: Lines,
        outline: Outline,
        called: Mapping[str, Mention],
        initialled: Mapping[str, Introduced],
        vacancy: Vacancy | None,
    ) -> Iterator[Draft]:
        yield from _of_heads(document, passages, outline)
        headed = frozenset(topic.label for topic in outline.topics())
        main = _main(document, passages, vacancy)
        yield from vacancy_drafts(document, passages, vacancy)
        yield from advice_drafts(document, passages, main.get("vi"))
        body = of_its_town(own_body(document, passages), passages, main.get("kommunen"))
        bearers = bearers_of(document.text, passages)
        resolver = Resolver(document, outline, main, called=called, headed=headed, body=body, bearers=bearers)
        home = home_of(passages, main)
        home = None if home is not None and on_one_page(document, outline.pages, home.label) else home
        sentences = Sentences(document, passages, outline, rule_book(), home, main, initialled)
        yield from sentences.drafts(resolved(document, passages, outline, resolver))
        yield from _of_passages(document, passages, lines, outline)


def _whole_names(
    document: Document,
    passages: list[Passage],
    outline: Outline,
    short: Mapping[str, Introduced],
    headed: Mapping[str, Introduced],
) -> dict[str, str]:
    """Return the one name of each thing that the text calls by several, by the others."""
    topics = [*outline.topics(), *(one for one in (outline.document, outline.title) if one is not None)]
    whole = in_whole(passages, {one.label for one in topics}) | one_name(document, short, headed)
    bare = bare_names(document)
    alone = said_alone(document, passages)
    whole = {name: full for name, full in whole.items() if full not in alone} | alone
    return {name: full for name, full in whole.items() if name not in bare.values()} | bare


def _name(document: Document, passages: list[Passage]) -> None:
    """Add to the sentences the names that the document tells for names before it is known what its parts are about."""
    name_rounds(document, passages)
    name_lettered(document.text, passages)
    name_christened(document.text, passages)
    name_roles(document.text, passages)
    foretold(document.text, passages)
    name_listed(document, passages)
    name_tabled(document, passages)
    name_in_full(document.text, passages)
    name_echoed(document, passages)


def _introduce(text: str, passages: list[Passage], known: Mapping[str, Introduced]) -> None:
    """Find the names that a document introduces, and then the abbreviations of what only they have told."""
    add_introduced(text, passages, known)
    later = {name: meant for name, meant in abbreviations(text, passages).items() if name not in known}
    add_introduced(text, passages, later)


def _within(draft: Draft) -> Draft:
    """Return a draft that is no surer than its rule was right."""
    most = at_most(draft.rule)
    return draft if draft.confidence <= most else replace(draft, confidence=most)


def _main(document: Document, passages: list[Passage], vacancy: Vacancy | None) -> dict[str, Mention]:
    """Return who is meant by common nouns throughout a document."""
    found = dict(main_authorities(document, passages))
    psychiatry = own_psychiatry(passages)
    found |= {"psykiatrien": psychiatry} if psychiatry else {}
    found |= {"vi": vacancy.employer} if vacancy else {}
    speaker = speaker_of(document.text, passages) if vacancy is None else None
    found |= {"vi": speaker} if speaker else {}
    return found


def _of_heads(document: Document, passages: list[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield what stands over texts: headings, letterheads, boxes with an address, the path to a page."""
    yield from heading_drafts(document, passages, outline)
    yield from letterhead_drafts(document, passages)
    yield from contact_drafts(document, passages, outline)
    yield from path_drafts(document, passages)


def _of_passages(document: Document, passages: list[Passage], lines: Lines, outline: Outline) -> Iterator[Draft]:
    """Yield what the readers tell that go through all sentences; mentions must be resolved."""
    yield from audience_drafts(document, passages, outline)
    yield from offer_drafts(document, passages)
    yield from answer_drafts(document, passages, outline)
    yield from told_drafts(document, passages, outline)
    yield from record_drafts(outline)
    yield from listed_advice_drafts(document, passages, lines)
    yield from budget_drafts(document, passages, outline)
    yield from wish_drafts(document, passages, outline)
    yield from budget_pact_drafts(document, passages, outline)
    yield from scenario_drafts(document, passages)
    yield from law_drafts(document, passages)
    yield from member_drafts(document, passages, outline)
    yield from attendance_drafts(document, passages)
    yield from appointed_drafts(document, passages, outline)
    yield from headed_drafts(lines, outline)
    yield from award_entry_drafts(document, passages, outline)
    yield from placed_drafts(lines)
    yield from offered_drafts(document, passages, outline)
    yield from described_drafts(document, passages)
    yield from bare_sum_drafts(document, passages, outline)
    yield from parted_drafts(document, passages, lines, outline)
    yield from table_drafts(document, passages, lines, outline)
    yield from directory_drafts(document, passages, outline)
    yield from bed_drafts(document)
    yield from dateline_drafts(document, passages)
    yield from addressee_drafts(document, passages)
    yield from motion_drafts(document, passages)
    yield from party_drafts(document, passages)
    yield from keeper_drafts(document, passages)
    yield from section_18_drafts(document, passages, outline)


def _lines(document: Document, drafts: Iterable[Draft]) -> Iterator[int]:
    """Yield where the lines begin that the drafts rest on."""
    for draft in drafts:
        block = document.block_at(draft.start)
        if block is not None:
            yield block.start
