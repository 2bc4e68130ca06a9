"""The pictures of the site: every view and every drawn picture, each a page of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from queries.engines import Engine
from viz.page.network import page
from viz.picture import Picture
from viz.pictures import PICTURES, draw_pictures, picture_page
from viz.pictures.drawing import Drawing
from viz.site.pages import Page, Site
from viz.site.thumbnail import thumbnail
from viz.text import EMPTY, Text
from viz.views import VIEWS, draw, settings_for

_ENTITIES, _DOCUMENTS, _FRONT = "../entity/", "../document/", "../index.html"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture of the site: its words, thumbnail and page, and the link's fragment that shows each entity in it."""

    name: str
    title: Text
    caption: Text
    thumb: Markup
    html: str
    shows: Mapping[str, str]

    @property
    def path(self) -> str:
        """Return the page's address from the site's root."""
        return f"picture/{self.name}.html"


def drawn(engine: Engine, site: Site) -> list[Drawn]:
    """Draw everything with its own settings; what has nothing to show is left out."""
    reading = site.content.reading
    views = (draw(reading, view, settings_for(engine, view, {})) for view in VIEWS.values())
    drawings = draw_pictures(engine, reading, list(PICTURES.values()))
    return [
        *(_drawing(one, site.language) for one in drawings if one.rows),
        *(_view(one, site.language) for one in views if one.items),
    ]


def picture_pages(found: list[Drawn]) -> Iterator[Page]:
    """Yield the pages of the pictures."""
    for one in found:
        yield Page(one.path, one.html)


def _view(picture: Picture, language: str) -> Drawn:
    html = page(picture, entities=_ENTITIES, documents=_DOCUMENTS, home=_FRONT, language=language)
    shows = {item.id: f"sel={item.id}" for item in picture.items}
    return Drawn(picture.view, picture.title, _first(picture.caption), thumbnail(picture), html, shows)


def _drawing(drawing: Drawing, language: str) -> Drawn:
    html = picture_page(drawing, entities=_ENTITIES, documents=_DOCUMENTS, home=_FRONT, language=language)
    return Drawn(drawing.name, drawing.title, _first(drawing.caption), drawing.thumb, html, _shows(drawing))


def _shows(drawing: Drawing) -> dict[str, str]:
    """Return for each entity the link's fragment of the first row that names it."""
    found: dict[str, str] = {}
    for row in drawing.rows:
        for cell in row.cells:
            for name in (cell.entity, *(name for name, _ in cell.names)):
                if name:
                    found.setdefault(name, f"sel={row.key}")
    return found


def _first(caption: tuple[Text, ...]) -> Text:
    return caption[0] if caption else EMPTY
