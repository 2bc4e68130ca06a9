"""Partnerships across sectors: initiatives and agreements in the middle, their partners by sector on both sides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations

from viz.codes import SECTORS
from viz.graph import Reading
from viz.links import links_of
from viz.picture import Column, Group, Item, Picture
from viz.sharing import Crossing, crossing_sectors
from viz.text import EMPTY, Text, counted
from viz.views.captions import INITIATIVES, ORGANISATIONS, across, initiatives_and_agreements
from viz.views.groups import LEFT, ON_THE_LEFT, ON_THE_RIGHT
from viz.views.view import View

COLUMNS = (
    ON_THE_LEFT,
    Column(
        Text("Samarbejder om", "Work together on"),
        (
            Group("3", Text("Tre sektorer eller flere", "Three sectors or more")),
            Group("2", Text("To sektorer", "Two sectors")),
            Group("1", Text("Én sektor, eller sektoren er ukendt", "One sector, or the sector is not known")),
        ),
    ),
    ON_THE_RIGHT,
)


def picture(reading: Reading, settings: Mapping[str, str]) -> Picture:
    """Return the picture of partners and parties, and of those who run what is shared."""
    shared = reading.of("partner", "agreementParty")
    subjects = {fact.subject for fact in shared}
    facts = [*shared, *(fact for fact in reading.of("runBy") if fact.subject in subjects)]
    crossing = crossing_sectors(reading)
    items = [_item(reading, name, subjects, crossing) for name in sorted(subjects | {fact.object for fact in facts})]
    column = {item.id: item.column for item in items}
    links = [link for fact in facts for link in links_of([fact], reverse=column[fact.object] == 0)]
    return Picture(
        view=VIEW.name,
        title=VIEW.title,
        caption=_caption(reading, crossing, subjects, {item.id for item in items if item.column != 1}),
        columns=COLUMNS,
        items=tuple(items),
        links=tuple(links),
        why_empty=Text("Ingen kilde i grafen nævner partnere.", "No source in the graph names partners."),
    )


def _item(reading: Reading, name: str, subjects: set[str], crossing: Crossing) -> Item:
    thing = reading.thing(name)
    if name in subjects:
        return Item(thing, 1, str(min(len(crossing.every.get(name, "?")), 3)))
    return Item(thing, 0 if thing.sector in LEFT else 2, thing.sector)


def _caption(reading: Reading, crossing: Crossing, subjects: set[str], partners: Iterable[str]) -> tuple[Text, ...]:
    agreements = sum(reading.thing(name).cls == "Agreement" for name in subjects)
    all_ = Text("{subjects} har {partners} som deltagere.", "{subjects} have {partners} taking part.").format(
        subjects=initiatives_and_agreements(len(subjects) - agreements, agreements),
        partners=counted(len(set(partners)), *ORGANISATIONS),
    )
    return (all_ if subjects else EMPTY), across(crossing), _commonest(crossing)


def _commonest(crossing: Crossing) -> Text:
    """Say which two sectors meet most often."""
    order = list(SECTORS)
    pairs = Counter(
        pair for found in crossing.initiatives.values() for pair in combinations(sorted(found, key=order.index), 2)
    )
    if not pairs:
        return EMPTY
    (one, other), number = min(pairs.items(), key=lambda entry: (-entry[1], entry[0]))
    names = [Text(SECTORS[key][0].da.lower(), SECTORS[key][0].en.lower()) for key in (one, other)]
    return Text(
        "Oftest mødes {one} og {other}: i {number}.",
        "Most often {one} and {other} meet: in {number}.",
    ).format(one=names[0], other=names[1], number=counted(number, *INITIATIVES))


VIEW = View(
    name="partnerships",
    title=Text("Samarbejder på tværs af sektorer", "Partnerships across sectors"),
    help=Text(
        "Indsatser og aftaler i midten; stat og regioner til venstre, kommuner og civilsamfund til højre.",
        "Initiatives and agreements in the middle; state and regions left, municipalities and civil society right.",
    ),
    picture=picture,
)
