"""What holds in each block: its topic, from the heading, card, list item or page that it belongs to, or the whole
document's."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ingest.document import Block, Document, Section
from ingest.mentions.coined.introduced import Introduced
from ingest.mentions.find import Passage
from ingest.mentions.topics.agenda import is_part, opens_case, parts_before, parts_of
from ingest.mentions.topics.cards import Cards
from ingest.mentions.topics.chapters import Chapter, chapter_at
from ingest.mentions.topics.gaps import leaves
from ingest.mentions.topics.headings import NUMBER, Topic, labels_only
from ingest.mentions.topics.openings import opening_topics
from ingest.mentions.topics.records import Records
from ingest.mentions.topics.recordtitles import Owner
from ingest.mentions.topics.stacked import Stack
from ingest.mentions.topics.titles import page_of_block, page_topics
from ingest.record import record
from ontology.predicates import ORGANISATIONS

_REFUSED = re.compile(r"\bafslag\b|afviste? ansøgninger|ikke imødekommet|ikke bevilget")
"""In small letters."""
_LETTERED = re.compile(r"(?:[A-Z]|\d{1,2}|[Ff]orslag \S+)[.:)]\s")
BEGINNING = 0.3
"""The part of a document within which its subject is named."""


@record
class Scope:
    """What a block is about: its *topic*, the *pool* of the part, and the local heading's *title*.

    *numbered* says that the title bears a number or letter; *refused* says that the part lists what was turned down;
    *own* that the topic is named in the block itself; *page* is where the block's page begins.
    """

    topic: Topic | None = None
    pool: Topic | None = None
    title: str = ""
    refused: bool = False
    own: bool = False
    form: bool = False
    numbered: bool = False
    page: int = 0

    def about(self, topic: Topic | None) -> Scope:
        """Return the scope of a sentence that is about something else than its block."""
        return Scope(topic, self.pool, self.title, self.refused, self.own, self.form, self.numbered, self.page)


_NO_SCOPE = Scope()


@dataclass(slots=True)
class Outline:
    """The scope of each block by its start, the topics of headings by theirs, those of titles (*spoken*) and of
    entries by the blocks that stand under them, the *records* of labelled lines, the topic of the whole document, what its *title* names where it has none, the agreement that the *paper* is, the starts of the pages of a text that holds several, the chapters of municipalities, the fields that name what a card is about, and those of them under the name of whose the card is."""

    scopes: dict[int, Scope] = field(default_factory=dict)
    by_section: dict[int, Topic] = field(default_factory=dict)
    leads: dict[int, Topic] = field(default_factory=dict)
    spoken: dict[int, Topic] = field(default_factory=dict)
    entries: dict[int, Topic] = field(default_factory=dict)
    directory: dict[int, Topic] = field(default_factory=dict)
    stacks: Sequence[Stack] = ()
    """The entries of stacked lists of grants, told in *directory* too."""
    records: Records = field(default_factory=Records)
    document: Topic | None = None
    title: Topic | None = None
    paper: Topic | None = None
    called: dict[str, Introduced] = field(default_factory=dict)
    pages: frozenset[int] = frozenset()
    chapters: tuple[Chapter, ...] = ()
    cards: Cards = ()
    owned: Sequence[tuple[Topic, Owner, Block]] = ()
    carded: frozenset[int] = frozenset()
    """Where the headings begin over cards with the same labels."""

    def has_few(self, most: int) -> bool:
        """Tell whether headings name no more topics, and no row of cards several."""
        return len(self.by_section) <= most and len({topic.label for _, topic in self.cards}) <= 1

    def at(self, block: Block) -> Scope:
        """Return the scope of a block."""
        return self.scopes.get(block.start, _NO_SCOPE)

    def topics(self) -> list[Topic]:
        """Return every topic, in the order of the text."""
        told = (self.by_section, self.leads, self.spoken, self.entries, self.directory, self.records.topics)
        once = {id(topic): topic for topics in told for topic in topics.values()}  # most stand for many blocks
        return sorted(dict.fromkeys(once.values()), key=lambda topic: topic.start)


def take_directory(outline: Outline, directory: dict[int, Topic]) -> None:
    """Let each entry of a directory be about its name, whatever its lines had been taken for."""
    outline.directory = directory
    outline.entries = {start: topic for start, topic in outline.entries.items() if start not in directory}
    for start, topic in directory.items():
        outline.by_section.pop(start, None)
        if start == topic.start:
            outline.by_section[start] = topic


def take_stacks(outline: Outline, stacks: Sequence[Stack]) -> None:
    """Let each entry of a stacked list of grants be about what the money is for, whatever its lines had been taken
    for."""
    outline.stacks = stacks
    for stack in stacks:
        for block in stack.blocks:
            for topics in (outline.by_section, outline.leads, outline.spoken, outline.entries):
                topics.pop(block.start, None)
            outline.directory[block.start] = stack.topic


def take_owners(outline: Outline, owned: Sequence[tuple[Topic, Owner, Block]]) -> None:
    """Let the lines over cards that name whose each card is name nothing else, and begin no chapter."""
    outline.owned = owned
    lines = {line.start for _, _, line in owned}
    outline.by_section = {
        at: topic for at, topic in outline.by_section.items() if at not in lines or topic.type in ORGANISATIONS
    }
    if any(chapter.start in lines for chapter in outline.chapters):
        outline.chapters = ()


def take_records(outline: Outline, records: Records) -> None:
    """Let each record be about its title, whatever its lines had been taken for."""
    outline.records = records
    for topics in (outline.by_section, outline.leads, outline.spoken, outline.entries, outline.directory):
        for start in records.topics.keys() & topics.keys():
            del topics[start]
    outline.by_section.update({row.start: row.topic for row in records.rows})
    outline.by_section.update(records.pools)
    heads = {start for row in records.rows for start in row.lines}
    if any(chapter.start in heads for chapter in outline.chapters):
        outline.chapters = ()  # each names whose one record is


def scope_blocks(document: Document, by_block: Mapping[int, list[Passage]], outline: Outline) -> None:
    """Give each block of the document its scope in *outline*."""
    card, grant = None, None
    parts = parts_of(document)
    of_section: dict[int, Topic | None] = {}
    first_pool = _first_pool(document, outline)
    alone = len({t.label for t in outline.by_section.values() if t.type == "FundingPool"}) == 1
    title, refused, counted, scope = "", False, False, _NO_SCOPE
    page = row = 0
    cards = {topic.start: topic for _, topic in outline.cards if topic.start not in outline.by_section}
    titles = {**page_topics(document, outline.by_section), **cards}
    openings = _openings(document, by_block, outline, titles)
    if outline.document is None and not openings:
        outline.document = outline.title
    speaks = Speaking(document, outline)
    titles = {**openings, **titles}
    pages = page_of_block(document, titles, outline.by_section, outline.pages, frozenset({*cards, *openings}))
    outline.by_section.update(titles)
    starts = outline.pages - leaves(document, outline.pages)
    rows = frozenset(row.topic.start for row in outline.records.rows)
    for block in document.blocks:
        text = document.text[block.start : block.end]
        if block.start in starts:
            page, card, grant = block.start, None, None
            speaks.turn_page()
        if block.kind == "heading":
            title, refused, counted = _entitled(text)
            grant = None
            card = card if text.endswith(":") else None
        elif text.endswith(":") and block.kind != "field":
            refused = bool(_REFUSED.search(text.lower()))
        if block.start in outline.by_section and block.kind != "heading":
            card, grant = outline.by_section[block.start], None
        section = document.section_at(block.start)
        lead = outline.leads.get(block.start)
        if lead is not None and is_grant(lead, by_block.get(block.start, ())):
            grant, row = lead, row + 1
        else:
            grant = None if row > 1 or block.kind in {"heading", "item"} else grant  # after a list comes something else
            row = 0
        if id(section) not in of_section:
            of_section[id(section)] = _of_sections(document, outline, section, parts)
        around = _on(page, of_section[id(section)])
        speaks.block(block, text)
        near = lead or grant or card or outline.entries.get(block.start) or _on(page, pages.get(block.start))
        topic = _of_entry(outline, block) or _outside(rows, near or around) or speaks.topic
        topic = topic or outline.spoken.get(block.start)
        pool = around if around is not None and around.type == "FundingPool" else None
        here = Scope(
            topic,
            pool or (first_pool if alone else _on(page, first_pool)),
            title,
            refused,
            lead is not None,
            section is not None and section.kind == "form",
            counted,
            max(page, _last_start(outline.chapters, block.start)),
        )
        scope = scope if here == scope else here  # most blocks share it with the one before
        outline.scopes[block.start] = scope


def _entitled(heading: str) -> tuple[str, bool, bool]:
    """Return a heading without its number, whether it says that what follows was turned down, and whether what it
    counts bears a number or letter."""
    numbered = NUMBER.match(heading)
    title = heading[numbered.end() :] if numbered else heading
    return title, bool(_REFUSED.search(heading.lower())), numbered is not None and bool(_LETTERED.match(heading))


def _of_entry(outline: Outline, block: Block) -> Topic | None:
    """Return what a block is about that belongs to a record or to a directory's entry."""
    return outline.records.topics.get(block.start) or outline.directory.get(block.start)


