"""A map of the 98 municipalities as equal squares: how much the sources tell of each, before and after 2027."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from markupsafe import Markup

from queries.labels import danish_key
from viz.graph import Reading
from viz.pictures.coverage import Known, measures
from viz.pictures.drawing import Cell, Drawing, Key, Row, Switch, figure, named, row, several
from viz.pictures.source import Source
from viz.pictures.squares import HATCH, LOOKS, classes, extent, fill, outlines, square, square_sample
from viz.pictures.svg import box, mark, picture, tag, thumb
from viz.pictures.tiles import Tile, tiles
from viz.text import EMPTY, Text, counted, same

NAME = "municipality-map"
TITLE = Text("Hvad kilderne siger om de 98 kommuner", "What the sources say of the 98 municipalities")
HELP = Text(
    "Et felt for hver kommune, farvet efter indsatser eller peerroller, med regionerne før og efter 2027.",
    "A square for each municipality, coloured by initiatives or peer roles, with the regions before and after 2027.",
)
MEASURES = {
    "initiatives": Text("Indsatser", "Initiatives"),
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

_STATE_KEYS = {
    "none": Key(square_sample("0", **LOOKS["none"]), Text("ingen: en kilde siger det", "none: a source says so")),
    "silent": Key(
        square_sample(**LOOKS["silent"]), Text("læst om, men dette er ikke nævnt", "read of, but this is not named")
    ),
    "unread": Key(square_sample(**LOOKS["unread"]), Text("intet læst", "nothing read")),
}
"""How a square without a number is explained."""


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
        keys=keys([known for by_name in found.values() for known in by_name.values()]),
        notes=(
            Text(
                "Talt er projekter, tilbud og uddannelser, som kilderne placerer i kommunen, eller som den driver, "
                "betaler til eller deltager i; for peers organisationer og indsatser i kommunen.",
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


def _place(reading: Reading, tile: Tile) -> tuple[tuple[str, str], str]:
    return danish_key(reading.thing(tile.municipality).label), tile.code


def _svg(source: Source, found: Mapping[str, Mapping[str, Known]]) -> Markup:
    """Return every measure's squares and every day's outlines, of which the switches show one each."""
    layers = [
        *(_layer("measure", measure, _squares(source.reading, measure, known)) for measure, known in found.items()),
        *(_layer("regions", key, [_regions(source, day)]) for key, day in DAYS.items()),
    ]
    return picture(*extent(), TITLE, HATCH, *layers)


def _layer(switch: str, value: str, parts: Iterable[Markup]) -> Markup:
    first = value in (next(iter(MEASURES)), next(iter(DAYS)))
    return tag("g", *parts, data_when=f"{switch}={value}", style=None if first else "display:none")


def _squares(reading: Reading, measure: str, found: Mapping[str, Known]) -> Iterator[Markup]:
    for tile in tiles():
        known = found[tile.municipality]
        number = len(known.things)
        said = same(str(number)) if number else STATES[known.state]
        title = same(reading.thing(tile.municipality).label + ". ") + MEASURES[measure] + same(": ") + said
        yield mark(tile.code, title, *square(tile, known))


def _regions(source: Source, day: str) -> Markup:
    region = {(tile.column, tile.row): _region(source, tile, day) for tile in tiles()}
    return outlines(region, {name: source.reading.thing(name).label for name in set(region.values()) - {""}})


def _region(source: Source, tile: Tile, day: str) -> str:
    return next((parent.name for parent in source.regions.get(tile.municipality, ()) if parent.holds(day)), "")


def _row(source: Source, tile: Tile, found: Mapping[str, Mapping[str, Known]]) -> Row:
    reading, name = source.reading, tile.municipality
    known = {measure: by_name[name] for measure, by_name in found.items()}
    things = {thing for one in known.values() for thing in one.things}
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
            n=counted(len(initiatives), Text("indsats", "initiative"), Text("indsatser", "initiatives")),
            unread=98 - read,
        ),
        Text(
            "I {peers} kommuner nævnes peers; om {none} siger en kilde, at der ingen er.",
            "Peers are named in {peers} municipalities; of {none} a source says that there are none.",
        ).format(peers=peers, none=states["none"]),
    )


def keys(drawn: Sequence[Known]) -> tuple[Key, ...]:
    """Return the legend of the squares *drawn*, whichever measure they are of."""
    states = {known.state for known in drawn}
    steps = classes(len(known.things) for known in drawn)
    return (
        *(Key(square_sample(fill=colour), same(words)) for colour, words in steps),
        *(key for state, key in _STATE_KEYS.items() if state in states),
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
    return thumb(parts)


def _thumb_fill(known: Known) -> dict[str, str]:
    return {"fill": "#dcdad4"} if known.state == "unread" else fill(known)
