"""The one initiative that a running text keeps naming, and that one of several cases alone does not make."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import UNDERTAKINGS, Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import BEGINNING

ONE_OF = re.compile(
    r"(?:Ad |Sag |Punkt |Pkt\. |Forslag )?(?:nr\. ?)?\d{1,2}[.:)]? +[A-ZÆØÅ]|(?:Forslag|Sag|Punkt) (?:nr\. )?\w{1,2}:"
)
"""How the heading of one of several cases, chapters or proposals begins."""
RIVALS = UNDERTAKINGS | {"Unit"}
TOLD = frozenset({"pattern", "quoted", "apposition", "register"})
_FIRST_NAMES = 3
_WITH_ANNEX, _SEVERAL = 2, 3
_SAYING, _OFTEN = 4, 3
"""Words of a name that the text may use without a noun or quotation marks before them; how often it must be named."""


def most_named(document: Document, passages: Sequence[Passage]) -> Topic | None:
    """Return the initiative that a running text keeps naming from its beginning to its end, or None."""
    named = [m for p in passages for m in p.mentions if m.type in UNDERTAKINGS and m.source in TOLD]
    if not named:
        return None
    counts = Counter(m.label for m in named)
    for label in dict.fromkeys(m.label for m in named[:_FIRST_NAMES]):
        if len(label.split()) >= (_SAYING if label[0].islower() else 2):
            counts[label] = max(counts[label], document.text.count(label))
    rivals = Counter(m.label for p in passages for m in p.mentions if m.type in RIVALS and m.source in TOLD)
    blocks: dict[str, set[int]] = {mention.label: set() for mention in named[:_FIRST_NAMES]}
    for passage in passages:
        for mention in passage.mentions:
            if mention.label in blocks:
                blocks[mention.label].add(passage.block.start)
    for mention in named[:_FIRST_NAMES]:
        if mention.start > BEGINNING * len(document.text):
            break
        said = len(mention.label.split()) >= _SAYING and counts[mention.label] >= _OFTEN
        again = len(mention.label.split()) > 1 and mention.source == "quoted"
        again = again and mention.label in document.text[document.text.find("\n", mention.end) :]
        once = len(blocks[mention.label]) < 2 and not said and not again
        if once and len(document.blocks) > 2:
            continue
        rival = max((n for label, n in rivals.items() if label != mention.label), default=0)
        if counts[mention.label] > max(1, rival) and not _of_one_case(document, mention, blocks[mention.label]):
            return Topic.of(mention)
    return None


def _of_one_case(document: Document, mention: Mention, named: Iterable[int]) -> bool:
    """Tell whether a name that stands in a list of an agenda's cases is *named* besides in one of these alone."""
    line = document.block_at(mention.start)
    title = document.text[line.start : line.end].strip() if line is not None and line.kind != "heading" else ""
    case = next((section.level for section in document.sections if section.title == title), None) if title else None
    if case is None or line is None:
        return False
    cases = [section.start for section in document.sections if section.level == case and ONE_OF.match(section.title)]
    held = {bisect_right(cases, start) for start in named if start != line.start}
    behind = len(held) == _WITH_ANNEX and max(held) == len(cases) > _SEVERAL  # the last case holds what is annexed
    return len(held) == 1 or behind


def to_the_end(document: Document, passages: Sequence[Passage], main: Topic | None) -> bool:
    """Tell whether the second half of the document still names its subject."""
    label = main.label if main is not None and main.end > 0 else None
    return any(m.label == label and m.start > len(document.text) / 2 for p in passages for m in p.mentions)