def _outside(rows: frozenset[int], topic: Topic | None) -> Topic | None:
    """Return a topic unless it is a record's: what stands behind the record does not tell of it."""
    return topic if topic is not None and topic.start not in rows else None


def _last_start(chapters: Sequence[Chapter], place: int) -> int:
    """Return where the authority's chapter begins in which a place lies, or 0: it goes on with nothing of another's."""
    chapter = chapter_at(chapters, place)
    return chapter.start if chapter is not None else 0


def _first_pool(document: Document, outline: Outline) -> Topic | None:
    """Return the first pool that a part is about; one of several numbered parts has a pool of its own alone."""
    pool = next((t for t in outline.by_section.values() if t.type == "FundingPool"), None)
    line = document.text.rfind("\n", 0, pool.start) + 1 if pool is not None else 0
    return None if pool is None or NUMBER.match(document.text[line : pool.end]) else pool


def _openings(
    document: Document, by_block: Mapping[int, list[Passage]], outline: Outline, titles: Mapping[int, Topic]
) -> dict[int, Topic]:
    """Return what pages without a title are about, where no topic stands for the whole document."""
    if outline.document is not None and not outline.pages:
        return {}
    inside = [passage for start in sorted(by_block) for passage in by_block[start]]
    taken = {**outline.by_section, **titles}
    return dict(opening_topics(document, inside, outline.pages, taken, outline.document))


