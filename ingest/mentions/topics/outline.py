"""What each block of a document is about: headings, cards of labelled fields, list items and grants that name a
subject."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.document import Block, Document, Section
from ingest.mentions.coined.christened import a_person
from ingest.mentions.coined.introduced import Introduced
from ingest.mentions.coined.tabled import tabled_projects
from ingest.mentions.find import Passage
from ingest.mentions.mention import NO_NAME
from ingest.mentions.names.pools import SECTION_18
from ingest.mentions.topics.agenda import names_undertaking
from ingest.mentions.topics.below import takes_it_up
from ingest.mentions.topics.besides import unlabelled, without_frame
from ingest.mentions.topics.cards import (
    named_cards,
    over_labels,
    owned_cards,
    titled_house,
    titled_project,
    without_owners,
)
from ingest.mentions.topics.cases import case_topics
from ingest.mentions.topics.chapters import municipal_chapters
from ingest.mentions.topics.directories import directory_topics
from ingest.mentions.topics.entries import entry_topics
from ingest.mentions.topics.firstnames import PAPERS, by_name, led_by_name, names_in, opened_name, placed_project
from ingest.mentions.topics.gaps import page_starts
from ingest.mentions.topics.headings import Topic, heading_topic, labels_only
from ingest.mentions.topics.leads import grant_of, lead_of, run_in_titles
from ingest.mentions.topics.mostnamed import ONE_OF, RIVALS, most_named, to_the_end
from ingest.mentions.topics.onething import one_project, page_thing
from ingest.mentions.topics.openings import titled_subject
from ingest.mentions.topics.pacttitles import agreement_title
from ingest.mentions.topics.pagenames import name_page
from ingest.mentions.topics.records import records_of
from ingest.mentions.topics.scopes import Outline, scope_blocks, take_directory, take_owners, take_records, take_stacks
from ingest.mentions.topics.spoken import spoken_titles
from ingest.mentions.topics.stacked import inside_stacks, stacked_awards
from ingest.mentions.topics.subjectlines import subject_line
from ingest.mentions.topics.titles import by_its_name, form_project, renamed, title_topic, without_subtitle
from ingest.mentions.words.general import names_nothing
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.roles import role_of
from ontology.predicates import INITIATIVES

_PROPOSAL = re.compile(r"(?:Ændringsf|F)orslag \d")
_FEW_TOPICS = 4
"""A document with more topics than these has none that stands for the whole of it."""
_ONE_PAGE = 5000
"""Characters below the title of a page in which "projektet" means what the title names."""
_SHORT = 12_000
"""Characters of a text that is one page; in a longer one without pages titles follow each other."""
_PARAGRAPH = 60
"""Characters of a line that is a paragraph and no row of a list or table."""
_FIRST_OF = re.compile(r"1[.)] [”\"“»][^\n]+\n(?:[^\n]*\n){1,12}2[.)] [”\"“»]")
"""Where a numbered row of titles in quotation marks begins."""
_TELLING = 240
"""Characters of a paragraph with which a text has begun, so that no title follows."""
_POSSESSIVE = re.compile(r"\b([A-ZÆØÅ]{2,})s\b")
"""A possessive s after an abbreviation, which texts also write with an apostrophe."""
_TITLE_BLOCKS = 3
_TITLE_LINES = 9
"""Lines at a document's beginning among which its title stands: letterheads and dates come before it."""
_ENTRY_LEVEL = 2
_ENTRIES = 3
"""Forms of the same level that show a catalogue: every heading of that level then names an entry."""
_OFTEN, _DIGITS = 3, 4
_LETTERED = re.compile(r"\(?[a-h][.)]\s")
SUBJECTS = INITIATIVES | {
    "Facility",
    "Association",
    "SocialEnterprise",
    "Unit",
    "Centre",
    "FundingPool",
    "Agreement",
    "Proposal",
}
"""The types that a part of a document can be about: an authority's name over a letter is its sender."""
_CARD_HEADING = 10
"""Words that the heading of a card of fields has at most."""


