"""Funding over time: who pays for what and when, where it ends, and where nothing is known to follow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from markupsafe import Markup

from viz.links import label_of, period_of
from viz.page.rows import status_of
from viz.pictures.bars import PATTERNS, bar_mark, keys, reach
from viz.pictures.dates import Axis, axis, first_day
from viz.pictures.drawing import Cell, Drawing, Key, Row, named, row
from viz.pictures.money import Bar, Purse, bars, ends_of, purses
from viz.pictures.source import Source
from viz.pictures.svg import ALARM, INK, RULE, SOFT, box, joined, label, line, picture, sample, text, thumb
from viz.text import EMPTY, Text, counted, grouped, period
from viz.text import joined as joined_texts

NAME = "funding-timeline"
TITLE = Text("Hvornår slipper pengene op?", "When does the money run out?")
HELP = Text(
    "Puljer og betalere som bjælker over tid, med det, de betaler for, og hvor pengene slutter.",
    "Pools and payers as bars over time, with what they pay for and where the money ends.",
)
COLUMNS = (
    Text("Indsats", "Initiative"),
    Text("Betales af", "Paid by"),
    Text("Beløb", "Amount"),
    Text("Periode", "Period"),
    Text("Status", "Status"),
    Text("Andre penge bagefter", "Other money afterwards"),
)
_WIDTH, _NAMES = 1070.0, 318.0
_STRIP, _LINE, _HEAD = 74.0, 23.0, 34.0
_MOST = 120
"""Bars that one picture shows."""
_ROWS = 300
"""Rows of its table, those of the picture first."""
_TIME = (Text("gang", "time"), Text("gange", "times"))
_PAYMENT = (Text("finansiering", "payment"), Text("finansieringer", "payments"))
_INITIATIVE = Text(" (indsatsens slutning)", " (the initiative's end)")
_UNKNOWN = Text("ingen kendt", "none known")
_PALE = "#f3ead3"
_FIELD = Key(sample(box(1, 1, 28, 12, fill=_PALE)), Text("puljens egen periode", "the pool's own period"))


def drawing(source: Source) -> Drawing:
    """Return the picture of all payments with a period; payments without one stand in the table."""
    facts = source.reading.of("fundedBy")
    found = bars(facts, ends_of(source.reading))
    dated = [bar for bar in found if bar.dated]
    groups = _within(purses(source, found))
    shown = [bar for group in groups for bar in group.bars]
    drawn = {_key(bar) for bar in shown}
    order = [*shown, *(bar for bar in dated if _key(bar) not in drawn), *(bar for bar in found if not bar.dated)]
    time = _axis(source, shown) if shown else None
    return Drawing(
        name=NAME,
        title=TITLE,
        caption=tuple(_caption(source, found)),
        svg=_svg(source, groups, time) if time else Markup(""),
        columns=COLUMNS,
        rows=tuple(_row(source, bar) for bar in order[:_ROWS]),
        why_empty=Text("Ingen kilde i grafen nævner finansiering.", "No source in the graph tells of funding."),
        keys=_keys(shown, groups),
        notes=(_undated(found), _lent(found)),
        left_out=_left_out(len(shown), len(dated), len(found)),
        thumb=_thumb(groups, time) if time else Markup(""),
    )


def _within(groups: list[Purse]) -> list[Purse]:
    """Return the purses that one picture holds; the first one is cut where it alone is too much."""
    kept = [replace(group, bars=group.bars[:_MOST]) for group in groups[:1]]
    for group in groups[1:]:
        if sum(len(one.bars) for one in kept) + len(group.bars) > _MOST:
            break
        kept.append(group)
    return kept


def _axis(source: Source, shown: list[Bar]) -> Axis:
    points = [point for bar in shown for point in (bar.start, bar.end) if point is not None]
    today = first_day(source.reading.build.as_of)
    time = axis([*points, *([today] if today else [])], _NAMES, _WIDTH - 12)
    over = max((reach(bar, time, label_of(bar.fact)) for bar in shown), default=0.0) - _WIDTH
    return replace(time, right=time.right - over) if over > 0 else time


def _key(bar: Bar) -> str:
    return bar.fact.id


def _svg(source: Source, groups: list[Purse], time: Axis) -> Markup:
    top = _STRIP + 26
    bottom = top + sum(map(_height, groups))
    parts = [PATTERNS, _fields(groups, time, top), _years(time, top, bottom), _strip(groups, time, top - 26)]
    for group in groups:
        parts.append(_purse(source, group, time, top))
        top += _HEAD
        for bar in group.bars:
            parts.append(_bar(source, bar, time, top))
            top += _LINE
    parts += [line(0, bottom, time.right, bottom), _today(source, time, _STRIP, bottom)]
    return picture(_WIDTH, bottom + 30, TITLE, *parts)


def _height(group: Purse) -> float:
    return _HEAD + _LINE * len(group.bars)


def _fields(groups: list[Purse], time: Axis, top: float) -> Markup:
    """Return the pale fields of the pools' own periods; they lie under the years' lines."""
    parts = []
    for group in groups:
        if group.span:
            left, right = (time.x(min(max(point, time.first), time.last)) for point in group.span)
            parts.append(box(left, top + 8, right - left, _height(group) - 10, fill=_PALE))
        top += _height(group)
    return joined(parts)


def _years(time: Axis, top: float, bottom: float) -> Markup:
    parts = []
    for year in time.ticks:
        x = time.x(year)
        parts.append(line(x, top - 20, x, bottom))
        if year < time.last:
            parts.append(text(x + 3, top - 8, str(year), fill=SOFT))
    return joined(parts)


def _strip(groups: list[Purse], time: Axis, bottom: float) -> Markup:
    """Return the small columns above the axis: for how many initiatives the money ends in each year."""
    ends = _ends([bar for group in groups for bar in group.bars])
    most = max(ends.values(), default=1)
    words = Text("Slutter, uden at andre penge er kendt bagefter", "Ends, with no other money known afterwards")
    parts = [
        label(0, bottom - 24, words.da, _NAMES - 30, fill=ALARM, font_weight=700, class_="da"),
        label(0, bottom - 24, words.en, _NAMES - 30, fill=ALARM, font_weight=700, class_="en"),
    ]
    for year, number in sorted(ends.items()):
        left, right, high = time.x(year), time.x(year + 1), 44.0 * number / most
        parts.append(box(left + 2, bottom - high, max(right - left - 4, 2), high, fill=ALARM))
        parts.append(
            text((left + right) / 2, bottom - high - 5, str(number), text_anchor="middle", fill=ALARM, font_weight=700)
        )
    return joined([line(0, bottom, time.right, bottom, stroke=INK), *parts])


def _ends(bars: Iterable[Bar]) -> Counter[int]:
    """Return for how many initiatives the money ends in each year with no other known afterwards: two payments to one
    that end in the same year are one end."""
    years = {(bar.fact.subject, int(bar.end - 0.001)) for bar in bars if bar.cliff and bar.end is not None}
    return Counter(year for _, year in years)


def _purse(source: Source, group: Purse, time: Axis, top: float) -> Markup:
    name = source.reading.thing(group.name).label
    rule = line(0, top + 5, time.right, top + 5)
    return joined([rule, label(0, top + 21, name, _NAMES + 60, size=13, most=1, font_weight=700)])


def _bar(source: Source, bar: Bar, time: Axis, top: float) -> Markup:
    name = source.reading.thing(bar.fact.subject).label
    words = _title(source, bar)
    return bar_mark(
        bar, time, top, _LINE, words, label(12, top + _LINE / 2, name, _NAMES - 34, most=1), label_of(bar.fact)
    )


def _title(source: Source, bar: Bar) -> Text:
    ends = (source.reading.thing(bar.fact.subject).label, source.reading.thing(bar.fact.object).label)
    stage, period = status_of(bar.fact), _period(bar)
    return Text(f"{ends[0]}, {ends[1]}: {period.da}, {stage.da}", f"{ends[0]}, {ends[1]}: {period.en}, {stage.en}")


def _today(source: Source, time: Axis, top: float, bottom: float) -> Markup:
    day = source.reading.build.as_of
    point = first_day(day)
    if point is None or not time.first <= point <= time.last:
        return Markup("")
    x = time.x(point)
    words = Text(f"Set fra {day}", f"Seen from {day}")
    return joined(
        [
            line(x, top - 60, x, bottom, stroke=INK, stroke_dasharray="2 3", stroke_width=1.5),
            text(x - 5, top - 58, words, text_anchor="end", font_weight=700),
        ]
    )


def _row(source: Source, bar: Bar) -> Row:
    fact, reading = bar.fact, source.reading
    ended = Text("ja eller ukendt", "yes or unknown") if bar.end is not None and not bar.cliff else EMPTY
    cells = (
        named(reading.thing(fact.subject).label, fact.subject),
        named(reading.thing(fact.object).label, fact.object),
        Cell(label_of(fact), sort=fact.value("amount") or "-1"),
        Cell(_period(bar), sort="".join(filter(None, (fact.value("periodStart"), _end(bar)))) or "9"),
        Cell(status_of(fact)),
        Cell(_UNKNOWN if bar.cliff else ended),
    )
    return row(_key(bar), cells, [fact])


def _end(bar: Bar) -> str:
    return bar.fact.value("periodEnd") or bar.lent


def _period(bar: Bar) -> Text:
    """Return a payment's period in words, and whose end it is where the money has none of its own."""
    if not bar.lent:
        return period_of(bar.fact)
    return period(bar.fact.value("periodStart"), bar.lent) + _INITIATIVE


