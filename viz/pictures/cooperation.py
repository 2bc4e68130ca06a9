"""Which municipalities work with which associations: a matrix of those that share an initiative."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from markupsafe import Markup

from queries.labels import danish_key
from viz.graph import Reading
from viz.pictures.drawing import Drawing, Key, Row, figure, named, row, several
from viz.pictures.shared import Shared, pairs
from viz.pictures.source import Source
from viz.pictures.svg import label, line, mark, picture, sample, tag, text, thumb, waiting
from viz.sharing import participants
from viz.text import EMPTY, Text, counted

NAME = "municipality-association"
TITLE = Text(
    "Hvilke kommuner arbejder sammen med hvilke foreninger?", "Which municipalities work with which associations?"
)
HELP = Text(
    "Kommuner mod foreninger, med de indsatser, de deler.",
    "Municipalities by associations, with the initiatives that they share.",
)
COLUMNS = (
    Text("Kommune", "Municipality"),
    Text("Forening", "Association"),
    Text("Indsatser", "Initiatives"),
    Text("Hvilke", "Which"),
)
_LEFT, _HEAD, _ROW = 210.0, 86.0, 46.0
_MOST = 40
"""Municipalities and associations that one picture shows; the table has them all."""
_WIDTH = 1070.0
_BLUE = "#103e70"
_SHARED = (Text("indsats", "initiative"), Text("indsatser", "initiatives"))
Cells = dict[tuple[str, str], Shared]


def drawing(source: Source) -> Drawing:
    """Return the matrix of the municipalities and associations that share something."""
    reading = source.reading
    cells = _cells(reading)
    down, across = _ranked(reading, cells, 0), _ranked(reading, cells, 1)
    cut = len(down) > _MOST or len(across) > _MOST
    return Drawing(
        name=NAME,
        title=TITLE,
        caption=_caption(reading, cells, down, across),
        svg=_svg(reading, cells, down[:_MOST], across[:_MOST]),
        columns=COLUMNS,
        rows=tuple(
            _row(reading, pair, cells[pair])
            for pair in sorted(cells, key=lambda pair: (down.index(pair[0]), across.index(pair[1])))
        ),
        why_empty=Text(
            "Ingen kilde i grafen nævner en indsats, som både en kommune og en forening deltager i.",
            "No source in the graph tells of an initiative in which a municipality and an association both take part.",
        ),
        keys=(
            Key(
                _dot_sample(),
                Text("fælles indsatser; fladen følger antallet", "shared initiatives; the area follows the number"),
            ),
        ),
        notes=(
            Text(
                "Et tomt felt betyder, at de læste dokumenter ikke nævner et samarbejde, ikke at der ikke er et.",
                "An empty field means that the documents read name no cooperation, not that there is none.",
            ),
        ),
        left_out=_left_out(down, across) if cut else EMPTY,
        thumb=_thumb(cells, down, across),
    )


def _cells(reading: Reading) -> Cells:
    """Return what each municipality shares with each association."""
    taking_part = participants(reading)
    kinds = {fact.object: reading.thing(fact.object).cls for facts in taking_part.values() for fact in facts}
    wanted = {name: name for name, cls in kinds.items() if cls in ("Municipality", "Association")}
    found: Cells = {}
    for pair, shared in pairs(taking_part, wanted).items():
        one, other = sorted(pair, key=lambda name: kinds[name] != "Municipality")
        if (kinds[one], kinds[other]) == ("Municipality", "Association"):
            found[one, other] = shared
    return found


def _ranked(reading: Reading, cells: Mapping[tuple[str, str], Shared], side: int) -> list[str]:
    """Return one side's names, those with most shared initiatives first."""
    weight = Counter[str]()
    for pair, shared in cells.items():
        weight[pair[side]] += len(shared.initiatives)
    return sorted(weight, key=lambda name: (-weight[name], danish_key(reading.thing(name).label), name))


def _svg(reading: Reading, cells: Cells, down: list[str], across: list[str]) -> Markup:
    if not cells:
        return Markup("")
    wide = min((_WIDTH - _LEFT) / len(across), 150.0)
    bottom, right = _HEAD + _ROW * len(down), _LEFT + wide * len(across)
    parts = []
    for place, name in enumerate(across):
        x = _LEFT + wide * (place + 0.5)
        parts += [line(x, _HEAD, x, bottom), _head(reading.thing(name).label, x, wide)]
    for place, name in enumerate(down):
        y = _HEAD + _ROW * (place + 0.5)
        parts += [line(_LEFT, y, right, y), label(0, y, reading.thing(name).label, _LEFT - 14, size=13)]
    most = max(len(shared.initiatives) for shared in cells.values())
    for (one, other), shared in cells.items():
        if one in down and other in across:
            x, y = _LEFT + wide * (across.index(other) + 0.5), _HEAD + _ROW * (down.index(one) + 0.5)
            parts.append(_dot(reading, (one, other), shared, x, y, most))
    return picture(max(right, 640.0), bottom + 6, TITLE, *parts)


