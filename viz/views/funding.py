"""Funding dependencies: who administers a pool, what it pays for, and who runs that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from viz.codes import FIRM
from viz.graph import Fact, Reading
from viz.links import links_of
from viz.picture import Column, Group, Item, Picture
from viz.text import Text, counted
from viz.views.captions import INITIATIVES
from viz.views.groups import BY_SECTOR
from viz.views.view import View

COLUMNS = (
    Column(Text("Forvalter", "Administers"), BY_SECTOR),
    Column(Text("Betaler", "Pays"), (Group("pool", Text("Puljer", "Pools")), *BY_SECTOR)),
    Column(
        Text("For hvad", "For what"),
        (
            Group("one", Text("Én kilde til penge", "One source of money")),
            Group("more", Text("Flere kilder", "Several sources")),
            Group("open", Text("Kun foreslåede eller ventede penge", "Only proposed or expected money")),
        ),
    ),
    Column(Text("Drives af", "Run by"), BY_SECTOR),
)


def picture(reading: Reading, settings: Mapping[str, str]) -> Picture:
    """Return the picture of all funding, of the pools' administrators, and of those who run what is paid for."""
    money = reading.of("fundedBy")
    paid, payers = {fact.subject for fact in money}, {fact.object for fact in money}
    ruled = [fact for fact in reading.of("poolOf") if fact.subject in payers]
    run = [fact for fact in reading.of("runBy") if fact.subject in paid]
    sources = firm_sources(money)
    names = sorted({end for fact in (*money, *ruled, *run) for end in (fact.subject, fact.object)})
    administrators = {fact.object for fact in ruled}
    items = [_item(reading, name, paid, payers, administrators, sources) for name in names]
    return Picture(
        view=VIEW.name,
        title=VIEW.title,
        caption=_caption(money, paid, sources),
        columns=COLUMNS,
        items=tuple(items),
        links=(*links_of(ruled, reverse=True), *links_of(money, reverse=True), *links_of(run)),
        why_empty=Text("Ingen kilde i grafen nævner finansiering.", "No source in the graph tells of funding."),
    )


def firm_sources(money: Iterable[Fact]) -> dict[str, set[str]]:
    """Return each recipient's payers, counting only money that is granted or spoken of as a fact."""
    sources: dict[str, set[str]] = defaultdict(set)
    for fact in money:
        if fact.funding in FIRM:
            sources[fact.subject].add(fact.object)
    return sources


def _item(
    reading: Reading,
    name: str,
    paid: set[str],
    payers: set[str],
    administrators: set[str],
    sources: Mapping[str, set[str]],
) -> Item:
    thing = reading.thing(name)
    if name in paid:
        many = len(sources.get(name, ()))
        return Item(thing, 2, "open" if many == 0 else "one" if many == 1 else "more")
    if name in payers:
        return Item(thing, 1, "pool" if thing.cls == "FundingPool" else thing.sector)
    return Item(thing, 0 if name in administrators else 3, thing.sector)


def _caption(money: list[Fact], paid: set[str], sources: Mapping[str, set[str]]) -> tuple[Text, ...]:
    one = sum(len(found) == 1 for found in sources.values())
    amounts = sum(bool(fact.value("amount")) for fact in money)
    return (
        Text(
            "{paid} får penge; {one} har kun én kilde, {open} har kun foreslåede eller ventede penge.",
            "{paid} are paid; {one} have one source only, {open} only proposed or expected money.",
        ).format(paid=counted(len(paid), *INITIATIVES), one=one, open=len(paid) - len(sources)),
        Text(
            "Beløbet kendes for {amounts} af {all} betalinger.", "The amount is known of {amounts} of {all} payments."
        ).format(amounts=amounts, all=len(money)),
    )


VIEW = View(
    name="funding",
    title=Text("Pengenes vej fra pulje til den, der driver", "The money's way from pool to those who run"),
    help=Text(
        "Forvalter, pulje, indsats og den, der driver den, fra venstre mod højre.",
        "Administrator, pool, initiative and those who run it, from left to right.",
    ),
    picture=picture,
)
