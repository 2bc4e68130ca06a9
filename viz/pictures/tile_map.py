"""A map of the 98 municipalities as equal squares: how much the sources tell of each, before and after 2027."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from markupsafe import Markup

from viz.graph import Reading
from viz.pictures.coverage import Known, measures
from viz.pictures.drawing import Cell, Drawing, Key, Row, Switch, figure, named, row, several
from viz.pictures.source import Source
from viz.pictures.svg import FAINT, INK, SOFT, box, line, mark, picture, tag, text
from viz.pictures.tiles import Tile, borders, region_names, tiles
from viz.text import EMPTY, Text, counted

NAME = "municipality-map"
TITLE = Text("Hvad kilderne siger om de 98 kommuner", "What the sources say of the 98 municipalities")
HELP = Text(
    "Et felt for hver kommune, farvet efter initiativer eller peerroller, med regionerne før og efter 2027.",
    "A square for each municipality, coloured by initiatives or peer roles, with the regions before and after 2027.",
)
MEASURES = {
    "initiatives": Text("Initiativer", "Initiatives"),
    "peers": Text("Steder med peers", "Places with peers"),
}
DAYS = {"2026": "2026-12-31", "2027": "2027-01-01"}
"""The last day of five regions and the first of four: LOV nr. 699 af 20/06/2025."""

COLUMNS = (
    Text("Kommune", "Municipality"),
    Text("Region til og med 2026", "Region through 2026"),
    Text("Region fra 2027", "Region from 2027"),
    *MEASURES.values(),
    Text("Stand", "State"),
    Text("Hvilke", "Which"),
)
STATES = {
    "some": EMPTY,
    "none": Text("en kilde siger, at der ingen peers er", "a source says that there are no peers"),
    "silent": Text("læst om, men ikke nævnt", "read of, but not named"),
    "unread": Text("intet læst", "nothing read"),
}
_SIZE = 58.0
_MARGIN = 6.0
_RAMP = ("#d5e3ee", "#9dc0da", "#3a78a8", "#1b5788", "#0a3558")
_STEPS = (1, 2, 3, 5, 8)
"""Lower ends of the ramp's classes."""


def drawing(source: Source) -> Drawing:
    """Return the map with its two measures and its two days."""
    names = [tile.municipality for tile in tiles()]
    found = measures(source, names)
    spoken = any(known.read for known in found["initiatives"].values())
    return Drawing(
        name=NAME,
        title=TITLE,
        caption=_caption(found),
        svg=_svg(source, found),
        columns=COLUMNS,
        rows=tuple(_row(source, tile, found) for tile in sorted(tiles(), key=lambda one: _place(source.reading, one)))
        if spoken
        else (),
        why_empty=Text(
            "Ingen af de læste dokumenter nævner en kommune.", "None of the documents read names a municipality."
        ),
        keys=_keys(),
        notes=(
            Text(
                "Talt er projekter, tilbud og uddannelser, som kilderne placerer i kommunen, eller som den driver, "
                "betaler til eller deltager i; for peers organisationer og initiativer i kommunen.",
                "Counted are projects, services and courses that sources place in the municipality, or that it runs, "
                "pays for or takes part in; for peers, organisations and initiatives in the municipality.",
            ),
        ),
        switches=(
            Switch("measure", Text("Vis", "Show"), tuple(MEASURES.items())),
            Switch(
                "regions",
                Text("Regioner", "Regions"),
                (("2026", Text("til og med 2026", "through 2026")), ("2027", Text("fra 2027", "from 2027"))),
            ),
        ),
        thumb=_thumb(found),
    )


def _place(reading: Reading, tile: Tile) -> tuple[str, str]:
    label_ = reading.thing(tile.municipality).label.casefold().replace("æ", "{").replace("ø", "|").replace("å", "}")
    return label_, tile.code


