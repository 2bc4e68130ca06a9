"""A small chart of one role's counts over time: ranges as bars, a development as a line, a contradiction in red."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from markupsafe import Markup

from queries.answers.formats.wording import range_text
from viz.pictures.counts import Count, Series
from viz.pictures.dates import axis
from viz.pictures.drawing import Key
from viz.pictures.source import Source
from viz.pictures.svg import ALARM, INK, RULE, SOFT, box, joined, label, line, mark, sample, tag, text, waiting
from viz.reviewed import waits
from viz.text import Text

COLOUR = "#2b6f8f"
_HEAD, _FOOT = 52.0, 20.0
_RADIUS = 6.0


def multiple(source: Source, one: Series, x: float, y: float, width: float, height: float) -> Markup:
    """Return the chart of one series in a box from its upper left corner; its scale begins at zero."""
    reading = source.reading
    time = axis([count.when for count in one.counts], x + 26, x + width - 36)
    bottom, room = y + height - _FOOT, height - _HEAD - _FOOT - 16
    most = max(count.high for count in one.counts)
    places = [
        (time.x(count.when), bottom - room * count.high / most, bottom - room * count.low / most)
        for count in one.counts
    ]
    parts = [
        label(x, y + 10, reading.thing(one.organisation).label, width, size=13, most=1, font_weight=700),
        label(x, y + 27, reading.thing(one.role).label, width, most=1, fill=SOFT),
        text(x + width, y + 31, one.employment, text_anchor="end", fill=SOFT, font_size=11),
        line(x, bottom, x + width, bottom, stroke=INK),
    ]
    for year in time.ticks:
        parts += [
            line(time.x(year), bottom, time.x(year), bottom + 4, stroke=INK),
            text(time.x(year), bottom + 16, str(year), text_anchor="middle", fill=SOFT, font_size=11),
        ]
    parts.append(_line(one, places))
    rising = [after[1] < before[1] and after[0] > before[0] for before, after in pairwise(places)]
    for count, place, rise in zip(one.counts, places, [*rising, False], strict=True):
        parts.append(_point(source, one, count, place, rise=rise))
    return joined(parts)


def value_mark(count: Count, x: float, y: float, *, colour: str = COLOUR, radius: float = _RADIUS) -> Markup:
    """Return a count's dot: filled where the source gives the date, hollow where it is the document's."""
    filled = colour if count.own_date else "#fff"
    look = {"fill": filled, "stroke": colour, "stroke_width": 2, **waiting(waits=waits([count.fact]))}
    return tag("circle", cx=x, cy=y, r=radius, class_="lit", **look)


def _line(one: Series, places: list[tuple[float, float, float]]) -> Markup:
    """Join the counts by a line; a pair that contradicts itself is joined by a broken red one instead."""
    steps = list(zip(one.counts, places, strict=True))
    parts = []
    for (before, (x1, y1, _)), (after, (x2, y2, _)) in pairwise(steps):
        if before.when == after.when and not {before.fact.id, after.fact.id} <= one.contradicted:
            continue
        hard = {before.fact.id, after.fact.id} <= one.contradicted
        style = {"stroke": ALARM, "stroke_dasharray": "3 3"} if hard else {"stroke": COLOUR}
        parts.append(line(x1, y1, x2, y2, stroke_width=2, **style))
    return joined(parts)


def _point(source: Source, one: Series, count: Count, place: tuple[float, float, float], *, rise: bool) -> Markup:
    """Return a count with its number, to the left of the dot where the line to the next count rises to the right."""
    x, high, low = place
    hard = count.fact.id in one.contradicted
    colour = ALARM if hard else COLOUR
    number = range_text(str(count.low), str(count.high))
    words = one.title(source, count)
    span = [box(x - 3, high, 6, low - high, fill=colour)] if low - high > 1 else []
    side = {"text_anchor": "end"} if rise else {}
    shown = text(
        x - 10 if rise else x + 10, high - 5, number, font_size=14, font_weight=700, fill=ALARM if hard else INK, **side
    )
    area = box(x - (44 if rise else 12), high - 20, 56, low - high + 32, fill="transparent")
    return mark(count.fact.id, words, area, *span, value_mark(count, x, high, colour=colour), shown)


def _dot(x: float, colour: str, fill: str) -> Markup:
    return tag("circle", cx=x, cy=7, r=4.5, fill=fill, stroke=colour, stroke_width=2)


_OWN = Key(
    sample(_dot(15, COLOUR, COLOUR)),
    Text("kilden siger selv, hvornår tallet gælder", "the source says itself when the number holds"),
)
_WRITTEN = Key(
    sample(_dot(15, COLOUR, "#fff")), Text("placeret ved dokumentets dato", "placed at the date of the document")
)
_OPPOSED = Key(
    sample(
        line(5, 10, 25, 4, stroke=ALARM, stroke_width=2, stroke_dasharray="3 3"),
        _dot(5, ALARM, "#fff"),
        _dot(25, ALARM, ALARM),
    ),
    Text("tal om det samme, der modsiger hinanden", "numbers of the same thing that contradict each other"),
)
_RANGE = Key(
    sample(box(12, 1, 6, 12, fill=COLOUR), line(0, 13, 30, 13, stroke=RULE)),
    Text("et spænd: mindst til højst", "a range: least to most"),
)


def keys(moving: Sequence[Series], once: Sequence[Series]) -> tuple[Key, ...]:
    """Return the legend of the small charts *moving* and the list of what is counted *once*: only what they show."""
    dates = [count.own_date for one in (*moving, *once) for count in one.counts]
    charted = [(one, count) for one in moving for count in one.counts]
    drawn = (
        (_OWN, any(dates)),
        (_WRITTEN, not all(dates)),
        (_OPPOSED, any(count.fact.id in one.contradicted for one, count in charted)),
        (_RANGE, any(count.low < count.high for _, count in charted)),
    )
    return tuple(key for key, found in drawn if found)
