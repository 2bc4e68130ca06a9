"""Scenarios, models and alternatives that an office puts forward, and what each would cost."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import Mention
from ingest.mentions.triggers import holding
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import amount_of
from ingest.relations.engine.sentence import budget_in
from ingest.relations.papers.budgets import DENIED, budget_year
from ingest.search.patterns import compiled
from ingest.search.sought import Sought
from ontology.records import Node, Value

_SCENARIO = compiled(
    r"^(?P<name>(?:Scenarie|Model|Forslag|Alternativ)\s(?:\d+(?:\.\d+)?|[A-Z]))\s?[:.–-]\s(?P<what>[^.:]{4,110})"
)
_SCENARIOS = ("Scenarie", "Model", "Forslag", "Alternativ")
_OFFICES = compiled(
    r"(?P<who>[ADFSadfs](?<!\w.)(?:(?<=[Aa])dministrationen|(?<=[Dd])irektionen|(?<=[Ff])orvaltningen"
    r"|(?<=[Ss])ekretariatet))s?\b"
)
_PUTS_FORWARD = compiled(
    r" (?:anbefaler|indstiller|foreslår|peger på) (?:[Mm]odel|[Ss]cenarie|[Aa]lternativ|[Ff]orslag)\b"
)
"""How a sentence goes on after the office that chooses among the scenarios."""
_SOON = 600
"""Characters after a scenario's name in which its amount is told."""
_GRANTS = compiled(
    r"\b(?:bevil(?:l?i)?ges|afsættes|tilføres|finansieres|koster|kræver|forudsætter|vil koste|merudgift\w*|"
    r"udgift\w* på)\b",
    re.IGNORECASE,
)
_SCENARIO_NAMED = Sought(r"\b(?:[Ss]cenarie|[Mm]odel|[Aa]lternativ)\s(?:\d+(?:\.\d+)?|[A-Z])\b")
_NUMBER = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
_COLUMNS = compiled(rf"(?:\s+(?:{_NUMBER}|[-–]))+\s*$")
_UNITS = (
    (compiled(r"\b(?:t\.\s?kr|tkr|1\.?000\s?kr)", re.IGNORECASE), 1000),
    (compiled(r"\bmio\.?\s?kr", re.IGNORECASE), 1_000_000),
)
_HEADER = compiled(r"(?:\b20\d\d\b\s*){2,}")
_BELOW = 6000
"""Characters after a scenario's description within which its row stands."""
_ABOVE = 500
"""Characters above a row in which the table's unit and years stand."""


