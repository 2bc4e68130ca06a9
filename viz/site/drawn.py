"""The pictures of the site: every view and every drawn picture, each a page of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from queries.engines import Engine
from viz.layout import arrange
from viz.page import network
from viz.page.assets import vis_script
from viz.page.links import SiteLinks
from viz.picture import Picture
from viz.pictures import PICTURES, draw_pictures, picture_page
from viz.pictures import page as drawing_page
from viz.pictures.drawing import Drawing
from viz.site.keys import Keys
from viz.site.pages import Page, Site, ways
from viz.site.thumbnail import thumbnail
from viz.text import EMPTY, Text
from viz.views import VIEWS, draw, settings_for
from viz.views.limits import SITE_LIMITS

_LINKS = SiteLinks("../entity/", "../document/", "../index.html", ways("../"))


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture of the site: its words, thumbnail and page, and the link's fragment that shows each entity in it.

    *html* is empty where the page stands already.
    """

    name: str
    title: Text
    caption: Text
    thumb: Markup
    html: str
    shows: Mapping[str, str]
    key: str = ""

    @property
    def path(self) -> str:
        """Return the page's address from the site's root."""
        return f"picture/{self.name}.html"


def get_ready() -> None:
    """Load what pages of pictures are made with."""
    network.template()
    drawing_page.template()
    vis_script()


def drawn(engine: Engine, site: Site, keys: Keys, standing: Collection[str] = ()) -> list[Drawn]:
    """Draw everything with its own settings; what has nothing to show is left out.

    Of a picture whose key is among *standing* the page need not be made.
    """
    reading = site.content.reading
    views = (draw(reading, view, settings_for(engine, view, {}), SITE_LIMITS) for view in VIEWS.values())
    drawings = draw_pictures(engine, reading, list(PICTURES.values()))
    return [
        *(_drawing(one, site, keys.of_drawing(one), standing) for one in drawings if one.rows),
        *(_view(one, site, keys.of_picture(one), standing) for one in views if one.items),
    ]


def picture_pages(found: list[Drawn], anew: Callable[[], list[Drawn]]) -> Iterator[Page]:
    """Yield the pages of the pictures; *anew* draws them where a page that stood already was damaged since."""
    for one in found:
        yield Page(one.path, partial(_html, one, anew), one.key)


def _html(one: Drawn, anew: Callable[[], list[Drawn]]) -> str:
    return one.html or next(other.html for other in anew() if other.name == one.name)


def _view(found: Picture, site: Site, key: str, standing: Collection[str]) -> Drawn:
    picture = replace(found, build=site.build(key))
    plan = arrange(picture.columns, picture.items, picture.links)
    shows = {item.id: f"sel={item.id}" for item in picture.items}
    html = "" if key in standing else network.page(picture, plan=plan, language=site.language, links=_LINKS)
    return Drawn(picture.view, picture.title, _first(picture.caption), thumbnail(picture, plan), html, shows, key)


def _drawing(found: Drawing, site: Site, key: str, standing: Collection[str]) -> Drawn:
    drawing = replace(found, build=site.build(key))
    html = "" if key in standing else picture_page(drawing, language=site.language, links=_LINKS)
    return Drawn(drawing.name, drawing.title, _first(drawing.caption), drawing.thumb, html, _shows(drawing), key)


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
