"""Directories: a name over a few short lines, blank lines between ("Lindely, Ry" / "Botilbud efter § 107" / "12 pladser")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import TOWNS, Mention
from ingest.mentions.topics.agenda import is_part
from ingest.mentions.topics.headings import AGENDA, Topic, labels_only
from ingest.mentions.topics.headlines import is_body
from ingest.mentions.words.general import SAYS, is_general, names_nothing
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.reading.table_words import is_header
from ingest.search.patterns import compiled
from ontology.predicates import INITIATIVES

_FEWEST = 3
"""Entries that make a directory."""
_MOST_LINES = 12
_LONG_TITLE, _LONG_LINE = 60, 130
_MOST_WORDS = 7
_CODE = compiled(r" \((?P<code>[^()]{1,30})\)$")
_TOWN = compiled(r"(?:, | – | - |\()(?P<town>[A-ZÆØÅ][^,()–]{1,40})\)?$")
_WRONG_END = compiled(r"[,;:?!]$|(?<! [A-ZÆØÅ])\.$")
_TELLS = compiled(
    r"\b(?:§|paragraf|plads(?:er)?|boliger|lejligheder|senge|medlemmer|botilbud|værested|tilbud|målgruppe|for (?:borgere|voksne|unge|"
    r"mennesker|personer|pårørende|dig)|drives|åbent?|åbningstid|bemand\w*|døgn\w*|medarbejdere|ansatte|frivillige|støtte|ledes)\b",
    re.IGNORECASE,
)
"""Words of which the lines of a directory hold some."""
_TYPES = INITIATIVES | {"Facility", "Unit", "Association", "SocialEnterprise", "Centre", "Forum"}


@dataclass(frozen=True, slots=True)
class _Entry:
    """A name and the lines below it."""

    title: Block
    body: Sequence[Block]


def directory_topics(document: Document, by_block: Mapping[int, list[Passage]]) -> dict[int, Topic]:
    """Return the topic of each block of a directory, by the block's start; nothing where a text is none."""
    entries = [entry for entry in _entries(document) if _may_be_entry(document, entry)]
    telling = [entry for entry in entries if _tells(document, entry)]
    if len(telling) < _FEWEST and sum(_says_its_law(document, entry) for entry in telling) < _OF_LAW:
        return {}
    found: dict[int, Topic] = {}
    for entry in entries:
        topic = _topic(document, entry, [m for p in by_block.get(entry.title.start, ()) for m in p.mentions])
        if topic is not None:
            found.update({block.start: topic for block in (entry.title, *entry.body)})
    return found


def _says_its_law(document: Document, entry: _Entry) -> bool:
    """Tell whether the line below a name says of what kind it is, and by which law ("Værested efter servicelovens § 104")."""
    first = document.text[entry.body[0].start : entry.body[0].end]
    return _LAW.search(first) is not None and _kind(first.replace("(", "").partition("§")[0]) != "" and first[-1] != "."


_LAW = compiled(r"(?:§|[Pp]aragraf) ?\d{2,3}")
_OF_LAW = 2
"""Entries that make a directory where the line below each name says its kind and its law."""


def _entries(document: Document) -> Iterator[_Entry]:
    """Yield the lines that stand together between blank lines, the first as the title of the others."""
    group: list[Block] = []
    for block in (*document.blocks, None):
        if block is not None and not block.air and group and block.kind != "heading":
            group.append(block)
            continue
        if len(group) > 1:
            yield _Entry(group[0], group[1:])
        group = [block] if block is not None else []


def _may_be_entry(document: Document, entry: _Entry) -> bool:
    title = document.text[entry.title.start : entry.title.end]
    if entry.title.kind not in {"heading", "prose"} or len(entry.body) > _MOST_LINES or len(title) > _LONG_TITLE:
        return False
    if any(block.kind not in {"prose", "field", "item", "heading"} for block in entry.body):
        return False
    lengths = sorted(block.end - block.start for block in entry.body)
    return lengths[len(lengths) // 2] <= _LONG_LINE and _may_name(title)


def _may_name(title: str) -> bool:
    if _WRONG_END.search(title) or SAYS.search(title.casefold()) or "|" in title or ">" in title or "/" in title:
        return False
    if (
        label_of(title)
        or is_part(title)
        or is_general(title)
        or labels_only(_TOWN.sub("", title))
        or AGENDA.match(title)
    ):
        return False
    if is_header(title.split()):
        return False  # the columns of a table
    label = _TOWN.sub("", _CODE.sub("", title))
    digits = sum(ch.isdigit() for ch in label)
    if len(label.split()) > _MOST_WORDS or digits > 2 or not label[:1].isupper() or title.isupper():
        return False
    return not (names_nothing(label) or is_body(label))


def _tells(document: Document, entry: _Entry) -> bool:
    """Tell whether the lines of an entry speak as those of a directory do: most without a full stop, some of its words."""
    lines = [document.text[block.start : block.end] for block in entry.body]
    bare = sum(line[-1:] != "." for line in lines)
    return bare * 2 >= len(lines) and any(_TELLS.search(line) for line in lines)


def _topic(document: Document, entry: _Entry, mentions: Sequence[Mention]) -> Topic | None:
    """Return what an entry is about: the name in its title, of the kind that its own words or the first line give."""
    text = document.text[entry.title.start : entry.title.end]
    town = next((m for m in reversed(mentions) if m.type in TOWNS and m.end >= entry.title.end - 2), None)
    tail = _TOWN.search(text)
    places = (town,) if town is not None and tail else ()
    stop = town.start if places and town is not None else entry.title.start + (tail.start() if tail else len(text))
    label = clean(_CODE.sub("", document.text[entry.title.start : stop].rstrip(" ,–-(")))
    named = next(
        (m for m in mentions if m.type in _TYPES and _is_name(document.text, entry.title.start, stop, m)), None
    )
    end = entry.title.start + len(label)
    if named is not None:
        return Topic.of(named, places)
    first = document.text[entry.body[0].start : entry.body[0].end]
    type_ = _kind(label) or _kind(first) or "Facility"
    return Topic(type_, label, entry.title.start, end, places, (label,)) if len(label) > _FEWEST else None


def _is_name(text: str, start: int, stop: int, mention: Mention) -> bool:
    """Tell whether a mention is all of a title, or all but the noun before it ("Botilbuddet Lindely")."""
    before = text[start : mention.start].split()
    noun = head_of(before[0]) if len(before) == 1 else None
    return mention.end >= stop - 4 and (mention.start <= start + 2 or (noun is not None and noun.definite))


def _kind(words: str) -> str:
    heads = (head_of(word.strip(",.")) for word in words.split())
    return next((head.type for head in heads if head is not None and head.type in _TYPES), "")
