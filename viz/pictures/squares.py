"""How the tile map is drawn: a square with its name and number, how each state of knowledge looks, the outlines."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping

from markupsafe import Markup

from viz.pictures.coverage import Known
from viz.pictures.svg import INK, SOFT, box, line, sample, tag, text, waiting
from viz.pictures.tiles import Tile, borders, region_names, tiles

_SIZE, _MARGIN = 58.0, 6.0
_RAMP = ("#d5e3ee", "#9dc0da", "#3a78a8", "#1b5788", "#0a3558")
_STEPS = (1, 2, 3, 5, 8)
"""Lower ends of the ramp's classes; from the third on, letters on the square are white."""

LOOKS: dict[str, dict[str, str]] = {
    "none": {"fill": "#fff", "stroke": INK, "stroke_width": "1.6"},
    "silent": {"fill": "#fff", "stroke": "#9aa0a6"},
    "unread": {"fill": "url(#unread)"},
}
"""How a square without a number looks: a source says none, read but not named, nothing read."""

HATCH = tag(
    "defs",
    tag(
        "pattern",
        box(0, 0, 6, 6, fill="#f4f3f0"),
        tag("path", d="M-1 1L1 -1M0 6L6 0M5 7L7 5", stroke="#d3d1cb", stroke_width=1),
        id="unread",
        width=6,
        height=6,
        patternUnits="userSpaceOnUse",
    ),
)


def extent() -> tuple[float, float]:
    """Return the map's width and height."""
    wide, high = (max(place) + 1 for place in zip(*((tile.column, tile.row) for tile in tiles()), strict=True))
    return _MARGIN * 2 + _SIZE * wide, _MARGIN * 2 + _SIZE * high


def square(tile: Tile, known: Known) -> Iterator[Markup]:
    """Yield the parts of one municipality's square."""
    (x, y), number = _corner(tile.column, tile.row), len(known.things)
    ink = "#fff" if number >= _STEPS[2] and not known.waits else SOFT if known.state == "unread" else INK
    look = {**fill(known), **({"stroke": INK, **waiting(waits=True)} if known.waits else {})}
    yield box(x + 2, y + 2, _SIZE - 4, _SIZE - 4, class_="lit", **look)
    middle = {"fill": ink, "text_anchor": "middle"}
    for place, words in enumerate(tile.lines):
        yield text(x + _SIZE / 2, y + 15 + place * 10.5, words, font_size=9.8, **middle)
    if number or known.state == "none":
        yield text(x + _SIZE / 2, y + _SIZE - 9, str(number), font_size=17, font_weight=700, **middle)


def fill(known: Known) -> dict[str, str]:
    """Return the attributes by which a square shows what is known."""
    if known.state != "some":
        return LOOKS[known.state]
    return {"fill": _RAMP[_step(len(known.things))]}


def _step(number: int) -> int:
    return max(place for place, least in enumerate(_STEPS) if number >= least)


def classes(numbers: Iterable[int]) -> list[tuple[str, str]]:
    """Return the ramp's colours that some *numbers* are drawn in, with the numbers that each stands for."""
    used = {_step(number) for number in numbers if number}
    spans = [str(low) if high == low + 1 else f"{low}–{high - 1}" for low, high in itertools.pairwise(_STEPS)]
    ramp = zip(_RAMP, [*spans, f"{_STEPS[-1]}+"], strict=True)
    return [step for place, step in enumerate(ramp) if place in used]


def square_sample(number: str = "", **look: str) -> Markup:
    """Return a small square for the legend."""
    over = [text(11, 12, number, text_anchor="middle", font_weight=700)] if number else []
    return sample(box(1, 1, 20, 14, **look), *over, width=22, height=16)


def outlines(region: dict[tuple[int, int], str], labels: Mapping[str, str]) -> Markup:
    """Return the regions' outlines, and their names in the sea beside them; *region* maps a square to its region."""
    edges = (
        line(*_corner(x1, y1), *_corner(x2, y2), stroke=INK, stroke_width=2.4, stroke_linecap="square")
        for x1, y1, x2, y2 in borders(region)
    )
    names = (_named(label, *_place(name, region)) for name, label in sorted(labels.items()))
    return tag("g", *edges, *names, pointer_events="none")


def _named(label: str, column: float, row: float, anchor: str) -> Markup:
    return text(*_corner(column, row), label, font_size=14, font_weight=700, text_anchor=anchor)


def _place(name: str, region: Mapping[tuple[int, int], str]) -> tuple[float, float, str]:
    """Return where a region's name stands; one that the table lacks stands on its northernmost square."""
    row, column = min((row, column) for (column, row), one in region.items() if one == name)
    return region_names().get(name) or (column, row + 0.9, "start")


def _corner(column: float, row: float) -> tuple[float, float]:
    return _MARGIN + column * _SIZE, _MARGIN + row * _SIZE
