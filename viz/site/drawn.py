"""The pictures of the site: every view and picture with its own settings, each a page of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from queries.engines import Engine
from viz.page.network import page
from viz.picture import Picture
from viz.site.pages import Page, Site
from viz.site.thumbnail import thumbnail
from viz.text import Text
from viz.views import VIEWS, draw, settings_for

_ENTITIES = "../entity/"
_HOME = '<p class="brand">psykgraf</p>'
_LINKED_HOME = '<p class="brand"><a href="../index.html" style="color:inherit;text-decoration:none">psykgraf</a></p>'
"""Pages that are made to stand alone have no way home; on the site their brand leads there."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture of the site: where its page is, its words, a thumbnail, and the entities that stand in it."""

    name: str
    title: Text
    caption: Text
    thumb: Markup
    html: str
    items: frozenset[str]

    @property
    def path(self) -> str:
        """Return the page's address from the site's root."""
        return f"picture/{self.name}.html"


def drawn(engine: Engine, site: Site) -> list[Drawn]:
    """Draw every view with its own settings; one that has nothing to show is left out."""
    reading = site.content.reading
    pictures = (draw(reading, view, settings_for(engine, view, {})) for view in VIEWS.values())
    return [_view(picture, site.language) for picture in pictures if picture.items]


def picture_pages(site: Site, found: list[Drawn]) -> Iterator[Page]:
    """Yield the pages of the pictures."""
    for one in found:
        yield Page(one.path, one.html)


def _view(picture: Picture, language: str) -> Drawn:
    html = page(picture, entities=_ENTITIES, language=language).replace(_HOME, _LINKED_HOME, 1)
    caption = picture.caption[0] if picture.caption else Text("", "")
    return Drawn(
        picture.view, picture.title, caption, thumbnail(picture), html, frozenset(item.id for item in picture.items)
    )
