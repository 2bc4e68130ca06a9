"""The legend and the filters of a picture: only what the picture holds, each with how often."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from viz.codes import CLASSES, FIRM, GLYPHS, RELATIONS, REVIEWS, SECTORS, class_code, relation_code
from viz.links import widths_of
from viz.picture import Picture
from viz.text import Text


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend and one filter: its key, words, number, and how it is drawn."""

    key: str
    title: Text
    number: int
    colour: str = ""
    glyph: str = ""
    dashes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Legend:
    """What a picture is made of."""

    classes: tuple[Entry, ...]
    sectors: tuple[Entry, ...]
    relations: tuple[Entry, ...]
    reviews: tuple[Entry, ...]
    marks: tuple[tuple[str, Text], ...]
    widths: Text
    has_open_money: bool
    has_candidates: bool

    def codes(self) -> dict[str, dict[str, dict[str, Any]]]:
        """Return the tables that the scripts draw by."""
        return {
            "class": {
                e.key: {"title": [class_code(e.key).one.da, class_code(e.key).one.en], "glyph": GLYPHS[e.glyph]}
                for e in self.classes
            },
            "sector": {e.key: {"title": [e.title.da, e.title.en], "colour": e.colour} for e in self.sectors},
            "relation": {e.key: _verbs(e) for e in self.relations},
        }


def legend(picture: Picture) -> Legend:
    """Return the legend of a picture, in the fixed order of the tables."""
    classes = Counter(item.thing.cls for item in picture.items)
    sectors = Counter(item.thing.sector for item in picture.items)
    relations = Counter(link.fact.predicate for link in picture.links)
    reviews = Counter(link.fact.review for link in picture.links)
    marks = {item.mark for item in picture.items}
    return Legend(
        classes=tuple(
            Entry(key, class_code(key).many, classes[key], glyph=class_code(key).glyph)
            for key in _sorted(classes, CLASSES)
        ),
        sectors=tuple(
            Entry(key, SECTORS[key][0], sectors[key], colour=SECTORS[key][1]) for key in SECTORS if sectors[key]
        ),
        relations=tuple(_relation(key, relations[key]) for key in _sorted(relations, RELATIONS)),
        reviews=tuple(Entry(key, REVIEWS[key], reviews[key]) for key in REVIEWS if reviews[key]),
        marks=tuple((mark, words) for mark, words in picture.marks if mark in marks),
        widths=widths_of(picture.links),
        has_open_money=any(link.fact.funding and link.fact.funding not in FIRM for link in picture.links),
        has_candidates="candidate" in reviews,
    )


def _sorted(found: Counter[str], table: dict[str, Any]) -> list[str]:
    order = list(table)
    return sorted(found, key=lambda key: (order.index(key) if key in order else len(order), key))


def _relation(key: str, number: int) -> Entry:
    code = relation_code(key)
    return Entry(key, code.verb, number, colour=code.colour, dashes=code.dashes)


def _verbs(entry: Entry) -> dict[str, Any]:
    inverse = relation_code(entry.key).inverse
    return {"title": [entry.title.da, entry.title.en], "inverse": [inverse.da, inverse.en], "colour": entry.colour}
