"""The network of roles: which roles are found in which organisations and initiatives, and how many people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from viz.graph import Fact, Reading
from viz.links import link_of
from viz.picture import Column, Group, Item, Picture
from viz.text import EMPTY, Text, counted
from viz.views.groups import LEFT, ON_THE_LEFT, ON_THE_RIGHT
from viz.views.view import Setting, View

_ROLES = (Text("rolle", "role"), Text("roller", "roles"))
COLUMNS = (
    ON_THE_LEFT,
    Column(
        Text("Roller", "Roles"),
        (
            Group("across", Text("I flere sektorer", "In several sectors")),
            Group("one", Text("I én sektor eller i indsatser", "In one sector or in initiatives")),
        ),
    ),
    ON_THE_RIGHT,
)


def picture(reading: Reading, settings: Mapping[str, str]) -> Picture:
    """Return the picture of the roles that at least so many organisations have."""
    least = int(settings.get("least", "2"))
    where = _where(reading.of("hasRole"))
    kept = {role for role, places in where.items() if len(places) >= least}
    facts = [fact for fact in reading.of("hasRole") if fact.object in kept]
    names = sorted(kept | {fact.subject for fact in facts})
    items = [_item(reading, name, where) for name in names]
    column = {item.id: item.column for item in items}
    return Picture(
        view=VIEW.name,
        title=VIEW.title,
        caption=_caption(reading, where, kept, facts, least),
        columns=COLUMNS,
        items=tuple(items),
        links=tuple(link_of(fact, reverse=column[fact.subject] == 2) for fact in facts),
        why_empty=Text(
            "Ingen rolle findes hos så mange; prøv med least=1.", "No role is found at so many; try least=1."
        ),
    )


def _where(facts: list[Fact]) -> dict[str, set[str]]:
    where: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        where[fact.object].add(fact.subject)
    return where


def _item(reading: Reading, name: str, where: Mapping[str, set[str]]) -> Item:
    thing = reading.thing(name)
    if name in where:
        found = {reading.thing(place).sector for place in where[name]} - {""}
        return Item(thing, 1, "across" if len(found) > 1 else "one")
    return Item(thing, 0 if thing.sector in LEFT else 2, thing.sector)


def _caption(
    reading: Reading, where: Mapping[str, set[str]], kept: set[str], facts: list[Fact], least: int
) -> tuple[Text, ...]:
    if not kept:
        return ()
    most = min(kept, key=lambda role: (-len(where[role]), role))
    shown = Text(
        "{kept} af {all} vises: dem, der findes mindst {least} steder.",
        "{kept} of {all} are shown: those found in at least {least} places.",
    )
    number = sum(bool(fact.value("headCountMin")) for fact in facts)
    return (
        shown.format(kept=len(kept), all=counted(len(where), *_ROLES), least=least)
        if len(kept) < len(where)
        else EMPTY,
        Text("Oftest nævnes »{role}«: {places} steder.", "Most often »{role}« is named: in {places} places.").format(
            role=reading.label(most), places=len(where[most])
        ),
        Text(
            "Et antal personer kendes i {number} af {all} tilfælde.",
            "A number of people is known in {number} of {all} cases.",
        ).format(number=number, all=len(facts)),
    )


VIEW = View(
    name="roles",
    title=Text("Roller, og hvor de findes", "Roles, and where they are found"),
    help=Text(
        "Roller i midten, organisationer og indsatser omkring; stregens tykkelse er antallet af personer.",
        "Roles in the middle, organisations and initiatives around; a line's width is the number of people.",
    ),
    picture=picture,
    settings={
        "least": Setting(
            Text("vis roller, der findes mindst så mange steder", "show roles found in at least so many places"),
            default="2",
            kind="number",
        )
    },
)