def outline_of(document: Document, passages: Sequence[Passage], bearer: Introduced | None = None) -> Outline:
    """Return what each block of the document is about; *bearer*: whose name its masthead holds."""
    outline = Outline(cards=named_cards(document), carded=over_labels(document))
    by_block: dict[int, list[Passage]] = {}
    for passage in passages:
        by_block.setdefault(passage.block.start, []).append(passage)
    main = most_named(document, passages)
    outline.pages = page_starts(document)
    outline.chapters = municipal_chapters(document, by_block)
    outline.spoken = _of_things(spoken_titles(document, by_block, outline.pages))
    _head_topics(document, passages, by_block, outline, known=to_the_end(document, passages, main))
    named = {*outline.by_section, *(topic.start for topic in outline.by_section.values())}
    outline.spoken = {start: topic for start, topic in outline.spoken.items() if topic.start not in named}
    outline.by_section = by_name(document, without_owners(document, outline.cards, outline.by_section), by_block)
    outline.spoken = by_name(document, outline.spoken, {})
    outline.entries = _of_things(entry_topics(document, by_block, outline.pages, outline.by_section))
    take_owners(outline, owned_cards(document, by_block, outline.cards))
    take_directory(outline, directory_topics(document, by_block))
    _lead_topics(document, by_block, outline)
    take_stacks(outline, stacked_awards(document, by_block, outline.by_section | outline.spoken))
    take_records(outline, records_of(document, by_block, outline.pages, outline.by_section, outline.cards))
    if outline.by_section and len(outline.by_section) <= _FEW_TOPICS:
        outline.document = next(
            (topic for at, topic in sorted(outline.by_section.items()) if _stands_for_all(document, topic, at)), None
        )
    if outline.records.rows or outline.stacks:
        main = None
        outline.document = outline.document if outline.document and outline.document.type in PAPERS else None
    elif (
        project := titled_project(outline.cards) or form_project(document) or one_project(document, passages, outline)
    ) is not None:
        outline.document = project
        outline.by_section = {at: topic for at, topic in outline.by_section.items() if topic.type != "FundingPool"}
    if outline.document is None and not outline.records.rows and not outline.stacks:
        outline.document = titled_house(document, outline.cards)
    if outline.document is None:
        outline.document = main if len(outline.by_section) <= _FEW_TOPICS else None
    told = outline.document = _of_no_card(outline)
    if outline.has_few(_FEW_TOPICS) and (told is None or (told == main and told.type == "Facility")):
        outline.document = title_topic(document, passages) or told
    outline.by_section = {at: without_subtitle(document, topic) for at, topic in outline.by_section.items()}
    if outline.document is not None:
        nothing = names_nothing(outline.document.label)
        told = without_subtitle(document, outline.document)
        outline.document = None if nothing else by_its_name(document, passages, told)
    _name_bearer(document, outline, bearer)
    _name_agreement(document, outline)
    if outline.document is None and (page := page_thing(document, passages, outline)) is not None:
        outline.document = page
        outline.by_section[document.text.rfind("\n", 0, page.start) + 1] = page
    _name_title(document, passages, outline)
    _take_cases(document, passages, outline)
    if outline.document is not None and outline.document.start in inside_stacks(outline.stacks):
        outline.document = None
    if outline.title is not None and outline.title.start in inside_stacks(outline.stacks):
        outline.title = None
    scope_blocks(document, by_block, outline)
    return outline


def _name_title(document: Document, passages: Sequence[Passage], outline: Outline) -> None:
    """Tell what the title names where no topic stands for the whole document."""
    if outline.document is None:
        outline.title = titled_subject(document, passages) or subject_line(document, passages)
        if outline.title is None:
            name_page(document, passages, outline)
        else:
            outline.title = by_its_name(document, passages, without_subtitle(document, outline.title))
    if outline.title is not None and outline.title.aliases and (line := document.block_at(outline.title.start)):
        outline.by_section.setdefault(line.start, outline.title)


def _of_things(titles: dict[int, Topic]) -> dict[int, Topic]:
    """Return the titles that are not somebody's name, nor somebody's office and name."""
    people = {label for label in {topic.label for topic in titles.values()} if _of_somebody(label)}
    return {start: topic for start, topic in titles.items() if topic.label not in people}


def _of_somebody(label: str) -> bool:
    office, _, name = label.rpartition(", ")
    return a_person(name) and (not office or role_of(office.split()[0]) is not None)


def _take_cases(document: Document, passages: Sequence[Passage], outline: Outline) -> None:
    """Let each case of an agenda be about what its title names."""
    for start, case in case_topics(document, passages, outline.by_section).items():
        if start in outline.directory:
            continue
        outline.by_section[start] = case.topic
        outline.called.update(case.introduced())


def _name_agreement(document: Document, outline: Outline) -> None:
    """Make the agreement that the document is its topic, where nothing but its title's line had been taken for one."""
    agreement = agreement_title(document)
    told = outline.document
    if agreement is None or (told is not None and told.start > agreement.end + _TITLE_LENGTH):
        return
    if told is not None and told.type == "Facility" and " drift" in agreement.label and told.label in agreement.label:
        return  # an agreement on the running of a house: its parts tell of the house
    outline.document = agreement
    for start, topic in list(outline.by_section.items()):
        if start <= agreement.start <= topic.end or topic == told:
            del outline.by_section[start]


