"""Partnerships and funding in one picture: who pays, for what, and who takes part."""

from __future__ import annotations

from collections.abc import Mapping

from viz.graph import Fact, Reading
from viz.links import links_of
from viz.picture import Column, Group, Item, Picture
from viz.sharing import Crossing, crossing_sectors
from viz.text import Text, counted
from viz.views.captions import INITIATIVES, ORGANISATIONS, across
from viz.views.groups import BY_SECTOR
from viz.views.view import View

COLUMNS = (
    Column(Text("Hvem betaler", "Who pays"), (Group("pool", Text("Puljer", "Pools")), *BY_SECTOR)),
    Column(
        Text("For hvad", "For what"),
        (
            Group("across", Text("På tværs af sektorer", "Across sectors")),
            Group("other", Text("I én sektor, eller kun finansiering kendt", "In one sector, or only funding known")),
        ),
    ),
    Column(Text("Hvem deltager", "Who takes part"), BY_SECTOR),
)


def picture(reading: Reading, settings: Mapping[str, str]) -> Picture:
    """Return the picture of all funding and partnerships, with those who run what is funded or shared."""
    money = reading.of("fundedBy")
    shared = reading.of("partner", "agreementParty")
    subjects = {fact.subject for fact in (*money, *shared)}
    run = [fact for fact in reading.of("runBy") if fact.subject in subjects]
    taking_part = {fact.object for fact in (*shared, *run)}
    crossing = crossing_sectors(reading)
    names = sorted(subjects | {fact.object for fact in (*money, *shared, *run)})
    items = [_item(reading, name, subjects, taking_part, crossing) for name in names]
    links = [*links_of(money, reverse=True), *links_of([*shared, *run])]
    return Picture(
        view=VIEW.name,
        title=VIEW.title,
        caption=_caption(reading, money, subjects, crossing),
        columns=COLUMNS,
        items=tuple(items),
        links=tuple(links),
        why_empty=Text(
            "Ingen kilde i grafen nævner finansiering eller partnere.",
            "No source in the graph tells of funding or partners.",
        ),
    )


def _item(reading: Reading, name: str, subjects: set[str], taking_part: set[str], crossing: Crossing) -> Item:
    thing = reading.thing(name)
    if name in subjects:
        return Item(thing, 1, "across" if name in crossing.every else "other")
    if name in taking_part:
        return Item(thing, 2, thing.sector)
    return Item(thing, 0, "pool" if thing.cls == "FundingPool" else thing.sector)


def _caption(reading: Reading, money: list[Fact], subjects: set[str], crossing: Crossing) -> tuple[Text, ...]:
    paid = {fact.subject for fact in money}
    pools = {fact.object for fact in money if reading.thing(fact.object).cls == "FundingPool"}
    sources = counted(len({fact.object for fact in money}), Text("kilde", "source"), Text("kilder", "sources"))
    funding = Text(
        "{paid} får penge fra {sources}, heraf {pools} puljer.", "{paid} are paid by {sources}, {pools} of them pools."
    ).format(paid=counted(len(paid), *INITIATIVES), sources=sources, pools=len(pools))
    organisations = {f.object for f in reading.of("partner", "agreementParty", "runBy") if f.subject in subjects}
    partners = Text(
        "{crossing} {organisations} deltager i alt.", "{crossing} {organisations} take part in all."
    ).format(crossing=across(crossing), organisations=counted(len(organisations), *ORGANISATIONS))
    return funding, partners


VIEW = View(
    name="partnerships-and-funding",
    title=Text("Hvem betaler, og hvem arbejder sammen", "Who pays, and who works together"),
    help=Text(
        "Puljer og betalere til venstre, indsatser i midten, partnere efter sektor til højre.",
        "Pools and payers on the left, initiatives in the middle, partners by sector on the right.",
    ),
    picture=picture,
)
