"""Which sector a thing belongs to: what the graph says, otherwise that of what it is part of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from viz.graph.records import Fact, Thing

_UPWARDS = ("partOf", "runBy")
_DEEPEST = 12
"""Steps upwards before we stop: no organisation is nested deeper, and a circle in the data must end."""


def with_sectors(things: Mapping[str, Thing], facts: Iterable[Fact]) -> dict[str, Thing]:
    """Return the things, each organisational unit without a sector given its parent's; initiatives keep none."""
    parents: dict[str, str] = {}
    for fact in facts:
        if fact.predicate in _UPWARDS and fact.stands:
            parents.setdefault(fact.subject, fact.object)
    return {name: replace(thing, sector=_sector(name, things, parents)) for name, thing in things.items()}


def _sector(name: str, things: Mapping[str, Thing], parents: Mapping[str, str]) -> str:
    if things[name].cls not in _INHERIT:
        return things[name].sector
    for _ in range(_DEEPEST):
        thing = things.get(name)
        if thing is None:
            return ""
        if thing.sector:
            return thing.sector
        name = parents.get(name, "")
    return ""


_INHERIT = frozenset({"Centre", "Unit", "Facility", "Forum", "RegionalPsychiatry", "SocialEnterprise"})
