"""What falls if a pool ends: the initiatives that have no other source, and those who run them and take part."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from ontology.periods import latest
from viz.codes import FIRM
from viz.graph import Fact, Reading
from viz.links import link_of
from viz.picture import Column, Group, Item, Picture
from viz.text import EMPTY, Text, counted, same
from viz.views.captions import INITIATIVES, ORGANISATIONS, PROJECTS
from viz.views.groups import BY_SECTOR
from viz.views.view import Setting, View

FALLS, WEAKENED = "falls", "weakened"
COLUMNS = (
    Column(
        Text("Penge", "Money"),
        (
            Group("pool", Text("Puljen, der ender", "The pool that ends")),
            Group("other", Text("Andre kilder", "Other sources")),
        ),
    ),
    Column(
        Text("Hvad den betaler", "What it pays for"),
        (
            Group(FALLS, Text("Ingen anden kilde", "No other source")),
            Group("open", Text("Kun foreslået eller ventet anden kilde", "Other source only proposed or expected")),
            Group(WEAKENED, Text("Har en anden kilde", "Has another source")),
            Group("below", Text("Drives af det, der falder", "Run by what falls")),
        ),
    ),
    Column(Text("Hvem mærker det", "Who feels it"), BY_SECTOR),
)
MARKS = (
    (FALLS, Text("falder med puljen", "falls with the pool")),
    (WEAKENED, Text("svækkes: en anden kilde findes eller ventes", "weakened: another source exists or is expected")),
)
_AROUND = ("runBy", "partner", "agreementParty")


@dataclass(frozen=True, slots=True)
class Fate:
    """What happens to each recipient of a pool (a group of the middle column), and the money that remains."""

    groups: Mapping[str, str]
    remaining: tuple[Fact, ...]

    def among(self, group: str) -> set[str]:
        """Return the recipients in one group."""
        return {name for name, found in self.groups.items() if found == group}


def fate(reading: Reading, pool: str, date: str = "") -> Fate:
    """Return what a pool's end does: another source is money that outlasts the pool's, or *date* where it is given."""
    ends = {name: latest(date) for name in _ends(reading, pool)} if date else _ends(reading, pool)
    others: dict[str, list[Fact]] = defaultdict(list)
    for fact in reading.of("fundedBy"):
        end = fact.value("periodEnd")
        outlasts = fact.funding != "expired" and (not end or latest(end) > ends.get(fact.subject, ""))
        if fact.subject in ends and outlasts and not reading.is_money_of(fact, pool):
            others[fact.subject].append(fact)
    groups = {name: _group(others[name]) for name in sorted(ends)}
    fallen = {name for name, group in groups.items() if group == FALLS}
    below = {f.subject: "below" for f in reading.of("runBy") if f.object in fallen and f.subject not in groups}
    return Fate(groups | below, tuple(fact for name in sorted(others) for fact in others[name]))


def _ends(reading: Reading, pool: str) -> dict[str, str]:
    """Return when the pool's money for each recipient is over: by a source, else with the pool; empty: not known."""
    closes = reading.pools[pool].end if pool in reading.pools else ""
    ends: dict[str, str] = {}
    for fact in _paid(reading, pool):
        end = fact.value("periodEnd") or closes
        ends[fact.subject] = max(ends.get(fact.subject, ""), latest(end) if end else "")
    return ends


def _paid(reading: Reading, pool: str) -> list[Fact]:
    """Return the money that a pool has given: what is only proposed cannot fall."""
    return [fact for fact in reading.of("fundedBy") if reading.is_money_of(fact, pool) and fact.funding in FIRM]


def _group(others: list[Fact]) -> str:
    if not others:
        return FALLS
    return WEAKENED if any(fact.funding in FIRM for fact in others) else "open"


