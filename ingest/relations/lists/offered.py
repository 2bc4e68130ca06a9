"""What a body offers, counted and named in a row: "Vi har tre tilbud: A, B og C", "udbyder fire hold (A, B og C)", and
the lines below "Der findes fire kurser:"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.roles import role_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.relations.engine.matching import node_of
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ingest.search.wordlist import word_list
from ingest.values.numbers import FEW_PATTERN
from ontology.predicates import INITIATIVES
from ontology.records import Node

_COUNTED = Sought(
    rf"\b(?:\d{{1,2}}|{FEW_PATTERN}|flere|følgende|disse|forskellige) (?:[a-zæøå-]+ ){{0,2}}?"
    r"(?P<noun>[a-zæøå]*(?:kurser|hold|tilbud|caféer|cafeer|klubber|værksteder|programmer|uddannelser|ordninger"
    r"|projekter))(?: for [a-zæøå ]{3,40}?)?(?:(?P<colon>:)| \()"
)
_OFFERS = compiled(
    r"\b(?:har|driver|udbyder|tilbyder|kører|holder|afholder|arrangerer|rummer|består af|er der|der er|findes|finder du"
    r"|\w*undervis\w* på)\b"
)
_NOT_SO = compiled(
    r"\b(?:vil|skal|kan|kunne|skulle|ville|foreslå\w*|ønske\w*|søg\w*|planlæg\w*|håbe\w*|ikke|ingen|havde|besøgte|deltog"
    r"|samarbejde\w*|støtte\w*|bevilge\w*|modtog|fik|får)\b"
)
"""What shows before the row that it tells of no offers of one's own that are there."""
_OWNERS = frozenset(
    {"Association", "SocialEnterprise", "Facility", "Unit", "Centre", "RegionalPsychiatry", "Municipality", "Region"}
)
_SPLIT = compiled(r", (?:og |samt )?| og | samt |;\s*")
_INNER = compiled(r" ?\([^()]*\)")
_NO_NAMES = word_list("unge voksne ældre børn pårørende forældre mænd kvinder familier bl.a fx blandt")
_MOST_WORDS, _LEAST, _LONGEST = 8, 2, 60
_STILL = ".:?!"


def offered_drafts(document: Document, passages: Sequence[Passage], outline: Outline) -> Iterator[Draft]:
    """Yield who runs each of the things that a sentence, or the lines below it, counts up as what somebody offers."""
    for number, passage in enumerate(passages):
        match = _COUNTED.search(document.text, passage)
        if match is None or passage.block.kind == "heading":
            continue
        before = document.text[passage.start : match.start()]
        if not _OFFERS.search(before) or _NOT_SO.search(before.casefold()):
            continue
        owner = _owner(document, passages, number, match.start(), outline)
        if owner is None:
            continue
        below = match["colon"] and match.end() == passage.end
        items = _lines(document, passages, number) if below else _row(document, passage, match)
        for start, label in items if len(items) >= _LEAST else ():
            known = next((m for m in _at(passages, number, start) if m.type in INITIATIVES | {"Facility"}), None)
            node = node_of(known) if known is not None else Node(_type_of(label, match["noun"]), label)
            span = (start, start + len(label)) if below else (passage.start, passage.end)
            if node.label != owner.label:
                yield Draft("runBy", node, node_of(owner), *span, {}, 0.7, "run.row-of")


def _at(passages: Sequence[Passage], number: int, start: int) -> list[Mention]:
    """Return the names that stand at a place in a sentence or one of the next ones."""
    near = passages[number : number + 1 + 2 * _MOST_WORDS]
    return [
        m for p in near if p.start <= start <= p.end for m in p.mentions if m.start == start and m.source != "anaphor"
    ]


def _owner(document: Document, passages: Sequence[Passage], number: int, row: int, outline: Outline) -> Mention | None:
    """Return whose offers a row counts up: the one body before it, the one with which the sentence before it
    opens, or what the part is about."""
    passage = passages[number]
    named = [m for m in passage.mentions if m.end <= row and m.type in _OWNERS and not m.genitive]
    if named:
        return named[0] if len({m.label for m in named}) == 1 else None
    for other in reversed(passages[max(0, number - 2) : number]):
        first = next((m for m in other.mentions if m.type in _OWNERS), None)
        beside = document.section_at(other.start) is document.section_at(passage.start)
        if first is not None and first.start == other.start and not first.genitive and beside:
            return first
    topic = outline.at(passage.block).topic
    if topic is None or topic.weak or topic.type not in _OWNERS | {"Education"}:
        return None
    type_ = "Unit" if topic.type == "Education" else topic.type
    return Mention(passage.start, passage.start, type_, topic.label, "implied")


def _row(document: Document, passage: Passage, match: re.Match[str]) -> list[tuple[int, str]]:
    """Return the names of a row in a sentence, with where they stand; nothing where one of them is no name."""
    row = document.text[match.end() : passage.end]
    row = row.rstrip(_STILL) if match["colon"] else row[: _closing(row)]
    row = _INNER.sub(lambda inner: "\0" * len(inner[0]), row)
    found, place = [], 0
    for part in _SPLIT.split(row):
        at = row.index(part, place)
        place = at + len(part)
        label = clean(part.replace("\0", "").strip(' ”"“»«.'))
        if not _is_name(label):
            return []
        found.append((match.end() + at + part.index(label[0]), label))
    return found


def _closing(row: str) -> int:
    """Return where the bracket closes that stands open before a row."""
    depth = 1
    for place, sign in enumerate(row):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return place
    return 0


def _lines(document: Document, passages: Sequence[Passage], number: int) -> list[tuple[int, str]]:
    """Return the names that stand alone on the lines below a sentence."""
    found: list[tuple[int, str]] = []
    last = passages[number].block
    for passage in passages[number + 1 : number + 1 + 2 * _MOST_WORDS]:
        block = passage.block
        text = document.text[block.start : block.end]
        if block is last or block.kind in {"heading", "field"} or len(text) > _LONGEST or text[-1] in _STILL:
            break
        label = clean(text.lstrip("•*–- "))
        if not _is_name(label):
            break
        found.append((block.start + text.index(label[0]), label))
        last = block
    return found


def _is_name(label: str) -> bool:
    words = label.split()
    if not words or len(words) > _MOST_WORDS or not label[0].isupper() or words[0].casefold() in FUNCTION | _NO_NAMES:
        return False
    head = head_of(words[0])
    return not role_of(words[0]) and not (head is not None and head.plural and len(words) == 1)


def _type_of(label: str, noun: str) -> str:
    """Return the type that a name's own noun gives it, or that of the row's."""
    heads = [head for word in label.split() if (head := head_of(word)) is not None]
    told = next((head.type for head in heads if head.type in INITIATIVES | {"Facility"}), "")
    kind = head_of(noun)
    return told or (kind.type if kind is not None and kind.type in INITIATIVES | {"Facility"} else "Service")
