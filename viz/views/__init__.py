"""The views: siblings with one interface, listed in one registry; a module each, with its picture and its sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ontology.errors import UsageError
from queries.engines import Engine
from viz.graph import Reading
from viz.picture import Picture
from viz.views import contradictions, funding, neighbourhood, organisation, overview, partnerships, pool_ends, roles
from viz.views.limits import LIMITS, within_limits
from viz.views.settings import resolved
from viz.views.view import View

VIEWS: dict[str, View] = {
    module.VIEW.name: module.VIEW
    for module in (overview, partnerships, funding, pool_ends, neighbourhood, organisation, roles, contradictions)
}


def view_named(name: str) -> View:
    """Return a view; raises UsageError that lists the views for an unknown name."""
    if name not in VIEWS:
        raise UsageError(f"there is no view {name!r}.", advice=f"There are: {', '.join(VIEWS)}.")
    return VIEWS[name]


def draw(reading: Reading, view: View, settings: Mapping[str, str], limits: tuple[int, int] = LIMITS) -> Picture:
    """Return a view's picture, complete for a page: with its names, documents and build, and within the *limits*.

    The limits are how many items and how many links it may have.
    """
    picture = within_limits(view.picture(reading, settings), *limits)
    mentioned = {name for link in picture.links for name in (link.fact.subject, link.fact.object)}
    places = {place.document for link in picture.links for place in link.fact.places}
    return replace(
        picture,
        caption=tuple(sentence for sentence in picture.caption if sentence.da),
        names=picture.names | {name: reading.thing(name) for name in sorted(mentioned) if name in reading.things},
        documents={name: place for name, place in reading.documents.items() if name in places},
        build=reading.build,
        settings=tuple(sorted(settings.items())),
    )


def settings_for(engine: Engine, view: View, given: Mapping[str, str]) -> dict[str, str]:
    """Return a view's settings with names resolved to entities; raises UsageError for what is unknown or unfit."""
    return resolved(engine, view, given)


__all__ = ["VIEWS", "View", "draw", "settings_for", "view_named"]