_TITLE_LENGTH = 150


def _name_bearer(document: Document, outline: Outline, bearer: Introduced | None) -> None:
    """Make what the masthead names the document's subject."""
    if bearer is not None and (outline.document is None or outline.document.label != bearer.label):
        first = document.blocks[0]
        outline.document = Topic(bearer.type, bearer.label, first.start, first.end)


def _of_no_card(outline: Outline) -> Topic | None:
    """Return what the document is about unless it is what one of several cards with the same labels is about."""
    cards = {outline.by_section[at].label for at in outline.carded if at in outline.by_section}
    return None if len(cards) > 1 and outline.document and outline.document.label in cards else outline.document


def _stands_for_all(document: Document, topic: Topic, at: int) -> bool:
    """Tell whether the topic of a heading is that of the whole document: its title, or named throughout."""
    if _FIRST_OF.match(document.text, at) and topic.end < len(document.text) / 2:
        return False  # the first of several that are numbered
    if ONE_OF.match(document.text, at):
        return False
    first = next((b.start for b in document.blocks if b.kind == "prose" and b.end - b.start >= _TELLING), topic.start)
    if topic.start <= first and any(topic.start < block.end for block in document.blocks[:_TITLE_LINES]):
        return True
    numbered = sum(section.level == 1 for section in document.sections)
    section = document.section_at(at)
    own = range(section.start, section.end) if section is not None else range(0)
    elsewhere = (b for b in document.blocks if b.carries_facts and b.start not in own)
    again = any(document.text.find(topic.label, b.start, b.end) >= 0 for b in elsewhere)
    return numbered <= 2 and again and document.text.count(topic.label) >= _OFTEN


def _head_topics(
    document: Document,
    passages: Sequence[Passage],
    by_block: Mapping[int, list[Passage]],
    outline: Outline,
    known: bool,
) -> None:
    """Let each section and each card be about what its heading names; *known*: the document's topic is told."""
    starts, names = [p.start for p in passages], names_in(passages)
    entries = sum(s.kind == "form" and s.level == _ENTRY_LEVEL for s in document.sections) >= _ENTRIES
    kinds = {section.start: section for section in document.sections}
    tabled = tabled_projects(document, by_block)
    for number, block in enumerate(document.blocks):
        section = kinds.get(block.start) if block.kind == "heading" else None
        if block.start not in by_block or not (section or _card_heading(document, block)):
            continue
        following = document.blocks[number + 1] if number + 1 < len(document.blocks) else None
        card = following is not None and bool(label_of(document.text[following.start : following.end]))
        card = card or block.start in outline.carded
        card = card and not (block.kind == "item" and number and document.blocks[number - 1].kind == "item")
        soft = section is None and not card and block.kind == "prose" and following is not None
        told = following is not None and following.kind == "prose" and following.end - following.start >= _PARAGRAPH
        soft = soft and (number < _TITLE_BLOCKS or told)
        soft = soft and not any(m.type in {"Period", "Money"} for p in by_block[block.start] for m in p.mentions)
        if not (section or card or soft):
            continue
        around = section or document.section_at(block.start)
        if (
            around is not None
            and (section is None or section.level > 2)
            and _inside_form(document, around, outline, section is None)
        ):
            continue
        end = section.end if section else len(document.text)
        first = bisect_left(starts, block.end)
        body = [p for p in passages[first : first + 60] if p.start < end]
        passage = without_frame(document, _whole_block(block, by_block[block.start]))
        if passage is None:
            continue
        form = section is not None and (
            section.kind == "form" or (entries and number > 0 and section.level == _ENTRY_LEVEL)
        )
        page = outline.spoken.get(block.start)
        paged = len(document.text) < _SHORT or bool(outline.pages)
        below = page is not None and page.end < block.start < page.end + _ONE_PAGE
        over = document.block_at(page.start) if page is not None else None
        peer = kinds.get(over.start) if over is not None else None
        below = below and not (section and peer and peer.level >= section.level)  # the next of several
        told = known or (paged and below and not any(m.type in SUBJECTS for m in passage.mentions))
        topic = led_by_name(document, block.start, block.end, names) or heading_topic(
            document, passage, body, end, form, card, soft, told
        )
        topic = placed_project(document, passage, body, topic, tabled)
        if topic and topic.type in SUBJECTS and (card or _heads_its_part(section, passage, topic, body)):
            outline.by_section[block.start] = opened_name(document, renamed(document, block.start, topic), body)
    _drop_containers(document, outline)


