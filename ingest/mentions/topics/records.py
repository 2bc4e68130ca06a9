"""Records: blocks of labelled lines that come again and again ("Tilskud: ...", "Periode: ..."), each of which tells of
the title above it, whatever the labels are."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import NAMED, PLACE, Mention
from ingest.mentions.topics.below import self_type
from ingest.mentions.topics.cards import Cards
from ingest.mentions.topics.headings import Topic, labels_only, running_case
from ingest.mentions.topics.recordtitles import (
    Owner,
    Title,
    body_of,
    kind_of_title,
    may_head,
    opens_with,
    says,
    title_of,
)
from ingest.mentions.topics.toldrows import rows_told
from ingest.mentions.words.general import is_general
from ingest.mentions.words.labelled import sort_of
from ingest.reading.labels import CASE_PARTS, FIELD_LABELS, FIELD_OF, QUESTION
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_LABEL = compiled(r"(?:• ?|[-–] )?(?P<label>[A-ZÆØÅ][^\W\d_./-]*(?:[ /-][^\W\d_./-]+){0,5}) ?:(?=\s)")
_QUESTION = compiled(rf"(?:• ?|[-–] )?(?P<label>{QUESTION})\? (?=\S)")
"""A question with its answer behind it on the line."""
_FARTHEST = 80
_TELLING = frozenset(
    [
        "runner",
        "partner",
        "funder",
        "amount",
        "start",
        "end",
        "period",
        "law",
        "size",
        "staff",
        "target",
        "address",
        "place",
        "type",
        "volunteers",
        "pool_size",
        "pool_owner",
        "account",
    ]
)
_HOUSES = frozenset({"size", "law", "address", "type"})
_PROJECTS = frozenset({"period", "amount", "runner", "funder"})
_POOLS = frozenset({"pool_size", "account", "pool_owner"})
_FEWEST = 2
"""Records that make a row of them."""
_MOST_TITLE_LINES = 3
_LONG_LINE = 150
"""Characters of a line that is a paragraph and no value of a label."""
_BETWEEN = 12
"""Blocks between a title and its labelled lines at most."""


@dataclass(slots=True)
class _Run:
    """Labelled lines that stand together: the blocks they stand in, and the labels."""

    first: int
    last: int
    labels: list[str] = field(default_factory=list)
    title: Title | None = None
    head: int = 0
    owner: Owner | None = None
    end: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """What a block of labelled lines is about, and whose it is; *start* and *end* bound the *lines* that name both."""

    topic: Topic
    start: int
    end: int
    owner: Owner | None = None
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Records:
    """The records of a document, the topic of each block that belongs to one, the pools whose card stands under a
    heading, by its start, and the rows of tables whose cells tell of the first one."""

    rows: tuple[Record, ...] = ()
    topics: Mapping[int, Topic] = field(default_factory=dict)
    pools: Mapping[int, Topic] = field(default_factory=dict)
    told: Mapping[int, Topic] = field(default_factory=dict)


def records_of(
    document: Document,
    by_block: Mapping[int, list[Passage]],
    pages: frozenset[int],
    headed: Mapping[int, Topic],
    fields: Cards,
) -> Records:
    """Return the records of a document; none where fewer than two blocks of labels share one. What a heading was
    already *headed* to name remains its name where it stands inside the title; *fields* name cards, which are none."""
    runs, pools = _labelled(document, by_block, fields)
    runs = sorted([*runs, *_bodied(document, by_block, runs)], key=lambda run: run.first)
    cards = {document.blocks[run.head].start: topic for run in pools if (topic := _topic(document, by_block, run))}
    if len(runs) < _FEWEST:
        single = rows_told(document, by_block)
        return Records((), single, cards, single)
    _find_ends(document, runs, pages)
    rows: list[Record] = []
    topics: dict[int, Topic] = {}
    for run in runs:
        topic = _topic(document, by_block, run)
        if topic is None or run.title is None:
            continue
        told = headed.get(document.blocks[run.head].start)
        if told is not None and told.type in {"Proposal", "Agreement"}:
            continue  # cards of motions have readers of their own
        if told is not None and _is_in_title(document.text, run.title, told):
            topic = told
        heads = document.blocks[run.head : run.first]
        lines = tuple(block.start for block in heads[:_MOST_TITLE_LINES])
        rows.append(Record(topic, lines[0], heads[-1].end, run.owner, lines))
        topics.update({block.start: topic for block in document.blocks[run.head : run.end]})
    single = {start: topic for start, topic in rows_told(document, by_block).items() if start not in topics}
    return Records(tuple(rows), {**topics, **single}, cards, single)


def _labelled(
    document: Document, by_block: Mapping[int, list[Passage]], fields: Cards
) -> tuple[list[_Run], list[_Run]]:
    """Return the blocks of labels that share one with another and have a title, and those that are a pool's card."""
    runs = _runs(document, by_block)
    named = {document.block_at(topic.start) for _, topic in fields} if runs else set()
    runs = [run for run in runs if not any(b in named for b in document.blocks[run.first : run.last + 1])]
    _find_titles(document, by_block, runs)
    _ask_titles(document, by_block, runs)
    runs = [run for run in runs if run.title is not None]
    pools = [run for run in runs if len(run.labels) >= _FEWEST and _POOLS.intersection(map(_sort, run.labels))]
    often = Counter(label for run in runs for label in set(run.labels))
    runs = [run for run in runs if any(often[label] >= _FEWEST + (len(run.labels) == 1) for label in run.labels)]
    alike = len(runs) >= _FEWEST and any(_tells(label) for run in runs for label in run.labels)
    return (runs, pools) if alike else ([], pools)