def _svg(source: Source, found: Mapping[str, Mapping[str, Known]]) -> Markup:
    wide = _MARGIN * 2 + _SIZE * (max(tile.column for tile in tiles()) + 1)
    high = _MARGIN * 2 + _SIZE * (max(tile.row for tile in tiles()) + 1)
    squares = [
        tag(
            "g",
            *(_square(source.reading, tile, found[measure][tile.municipality], measure) for tile in tiles()),
            data_when=f"measure={measure}",
            **({} if place == 0 else {"style": "display:none"}),
        )
        for place, measure in enumerate(found)
    ]
    outlines = [
        tag(
            "g", _outlines(source, day), data_when=f"regions={key}", **({} if place == 0 else {"style": "display:none"})
        )
        for place, (key, day) in enumerate(DAYS.items())
    ]
    return picture(wide, high, TITLE, _HATCH, *squares, *outlines)


def _corner(column: float, row_: float) -> tuple[float, float]:
    return _MARGIN + column * _SIZE, _MARGIN + row_ * _SIZE


def _square(reading: Reading, tile: Tile, known: Known, measure: str) -> Markup:
    x, y = _corner(tile.column, tile.row)
    number = len(known.things)
    ink = "#fff" if number >= _STEPS[2] else INK if known.state != "unread" else SOFT
    parts = [box(x + 2, y + 2, _SIZE - 4, _SIZE - 4, class_="lit", **_fill(known))]
    for place, words in enumerate(tile.lines):
        parts.append(text(x + _SIZE / 2, y + 15 + place * 10.5, words, font_size=9.8, fill=ink, text_anchor="middle"))
    shown = str(number) if number else "0" if known.state == "none" else ""
    if shown:
        parts.append(
            text(x + _SIZE / 2, y + _SIZE - 9, shown, font_size=17, font_weight=700, fill=ink, text_anchor="middle")
        )
    name = reading.thing(tile.municipality).label
    said = (
        MEASURES[measure] + Text(": ", ": ") + (STATES[known.state] if not number else Text(str(number), str(number)))
    )
    return mark(tile.code, Text(f"{name}. {said.da}", f"{name}. {said.en}"), *parts)


def _fill(known: Known) -> dict[str, str]:
    if known.state == "some":
        step = max(place for place, least in enumerate(_STEPS) if len(known.things) >= least)
        return {"fill": _RAMP[step]}
    if known.state == "none":
        return {"fill": "#fff", "stroke": INK, "stroke_width": "1.6"}
    if known.state == "silent":
        return {"fill": "#fff", "stroke": "#9aa0a6"}
    return {"fill": "url(#unread)"}