def _heads_its_part(section: Section | None, passage: Passage, topic: Topic, body: Sequence[Passage]) -> bool:
    """Tell whether a heading stands high enough, or names a thing so plainly, that its part is about what it names; or
    whether the text below opens with a noun for it ("Projektet")."""
    if body and takes_it_up(body[0]):
        return True
    if section is None or section.level <= 2 or _named_inside(passage) or topic.label == SECTION_18:
        return True
    return names_undertaking(section.title) or _LETTERED.match(section.title) is not None


def _inside_form(document: Document, section: Section, outline: Outline, itself: bool) -> bool:
    """Tell whether the section stands inside a form about one initiative: its headings are the form's answers."""
    around = (section, *document.parents_of(section)) if itself else document.parents_of(section)
    return any(one.kind == "form" and one.start in outline.by_section for one in around)


def _whole_block(block: Block, passages: Sequence[Passage]) -> Passage:
    mentions = [m for p in passages for m in p.mentions]
    return Passage(block.start, block.end, block, [], mentions)


def _card_heading(document: Document, block: Block) -> bool:
    text = unlabelled(document.text[block.start : block.end])
    if _PROPOSAL.match(text) and block.kind in {"prose", "heading"}:
        return len(text.split()) <= _CARD_HEADING
    if text[-1] in ".:?!" or "(" in text or ": " in text or len(text.split()) > _CARD_HEADING:
        return False
    counted = sum(map(str.isdigit, text)) > _DIGITS
    return not counted and block.kind in {"prose", "item", "heading"} and not label_of(text)


_TOLD_INSIDE = INITIATIVES | {"Facility", "Association"}


def _named_inside(passage: Passage) -> bool:
    return any((m.type in _TOLD_INSIDE and m.source != "common") or m.source == "quoted" for m in passage.mentions)


def _drop_containers(document: Document, outline: Outline) -> None:
    """Take the topic from a chapter that holds several topics: its title names no initiative of its own."""
    holding: Counter[int] = Counter()
    for section in document.sections:
        if section.start in outline.by_section:
            for parent in document.parents_of(section):
                holding[parent.start] += 1
    kinds = {section.start: section.kind for section in document.sections}
    for start, count in holding.items():
        if (
            count > 1
            and kinds[start] != "form"
            and outline.by_section.get(start, _NONE).type not in {"FundingPool", "Association", "Agreement"}
        ):
            outline.by_section.pop(start, None)


_NONE = Topic("", "", 0, 0)


def _lead_topics(document: Document, by_block: Mapping[int, list[Passage]], outline: Outline) -> None:
    titled = run_in_titles(document, by_block)
    for block in document.blocks:
        passages = by_block.get(block.start)
        if not passages or block.start in outline.by_section:
            continue
        whole = _whole_block(block, passages)
        topic = grant_of(document, whole) or lead_of(document, whole, passages, block.start in titled)
        if topic and not names_nothing(topic.label):
            outline.leads[block.start] = topic


def without_rivalled(document: Document, passages: Sequence[Passage], outline: Outline) -> None:
    """Take what is told of a whole document back where the text names other things as often, now that all names are
    known: what its title does not name is one of several."""
    counts = Counter(m.label for p in passages for m in p.mentions if m.type in RIVALS and m.source not in NO_NAME)
    titles = document.blocks[:_TITLE_LINES]
    told = {topic for at, topic in outline.by_section.items() if topic.start > at + _TITLE_LENGTH}
    told |= {outline.document} if outline.document is not None else set()
    for topic in told:
        block = document.block_at(topic.start)
        if block is None or topic.type not in RIVALS or block.kind == "heading" or block in titles:
            continue
        often = max(2, counts[topic.label])
        if sum(n >= often for label, n in counts.items() if label != topic.label) > 1:
            for start, scope in outline.scopes.items():
                if scope.topic == topic:
                    outline.scopes[start] = replace(scope, topic=None)


def names_from(outline: Outline) -> dict[str, Introduced]:
    """Return the names that headings and leads introduce."""
    found: dict[str, Introduced] = dict(outline.called)
    for topic in outline.topics():
        forms = (topic.label, *topic.aliases)
        for surface in (*forms, *(_POSSESSIVE.sub(r"\1’s", form) for form in forms)):
            long = len(surface) > 3 or (surface.isupper() and len(surface) > 2)
            if long and surface[0].isupper() and not labels_only(surface):
                found.setdefault(surface, Introduced(topic.type, topic.label))
        for other in topic.others:
            found.setdefault(other, Introduced(topic.type, other))
    return found
