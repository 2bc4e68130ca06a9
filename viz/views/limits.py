"""How much one picture shows: beyond it the picture keeps what connects most, and says what it left out."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from viz.picture import Picture
from viz.text import Text, grouped

LIMITS = (2_000, 6_000)
"""Items and links of a picture that someone asks for."""
SITE_LIMITS = (150, 300)
"""Items and links of a picture of the site, whose page stays small enough to be mailed."""


def within_limits(picture: Picture, items: int = LIMITS[0], links: int = LIMITS[1]) -> Picture:
    """Return the picture, cut to its most connected items and its strongest links where it is too large."""
    if len(picture.items) <= items and len(picture.links) <= links:
        return picture
    degree = Counter(end for link in picture.links for end in (link.source, link.target))
    ranked = sorted(picture.items, key=lambda item: (item.mark != "centre", -degree[item.id], item.id))[:items]
    kept = {item.id for item in ranked}
    between = [link for link in picture.links if {link.source, link.target} <= kept]
    strongest = set(sorted(range(len(between)), key=lambda n: (-between[n].weight, n))[:links])
    return replace(
        picture,
        items=tuple(item for item in picture.items if item.id in kept),
        links=tuple(link for number, link in enumerate(between) if number in strongest),
        left_out=_left_out(picture, len(kept), len(strongest)),
    )


def _left_out(picture: Picture, items: int, links: int) -> Text:
    return Text(
        "Billedet viser de {items} af {all_items} navne med flest forbindelser og {links} af {all_links} forbindelser. "
        "Resten ses i dele: psykgraf draw neighbourhood --set entity=… eller organisation --set entity=…",
        "The picture shows the {items} of {all_items} names that connect most, and {links} of {all_links} connections. "
        "See the rest in parts: psykgraf draw neighbourhood --set entity=… or organisation --set entity=…",
    ).format(
        items=grouped(items),
        all_items=grouped(len(picture.items)),
        links=grouped(links),
        all_links=grouped(len(picture.links)),
    )
