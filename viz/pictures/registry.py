"""The pictures, listed in one registry: each with its words and the function that draws it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ontology.errors import UsageError
from queries.engines import Engine
from viz.graph import Reading
from viz.pictures import cooperation, role_counts, sectors, tile_map, timeline
from viz.pictures.drawing import Drawing
from viz.pictures.source import Source, read_source
from viz.text import Text


@dataclass(frozen=True, slots=True)
class PictureKind:
    """A picture that can be drawn, beside the interactive views: its name, its words, and how it is drawn."""

    name: str
    title: Text
    help: Text
    drawing: Callable[[Source], Drawing]


PICTURES: dict[str, PictureKind] = {
    module.NAME: PictureKind(module.NAME, module.TITLE, module.HELP, module.drawing)
    for module in (timeline, sectors, cooperation, role_counts, tile_map)
}


def picture_named(name: str) -> PictureKind:
    """Return a picture; raises UsageError that lists the pictures for an unknown name."""
    if name not in PICTURES:
        raise UsageError(f"there is no picture {name!r}.", advice=f"There are: {', '.join(PICTURES)}.")
    return PICTURES[name]


def draw_picture(engine: Engine, reading: Reading, kind: PictureKind) -> Drawing:
    """Return one picture of the graph."""
    return draw_pictures(engine, reading, [kind])[0]


def draw_pictures(engine: Engine, reading: Reading, kinds: list[PictureKind]) -> list[Drawing]:
    """Return several pictures of the graph, which is read once for all of them."""
    source = read_source(engine, reading)
    return [replace(kind.drawing(source), build=reading.build) for kind in kinds]
