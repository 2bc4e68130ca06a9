"""Columns with groups: each item's box, ordered so that lines cross little and run straight where they can."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from viz.layout.lettering import lines
from viz.layout.spacing import nearest
from viz.picture import Column, Item, Link
from viz.text import Text

TYPE = 12.5
"""Size of a label's letters in pixels at scale 1; pages show pictures at about this scale."""
WIDTH, GAP = 232.0, 140.0
LINE, PADDING, BETWEEN = 15.0, 10.0, 7.0
HEAD, GROUP_HEAD = 40.0, 30.0
BOW = 70.0
"""How far a line within a column bows out to the right: it must stay in the gap between columns."""
_GLYPH = 34.0
_SWEEPS = 8
"""Rounds of reordering: crossings hardly fall after the sixth on graphs of our size."""


@dataclass(frozen=True, slots=True)
class Box:
    """An item's box: its centre, its size, and its label broken into lines."""

    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A heading of a column (``column``) or of a group in it (``group``), from its upper left corner."""

    kind: str
    x: float
    y: float
    width: float
    title: Text
    column: int
    group: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole layout, in pixels at scale 1, with its upper left corner at 0, 0."""

    width: float
    height: float
    boxes: Mapping[str, Box]
    bands: tuple[Band, ...]


def arrange(columns: Sequence[Column], items: Sequence[Item], links: Sequence[Link]) -> Plan:
    """Lay out the items in their columns and groups; deterministic, and well under a second for thousands."""
    texts = {item.id: lines(item.thing.label, WIDTH - _GLYPH, TYPE) for item in items}
    heights = {name: LINE * len(rows) + PADDING for name, rows in texts.items()}
    near = _neighbours(items, links)
    order = _ordered(columns, items, near, heights)
    tops, bands = _placed(columns, order, near, heights)
    boxes = {
        item.id: Box(
            x=item.column * (WIDTH + GAP) + WIDTH / 2,
            y=round(tops[item.id] + heights[item.id] / 2, 1),
            width=WIDTH,
            height=heights[item.id],
            lines=texts[item.id],
        )
        for item in items
    }
    bows = any(link.source != link.target and _alike(boxes, link, len(columns)) for link in links)
    bottom = max((tops[name] + heights[name] for name in tops), default=HEAD)
    return Plan(
        len(columns) * (WIDTH + GAP) - GAP + (BOW if bows else 0), round(bottom + BETWEEN, 1), boxes, tuple(bands)
    )


def _alike(boxes: Mapping[str, Box], link: Link, columns: int) -> bool:
    """Tell whether a line runs within the last column, where it needs room to the right of everything."""
    right = (columns - 1) * (WIDTH + GAP) + WIDTH / 2
    return boxes[link.source].x == boxes[link.target].x == right


def _neighbours(items: Sequence[Item], links: Sequence[Link]) -> dict[str, list[str]]:
    """Return each item's neighbours in other columns: those within a column say nothing about its order."""
    column = {item.id: item.column for item in items}
    near: dict[str, list[str]] = defaultdict(list)
    for link in links:
        if column[link.source] != column[link.target]:
            near[link.source].append(link.target)
            near[link.target].append(link.source)
    return near


def _ordered(
    columns: Sequence[Column], items: Sequence[Item], near: Mapping[str, list[str]], heights: Mapping[str, float]
) -> list[list[list[Item]]]:
    """Return columns of groups of items, each group sorted by the mean height of its items' neighbours."""
    order = [[_members(items, number, group.key) for group in column.groups] for number, column in enumerate(columns)]
    middle = _middles(order, heights)
    numbers = range(len(columns))
    for sweep in range(_SWEEPS):
        for number in numbers if sweep % 2 == 0 else reversed(numbers):
            for group in order[number]:
                group.sort(key=lambda item: (_mean(item, near, middle), item.thing.label, item.id))
            middle.update(_middles([order[number]], heights))
    return order


def _members(items: Sequence[Item], number: int, group: str) -> list[Item]:
    members = [item for item in items if item.column == number and item.group == group]
    return sorted(members, key=lambda item: (item.thing.label.casefold(), item.id))


def _mean(item: Item, near: Mapping[str, list[str]], middle: Mapping[str, float]) -> float:
    others = near.get(item.id)
    return sum(middle[other] for other in others) / len(others) if others else middle[item.id]


def _middles(order: Sequence[Sequence[Sequence[Item]]], heights: Mapping[str, float]) -> dict[str, float]:
    """Return the middles of boxes stacked without gaps wider than they must be."""
    middles: dict[str, float] = {}
    for column in order:
        top = HEAD
        for group in column:
            top += GROUP_HEAD if group else 0.0
            for item in group:
                middles[item.id] = top + heights[item.id] / 2
                top += heights[item.id] + BETWEEN
    return middles


def _placed(
    columns: Sequence[Column],
    order: Sequence[Sequence[Sequence[Item]]],
    near: Mapping[str, list[str]],
    heights: Mapping[str, float],
) -> tuple[dict[str, float], list[Band]]:
    """Return the upper edges of the boxes and the headings: the longest column tight, others beside it."""
    middle = _middles(order, heights)
    lengths = {number: sum(len(group) for group in column) for number, column in enumerate(order)}
    longest = max(lengths, key=lambda number: (lengths[number], -number), default=0)
    for number in sorted(lengths, key=lambda number: abs(number - longest)):
        if number != longest:
            middle.update(_beside(order[number], near, heights, middle))
    tops = {name: middle[name] - heights[name] / 2 for name in middle}
    bands: list[Band] = []
    for number, column in enumerate(columns):
        left = number * (WIDTH + GAP)
        bands.append(Band("column", left, 0.0, WIDTH, column.title, number))
        for group, members in zip(column.groups, order[number], strict=True):
            if members and group.title.da:
                top = tops[members[0].id] - GROUP_HEAD + 8
                bands.append(Band("group", left, round(top, 1), WIDTH, group.title, number, group.key))
    return tops, bands


def _beside(
    groups: Sequence[Sequence[Item]],
    near: Mapping[str, list[str]],
    heights: Mapping[str, float],
    middle: Mapping[str, float],
) -> dict[str, float]:
    """Return a shorter column's middles: each box as near to its neighbours' mean as the order allows."""
    members = [item for group in groups for item in group]
    if not members:
        return {}
    first = {group[0].id for group in groups if group}
    wishes = [_mean(item, near, middle) for item in members]
    steps = [0.0]
    for before, item in pairwise(members):
        apart = (heights[before.id] + heights[item.id]) / 2 + BETWEEN
        steps.append(apart + (GROUP_HEAD if item.id in first else 0.0))
    places = nearest(wishes, steps, HEAD + GROUP_HEAD + heights[members[0].id] / 2)
    return {item.id: place for item, place in zip(members, places, strict=True)}