def _caption(source: Source, found: list[Bar]) -> list[Text]:
    ends = _ends(found)
    if not found:
        return []
    if not ends:
        return [Text("Ingen finansiering i kilderne har en slutdato.", "No payment in the sources has an end date.")]
    year, number = max(ends.items(), key=lambda item: (item[1], item[0]))
    return [
        Text(
            "{n} slutter pengene til en indsats, uden at kilderne nævner andre bagefter; flest, {most}, i {year}.",
            "{n} the money for an initiative ends with no other named for afterwards; most, {most}, in {year}.",
        ).format(n=counted(sum(ends.values()), *_TIME), most=number, year=year)
    ]


def _undated(found: list[Bar]) -> Text:
    number = sum(not bar.dated for bar in found)
    return (
        Text(
            "{n} har ingen årstal i kilderne og står kun i tabellen.",
            "{n} have no years in the sources and stand in the table only.",
        ).format(n=counted(number, *_PAYMENT))
        if number
        else EMPTY
    )


def _lent(found: list[Bar]) -> Text:
    number = sum(bool(bar.lent) for bar in found)
    return (
        Text(
            "{n} til projekter har ingen slutning i kilderne og ender her med indsatsen.",
            "{n} for projects have no end in the sources and end here with the initiative.",
        ).format(n=counted(number, *_PAYMENT))
        if number
        else EMPTY
    )