def _bodied(document: Document, by_block: Mapping[int, list[Passage]], taken: Sequence[_Run]) -> list[_Run]:
    """Return the lines that name a body and nothing else, each between a title and a paragraph that speaks of it."""
    inside = {number for run in taken for number in range(run.head, run.last + 1)}
    found: list[_Run] = []
    for number in range(1, len(document.blocks) - 1):
        title, block, below = document.blocks[number - 1 : number + 2]
        short = block.end - block.start <= _LONG_LINE and below.end - below.start >= _PARAGRAPH
        if not short or block.air or below.kind != "prose" or inside.intersection((number, number - 1)):
            continue
        if not (title.air or title.kind == "heading") or not may_head(document.text, title):
            continue
        owner = body_of(document.text, *block.span, _mentions(by_block, block))
        if owner is None or body_of(document.text, *title.span, _mentions(by_block, title)) is not None:
            continue
        named = title_of(document.text, _raw(document, title), title, _mentions(by_block, title))
        if named is not None and named.owner is None and not says(named.label):
            found.append(_Run(number, number, [], named, number - 1, owner))
    spoken = sum(bool(self_type(by_block.get(document.blocks[run.last + 1].start, ()), 0, _EVER)) for run in found)
    return found if len(found) >= _FEWEST and 2 * spoken >= len(found) else []


_PARAGRAPH = 60
_EVER = 1 << 60


def _mentions(by_block: Mapping[int, list[Passage]], block: Block) -> list[Mention]:
    return [m for p in by_block.get(block.start, ()) for m in p.mentions]


def _raw(document: Document, block: Block) -> str:
    return document.raw[slice(*document.raw_span(block.start, block.end))]


_GOES_ON = compiled(r"\W*$|\s?[,(/–-]| i [A-ZÆØÅ]")


def _is_in_title(text: str, title: Title, told: Topic) -> bool:
    """Tell whether a topic is what a title names but for a place, a time or the like after it."""
    inside = title.start <= told.start < told.end <= title.end + 1 and told.start - title.start <= _PREFACE
    return inside and told.type != "FundingPool" and _GOES_ON.match(text, told.end, title.end) is not None


_PREFACE = 12
"""Characters before a name in its title: "Projekt ", a quotation mark."""


def _sort(label: str) -> str:
    return FIELD_OF.get(label) or sort_of(label)


def _tells(label: str) -> bool:
    return _sort(label) in _TELLING