def _head(name: str, x: float, wide: float) -> Markup:
    """Return an association's name above its column; turned where columns are narrow."""
    if wide >= 70:
        return label(x, _HEAD - 26, name, wide * 0.86, size=12, most=3, text_anchor="middle")
    return tag(
        "g", label(0, 0, name, _HEAD + 20, size=11, most=1), transform=f"translate({x:.0f} {_HEAD - 6:.0f}) rotate(-60)"
    )


def _dot(reading: Reading, pair: tuple[str, str], shared: Shared, x: float, y: float, most: int) -> Markup:
    number = len(shared.initiatives)
    radius = 9 + 10 * (number / most) ** 0.5
    names = [reading.thing(name).label for name in pair]
    title = Text("{a} og {b}: {n}", "{a} and {b}: {n}").format(a=names[0], b=names[1], n=counted(number, *_SHARED))
    open_ = shared.waits
    look = {"fill": "#fff", "stroke": _BLUE, "stroke_width": 2, **waiting(waits=True)} if open_ else {"fill": _BLUE}
    disc = tag("circle", cx=x, cy=y, r=radius, class_="lit", **look)
    return mark(
        "--".join(pair),
        title,
        disc,
        text(
            x,
            y + 4.5,
            str(number),
            fill=_BLUE if open_ else "#fff",
            text_anchor="middle",
            font_weight=700,
            font_size=13,
        ),
    )


def _row(reading: Reading, pair: tuple[str, str], shared: Shared) -> Row:
    names = several((name, reading.thing(name).label) for name in shared.initiatives)
    ends = (named(reading.thing(name).label, name) for name in pair)
    return row("--".join(pair), (*ends, figure(len(shared.initiatives)), names), shared.facts)


def _caption(reading: Reading, cells: Cells, down: list[str], across: list[str]) -> tuple[Text, ...]:
    if not cells:
        return ()
    first = Text("{down} og {across} mødes i {n}.", "{down} and {across} meet in {n}.").format(
        down=counted(len(down), Text("kommune", "municipality"), Text("kommuner", "municipalities")),
        across=counted(len(across), Text("forening", "association"), Text("foreninger", "associations")),
        n=counted(len({name for shared in cells.values() for name in shared.initiatives}), *_SHARED),
    )
    partners = Counter(pair[1] for pair in cells)
    name, number = min(partners.items(), key=lambda item: (-item[1], item[0]))
    second = Text("{name} har flest kommuner med sig: {n}.", "{name} has most municipalities with it: {n}.")
    return (first, second.format(name=reading.thing(name).label, n=number)) if number > 1 else (first,)


def _left_out(down: list[str], across: list[str]) -> Text:
    return Text(
        "Billedet viser {a} af {all_a} kommuner og {b} af {all_b} foreninger; tabellen har dem alle.",
        "The picture shows {a} of {all_a} municipalities and {b} of {all_b} associations; the table has them all.",
    ).format(a=min(len(down), _MOST), all_a=len(down), b=min(len(across), _MOST), all_b=len(across))


def _dot_sample() -> Markup:
    dots = [tag("circle", cx=6, cy=8, r=4, fill="#103e70"), tag("circle", cx=26, cy=8, r=8, fill="#103e70")]
    return sample(*dots, width=36, height=16)


def _thumb(cells: Cells, down: list[str], across: list[str]) -> Markup:
    parts = [line(20, 18 + 20 * place, 300, 18 + 20 * place) for place in range(min(len(down), 8))]
    parts += [line(40 + 32 * place, 8, 40 + 32 * place, 172) for place in range(min(len(across), 8))]
    for one, other in cells:
        y, x = down.index(one), across.index(other)
        if x < 8 and y < 8:
            parts.append(
                tag(
                    "circle",
                    cx=40 + 32 * x,
                    cy=18 + 20 * y,
                    r=5 + 2 * len(cells[one, other].initiatives),
                    fill="#103e70",
                )
            )
    return thumb(parts)