def scenario_drafts(document: Document, passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the scenarios that an office puts forward, and what each would be granted; mentions must be resolved."""
    scenarios = _scenarios(document, passages)
    if scenarios:
        yield from _put_forward(document, passages, scenarios)
        yield from _granted(document, passages, scenarios)


def _scenarios(document: Document, passages: Sequence[Passage]) -> dict[int, re.Match[str]]:
    """Return the scenarios, models or proposals with a number that open a block, by the number of their sentence."""
    text, found = document.text, {}
    for number in holding(text, passages, _SCENARIOS):
        passage = passages[number]
        match = _SCENARIO.match(text[passage.start : passage.end].lstrip("•–- "))
        if match and passage.start == passage.block.start:
            found[number] = match
    return found


def _put_forward(
    document: Document, passages: Sequence[Passage], scenarios: Mapping[int, re.Match[str]]
) -> Iterator[Draft]:
    """Yield the scenarios that an office puts forward, each with the first amount told of it."""
    year = budget_in(document.text)
    offices = list(_OFFICES.finditer(document.text))
    ends = [office.end() for office in offices]
    for number, match in scenarios.items():
        passage = passages[number]
        mover = _mover(document, passages, number)
        if mover is not None:
            yield from _moved(document, passages, match, mover)
            continue
        before = bisect_right(ends, passage.start)
        if not before:
            continue
        office = next((o for o in offices if _PUTS_FORWARD.match(document.text, o.end())), offices[before - 1])["who"]
        following = [
            m
            for p in passages[number : number + 4]
            for m in p.mentions
            if m.type == "Money"
            and p.start - passage.end < _SOON
            and not (p is not passage and _SCENARIO.match(document.text[p.start : p.end]))
        ]
        qualifiers: dict[str, Value] = {
            k: v for k, v in (amount_of(following[0]) if following else {}).items() if k != "per"
        }
        if year:
            qualifiers["year"] = year
        qualifiers.update(
            _row_of(document, passage.start, passage.end) or _row_named(document, match["name"], passage.end)
        )
        label = f"{match['name']}: {_without_columns(match['what'])}"
        unit, proposal = Node("Unit", office[0].upper() + office[1:]), Node("Proposal", " ".join(label.split()))
        yield Draft("proposes", unit, proposal, *passage.span, qualifiers, 0.65, "scenario.office")


_AS_IT_IS = frozenset(
    {"fundedBy", "hasRole", "capacity", "startedOn", "endedOn", "runBy", "partner", "partOf", "locatedIn"}
)


def without_options(document: Document, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out what is told as it would be under one of several models ("Model B: Holdet fortsætter med to ...")."""
    for draft in drafts:
        block = document.block_at(draft.start) if draft.predicate in _AS_IT_IS else None
        asked = draft.qualifiers.get("status") in {"proposed", "requested", "expected"}
        if block is None or asked or _SCENARIO.match(document.text[block.start : block.end].lstrip("•–- ")) is None:
            yield draft


_MOVES = compiled(
    r" (?:foreslår|foreslog|har foreslået|ønsker|ønskede|vil have|stiller|stillede|har stillet|har bedt om)\b"
)
_MOVERS = frozenset({"Party", "Unit", "Forum", "Association"})
_TEXT = 20
"""Sentences under a proposal's title in which the one is named who makes it."""


def _mover(document: Document, passages: Sequence[Passage], number: int) -> int | None:
    """Return the number of the sentence under a proposal's title that begins with the one who makes it."""
    for place in range(number + 1, min(len(passages), number + _TEXT)):
        passage = passages[place]
        if passage.block.kind == "heading" or _SCENARIO.match(document.text, passage.start, passage.end):
            return None
        who = next((m for m in passage.mentions if m.start == passage.start), None)
        moves = who is not None and who.type in _MOVERS and _MOVES.match(document.text, who.end, passage.end)
        if moves or (_MADE_BY.match(document.text, passage.start, passage.end) and _makers(document, passage)):
            return place
    return None


_MADE_BY = compiled(r"\W*(?:(?:Stillet|Foreslået|Fremsat|Indsendt|Fremført) af:? |Forslagsstillere?: )")
"""How a line below a proposal's title begins that says whose it is."""


def _makers(document: Document, passage: Passage) -> list[Mention]:
    """Return who makes a proposal by the sentence that says so: all whom it names after "stillet af", or the first."""
    if not _MADE_BY.match(document.text, passage.start, passage.end):
        return [m for m in passage.mentions if m.start == passage.start][:1]
    return [m for m in passage.mentions if m.type in _MOVERS | _PUBLIC and not m.genitive]


_PUBLIC = frozenset({"RegionalPsychiatry", "Municipality", "Region", "Centre"})
"""Who may make a proposal where the paper says outright that it does."""


def _moved(document: Document, passages: Sequence[Passage], title: re.Match[str], place: int) -> Iterator[Draft]:
    """Yield the proposal under its title, made by those whom a sentence below names, with its price."""
    passage = passages[place]
    after = (p for p in passages[place : place + 3] if p.block.start == passage.block.start)
    money = next((m for p in after for m in p.mentions if m.type == "Money"), None)
    qualifiers = {k: v for k, v in (amount_of(money) if money else {}).items() if k != "per"}
    year = budget_year(document, passage.start)
    qualifiers.update({"year": year} if year else {})
    node = Node("Proposal", " ".join(_without_columns(title["what"]).split()))
    for mover in _makers(document, passage):
        yield Draft("proposes", node_of(mover), node, *passage.span, qualifiers, 0.8, "scenario.mover")


def _granted(
    document: Document, passages: Sequence[Passage], scenarios: Mapping[int, re.Match[str]]
) -> Iterator[Draft]:
    """Yield what each scenario would be granted: "scenarie B eller scenarie C ... bevilges henholdsvis 7 eller 13
    mio. kr."."""
    named: dict[str, Node] = {}
    told: list[str] = []
    block = -1
    first = min(scenarios)
    for number, passage in enumerate(passages[first:], first):
        match = scenarios.get(number)
        if match:
            label = f"{match['name']}: {_without_columns(match['what'])}"
            named[match["name"].casefold()] = Node("Proposal", " ".join(label.split()))
        if passage.block.start != block:
            block, told = passage.block.start, []
        if not (told or match or _SCENARIO_NAMED.may_be_in(passage)):
            continue
        text = document.text[passage.start : passage.end]
        told += [
            m.group().casefold()
            for m in _SCENARIO_NAMED.finditer(document.text, passage)
            if m.group().casefold() in named
        ]
        sums = [m for m in passage.mentions if m.type == "Money"]
        if told and not match and len(sums) == len(set(told)) and _GRANTS.search(text) and not DENIED.search(text):
            year = budget_year(document, passage.start)
            for name, money in zip(dict.fromkeys(told), sums, strict=True):
                yield from _asked(named[name], money, year, passage)


def _asked(scenario: Node, money: Mention, year: str, passage: Passage) -> Iterator[Draft]:
    if year:
        amount = {k: v for k, v in amount_of(money).items() if k != "per"}
        qualifiers: dict[str, Value] = {**amount, "start": year, "status": "proposed"}
        budget = Node("FundingPool", f"Budget {year}")
        yield Draft("fundedBy", scenario, budget, *passage.span, qualifiers, 0.7, "budget.scenario")


def _without_columns(text: str) -> str:
    """Return a row's name without its columns of numbers."""
    return _COLUMNS.sub("", text).strip()


def _row_of(document: Document, start: int, end: int) -> dict[str, Value]:
    """Return the amount of the first column of the row ``[start, end)`` and its year, where the table's unit is
    told."""
    columns = _COLUMNS.search(document.text, start, end)
    above = document.text[max(0, start - _ABOVE) : start]
    units = [(m.end(), factor) for pattern, factor in _UNITS for m in pattern.finditer(above)]
    first = re.search(_NUMBER, columns.group()) if columns else None
    if first is None or not units:
        return {}
    amount = float(first.group().replace(".", "").replace(",", ".")) * max(units)[1]
    found: dict[str, Value] = {"amount_dkk": int(amount) if amount == int(amount) else amount}
    header = list(_HEADER.finditer(above))
    if header:
        found["year"] = header[-1].group().split()[0]
    return found


def _row_named(document: Document, name: str, after: int) -> dict[str, Value]:
    """Return the amount and year of the row that begins with a name alone ("Scenarie 2   2.950   2.950")."""
    row = re.compile(rf"^[ \t]*{re.escape(name)}(?P<columns>[ \t]+(?={_NUMBER})[^\n]*)$", re.MULTILINE)
    match = row.search(document.text, after, after + _BELOW)
    return _row_of(document, match.start("columns"), match.end()) if match else {}
