"""Head counts of roles over time: where the number moves, where sources disagree, and what is counted only once."""

from __future__ import annotations

from itertools import pairwise

from markupsafe import Markup

from queries.answers.formats.wording import range_text
from queries.labels import danish_key
from viz.pictures.counts import Count, Series, all_series
from viz.pictures.dates import Axis, axis
from viz.pictures.drawing import Cell, Drawing, Row, figure, named, row
from viz.pictures.multiples import keys, multiple, value_mark
from viz.pictures.source import Source
from viz.pictures.svg import RULE, SOFT, box, joined, label, line, mark, picture, tag, text, thumb
from viz.text import EMPTY, Text, counted, same

NAME = "role-counts"
TITLE = Text("Hvor mange er der i rollerne, og hvornår?", "How many hold the roles, and when?")
HELP = Text(
    "Antal personer i roller over tid, med kilder, der er uenige.",
    "Head counts of roles over time, with sources that disagree.",
)
COLUMNS = (
    Text("Organisation eller indsats", "Organisation or initiative"),
    Text("Rolle", "Role"),
    Text("Ansættelse", "Employment"),
    Text("Antal", "Number"),
    Text("Pr.", "As of"),
    Text("Datoen er", "The date is"),
    Text("Modsiges", "Contradicted"),
)
_WIDTH, _NAMES, _LINE = 1070.0, 430.0, 24.0
_ACROSS, _HIGH, _GAP = 4, 176.0, 22.0
_MOST_MOVING, _MOST_ONCE = 16, 80
_OWN, _WRITTEN = Text("kildens egen", "the source's own"), Text("dokumentets", "the document's")
_PLACE = (Text("sted", "place"), Text("steder", "places"))


def drawing(source: Source) -> Drawing:
    """Return the picture: small charts of what moves, and a line for each role that is counted once."""
    found = all_series(source)
    moving = sorted((one for one in found if one.moving), key=lambda one: _weight(source, one))
    once = sorted((one for one in found if not one.moving), key=lambda one: _by_role(source, one))
    shown = (moving[:_MOST_MOVING], once[:_MOST_ONCE])
    time = axis([count.when for one in found for count in one.counts], _NAMES, _WIDTH - 110) if found else None
    return Drawing(
        name=NAME,
        title=TITLE,
        caption=_caption(found, moving),
        svg=_svg(source, *shown, time) if time else Markup(""),
        columns=COLUMNS,
        rows=tuple(_row(source, one, count) for one in (*moving, *once) for count in one.counts),
        why_empty=Text(
            "Ingen kilde i grafen siger, hvor mange der er i en rolle.",
            "No source in the graph tells how many hold a role.",
        ),
        keys=keys(*shown),
        notes=(
            Text(
                "Tal fra forskellige tider er en udvikling, ikke en uenighed. Kilder kan også tælle forskelligt. "
                "Stillinger på forskellige vilkår er talt hver for sig.",
                "Numbers of different times are a development, not a disagreement. Sources may count differently, too. "
                "Posts on different terms are counted apart.",
            ),
        ),
        left_out=_left_out(len(shown[0]) + len(shown[1]), len(found)),
        thumb=_thumb(found, time) if time else Markup(""),
    )


def _weight(source: Source, one: Series) -> tuple[object, ...]:
    opposed = any(count.fact.id in one.contradicted for count in one.counts)
    return not opposed, -max(count.high for count in one.counts), source.reading.thing(one.organisation).label, one.role


def _by_role(source: Source, one: Series) -> tuple[object, ...]:
    reading = source.reading
    return (
        danish_key(reading.thing(one.role).label),
        -one.counts[0].high,
        danish_key(reading.thing(one.organisation).label),
    )


