"""The measures: which network each looks at, what its figures are, and what they mean and do not mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ontology.errors import UsageError
from ontology.periods import whole_years
from ontology.suggesting import advice
from queries.measures import shape
from queries.text import Text

if TYPE_CHECKING:
    import networkx as nx

Row = tuple[str | int | float | None, ...]
ACTUAL = ("status-granted", "status-stated", "status-expired")
"""Money that counts as paid: what is proposed, requested or expected does not."""

_SECTORS = Text("Sektorer", "Sectors")
_WHO = ("node", Text("Hvem", "Who"))


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure: its question, its meaning in plain words, the network it looks at, its columns, and its rows."""

    words: Text
    meaning: Text
    network: str
    columns: tuple[tuple[str, Text], ...]
    rows: Callable[[nx.Graph[str]], Iterable[Row]]


def measure(name: str) -> Measure:
    """Return the measure named *name*; raises UsageError for an unknown one."""
    if name not in MEASURES:
        raise UsageError(f"there is no measure {name!r}.", advice=advice(name, MEASURES))
    return MEASURES[name]


def _degree(graph: nx.Graph[str]) -> Iterator[Row]:
    plain = shape.simple(graph)
    ranked = sorted(plain.nodes, key=lambda node: (-plain.degree(node), node))
    for node in ranked:
        yield node, _sector(plain, node), plain.degree(node), plain.degree(node, weight="weight")


def _betweenness(graph: nx.Graph[str]) -> Iterator[Row]:
    plain = shape.simple(graph)
    figures = shape.betweenness(plain)
    for node in sorted(figures, key=lambda node: (-figures[node], node)):
        yield node, _sector(plain, node), round(figures[node], 6)


def _bridges(graph: nx.Graph[str]) -> Iterator[Row]:
    plain = shape.simple(graph)
    for one, other in shape.bridges(plain):
        ends = _sector(plain, one), _sector(plain, other)
        if None not in ends and ends[0] != ends[1]:
            yield one, ends[0], other, ends[1]


def _articulation(graph: nx.Graph[str]) -> Iterator[Row]:
    plain = shape.simple(graph)
    for node in shape.articulation_points(plain):
        sectors = sorted({sector for other in plain.neighbors(node) if (sector := _sector(plain, other))})
        if len(sectors) > 1:
            yield node, _sector(plain, node), len(sectors), plain.degree(node)


def _components(graph: nx.Graph[str]) -> Iterator[Row]:
    yield from _groups(shape.simple(graph), shape.components)


def _communities(graph: nx.Graph[str]) -> Iterator[Row]:
    yield from _groups(shape.simple(graph), shape.communities)


def _groups(plain: nx.Graph[str], find: Callable[[nx.Graph[str]], list[list[str]]]) -> Iterator[Row]:
    """Yield each group of two or more: number, size, sectors, and its best connected member, which names it."""
    for number, group in enumerate((group for group in find(plain) if len(group) > 1), 1):
        leader = min(group, key=lambda node: (-plain.degree(node), node))
        sectors = {sector for node in group if (sector := _sector(plain, node))}
        yield number, leader, len(group), len(sectors)


def _concentration(graph: nx.Graph[str]) -> Iterator[Row]:
    """Yield Herfindahl's index a receiver; where an amount is not known, the index is not known either."""
    paid: dict[str, dict[str, list[float | None]]] = defaultdict(lambda: defaultdict(list))
    for funder, recipient, data in graph.edges(data=True):
        if str(data.get("status", "")).endswith(ACTUAL):
            paid[recipient][funder].append(_whole_amount(data))
    for recipient in sorted(paid, key=lambda node: (len(paid[node]), node)):
        yield recipient, len(paid[recipient]), *_index(paid[recipient])


def _whole_amount(data: Mapping[str, Any]) -> float | None:
    """Return what a payment comes to in all: None for a sum per participant, or a yearly one of unknown years."""
    amount = data.get("amount")
    if amount is None or data.get("per"):
        return None
    years = whole_years(str(data.get("start", "")), str(data.get("end", ""))) if data.get("recurrence") else 1
    return amount * years if years else None


def _index(paid: dict[str, list[float | None]]) -> tuple[float | None, float | None]:
    """Return the known total and the index: 1 with one payer whatever the amounts, else unknown with an unknown one."""
    amounts = [[amount for amount in money if amount is not None] for money in paid.values()]
    whole = all(len(known) == len(money) for known, money in zip(amounts, paid.values(), strict=True))
    total = sum(map(sum, amounts)) if whole else None
    if len(paid) == 1:
        return total, 1.0
    found = shape.herfindahl([sum(known) for known in amounts]) if whole else None
    return total, None if found is None else round(found, 4)


def _sector(graph: nx.Graph[str], node: str) -> str | None:
    return graph.nodes[node].get("sector")


