"""Which sectors work with which: a matrix whose cells name the initiatives that both take part in."""

from __future__ import annotations

from markupsafe import Markup

from viz.codes import SECTORS
from viz.graph import Reading
from viz.pictures.drawing import Cell, Drawing, Key, Row, figure, row, several
from viz.pictures.shared import Shared, pairs
from viz.pictures.source import Source
from viz.pictures.svg import INK, RULE, box, label, mark, picture, sample, text, thumb
from viz.sharing import participants
from viz.text import Text, counted

NAME = "sector-matrix"
TITLE = Text("Hvilke sektorer arbejder sammen?", "Which sectors work together?")
HELP = Text(
    "Sektor mod sektor, med de indsatser, som begge deltager i.",
    "Sector by sector, with the initiatives that both take part in.",
)
COLUMNS = (
    Text("Sektor", "Sector"),
    Text("Anden sektor", "Other sector"),
    Text("Indsatser", "Initiatives"),
    Text("Hvilke", "Which"),
)
_LEFT, _TOP, _WIDE, _HIGH = 120.0, 44.0, 188.0, 118.0
_NAMES = 3
_ORDER = [key for key in SECTORS if key]
_SHARED = (Text("indsats", "initiative"), Text("indsatser", "initiatives"))


def drawing(source: Source) -> Drawing:
    """Return the matrix of all sectors; a cell without anything shared stays empty."""
    reading = source.reading
    taking_part = participants(reading)
    kinds = {fact.object: reading.thing(fact.object).sector for facts in taking_part.values() for fact in facts}
    shared = pairs(taking_part, {name: str(_ORDER.index(kind)) for name, kind in kinds.items() if kind in _ORDER})
    cells = {(_ORDER[int(one)], _ORDER[int(other)]): found for (one, other), found in shared.items()}
    unknown = len({name for name, kind in kinds.items() if not kind})
    return Drawing(
        name=NAME,
        title=TITLE,
        caption=_caption(cells, len(taking_part)),
        svg=_svg(reading, cells),
        columns=COLUMNS,
        rows=tuple(_row(reading, pair, found) for pair, found in _strongest(cells)),
        why_empty=Text(
            "Ingen kilde i grafen nævner partnere fra to sektorer.",
            "No source in the graph tells of partners of two sectors.",
        ),
        keys=(
            Key(_sample(), Text("jo mørkere, jo flere fælles indsatser", "the darker, the more initiatives shared")),
        ),
        notes=(_note(unknown),),
        thumb=_thumb(cells),
    )


def _strongest(cells: dict[tuple[str, str], Shared]) -> list[tuple[tuple[str, str], Shared]]:
    return sorted(cells.items(), key=lambda item: (-len(item[1].initiatives), *map(_ORDER.index, item[0])))


def _svg(reading: Reading, cells: dict[tuple[str, str], Shared]) -> Markup:
    size = len(_ORDER)
    parts = []
    for place, key in enumerate(_ORDER):
        title, colour = SECTORS[key]
        x, y = _LEFT + place * _WIDE, _TOP + place * _HIGH
        parts += [text(x + 2, y - 12, title, font_size=14, font_weight=700), box(x, y - 6, _WIDE - 6, 4, fill=colour)]
        parts += [text(0, y + 26, title, font_size=14, font_weight=700), box(_LEFT - 10, y, 4, _HIGH - 6, fill=colour)]
    most = max((len(found.initiatives) for found in cells.values()), default=1)
    for down in range(size):
        for across in range(down + 1):
            pair = (_ORDER[across], _ORDER[down])
            parts.append(_cell(reading, pair, cells.get(pair), _LEFT + across * _WIDE, _TOP + down * _HIGH, most))
    return picture(_LEFT + size * _WIDE, _TOP + size * _HIGH, TITLE, *parts)