def _on(page: int, topic: Topic | None) -> Topic | None:
    """Return a topic unless a new page has begun since its name stood."""
    return topic if topic is not None and topic.start >= page else None


_TITLE_LINES, _TITLE = 6, 250
"""Lines at a document's beginning among which its title stands, and its longest."""
_SEVERAL = 3
"""Numbered headings that make an agenda."""
_TELLING = 7
"""Letters of a name's word by which alone the name is meant."""


class Speaking:
    """Whether the text still speaks of the document's one topic: not once others have come and it was not named
    again."""

    def __init__(self, document: Document, outline: Outline) -> None:
        """Begin before the first block: a topic first named late in the document is none of what comes before."""
        self._document, self._others = outline.document, outline.by_section
        early = outline.document is None or outline.document.start <= BEGINNING * len(document.text)
        early = early and not (outline.document and any(page <= outline.document.start for page in outline.pages))
        self._cases = _cases_of(document, outline.document)
        early = early and not self._cases
        self._from = 0 if outline.document is None or early else outline.document.start
        self.topic = outline.document if early else None
        self._turned = False
        label = outline.document.label if outline.document else ""
        agreed = ("Aftalen", "aftalen") if outline.document and outline.document.type == "Agreement" else ()
        self._words = [label, *agreed, *(w for w in label.split() if len(w) >= _TELLING and w[0].isupper())]

    def turn_page(self) -> None:
        """Begin a new page: it speaks of the topic only once it names it."""
        self.topic, self._turned = None, True

    def block(self, block: Block, text: str) -> None:
        """Take the next block and its text."""
        if self._document is None:
            return
        other = self._others.get(block.start)
        if other is not None and other.label != self._document.label:
            self.topic = None
        if block.start in self._cases:
            self.turn_page()
        whole = block.kind == "heading" and labels_only(text) and not text.endswith(":") and not self._turned
        whole = whole and block.start >= self._from
        if whole or any(map(text.__contains__, self._words)):
            self.topic, self._turned = self._document, False


def _cases_of(document: Document, topic: Topic | None) -> frozenset[int]:
    """Return where the numbered cases of an agenda begin, if the topic is first named inside one of several: it is not
    what the others are about."""
    if topic is None:
        return frozenset()
    numbered = [s for s in document.sections if NUMBER.match(document.text[s.start : s.end])]
    highest = min((section.level for section in numbered), default=0)
    heads = [section for section in numbered if section.level == highest]
    inside = len(heads) >= _SEVERAL and topic.start >= heads[0].start
    titles = [
        document.text[b.start : b.end] for b in document.blocks[:_TITLE_LINES] if inside and b.end < heads[0].start
    ]
    inside = inside and not any(topic.label in title for title in titles if len(title) <= _TITLE)
    return frozenset(section.start for section in heads) if inside else frozenset()


def is_grant(topic: Topic, passages: Sequence[Passage]) -> bool:
    """Tell whether a lead is a grant's title: an owner stands before it, an amount after it."""
    return (
        bool(topic.places)
        and topic.places[0].type not in {"Place"}
        and any(m.type == "Money" for p in passages for m in p.mentions)
    )


def _of_sections(document: Document, outline: Outline, section: Section | None, parts: Sequence[int]) -> Topic | None:
    if section is None:
        return None
    of_case = False
    for around in (section, *document.parents_of(section)):
        topic = outline.by_section.get(around.start)
        if topic and around.start in outline.carded:
            return topic
        if topic and not (of_case and topic != outline.document and parts_before(document, around, parts)):
            return topic
        of_case = of_case or is_part(around.title)
    case = outline.by_section.get(_case_of(document, section)) if opens_case(section.title) else None
    return case if case is not None and case.type == "FundingPool" else None  # other titles of cases name what is done


def _case_of(document: Document, part: Section) -> int:
    """Return where the case begins whose *part* stands under a heading of the same rank as its title: the last
    numbered heading before it that is none of a case's parts; -1 if there is none."""
    before = part
    while opens_case(before.title) and before.start > 0:
        last = document.section_at(before.start - 1)
        if last is None or last.start >= before.start:
            return -1
        before = last
    titled = NUMBER.match(before.title) is not None and before.level <= part.level and not opens_case(before.title)
    return before.start if titled else -1