_SECTOR = ("sector", Text("Sektor", "Sector"))
MEASURES: dict[str, Measure] = {
    "degree": Measure(
        Text("Hvem har flest samarbejdspartnere?", "Who has the most partners?"),
        Text(
            "Tallet er, hvor mange andre der deltager i de samme indsatser ifølge kilderne. "
            "Det måler omtale, ikke magt.",
            "The figure is how many others take part in the same initiatives according to the sources. "
            "It measures mention, not power.",
        ),
        "partners",
        (_WHO, _SECTOR, ("degree", Text("Partnere", "Partners")), ("shared", Text("Fælles indsatser", "Shared"))),
        _degree,
    ),
    "betweenness": Measure(
        Text("Hvem ligger på vejen mellem andre?", "Who lies on the way between others?"),
        Text(
            "Tallet (0 til 1) er andelen af korteste veje mellem to andre, der går gennem den. "
            "Et højt tal er en mellemmand i det læste, ikke nødvendigvis i virkeligheden.",
            "The figure (0 to 1) is the share of shortest ways between two others that pass it. "
            "A high figure is a go-between in what was read, not necessarily in the world.",
        ),
        "partners",
        (_WHO, _SECTOR, ("betweenness", Text("Betweenness", "Betweenness"))),
        _betweenness,
    ),
    "bridges": Measure(
        Text("Hvilke enkelte forbindelser holder sektorer sammen?", "Which single links hold sectors together?"),
        Text(
            "En bro er en forbindelse mellem to sektorer, uden hvilken nettet falder i flere dele. "
            "Et andet samarbejde kan findes uden at være nævnt i de læste dokumenter.",
            "A bridge is a link between two sectors without which the network falls into more parts. "
            "Another cooperation may exist without being named in the documents read.",
        ),
        "partners",
        (_WHO, _SECTOR, ("other", Text("Og", "And")), ("otherSector", Text("Anden sektor", "Other sector"))),
        _bridges,
    ),
    "articulation": Measure(
        Text("Hvem er den eneste, der forbinder sektorer?", "Who alone connects sectors?"),
        Text(
            "Uden denne deltager falder nettet i flere dele, og dens partnere hører til flere sektorer. "
            "Det viser sårbarhed i det læste net.",
            "Without this participant the network falls into more parts, and its partners belong to several sectors. "
            "It shows what is fragile in the network as read.",
        ),
        "partners",
        (_WHO, _SECTOR, ("sectors", _SECTORS), ("partners", Text("Partnere", "Partners"))),
        _articulation,
    ),
    "components": Measure(
        Text("Hvilke dele hænger sammen?", "Which parts hang together?"),
        Text(
            "En del er deltagere, der er forbundet gennem samarbejder, direkte eller gennem andre. "
            "Adskilte dele kan være forbundet af noget, ingen har læst.",
            "A part is participants connected through partnerships, directly or through others. "
            "Separate parts may be connected by something that nobody has read.",
        ),
        "partners",
        (
            ("number", Text("Del", "Part")),
            ("node", Text("Bedst forbundet", "Best connected")),
            ("size", Text("Deltagere", "Participants")),
            ("sectors", _SECTORS),
        ),
        _components,
    ),
    "communities": Measure(
        Text("Hvilke kredse samler sig?", "Which circles form?"),
        Text(
            "En kreds er deltagere med flere forbindelser indbyrdes end ud af kredsen (Louvain). "
            "Grænserne er beregnet, ikke aftalt, og kan flytte sig med nye dokumenter.",
            "A circle is participants with more links among themselves than out of it (Louvain). "
            "Its borders are computed, not agreed, and may move with new documents.",
        ),
        "partners",
        (
            ("number", Text("Kreds", "Circle")),
            ("node", Text("Bedst forbundet", "Best connected")),
            ("size", Text("Deltagere", "Participants")),
            ("sectors", _SECTORS),
        ),
        _communities,
    ),
    "concentration": Measure(
        Text("Hvem afhænger af få betalere?", "Who depends on few payers?"),
        Text(
            "Herfindahls indeks er 1 for én betaler, uanset beløbet, og nærmer sig 0 for mange lige store. "
            "Har flere betalt, og er et beløb ukendt, er indekset ukendt. Et årligt beløb tæller for hvert af sine år; "
            "uden kendte år, eller som beløb pr. deltager, er det intet kendt beløb i alt. "
            "Søgte, foreslåede og ventede penge tæller ikke.",
            "Herfindahl's index is 1 for one payer, whatever the amount, and nears 0 for many of equal size. "
            "Where several paid and an amount is unknown, the index is unknown. A yearly amount counts for each of its "
            "years; without known years, or as an amount per participant, it is no known amount in all. "
            "Money requested, proposed or expected does not count.",
        ),
        "funding",
        (
            ("node", Text("Modtager", "Receiver")),
            ("payers", Text("Betalere", "Payers")),
            ("total", Text("I alt (kr.)", "Total (DKK)")),
            ("herfindahl", Text("Herfindahl", "Herfindahl")),
        ),
        _concentration,
    ),
}
"""The measures by name."""