def _cell(reading: Reading, pair: tuple[str, str], found: Shared | None, x: float, y: float, most: int) -> Markup:
    room = _WIDE - 6
    if found is None:
        return box(x, y, room, _HIGH - 6, fill="none", stroke=RULE)
    number = len(found.initiatives)
    shade = _shade(number / most)
    ink = "#fff" if number / most > 0.6 else INK
    parts = [
        box(x, y, room, _HIGH - 6, fill=shade, class_="lit"),
        text(x + 10, y + 31, str(number), font_size=26, fill=ink, font_family="Georgia, serif"),
    ]
    if found.waiting:
        open_ = Text(f"heraf {len(found.waiting)} kun kandidat", f"{len(found.waiting)} of them candidate only")
        parts.append(text(x + room - 10, y + 29, open_, font_size=11, fill=ink, text_anchor="end"))
    for place, name in enumerate(found.initiatives[:_NAMES]):
        parts.append(
            label(x + 10, y + 51 + place * 17, reading.thing(name).label, room - 20, size=11, most=1, fill=ink)
        )
    if number > _NAMES:
        more = Text(f"og {number - _NAMES} til", f"and {number - _NAMES} more")
        parts.append(text(x + 10, y + 55 + _NAMES * 17, more, font_size=11, fill=ink))
    return mark(_key(pair), _title(pair, number), *parts)


def _shade(part: float) -> str:
    """Return a blue between very pale and dark, even steps of lightness for even steps of the part."""
    light, dark = (232, 238, 245), (16, 62, 112)
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in zip(light, dark, strict=True))


def _key(pair: tuple[str, str]) -> str:
    return "--".join(pair)


def _title(pair: tuple[str, str], number: int) -> Text:
    first, second = (SECTORS[key][0] for key in pair)
    return Text("{a} og {b}: {n}", "{a} and {b}: {n}").format(a=first, b=second, n=counted(number, *_SHARED))


def _row(reading: Reading, pair: tuple[str, str], found: Shared) -> Row:
    names = several((name, reading.thing(name).label) for name in found.initiatives)
    cells = (Cell(SECTORS[pair[0]][0]), Cell(SECTORS[pair[1]][0]), figure(len(found.initiatives)), names)
    return row(_key(pair), cells, found.facts)


def _caption(cells: dict[tuple[str, str], Shared], number: int) -> tuple[Text, ...]:
    across = [(pair, found) for pair, found in _strongest(cells) if pair[0] != pair[1]]
    if not across:
        return ()
    crossing = {name for _, found in across for name in found.initiatives}
    pair, found = across[0]
    return (
        Text(
            "{n} af {all} fælles indsatser går på tværs af sektorer. Oftest mødes {a} og {b}: {most} gange.",
            "{n} of {all} shared initiatives cross sectors. Most often {a} and {b} meet: {most} times.",
        ).format(
            n=len(crossing),
            all=number,
            a=_low(SECTORS[pair[0]][0]),
            b=_low(SECTORS[pair[1]][0]),
            most=len(found.initiatives),
        ),
    )


def _low(words: Text) -> Text:
    return Text(words.da.lower(), words.en.lower())


def _note(unknown: int) -> Text:
    return Text(
        "Et felt på skrålinjen er to forskellige organisationer i samme sektor. En tom rude betyder, at de læste "
        "dokumenter ikke nævner noget, ikke at der intet er. {n} deltagere uden kendt sektor er ikke talt med.",
        "A cell on the diagonal is two different organisations of one sector. An empty square means that the "
        "documents read name nothing, not that there is nothing. {n} participants of no known sector are not counted.",
    ).format(n=unknown)


def _sample() -> Markup:
    shades = [box(place * 10, 0, 10, 14, fill=_shade((place + 1) / 4)) for place in range(4)]
    return sample(*shades, width=40)


def _thumb(cells: dict[tuple[str, str], Shared]) -> Markup:
    most = max((len(found.initiatives) for found in cells.values()), default=1)
    parts = []
    for down in range(len(_ORDER)):
        for across in range(down + 1):
            found = cells.get((_ORDER[across], _ORDER[down]))
            colour = _shade(len(found.initiatives) / most) if found else "#fff"
            parts.append(box(60 + across * 42, 6 + down * 34, 38, 30, fill=colour, stroke=RULE))
    return thumb(parts)