def _svg(source: Source, moving: list[Series], once: list[Series], time: Axis) -> Markup:
    parts, top = [], 0.0
    if moving:
        words = Text("Hvor tallet ændrer sig, eller kilderne er uenige", "Where the number moves, or sources disagree")
        parts.append(text(0, 18, words, font_size=15, font_weight=700))
        wide = (_WIDTH - _GAP * (_ACROSS - 1)) / _ACROSS
        for place, one in enumerate(moving):
            x, y = place % _ACROSS * (wide + _GAP), 32 + place // _ACROSS * (_HIGH + _GAP)
            parts.append(multiple(source, one, x, y, wide, _HIGH))
        top = 32 + ((len(moving) - 1) // _ACROSS + 1) * (_HIGH + _GAP) + 22
    if once:
        parts.append(_list(source, once, time, top))
        top += 40 + _LINE * len(once) + 14
    return picture(_WIDTH, top, TITLE, *parts)


def _list(source: Source, once: list[Series], time: Axis, top: float) -> Markup:
    """Return a line for each role that has one number only, in the order of the roles' names."""
    head = top + 40
    bottom = head + _LINE * len(once)
    parts = [text(0, top + 18, Text("Talt én gang", "Counted once"), font_size=15, font_weight=700)]
    for year in time.ticks:
        parts += [
            line(time.x(year), top + 26, time.x(year), bottom),
            text(time.x(year) + 3, top + 36, str(year), fill=SOFT),
        ]
    before, most = "", max(one.counts[0].high for one in once)
    for place, one in enumerate(once):
        y = head + _LINE * (place + 0.5)
        role = one.role if one.role != before else ""
        parts.append(_listed(source, one, role, time, y, most))
        before = one.role
    return joined(parts)


def _listed(source: Source, one: Series, role: str, time: Axis, y: float, most: int) -> Markup:
    reading, count = source.reading, one.counts[0]
    parts = [box(0, y - _LINE / 2, _WIDTH, _LINE, fill="transparent")]
    if role:
        parts += [
            line(0, y - _LINE / 2, _WIDTH, y - _LINE / 2),
            label(0, y, reading.thing(role).label, 146, most=1, font_weight=700),
        ]
    parts.append(label(168, y, reading.thing(one.organisation).label, _NAMES - 190, most=1))
    radius = 3.5 + 8 * (count.high / most) ** 0.5
    parts.append(value_mark(count, time.x(count.when), y, radius=radius))
    number = range_text(str(count.low), str(count.high))
    after = time.x(count.when) + radius + 7
    parts.append(text(after, y + 4, number, font_weight=700, font_size=13))
    if one.terms:
        parts.append(text(after + 9 * len(number) + 5, y + 4, one.employment, fill=SOFT, font_size=11))
    return mark(count.fact.id, one.title(source, count), *parts)


def _row(source: Source, one: Series, count: Count) -> Row:
    reading = source.reading
    cells = (
        named(reading.thing(one.organisation).label, one.organisation),
        named(reading.thing(one.role).label, one.role),
        Cell(one.employment),
        figure(count.high, same(range_text(str(count.low), str(count.high)))),
        Cell(same(count.date)),
        Cell(_OWN if count.own_date else _WRITTEN),
        Cell(Text("ja", "yes") if count.fact.id in one.contradicted else EMPTY),
    )
    return row(count.fact.id, cells, [count.fact])


def _caption(found: list[Series], moving: list[Series]) -> tuple[Text, ...]:
    if not found:
        return ()
    opposed = sum(any(count.fact.id in one.contradicted for count in one.counts) for one in found)
    first = Text("Kilderne tæller en rolle {n}.", "The sources count a role at {n}.")
    second = Text(
        "{n} har de mere end ét tal; på {opposed} af dem modsiger tallene hinanden.",
        "At {n} they have more than one number; at {opposed} of these the numbers contradict each other.",
    )
    places = counted(len({(one.organisation, one.role) for one in found}), *_PLACE)
    if not moving:
        return (first.format(n=places),)
    return (
        first.format(n=places),
        second.format(n=counted(len(moving), *_PLACE), opposed=opposed),
    )


def _left_out(shown: int, total: int) -> Text:
    if shown == total:
        return EMPTY
    return Text(
        "Billedet viser {shown} af {total}; tabellen har dem alle.",
        "The picture shows {shown} of {total}; the table has them all.",
    ).format(shown=shown, total=total)


def _thumb(found: list[Series], time: Axis) -> Markup:
    small = Axis(time.first, time.last, 16, 300)
    parts = [line(small.x(year), 0, small.x(year), 180, stroke=RULE) for year in small.ticks]
    most = max(count.high for one in found for count in one.counts)
    for one in found:
        points = [(small.x(count.when), 168 - 150 * (count.high / most) ** 0.5) for count in one.counts]
        for (x1, y1), (x2, y2) in pairwise(points):
            parts.append(line(x1, y1, x2, y2, stroke="#2b6f8f", stroke_width=2))
        parts += [tag("circle", cx=x, cy=y, r=4, fill="#2b6f8f") for x, y in points]
    return thumb(parts)