def _label(document: Document, block: Block, mentions: Sequence[Mention]) -> str:
    """Return the label with which a block begins, in small letters; an organisation before a colon is none."""
    end = min(block.end, block.start + _FARTHEST)
    match = _LABEL.match(document.text, block.start, end)
    if match is None and block.kind != "contents" and (asked := _QUESTION.match(document.text, block.start, end)):
        return asked["label"].casefold()
    if match is None or block.kind == "contents":
        return ""
    label = match["label"].casefold()
    if label in FIELD_LABELS:
        return label
    owned = any(m.start < match.end() and m.type in NAMED | {PLACE} and m.source != "common" for m in mentions)
    return "" if owned or block.kind == "heading" else label


def _runs(document: Document, by_block: Mapping[int, list[Passage]]) -> list[_Run]:
    """Return the labelled lines that stand together, those whose labels are known or come again."""
    labels: list[str] = []
    for block in document.blocks:
        end = min(block.end, block.start + _FARTHEST)
        colon = document.text.find(":", block.start, end) >= 0 or document.text.find("?", block.start, end) >= 0
        mentions = [m for p in by_block.get(block.start, ())[:1] for m in p.mentions] if colon else []
        labels.append(_label(document, block, mentions) if colon else "")
    often = Counter(labels)
    labels = [label if label in FIELD_OF or (label and often[label] >= _FEWEST) else "" for label in labels]
    runs: list[_Run] = []
    run: _Run | None = None
    for number, label in enumerate(labels):
        block = document.blocks[number]
        if label and run is not None and label not in run.labels and number - run.last <= _FEWEST:
            run.last = number
            run.labels.append(label)
        elif label:
            run = _Run(number, number, [label])
            runs.append(run)
        elif run is not None and (block.kind == "heading" or block.air or block.end - block.start > _LONG_LINE):
            run = None
    return [run for run in runs if not (CASE_PARTS.intersection(run.labels) or _in_form(document, run))]


def _in_form(document: Document, run: _Run) -> bool:
    """Tell whether a few labelled lines stand in a form that somebody filled in: what it is about says its heading."""
    if len(run.labels) > _FEWEST:
        return False
    section = document.section_at(document.blocks[run.first].start)
    around = () if section is None else (section, *document.parents_of(section))
    form = next((one for one in around if one.kind == "form"), None)
    above = document.blocks[bisect_left(document.block_starts, form.start) : run.first] if form is not None else ()
    return any(block.kind == "question" for block in above[-_BETWEEN:])


def _find_titles(document: Document, by_block: Mapping[int, list[Passage]], runs: Sequence[_Run]) -> None:
    """Give each run the title above it: right above, or above the paragraphs that lead to it. What stands over
    several of them is a label of theirs ("Fakta om projektet")."""
    text = document.text
    over = [document.blocks[run.first - 1] for run in runs if run.first]
    alike = Counter(text[block.start : block.end] for block in over)
    before = [
        who for block in over if (who := opens_with(text[block.start : min(block.end, block.start + _LONG_LINE)]))
    ]
    owned = len(set(before)) >= _FEWEST and 2 * len(before) >= len(runs)
    floor = 0
    for run in runs:
        first = run.first
        while first > floor and alike[text[slice(*document.blocks[first - 1].span)]] >= _FEWEST:
            first -= 1
        lines = _lines_above(document, first, floor) or _over_prose(document, first, floor)
        floor = run.last + 1
        bare: list[tuple[int, Title]] = []
        for number in lines:
            block = document.blocks[number]
            mentions = _mentions(by_block, block)
            owner = body_of(text, block.start, block.end, mentions)
            if owner is not None and len(lines) > 1:
                run.owner = run.owner or owner
                continue
            title = title_of(text, _raw(document, block), block, mentions, owned)
            if title is not None:
                bare.append((number, title))
        if bare:
            run.head, run.title = _title_among(bare)
            run.owner = run.title.owner or run.owner
            run.head = min([run.head, *(n for n in lines if n == run.head - 1 and n not in dict(bare))])


def _ask_titles(document: Document, by_block: Mapping[int, list[Passage]], runs: Sequence[_Run]) -> None:
    """Let a question right above a run be its title, where another run with the same labels has one ("Hvem ser mig?")."""
    titled = [set(run.labels) for run in runs if run.title is not None]
    for run in runs:
        block = document.blocks[run.first - 1]
        if run.title is None and run.first and any(len(labels.intersection(run.labels)) >= _ALIKE for labels in titled):
            title = title_of(document.text, _raw(document, block), block, _mentions(by_block, block), asks=True)
            run.title, run.head = title if block.kind == "heading" else None, run.first - 1


