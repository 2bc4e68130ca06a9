"""A region's or municipality's organisation, layer by layer: what it comprises, runs, and has on its territory."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from viz.codes import CLASSES
from viz.graph import Fact, Reading
from viz.links import link_of
from viz.picture import Column, Group, Item, Picture
from viz.text import EMPTY, Text, counted, joined
from viz.views.groups import BY_CLASS
from viz.views.view import Setting, View

_DEEPEST = 5
_FIRST = Text("Hører direkte under", "Directly below")
_FIRST_PLACED = Text("Under eller på området", "Below, or on the territory")
_LAYER = Text("Lag {n}", "Layer {n}")
_ORDER = ("partOf", "runBy", "locatedIn")
"""The relations that hold a thing up, the strongest first: it stands below its whole rather than below its place."""
_TYPES = ("Region", "Municipality", "RegionalPsychiatry", "StateBody", "Centre", "Unit", "Association", "Foundation")


def picture(reading: Reading, settings: Mapping[str, str]) -> Picture:
    """Return the picture of one organisation; without the setting, of the region or municipality with most below it."""
    below = _below(reading)
    root = settings.get("entity") or _largest(reading, below)
    facts = _tree(below, root)
    column = {root: 0} if facts else {}
    for fact in facts:
        column[fact.subject] = min(column[fact.object] + 1, _DEEPEST)
    items = [_item(reading, name, number) for name, number in sorted(column.items())]
    return Picture(
        view=VIEW.name,
        title=Text("{name}: organisationen", "{name}: the organisation").format(name=reading.label(root))
        if root
        else VIEW.title,
        caption=_caption(reading, root, column, _placed(facts)) if facts else (),
        columns=_columns(max(column.values(), default=0), _placed(fact for fact in facts if fact.object == root)),
        items=tuple(items),
        links=tuple(link_of(fact, reverse=True) for fact in facts),
        why_empty=Text(
            "Ingen kilde i grafen siger, hvad der hører under dette navn.",
            "No source in the graph says what belongs under this name.",
        ),
    )


def _below(reading: Reading) -> dict[str, list[Fact]]:
    below: dict[str, list[Fact]] = defaultdict(list)
    for fact in sorted(reading.of(*_ORDER), key=lambda fact: (_ORDER.index(fact.predicate), fact.subject, fact.id)):
        below[fact.object].append(fact)
    return below


def _largest(reading: Reading, below: Mapping[str, list[Fact]]) -> str:
    roots = [name for name in below if reading.thing(name).cls in ("Region", "Municipality", "RegionalPsychiatry")]
    return min(roots, key=lambda name: (-len(_tree(below, name)), name), default="")


def _tree(below: Mapping[str, list[Fact]], root: str) -> list[Fact]:
    """Return the facts that hold each thing below *root* once, nearest first; a strong relation before a weak one."""
    found: list[Fact] = []
    seen, layer = {root}, [root]
    while layer:
        candidates = [fact for name in layer for fact in below.get(name, ())]
        layer = []
        for fact in sorted(candidates, key=lambda fact: _ORDER.index(fact.predicate)):
            if fact.subject not in seen:
                seen.add(fact.subject)
                layer.append(fact.subject)
                found.append(fact)
    return found


def _placed(facts: Iterable[Fact]) -> set[str]:
    """Return what lies on the organisation's territory, or below what lies there, and so need not be its own."""
    found: set[str] = set()
    for fact in facts:
        if fact.predicate == "locatedIn" or fact.object in found:
            found.add(fact.subject)
    return found


def _item(reading: Reading, name: str, number: int) -> Item:
    thing = reading.thing(name)
    return Item(thing, number, "", mark="centre") if number == 0 else Item(thing, number, thing.cls)


def _columns(deepest: int, placed: Collection[str]) -> tuple[Column, ...]:
    first = _FIRST_PLACED if placed else _FIRST
    layers = [Column(first if n == 1 else _LAYER.format(n=n), BY_CLASS) for n in range(1, deepest + 1)]
    return Column(Text("Organisation", "Organisation"), (Group("", EMPTY),)), *layers


def _caption(reading: Reading, root: str, column: Mapping[str, int], placed: Collection[str]) -> tuple[Text, ...]:
    own = _listed(reading, (name for name, number in column.items() if number and name not in placed))
    there = _listed(reading, placed)
    below = Text("Under {name} nævner kilderne {listed}.", "Below {name} the sources name {listed}.")
    around = Text(
        "På området ligger {listed}; at de ligger der, siger ikke, at de hører under {name}.",
        "On its territory lie {listed}; that they lie there does not say that they belong to {name}.",
    )
    return (
        *((below.format(name=reading.label(root), listed=own),) if own.da else ()),
        *((around.format(name=reading.label(root), listed=there),) if there.da else ()),
        Text("Dybest ligger lag {deepest}.", "The deepest layer is {deepest}.").format(deepest=max(column.values())),
    )


def _listed(reading: Reading, names: Iterable[str]) -> Text:
    kinds = Counter(reading.thing(name).cls for name in names)
    return joined(counted(kinds[cls], CLASSES[cls].one, CLASSES[cls].many) for cls in CLASSES if kinds[cls])


VIEW = View(
    name="organisation",
    title=Text("En organisation, lag for lag", "An organisation, layer by layer"),
    help=Text(
        "Hvad en region, kommune eller psykiatri omfatter, driver og har på sit område.",
        "What a region, municipality or psychiatry comprises, runs, and has on its territory.",
    ),
    picture=picture,
    settings={
        "entity": Setting(
            Text(
                "organisationen (ellers den med mest under sig)", "the organisation (else the one with most below it)"
            ),
            types=_TYPES,
        )
    },
)
