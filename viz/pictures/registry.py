"""The pictures, listed in one registry: each with its words and the function that draws it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from ontology.errors import UsageError
from queries.engines import Engine
from viz.graph import Reading
from viz.pictures import cooperation, role_counts, sectors, tile_map, timeline
from viz.pictures.drawing import Drawing
from viz.pictures.page import picture_page
from viz.pictures.source import Source, read_source
from viz.text import Text
from viz.views.view import Setting


@dataclass(frozen=True, slots=True)
class PictureKind:
    """A picture that can be drawn: a sibling of the interactive views, with the same name, words and settings."""

    name: str
    title: Text
    help: Text
    drawing: Callable[[Source], Drawing]
    settings: Mapping[str, Setting] = field(default_factory=dict)


PICTURES: dict[str, PictureKind] = {
    module.NAME: PictureKind(module.NAME, module.TITLE, module.HELP, module.drawing)
    for module in (timeline, sectors, cooperation, role_counts, tile_map)
}


def picture_named(name: str) -> PictureKind:
    """Return a picture; raises UsageError that lists the pictures for an unknown name."""
    if name not in PICTURES:
        raise UsageError(f"there is no picture {name!r}.", advice=f"There are: {', '.join(PICTURES)}.")
    return PICTURES[name]


def draw_page(engine: Engine, reading: Reading, name: str, language: str = "da") -> tuple[str, str]:
    """Return a picture's page that stands alone, and a sentence on what it shows; for the command ``draw``."""
    drawing = draw_picture(engine, reading, picture_named(name))
    shown = f"{len(drawing.rows)} rows." if drawing.rows else f"nothing to show. {drawing.why_empty.en}"
    return picture_page(drawing, language=language), shown


def draw_picture(engine: Engine, reading: Reading, kind: PictureKind) -> Drawing:
    """Return one picture of the graph."""
    return draw_pictures(engine, reading, [kind])[0]


def draw_pictures(engine: Engine, reading: Reading, kinds: list[PictureKind]) -> list[Drawing]:
    """Return several pictures of the graph, which is read once for all of them."""
    source = read_source(engine, reading)
    return [replace(kind.drawing(source), build=reading.build) for kind in kinds]
