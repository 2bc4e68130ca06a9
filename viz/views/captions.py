"""Sentences and counts that several views' captions share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from viz.graph import Fact, Reading
from viz.text import Text, counted

INITIATIVES = (Text("initiativ", "initiative"), Text("initiativer", "initiatives"))
PROJECTS = (Text("projekt", "project"), Text("projekter", "projects"))
ORGANISATIONS = (Text("organisation", "organisation"), Text("organisationer", "organisations"))


def cross_sector(reading: Reading, facts: Iterable[Fact]) -> dict[str, set[str]]:
    """Return the subjects whose partners and parties belong to two sectors or more, with those sectors."""
    sectors: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        sector = reading.thing(fact.object).sector
        if sector:
            sectors[fact.subject].add(sector)
    return {name: found for name, found in sorted(sectors.items()) if len(found) > 1}


def across(crossing: Mapping[str, set[str]]) -> Text:
    """Say how many initiatives cross sectors, and how many cross three."""
    three = sum(len(sectors) > 2 for sectors in crossing.values())
    if not crossing:
        return Text("Intet går på tværs af sektorer.", "Nothing goes across sectors.")
    one = Text("går på tværs af sektorer", "go across sectors")
    more = (
        Text(", {three} af dem mindst tre.", ", {three} of them at least three.").format(three=three)
        if three
        else Text(".", ".")
    )
    return counted(len(crossing), *INITIATIVES) + Text(" ", " ") + one + more