def picture(reading: Reading, settings: Mapping[str, str]) -> Picture:
    """Return the picture of one pool's end; without the setting, of the pool that pays for most."""
    pool = settings.get("pool") or largest_pool(reading)
    found = fate(reading, pool, settings.get("date", ""))
    paid = _paid(reading, pool)
    around = [fact for fact in reading.of(*_AROUND) if fact.subject in found.groups]
    facts = [*paid, *found.remaining, *around]
    names = sorted({end for fact in facts for end in (fact.subject, fact.object)})
    items = [_item(reading, name, pool, found, paid) for name in names]
    column = {item.id: item.column for item in items}
    title = (
        Text("Hvad falder, hvis {pool} ender?", "What falls if {pool} ends?").format(pool=reading.label(pool))
        if pool
        else VIEW.title
    )
    return Picture(
        view=VIEW.name,
        title=title,
        caption=_caption(reading, pool, found, around) if paid else (),
        columns=COLUMNS,
        items=tuple(items),
        links=tuple(link_of(fact, reverse=column[fact.object] < column[fact.subject]) for fact in facts),
        marks=MARKS,
        why_empty=Text(
            "Ingen kilde i grafen siger, at puljen har betalt for noget.",
            "No source in the graph says that the pool has paid for anything.",
        ),
    )


def largest_pool(reading: Reading) -> str:
    """Return the pool with most recipients, or an empty text when there is none."""
    money = [fact for fact in reading.of("fundedBy") if fact.funding in FIRM]
    pools = Counter(fact.object for fact in money if reading.thing(fact.object).cls == "FundingPool")
    return min(pools, key=lambda pool: (-pools[pool], pool), default="")


def _item(reading: Reading, name: str, pool: str, found: Fate, paid: list[Fact]) -> Item:
    thing = reading.thing(name)
    if name == pool:
        return Item(thing, 0, "pool", mark="centre")
    group = found.groups.get(name)
    if group:
        return Item(thing, 1, group, mark=FALLS if group in (FALLS, "below") else WEAKENED)
    if any(fact.object == name for fact in paid):
        return Item(thing, 0, "pool")
    if any(fact.object == name for fact in found.remaining):
        return Item(thing, 0, "other")
    return Item(thing, 2, thing.sector)


def _caption(reading: Reading, pool: str, found: Fate, around: list[Fact]) -> tuple[Text, ...]:
    paid = [name for name, group in found.groups.items() if group != "below"]
    noun = PROJECTS if all(reading.thing(name).cls == "Project" for name in paid) else INITIATIVES
    fallen, open_ = found.among(FALLS), found.among("open")
    felt = {fact.object for fact in around if fact.subject in fallen}
    rests = Text(
        "{paid} hviler på {pool}; {fallen} har ingen anden kilde.",
        "{paid} rest on {pool}; {fallen} have no other source.",
    ).format(paid=counted(len(paid), *noun), pool=same(reading.thing(pool).label), fallen=len(fallen))
    hope = Text(
        "{open} har kun en anden kilde, der er foreslået eller ventet.",
        "{open} have another source only as a proposal or an expectation.",
    ).format(open=len(open_))
    who = Text("{felt} driver eller deltager i det, der falder.", "{felt} run or take part in what falls.").format(
        felt=counted(len(felt), *ORGANISATIONS)
    )
    return rests, hope if open_ else EMPTY, who if felt else EMPTY


VIEW = View(
    name="pool-ends",
    title=Text("Hvad falder, hvis en pulje ender?", "What falls if a pool ends?"),
    help=Text(
        "Puljen, hvad den betaler for, og hvem der mærker, at den ender; det, der falder, er mærket.",
        "The pool, what it pays for, and who feels its end; what falls is marked.",
    ),
    picture=picture,
    settings={
        "pool": Setting(
            Text("puljen (ellers den, der betaler for mest)", "the pool (else the one that pays for most)"),
            types=("FundingPool",),
        ),
        "date": Setting(
            Text(
                "regn kun penge med, der rækker ud over datoen (ellers ud over puljens penge)",
                "count only money that runs beyond the date (else beyond the pool's)",
            ),
            kind="date",
        ),
    },
)