def _keys(shown: list[Bar], groups: list[Purse]) -> tuple[Key, ...]:
    return (*keys(shown), *((_FIELD,) if any(group.span for group in groups) else ()))


def _left_out(shown: int, dated: int, found: int) -> Text:
    sentences = []
    if shown < dated:
        sentences.append(
            Text(
                "Billedet viser {shown} af {dated} finansieringer med årstal.",
                "The picture shows {shown} of {dated} payments with years.",
            ).format(shown=grouped(shown), dated=grouped(dated))
        )
    if found > _ROWS:
        sentences.append(
            Text("Tabellen har {rows} af {found}.", "The table has {rows} of {found}.").format(
                rows=_ROWS, found=grouped(found)
            )
        )
    return joined_texts(sentences, " ")


def _thumb(groups: list[Purse], time: Axis) -> Markup:
    """Return the bars alone, for a front page."""
    parts, top = [], 8.0
    small = Axis(time.first, time.last, 10, 310)
    for bar in [bar for group in groups for bar in group.bars][:20]:
        left = small.x(bar.start if bar.start is not None else (bar.end or 0) - 1)
        right = small.x(bar.end if bar.end is not None else (bar.start or 0) + 1)
        parts.append(
            box(left, top, max(right - left, 2), 5, fill="#8a6100" if bar.fact.funding == "granted" else "#c9a24a")
        )
        if bar.cliff:
            parts.append(box(right - 2, top - 1.5, 3, 8, fill=ALARM))
        top += 8.2
    return thumb([*(line(small.x(year), 0, small.x(year), 180, stroke=RULE) for year in small.ticks), *parts])