_HATCH = tag(
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


def _outlines(source: Source, day: str) -> Markup:
    """Return the regions' outlines and names as they are on *day*."""
    region = {(tile.column, tile.row): _region(source, tile, day) for tile in tiles()}
    parts = [
        line(*_corner(x1, y1), *_corner(x2, y2), stroke=INK, stroke_width=2.4, stroke_linecap="square")
        for x1, y1, x2, y2 in borders(region)
    ]
    names = [
        _named(source.reading, name, [place for place, one in region.items() if one == name])
        for name in sorted(set(region.values()) - {""})
    ]
    return tag("g", *parts, *names, pointer_events="none")


def _named(reading: Reading, name: str, squares: list[tuple[int, int]]) -> Markup:
    """Write a region's name in the sea beside it; one that the table lacks stands on its northernmost square."""
    known = region_names().get(name)
    row_ = min(place[1] for place in squares)
    column, down, anchor = known or (min(place[0] for place in squares if place[1] == row_), row_ + 0.9, "start")
    x, y = _corner(column, down)
    return text(x, y, reading.thing(name).label, font_size=14, font_weight=700, text_anchor=anchor)


def _region(source: Source, tile: Tile, day: str) -> str:
    return next((parent.name for parent in source.regions.get(tile.municipality, ()) if parent.holds(day)), "")


def _row(source: Source, tile: Tile, found: Mapping[str, Mapping[str, Known]]) -> Row:
    reading, name = source.reading, tile.municipality
    known = {measure: by_name[name] for measure, by_name in found.items()}
    things = sorted({thing for one in known.values() for thing in one.things})
    regions = (_region(source, tile, day) for day in DAYS.values())
    cells = (
        named(reading.thing(name).label, name),
        *(named(reading.thing(region).label, region) if region else Cell(EMPTY) for region in regions),
        *(
            figure(len(one.things)) if one.things or one.state == "none" else Cell(EMPTY, sort="-1")
            for one in known.values()
        ),
        Cell(_state(known)),
        several((thing, reading.thing(thing).label) for thing in things),
    )
    telling = [one for one in known.values() if one.state in ("some", "none")] or list(known.values())
    return row(tile.code, cells, [fact for one in telling for fact in one.facts])


def _state(known: Mapping[str, Known]) -> Text:
    """Return the one word that tells nothing read, nothing named and none apart, for the measure that has it."""
    states = {one.state for one in known.values()}
    return next(
        (STATES[state] for state in ("unread", "none") if state in states),
        STATES["some"] if "some" in states else STATES["silent"],
    )


def _caption(found: Mapping[str, Mapping[str, Known]]) -> tuple[Text, ...]:
    known = found["initiatives"].values()
    read = sum(one.read for one in known)
    initiatives = {thing for one in known for thing in one.things}
    peers = sum(bool(one.things) for one in found["peers"].values())
    states = Counter(one.state for one in found["peers"].values())
    return (
        Text(
            "Kilderne nævner {read} af 98 kommuner, med {n}. Om {unread} er intet læst: det er ikke det samme som nul.",
            "The sources name {read} of 98 municipalities, with {n}. Of {unread} nothing has been read: not zero.",
        ).format(
            read=read,
            n=counted(len(initiatives), Text("initiativ", "initiative"), Text("initiativer", "initiatives")),
            unread=98 - read,
        ),
        Text(
            "I {peers} kommuner nævnes peers; om {none} siger en kilde, at der ingen er.",
            "Peers are named in {peers} municipalities; of {none} a source says that there are none.",
        ).format(peers=peers, none=states["none"]),
    )


def _keys() -> tuple[Key, ...]:
    tops = (*(step - 1 for step in _STEPS[1:]), 0)
    ramp = [
        Key(_sample(fill=colour), Text(_span(low, high), _span(low, high)))
        for colour, low, high in zip(_RAMP, _STEPS, tops, strict=True)
    ]
    return (
        *ramp,
        Key(
            _sample(
                text(11, 12, "0", text_anchor="middle", font_weight=700), fill="#fff", stroke=INK, stroke_width=1.6
            ),
            Text("ingen: en kilde siger det", "none: a source says so"),
        ),
        Key(
            _sample(fill="#fff", stroke="#9aa0a6"),
            Text("læst om, men dette er ikke nævnt", "read of, but this is not named"),
        ),
        Key(_sample(fill="url(#unread)"), Text("intet læst", "nothing read")),
    )


def _span(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}" if high else f"{low}+"


def _sample(*over: Markup, **attributes: object) -> Markup:
    return tag(
        "svg", box(1, 1, 20, 14, **attributes), *over, viewBox="0 0 22 16", width=22, height=16, aria_hidden="true"
    )


def _thumb(found: Mapping[str, Mapping[str, Known]]) -> Markup:
    parts = [
        box(
            60 + tile.column * 11.4,
            12 + tile.row * 11.4,
            10,
            10,
            **_thumb_fill(found["initiatives"][tile.municipality]),
        )
        for tile in tiles()
    ]
    return tag(
        "svg", box(0, 0, 320, 180, fill=FAINT), *parts, class_="thumb", viewBox="0 0 320 180", aria_hidden="true"
    )


def _thumb_fill(known: Known) -> dict[str, str]:
    return {"fill": "#dcdad4"} if known.state == "unread" else _fill(known)
