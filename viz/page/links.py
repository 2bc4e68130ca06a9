"""Where a picture's page leads to when it is part of a site; a page that stands alone leads to IRIs only."""

from __future__ import annotations

from dataclasses import dataclass

from viz.text import Text


@dataclass(frozen=True, slots=True)
class SiteLinks:
    """The way from a picture to the site's pages.

    *entities* and *documents* are prefixes of addresses (empty: entities lead to their IRIs, documents nowhere); *home*
    is where the brand leads to (empty: nowhere), *ways* are the links that stand on every page of the site.
    """

    entities: str = ""
    documents: str = ""
    home: str = ""
    ways: tuple[tuple[str, Text], ...] = ()


ALONE = SiteLinks()