_ALIKE = 3
"""Labels that two records of the same row share at least."""


def _title_among(lines: Sequence[tuple[int, Title]]) -> tuple[int, Title]:
    """Return which of a few lines is the title: one in capitals, else the last that is no sentence."""
    shouted = [one for one in lines if one[1].label.isupper()]
    names = [one for one in lines if not says(one[1].label)]
    return (shouted or names or list(lines))[-1]


def _lines_above(document: Document, first: int, floor: int) -> list[int]:
    """Return the short lines that stand together right above a block, in the order of the text."""
    found: list[int] = []
    for number in range(first - 1, max(floor, first - 1 - _MOST_TITLE_LINES) - 1, -1):
        block = document.blocks[number]
        if not may_head(document.text, block):
            break
        found.append(number)
        if block.air:
            break
    return found[::-1]


def _over_prose(document: Document, first: int, floor: int) -> list[int]:
    """Return the lines of a title with paragraphs between it and the labelled lines."""
    for number in range(first - 1, max(floor, first - _BETWEEN) - 1, -1):
        block = document.blocks[number]
        if may_head(document.text, block) and block.air and not labels_only(document.text[block.start : block.end]):
            after = number + 1
            while after < first and may_head(document.text, document.blocks[after]):
                after += 1
            return list(range(number, after))[:_MOST_TITLE_LINES]
    return []


def _find_ends(document: Document, runs: Sequence[_Run], pages: frozenset[int]) -> None:
    """Tell how far each record reaches: to the next one's title, and no farther than a heading that no other has."""
    text = document.text
    inside: Counter[str] = Counter()
    for run, following in pairwise(runs):
        lines = {text[b.start : b.end] for b in document.blocks[run.last + 1 : following.head] if _is_head(text, b)}
        inside.update(lines)
    longest = 0
    for place, run in enumerate(runs):
        after = runs[place + 1] if place + 1 < len(runs) else None
        stop = after.head if after is not None else len(document.blocks)
        run.end = run.last + 1
        aired = 0
        for number in range(run.last + 1, stop):
            block = document.blocks[number]
            line = text[block.start : block.end]
            if (after is None and block.start in pages) or (
                _is_head(text, block) and not _belongs(line, inside, after is None)
            ):
                break
            aired += block.air
            if after is None and aired > longest:
                break
            run.end = number + 1
        longest = max(longest, aired)


def _is_head(text: str, block: Block) -> bool:
    alone = block.kind == "prose" and block.air and may_head(text, block)
    return block.kind in {"heading", "question"} or (alone and not text[block.start : block.end].endswith((".", "!")))


def _belongs(line: str, inside: Mapping[str, int], last: bool) -> bool:
    """Tell whether a line over a part of a record's text is one that other records have too, or a label."""
    return inside.get(line, 0) >= _FEWEST - last or (not last and (labels_only(line) or is_general(line)))


def _topic(document: Document, by_block: Mapping[int, list[Passage]], run: _Run) -> Topic | None:
    sorts = {_sort(label) for label in run.labels}
    if (title := run.title) is None:
        return None
    if sorts & _POOLS:
        return Topic("FundingPool", title.label, title.start, title.end, (), (title.label,))
    if title.named is not None and title.named.type not in _SUBJECTS:
        return None
    body = [p for b in document.blocks[run.head + 1 : run.end] for p in by_block.get(b.start, ())]
    said = self_type(body, title.end, document.blocks[run.end - 1].end) if body else ""
    by_labels = "Project" if sorts & _PROJECTS or not sorts else "Facility" if sorts & _HOUSES else ""
    of_owner = said == "Association" and title.owner is not None  # "foreningen" is who got the money
    type_ = kind_of_title(title) or ("" if said == "FundingPool" or of_owner else said) or by_labels or "Service"
    label = title.named.label if title.named is not None and title.named.source != "pattern" else title.label
    return running_case(document, Topic(type_, label, title.start, title.end, (), (title.label,)))


_SUBJECTS = INITIATIVES | {"Facility", "Unit", "Association", "SocialEnterprise", "Centre", "Foundation", "Company"}
