"""Lists whose introduction says what their items are: "de seks botilbud:" and a name on each line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ingest.document import Block, Document
from ingest.mentions.mention import ANAPHOR, NAMED, PLACE, Mention
from ingest.mentions.overlap import settle
from ingest.mentions.words.labelled import label_of
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.mentions.words.tokens import FUNCTION
from ingest.patterns import compiled

if TYPE_CHECKING:
    from ingest.mentions.find import Passage

_INTRODUCES = compiled(
    r"\b(?:\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti|følgende|disse|de|vores|alle|flere)(?: [a-zæøå-]+){0,3}? "
    r"(?P<noun>[a-zæøå]*(?:[^\W\d_]+))(?: i (?:[A-ZÆØÅ][\w-]+)(?: [Kk]ommune)?)?:$"
)
_NAME = compiled(r"^[•*–\-\s\d.)]*(?P<name>[A-ZÆØÅ][^,:;(\n]{1,60}?)(?=,| \(| [–-] |:| i [A-ZÆØÅ]|\s*$)")
_KINDS = frozenset({"Facility", "Project", "Service", "Unit", "Association"})
_LONGEST = 6
_LEAST = 2
"""Items that a list has at least."""


def name_listed(document: Document, passages: Sequence[Passage]) -> None:
    """Add the names of listed things to the sentences' mentions."""
    if ":\n" not in document.text and ":\n" not in document.raw:
        return
    types = {m.label: m.type for p in passages for m in p.mentions if m.type in NAMED and m.source != "institution"}
    for number, passage in enumerate(passages):
        if not document.text.endswith(":", passage.start, passage.end):
            continue
        match = _INTRODUCES.search(document.text[passage.start : passage.end])
        head = head_of(match["noun"]) if match else None
        if head is None or head.type not in _KINDS or match is None or head.definite:
            continue
        items = _items(document, passages, number, passage.block)
        named = [(item, name) for item in items if (name := _name(document, item, head.type, types)) is not None]
        if len(named) >= _LEAST and len(named) >= len(items) - 1:
            for item, name in named:
                item.mentions = settle(
                    [*(m for m in item.mentions if m.start >= name.end or m.end <= name.start), name]
                )


def _items(document: Document, passages: Sequence[Passage], number: int, intro: Block) -> list[Passage]:
    found: list[Passage] = []
    for passage in (passages[after] for after in range(number + 1, len(passages))):
        text = document.text[passage.block.start : passage.block.end]
        short = len(text.split()) <= 2 * _LONGEST and (passage.block.kind == "item" or text[-1:] not in ".:?!")
        if not short or passage.block.kind in {"heading", "field"} or passage.block == intro or label_of(text):
            return found
        if not found or passage.block != found[-1].block:
            found.append(passage)
    return found


def _name(document: Document, item: Passage, type_: str, types: Mapping[str, str]) -> Mention | None:
    match = _NAME.match(document.text[item.start : item.end])
    if match is None:
        return None
    name = clean(match["name"])
    start = item.start + match.start("name")
    known = next(
        (m for m in item.mentions if m.start == start and m.type not in {PLACE, ANAPHOR} and m.end > start + 2), None
    )
    if known is not None and known.type in NAMED:
        return known
    if known is not None or not name or len(name.split()) > _LONGEST or name.split()[0].casefold() in FUNCTION:
        return None
    return Mention(start, start + len(name), types.get(name, type_), name, "apposition")
