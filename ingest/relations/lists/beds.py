"""Overviews of beds and places: a line that says what is counted, and below it bodies with their numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.mention import HOUSES
from ingest.mentions.words.labels import clean
from ingest.mentions.words.lexicon import head_of
from ingest.search.patterns import compiled
from ontology.records import Node

_COUNTED = compiled(
    r"(?:[^\W\d_-]+,? ){0,5}?(?:normerede |antal ?)?(?P<unit>senge(?:pladser)?|pladser)\b[^\d.:;?!]{0,30}",
    re.IGNORECASE,
)
"""A line that only says what is counted: "Normerede senge", "Afsnit Type Antal pladser Optageområde"."""
_NAMED = compiled(r"(?P<name>[A-ZÆØÅ][^\d:;?!]{5,80}?),?\s+(?P<number>\d{1,3})")
_CODED = compiled(
    r"(?P<code>[A-ZÆØÅ]{1,3}\d{1,2}[A-Z]?)\s+(?P<name>[A-ZÆØÅ][^\d()]{4,60}?)(?:\s(?P=code))?,?\s+(?P<number>\d{1,3})"
    r"(?:\s[A-ZÆØÅ][^\d.]*)?"
)
"""A row that a ward's code opens: "S8 Sengeafsnit 14 Syd"."""
_TOTAL = compiled(r"(?:i alt|samlet|total|heraf|[^\W\d_]* i alt\b)|.* i alt\b", re.IGNORECASE)
_CUT = compiled(r"\s+-\s|,\s(?=[a-zæøå])|\s\(")
_LONGEST, _FEWEST = 100, 2
_UNITS = {"senge": "beds", "sengepladser": "beds", "pladser": "places"}


def bed_drafts(document: Document) -> Iterator[Draft]:
    """Yield how many beds or places each body has in an overview, and of which body above a coded ward is a part."""
    if "enge" not in document.text and "ladser" not in document.text:
        return
    unit, whole, found = "", None, list[Draft]()
    above: str | None = None
    for block in document.blocks:
        text = document.text[block.start : block.end].strip()
        if len(text) > _LONGEST or text.endswith("."):
            yield from found if len(found) >= _FEWEST else ()
            unit, found = ("" if len(text) > _LONGEST else unit), []
            continue
        counted = _COUNTED.fullmatch(text)
        if counted is not None:
            whole, above = whole if above is None else _whole(above), None
            unit = _UNITS[counted["unit"].casefold()]
        elif unit and not _TOTAL.match(text):
            rows = list(_row(block, text, unit, whole))
            found += rows
            whole = whole if rows else _whole(text) or whole
        elif not unit:
            above = text
    yield from found if len(found) >= _FEWEST else ()


def _row(block: Block, text: str, unit: str, whole: Node | None) -> Iterator[Draft]:
    coded = _CODED.fullmatch(text)
    match = coded or _NAMED.fullmatch(text)
    if match is None:
        return
    name = clean(_CUT.split(match["name"])[0])
    body = _body(f"{name} {coded['code']}" if coded is not None else name)
    if body is None:
        return
    number = Node("Number", match["number"])
    yield Draft("capacity", body, number, block.start, block.end, {"unit": unit}, 0.75, "beds.row")
    if coded is not None and whole is not None:
        yield Draft("partOf", body, whole, block.start, block.end, {}, 0.75, "beds.ward")


def _whole(text: str) -> Node | None:
    """Return the body that a line without a number names: the rows below it are its parts."""
    return None if any(map(str.isdigit, text)) or "(" in text else _body(text)


def _body(name: str) -> Node | None:
    """Return the ward, centre or house that a line names by one of its nouns, and says nothing of."""
    heads = (head_of(word.strip(",").casefold()) for word in name.split())
    head = next((one for one in heads if one is not None and one.type in HOUSES), None)
    return Node(head.type, name) if head is not None and not head.plural and not name.endswith(":") else None
