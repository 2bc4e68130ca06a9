"""Titles that name nothing by their words, and that the text below speaks of as one thing: "Spil sammen!", then "Projektet
er ...", "Periode: ..."."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import ANAPHOR, NAMED, PLACE, UNDERTAKINGS
from ingest.mentions.topics.agenda import is_part
from ingest.mentions.topics.below import self_type
from ingest.mentions.topics.headings import AGENDA, NUMBER, Topic, labels_only
from ingest.mentions.topics.headlines import is_body, is_headline
from ingest.mentions.words.general import SAYS, THEME, is_general, is_paper
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.occurrences import stands_in
from ingest.reading.labels import FIELD_OF
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_LONGEST = 110
_MOST_WORDS = 14
_LONG_WORD = 5
_DIGITS = 4
_READS_ON = 2500
"""Characters below a title in which the text must speak of it."""
_SOON = 400
_UNLEVELLED = 9
"""The level of a title that is not set as a heading: only a numbered heading ends it."""
_LABEL = 40
_SILENT = 1500
"""Characters after which a text that no longer speaks of its title has gone on to something else."""
_OPENING = 6
"""Lines at the beginning of a page among which its title stands."""
_ENOUGH = 3
_SURE = 5
"""How much must speak for the first title of a page, and for one further down."""
_RECORD = frozenset({"period", "start", "end", "funder", "amount", "partner", "runner", "target"})
"""Labelled fields of which two show the record of one undertaking."""
_TITLED = compiled(
    r"^(?:(?:pilot|udviklings|forsøgs|samarbejds)?projekt(?:et)?|indsatsen|initiativet|kampagnen|om|velkommen til"
    r")[:\s]\s*(?=[”\"“»]?[A-ZÆØÅ])",
    re.IGNORECASE,
)
"""What stands before the name itself in a title."""
_BEFORE = compiled(r"\s*(?:[Pp]rojekt(?:et)? )?[”\"“»]?")
_LEAD = len("Projektet ”")
_IS_A = compiled(r"[”\"”«]? (?:er|var) (?:et|en) ")
"""What stands before and after a name that the text begins with to say what it is."""
_PASSIVE = compiled(r"\s[a-zæøå]{4,}es\s|\s(?:søges|ønskes|efterlyses|tilbydes)$")
_CITED = compiled(r"\((?:19|20)\d\d\)$")
_AIMS = compiled(r"\b(?:Formålet|Målet|Målgruppen|Baggrunden)\b(?: (?:med|for|er))?")
_ABSTRACT = compiled(r"^[^\W\d_]{4,}(?:ning|else|tion|ering|hed)$", re.IGNORECASE)
_STATES = frozenset({"Municipality", "Region", "StateBody", "RegionalPsychiatry", "Party", "Foundation", PLACE})
_BODIES = _STATES | (NAMED - INITIATIVES)
_MEANT = INITIATIVES | {"FundingPool"}


@dataclass(frozen=True, slots=True)
class _Title:
    """A line that may be a title: where its name begins, the name, and what stood before it ("Projekt")."""

    block: Block
    start: int
    label: str
    prefix: str
    used: bool = False
    """Whether the text below uses the name itself."""


def spoken_titles(document: Document, by_block: Mapping[int, list[Passage]], pages: frozenset[int]) -> dict[int, Topic]:
    """Return the topic of each block that stands under such a title, by the block's start.

    A title holds up to the next one, to a numbered heading of its level, or to a new page.
    """
    ends = sorted({*pages, len(document.text) + 1})
    found: dict[int, Topic] = {}
    active: Topic | None = None
    level, opening, last = 0, _OPENING, 0
    lines = Counter(document.text[b.start : b.end] for b in document.blocks if b.end - b.start <= _LONGEST)
    for number, (block, following) in enumerate(zip(document.blocks, (*document.blocks[1:], None), strict=False)):
        if block.start in pages:
            active, opening = None, _OPENING
        opening -= 1
        once = block.end - block.start <= _LONGEST and lines[document.text[block.start : block.end]] == 1
        title = _title(document, block, following, by_block) if once else None  # a form's labels come again and again
        if title is not None:
            first, opening = opening >= 0, -1
            far = ends[bisect_right(ends, block.start)]
            below = _below(document, number, min(far, block.end + _READS_ON), not first)
            body = [passage for one in below for passage in by_block.get(one.start, ())]
            title = _by_its_head(document, title, below)
            spoken = _spoken_of(document, title, below, body)
            told = spoken >= (_ENOUGH if first else _SURE) and not _is_none(document, title, following, by_block)
            topic = _topic(title, body) if told else None
            if topic is not None:
                active, level, last = topic, block.level or _UNLEVELLED, block.end
        elif active is not None and _ends(document, block, level):
            active = None
        if active is not None:
            if _names_it(document, block, by_block.get(block.start, ()), active):
                last = block.end
            if block.start - last > _SILENT:
                active = None
                continue
            found[block.start] = active
    return found


def _by_its_head(document: Document, title: _Title, below: Sequence[Block]) -> _Title:
    """Return a title by what stands before its dash, where the text below calls it so and never by the whole
    ("Havblik - fra forsøg til fast tilbud", then "Havblik åbnede ...")."""
    head, dash, _ = title.label.replace(" - ", " – ").partition(" – ")
    if not dash or len(head) < _LONG_WORD or not below:
        return title
    text = document.text[title.block.end : below[-1].end]
    if title.label in text or not stands_in(text, head) or not _names(head, head):
        return title
    return replace(title, label=head, used=True)


def _names_it(document: Document, block: Block, passages: Sequence[Passage], topic: Topic) -> bool:
    """Tell whether a block speaks of the topic: by its name, by "projektet" or the like, or as a labelled field."""
    if topic.label in document.text[block.start : block.end] or label_of(document.text[block.start : block.end]):
        return True
    return any(m.type == ANAPHOR and m.value and m.value[0] in INITIATIVES for p in passages for m in p.mentions)


def _title(
    document: Document, block: Block, following: Block | None, by_block: Mapping[int, list[Passage]]
) -> _Title | None:
    """Return the title that a line may be, or None for labels, bodies, headlines, sentences and lines of a list."""
    if block.kind not in {"heading", "prose"} or following is None:
        return None
    text = document.text[block.start : block.end]
    if text[-1] in ".,;:?" or len(text.split()) > _MOST_WORDS or label_of(text) or is_part(text) or THEME.match(text):
        return None
    if is_paper(document.text[following.start : following.end]):
        return None  # the title of a catalogue or the like
    numbered = NUMBER.match(text)
    offset = numbered.end() if numbered else 0
    prefix = None if " mellem " in text else _TITLED.match(text[offset:])
    offset += prefix.end() if prefix else 0
    bare = text[offset:]
    label = clean(bare)
    if not label or not (label[0].isupper() or label[0].isdigit()) or not _names(label, text):
        return None
    mentions = [m for passage in by_block.get(block.start, ()) for m in passage.mentions]
    if is_headline(document.text, block.start, block.end, mentions):
        return None
    if not prefix and any(m.type in UNDERTAKINGS and m.source != "common" for m in mentions):
        return None  # it names something by its words
    whole = block.end - block.start
    if any(m.type in _BODIES and m.end - m.start >= 0.6 * whole for m in mentions):
        return None
    return _Title(block, block.start + offset, label, prefix.group().strip(" :").casefold() if prefix else "")


def _is_none(document: Document, title: _Title, following: Block | None, by_block: Mapping[int, list[Passage]]) -> bool:
    """Tell whether a title is a town and what is told of it ("Ry: Sammen med kommunen"), or the text below it begins by
    naming its thing itself."""
    town = (m for p in by_block.get(title.block.start, ()) for m in p.mentions if m.type == PLACE)
    if any(m.start == title.start and document.text.startswith(":", m.end) for m in town):
        return True
    below = by_block.get(following.start, ())[:1] if following is not None else ()
    named = (m for p in below for m in p.mentions if m.type in UNDERTAKINGS and m.start == p.start)
    return any(_IS_A.match(document.text, m.end) is not None and m.label != title.label for m in named)


def _names(label: str, text: str) -> bool:
    """Tell whether the words of a line may be a name: no label, no call, no sentence, no date or sum."""
    words = label.split()
    if labels_only(label) or AGENDA.match(label) or is_general(label) or is_body(label):
        return False
    if (
        SAYS.search(label.casefold(), len(words[0]))
        or _PASSIVE.search(label)
        or _CITED.search(label)
        or sum(map(str.isdigit, label)) > _DIGITS
    ):
        return False
    if len(words) == 1 and (len(label) < _LONG_WORD or label.isupper()):
        return False
    return text[-1] != ")" or text.count("(") == 1


def _below(document: Document, number: int, end: int, to_heading: bool) -> list[Block]:
    """Return the blocks after the one at *number* up to *end*, and where asked only to the next part."""
    title = document.blocks[number]
    found: list[Block] = []
    for index in range(number + 1, len(document.blocks)):
        block = document.blocks[index]
        if block.start >= end or (to_heading and _next_part(document, block, title.level)):
            break
        found.append(block)
    return found


def _next_part(document: Document, block: Block, level: int) -> bool:
    """Tell whether another part begins: a heading as high as *level*, or a line that labels a part."""
    if block.kind == "heading" and block.level <= level:
        return True
    return block.end - block.start <= _LONGEST and is_general(document.text[block.start : block.end])


def _spoken_of(document: Document, title: _Title, blocks: Sequence[Block], body: Sequence[Passage]) -> int:
    """Return how much the text below speaks of the title as one undertaking."""
    text, start = document.text, title.block.end
    below = text[start : blocks[-1].end] if blocks else ""
    score = 3 if title.prefix.endswith(("projekt", "projektet")) else 0
    again = title.label in below
    if again and " " in title.label and stands_in(below, title.label):
        score += 3
    if again and _is_said_to_be(below, title.label):
        score += 2
    score += _speaks(body, start)
    says = {_says(text[block.start : block.end]) for block in blocks}
    score += min(len(says & _RECORD), 2) * 2
    score += bool(_AIMS.search(below[:_SOON]))
    first = title.label.split()[0]
    return score - bool(_ABSTRACT.match(first) and not title.prefix) - 2 * (first in {"De", "Den", "Det", "Et", "En"})


def _is_said_to_be(below: str, label: str) -> bool:
    """Tell whether the text begins with the name and what it is ("Projekt X er et …")."""
    latest = len(below) - len(below.lstrip()) + _LEAD
    at = below.find(label, 0, latest + len(label))
    while at >= 0:
        if _BEFORE.fullmatch(below, 0, at) and _IS_A.match(below, at + len(label)):
            return True
        at = below.find(label, at + 1, latest + len(label))
    return False


def _says(line: str) -> str:
    """Return what the label says with which a line begins, or which is the whole line."""
    return label_of(line) or (FIELD_OF.get(line.strip(" :").casefold(), "") if len(line) <= _LABEL else "")


def _speaks(body: Sequence[Passage], start: int) -> int:
    """Return 3 where the text soon says "projektet" or the like, 2 where it does later, else 0."""
    for passage in body:
        for mention in passage.mentions:
            if mention.type == ANAPHOR and mention.value and mention.value[0] in _MEANT:
                return 3 if mention.start < start + _SOON else 2
    return 0


def _topic(title: _Title, body: Sequence[Passage]) -> Topic | None:
    """Return what a title stands for, or None for a pool: calls for applications have readers of their own."""
    said = self_type(body, title.block.end, title.block.end + _READS_ON)
    type_ = ("" if title.prefix else _type_of(title.label)) or said or "Project"
    if type_ == "FundingPool":
        return None
    end, type_ = title.start + len(title.label), type_ if type_ in UNDERTAKINGS else "Project"
    return Topic(type_, title.label, title.start, end, (), (title.label,), weak=not title.used)


def _type_of(label: str) -> str:
    head = head_of(label.split()[0]) or head_of(label.split()[-1])
    return head.type if head is not None and (head.type in UNDERTAKINGS or head.type == "FundingPool") else ""


def _ends(document: Document, block: Block, level: int) -> bool:
    """Tell whether a heading that is no title ends what the title above it is about: a numbered or agenda heading of
    its level."""
    if block.kind != "heading" or block.level > level:
        return False
    text = document.text[block.start : block.end]
    return NUMBER.match(text) is not None or (
        block.level < level < _UNLEVELLED and not labels_only(text) and not is_general(text)
    )
