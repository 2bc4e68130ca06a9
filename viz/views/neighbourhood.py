"""One entity's neighbourhood, step by step: what it is connected with, and what that is connected with."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from viz.codes import CLASSES, RELATIONS, relation_code
from viz.graph import Fact, Reading, Thing
from viz.links import link_of
from viz.picture import Column, Group, Item, Picture
from viz.text import EMPTY, Text, capital, counted, same
from viz.views.groups import BY_CLASS
from viz.views.view import Setting, View

_ONWARDS = 60
"""Neighbours above which a neighbour is not followed further: everything is two steps from everything through a hub."""


def picture(reading: Reading, settings: Mapping[str, str]) -> Picture:
    """Return the picture around one entity; without the setting, around the one with most connections."""
    facts = [fact for fact in reading.facts if fact.stands]
    near = _near(facts)
    centre = settings.get("entity") or min(near, key=lambda name: (-len(near[name]), name), default="")
    depth = _depths(near, centre, int(settings.get("steps", "2")))
    shown = [f for f in facts if f.subject in depth and (f.object in depth or (f.literal and f.subject == centre))]
    steps = max(depth.values(), default=0)
    # Lines among the outermost names would hide the way to them; one step more shows them.
    shown = [f for f in shown if f.literal or steps < 2 or depth[f.subject] + depth[f.object] < 2 * steps]
    values = {f.object: Thing(f.object, "Value", f.object) for f in shown if f.literal}
    groups = _relations(centre, shown)
    items = [_item(reading, name, step, groups) for name, step in sorted(depth.items()) if len(depth) > 1 or values]
    items += [Item(thing, 1, "") for _, thing in sorted(values.items())]
    column = {item.id: item.column for item in items}
    return Picture(
        view=VIEW.name,
        title=Text("Omkring {name}", "Around {name}").format(name=reading.label(centre)) if centre else VIEW.title,
        caption=_caption(reading, centre, depth) if items else (),
        columns=_columns(max(steps, 1)),
        items=tuple(items),
        links=tuple(link_of(f, reverse=column[f.object] < column[f.subject]) for f in shown),
        names=values,
        why_empty=Text("Grafen har ingen forbindelser til dette navn.", "The graph has no connections to this name."),
        steps=steps,
    )


def _near(facts: list[Fact]) -> dict[str, set[str]]:
    near: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        near[fact.subject]  # a name of which only dates or counts are known has a neighbourhood too
        if not fact.literal:
            near[fact.subject].add(fact.object)
            near[fact.object].add(fact.subject)
    return near


def _depths(near: Mapping[str, set[str]], centre: str, steps: int) -> dict[str, int]:
    """Return how many steps each thing is from the centre; a hub is shown but not passed through."""
    depth = {centre: 0} if centre else {}
    edge = list(depth)
    for step in range(1, steps + 1):
        onwards = [name for name in edge if name == centre or len(near.get(name, ())) <= _ONWARDS]
        edge = sorted({other for name in onwards for other in near.get(name, ())} - depth.keys())
        depth |= dict.fromkeys(edge, step)
    return depth


def _item(reading: Reading, name: str, step: int, groups: Mapping[str, str]) -> Item:
    thing = reading.thing(name)
    if step == 0:
        return Item(thing, 0, "", mark="centre")
    return Item(thing, step, groups.get(name, "") if step == 1 else thing.cls)


def _relations(centre: str, facts: list[Fact]) -> dict[str, str]:
    """Return the group of each direct neighbour: the first relation between it and the centre, and its direction."""
    order = {relation: place for place, relation in enumerate(RELATIONS)}
    found: dict[str, str] = {}
    for fact in sorted((f for f in facts if f.predicate in order), key=lambda f: order[f.predicate]):
        if centre in (fact.subject, fact.object):
            other, way = (fact.object, ">") if fact.subject == centre else (fact.subject, "<")
            found.setdefault(other, fact.predicate + way)
    return found


def _columns(steps: int) -> tuple[Column, ...]:
    direct = [
        Group(relation + way, capital(relation_code(relation).verb if way == ">" else relation_code(relation).inverse))
        for relation in RELATIONS
        for way in "><"
    ]
    first = Column(Text("Direkte forbundet", "Directly connected"), (Group("", EMPTY), *direct))
    further = [Column(Text(f"{step} skridt væk", f"{step} steps away"), BY_CLASS) for step in range(2, steps + 1)]
    return Column(Text("Midtpunkt", "Centre"), (Group("", EMPTY),)), first, *further


def _caption(reading: Reading, centre: str, depth: Mapping[str, int]) -> tuple[Text, ...]:
    kinds = Counter(reading.thing(name).cls for name, step in depth.items() if step == 1)
    largest = sorted(kinds, key=lambda cls: (-kinds[cls], cls))[:3]
    words = [counted(kinds[cls], CLASSES[cls].one, CLASSES[cls].many) for cls in largest if cls in CLASSES]
    listed = Text(", ".join(word.da for word in words), ", ".join(word.en for word in words))
    direct, all_ = sum(kinds.values()), len(depth) - 1
    more = same(" …" if len(kinds) > len(words) else ".")
    near = Text(
        "{name} er direkte forbundet med {direct} navne: {listed}{more}",
        "{name} is directly connected with {direct} names: {listed}{more}",
    )
    far = Text("I alt {all} inden for {steps} skridt.", "{all} in all within {steps} steps.")
    return (
        near.format(name=reading.label(centre), direct=direct, listed=listed, more=more),
        far.format(all=all_, steps=max(depth.values())) if all_ > direct else EMPTY,
    )


VIEW = View(
    name="neighbourhood",
    title=Text("Omkring ét navn", "Around one name"),
    help=Text(
        "Alt, hvad ét navn er forbundet med, skridt for skridt.", "All that one name is connected with, step by step."
    ),
    picture=picture,
    settings={
        "entity": Setting(
            Text("navnet (ellers det med flest forbindelser)", "the name (else the one with most connections)")
        ),
        "steps": Setting(Text("hvor mange skridt (1-9)", "how many steps (1-9)"), default="2", kind="number"),
    },
)
