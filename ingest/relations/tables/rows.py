"""What a table's rows say: who got how much for what, who works where, what a house has room for and by which law."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ingest.claims import Draft
from ingest.document import Block, Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, THINGS, TOWNS, Mention
from ingest.mentions.names.pools import LAW_18, SECTION_18
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Outline
from ingest.relations.engine.employment import terms_of
from ingest.relations.engine.groups import group_drafts
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import span_of, unit_of
from ingest.relations.lists.frame import Line
from ingest.relations.lists.granters import granter_of
from ingest.relations.money.purse import Purse
from ingest.relations.papers.budgets import budget_year
from ingest.relations.tables.cell import Cell
from ingest.relations.tables.cells import (
    bodies_of,
    body_of,
    count_of,
    factor_of,
    hours_of,
    is_purpose,
    laws_of,
    named_whole,
    over_purposes,
    place_named,
    role_named,
    span_of_cell,
    sum_of,
    undertaking_of,
)
from ingest.relations.tables.grid import Row, Table, tables_of
from ingest.relations.tables.moved import moved_in
from ingest.search.patterns import compiled
from ontology.predicates import ORGANISATIONS
from ontology.records import Node, Value

_TOTAL = compiled(r"^(?:i alt|samlet|total|sum\b|tilsammen|hele\b|resultat|gennemsnit)", re.IGNORECASE)
_PAYERS = frozenset({"FundingPool", "Foundation"})
_SECTION_18 = re.compile(r"(?:§|paragraf)\s?18\b(?!\s?(?:\d|[.,]\d))")
_HEAD = 800
"""Characters at a document's beginning in which its pool may be named."""
_UNIT_TOLD = compiled(r"(?:\bi |\()(?:hele )?(?:1\.?000 |t\. ?|tusinde |mio\. ?|millioner )?kr", re.IGNORECASE)
"""What says over a table in which unit its sums are; an amount ("1,5 mio. kr.") says nothing of them."""
_YEAR = 4
_CONFIDENCE = 0.8


@dataclass(frozen=True, slots=True)
class _Context:
    """What stands over a table: who pays, the time that its numbers are of, the unit of its sums, its subject."""

    payer: Node | None
    time: Mention | None
    factor: int
    topic: Topic | None
    shared: bool = False
    """Whether the lines above say that the municipalities in the rows pay their shares."""
    proposed: bool = False
    """Whether the lines above say that the sums are only proposed."""
    yearly: bool = False
    """Whether the lines above say that the sums are paid every year."""
    role: Node | None = None
    """The job function that the line right above says is counted."""


def table_drafts(
    document: Document, passages: Sequence[Passage], lines: Sequence[Line], outline: Outline
) -> Iterator[Draft]:
    """Yield what the rows of a document's tables say; the row is the evidence."""
    payers = _Payers(document, passages)
    stacked = {stack.line.start for stack in outline.stacks}
    for table in tables_of(lines):
        context = _context(document, payers, table, outline)
        for row in table.rows:
            first = next((cell for cell in row.cells.values() if not cell.empty), None)
            if first is None or _TOTAL.match(first.text) or row.block.start in stacked:
                continue
            for predicate, subject, object_, qualifiers, rule in _of_row(document, table, row, context):
                start, end = row.block.start, row.block.end
                yield Draft(predicate, subject, object_, start, end, qualifiers, _CONFIDENCE, f"table.{rule}")


_Told = tuple[str, Node, Node, dict[str, Value], str]


def _context(document: Document, payers: _Payers, table: Table, outline: Outline) -> _Context:
    begin = table.rows[0].block.start
    above = [block for block in table.above if block.kind != "row"]
    told = (_UNIT_TOLD.search(document.text, block.start, block.end) for block in reversed(above))
    near = payers.between(above[0].start if above else begin, begin)
    other = " ".join(words for kind, words in table.headers.items() if kind.startswith("unknown"))
    over = above[-1].end if above else begin
    times = [m for m in near if _is_point(m) and not (m.start >= over and document.text[m.start : m.end] in other)]
    times = times or [m for m in payers.between(0, min(_HEAD, begin)) if _is_point(m) and len(m.value[0]) == _YEAR]
    return _Context(
        (payers.in_caption(above[-1]) if above else None) or payers.of(near, begin),
        times[-1] if times else None,
        factor_of(*table.headers.values(), *(unit[0] for unit in told if unit)),
        (_captioned(payers.between(above[-1].start, above[-1].end), above[-1].start) if above else None)
        or outline.at(table.rows[0].block).topic,
        _shared(document, above[-_NEAR:]),
        any(_PROPOSED.search(document.text, block.start, block.end) for block in above[-_NEAR:]),
        any(_YEARLY.search(document.text, block.start, block.end) for block in above[-_NEAR:]),
        _counted(near, above[-1].start) if above else None,
    )


_SHARES = compiled(
    r"\b(?:[Kk]ommunerne|[Pp]arterne|[Rr]egionerne)s? (?:(?:[a-zæøå]+e )?(?:andele?|bidrag|betaling(?:er)?"
    r"|medfinansiering)\b|betaler|bidrager)"
    r"|\b(?:[Ff]ordeling(?:en)?|[Dd]eling(?:en)?) af (?:drifts)?(?:udgift|finansiering)[a-zæøå]*"
    r"|\b[Mm]edfinansiering(?:en)? fra (?:de )?[a-zæøå]*kommune|^(?:[Bb]ilag \w{1,2}[.:]? )?(?:\d[\d.]* )?"
    r"(?:Fordelingsnøgle|Betalingsnøgle|Betalingsfordeling|Udgiftsfordeling|Kommunal medfinansiering)"
)
_NEAR = 3
"""Lines above a table that say what its sums are."""
_PROPOSED = compiled(
    r"\b(?:det|de) (?:indstillede|foreslåede|anbefalede) (?:beløb|summer|fordeling|tilskud)"
    r"|\b(?:forslag|indstilling) til (?:fordeling|udmøntning|tilskud)"
    r"|\b(?:fordeling(?:en)?|beløb(?:ene)?) (?:er indstillet|indstilles|foreslås)",
    re.IGNORECASE,
)
_YEARLY = compiled(r"\b(?:årlige?|årligt|hvert år|om året|pr\. år)\b", re.IGNORECASE)
_ANNEX = compiled(r"\b(?P<annex>[Bb]ilag (?:\d{1,2}|[A-H]))\b")


def _shared(document: Document, above: Sequence[Block]) -> bool:
    """Tell whether the lines over a table, or what points to their annex, say that each row holds a share."""
    if any(_SHARES.search(document.text, block.start, block.end) for block in above):
        return True
    annexes = (_ANNEX.match(document.text, block.start, block.end) for block in above)
    annex = next(filter(None, annexes), None)
    return annex is not None and any(
        _DEALT.search(document.text, max(0, told.start() - _SENTENCE), told.start())
        for told in re.finditer(rf"\b{annex['annex'].lower()}\b", document.text[: annex.start()], re.IGNORECASE)
    )


_DEALT = compiled(
    r"\b(?:betal|bidrag|afhold|finansier|udgift)[^;:?!\n]*\b(?:fordel|dele)[a-zæøå]*[^.;:?!]{0,40}$", re.IGNORECASE
)
"""What an agreement says of payments before it points to the annex that holds them."""
_SENTENCE = 200


def _captioned(near: Sequence[Mention], start: int) -> Topic | None:
    """Return the one house that the line right above a table names ("Tabel 2. Bemanding på Botilbuddet X")."""
    named = {m.label: m for m in near if m.start >= start and m.type in THINGS and m.source not in {"we", "common"}}
    only = next(iter(named.values())) if len(named) == 1 else None
    return Topic(only.type, only.label, start, start) if only is not None and not only.genitive else None


def _counted(near: Sequence[Mention], start: int) -> Node | None:
    """Return the one job function that the line right above a table names ("Tabel 2. Peermedarbejdere i regionen")."""
    named = {m.label: m for m in near if m.start >= start and m.type == "Role"}
    return node_of(next(iter(named.values()))) if len(named) == 1 else None


def _is_point(mention: Mention) -> bool:
    """Tell whether a mention is a day or year, and no span."""
    return mention.type == "Period" and mention.value[0] == mention.value[1]


class _Payers:
    """Whose money the tables of a document deal out; the tables are asked for in their order."""

    def __init__(self, document: Document, passages: Sequence[Passage]) -> None:
        self._document, self._passages = document, passages
        self._starts = [passage.start for passage in passages]
        self._purse = Purse(document, passages)
        self._page = granter_of(document, passages)

    def between(self, start: int, end: int) -> list[Mention]:
        """Return the mentions of the sentences that begin in a stretch of text."""
        near = self._passages[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [m for passage in near for m in passage.mentions]

    def in_caption(self, line: Block) -> Node | None:
        """Return the one pool or foundation that the line right above a table names ("Tilskud fra X-puljen")."""
        named = {m.label: m for m in self.between(line.start, line.end) if m.type in _PAYERS and m.source != "common"}
        return node_of(next(iter(named.values()))) if len(named) == 1 else None

    def of(self, near: Sequence[Mention], begin: int) -> Node | None:
        """Return the pool that the text goes on with at *begin*, or one that is named *near* above or at the document's
        beginning, or the purse of the page."""
        if (told := self._purse.at(begin)) is not None:
            return told
        head = min(_HEAD, begin)
        for mentions in (near[::-1], self.between(0, head)):
            pool = next((m for m in mentions if m.type == "FundingPool" and m.source != "common"), None)
            if pool is not None:
                return node_of(pool)
        if any(m.label == LAW_18 for m in near) or _SECTION_18.search(self._document.text, 0, head):
            return Node("FundingPool", SECTION_18)
        named = next((m for m in reversed(near) if m.type == "Foundation"), None)
        return self._page or (node_of(named) if named is not None else None)


def _of_row(document: Document, table: Table, row: Row, context: _Context) -> Iterator[_Told]:
    if "mover" in table.headers:
        yield from moved_in(row, table.headers, context.factor, budget_year(document, row.block.start))
        return
    if row.get("granted", "proposed", "requested") is not None and row.get("recipient", "project") is not None:
        yield from _grant(row, context, table.headers)
        return
    subject = _subject(row, context)
    if subject is None:
        return
    own = row.get("name", "project", "recipient", "role", "count", "hours") is not None
    if not own and row.get("municipality") is not None:
        yield from _share(row, subject, context)
        return  # each row tells of another municipality, and a thing lies in one
    yield from _place(table, row, subject, context)
    yield from _staff(row, subject, context)
    target = row.get("target")
    if target is not None:
        for label, ages, _, _ in group_drafts(document, target.start, target.end, target.mentions):
            yield "targetGroup", subject, Node("TargetGroup", label), ages, "target"


def _grant(row: Row, context: _Context, headers: Mapping[str, str]) -> Iterator[_Told]:
    """Yield who runs what was granted and who pays how much: the undertaking, or, for its costs, the recipient."""
    header = headers.get("granted", headers.get("proposed", ""))
    recipient, project = row.get("recipient", "name"), row.get("project")
    bodies = bodies_of(recipient) if recipient is not None else []
    work = undertaking_of(project) if project is not None else None
    if bodies and project is not None and over_purposes(headers.get("project", "")) and not named_whole(project):
        work = None
    granted, where, payer = row.get("granted", "proposed"), row.get("municipality"), _own_payer(row) or context.payer
    to_body = payer is not None and payer.label == SECTION_18  # the money is the association's, whatever it asks for
    for body in bodies if work is not None and not (to_body and is_purpose(work.label)) else ():
        if work is not None and work.label != body.label:
            yield "runBy", work, body, {}, "owner"
    subjects = bodies if bodies and to_body else [work] if work is not None else bodies
    amount = sum_of(granted, context.factor) if granted is not None else None
    status = "granted" if row.get("granted") is not None and not context.proposed else "proposed"
    for subject in subjects:
        if where is not None:
            for located in _located(subject, where):  # whose project it is where nobody else has asked for the money
                own = recipient is None and subject == work and located[2].type == "Municipality"
                yield ("runBy", subject, located[2], {}, "owner") if own else located
        if amount is not None and payer is not None:
            told: dict[str, Value] = {"amount_dkk": amount} if len(subjects) == 1 else {}
            yield (
                "fundedBy",
                subject,
                payer,
                {**told, "status": status, **(_years(header) or _when(row, context))},
                "grant",
            )


def _share(row: Row, subject: Node, context: _Context) -> Iterator[_Told]:
    """Yield what the municipality of a row pays of what the part is about, where the lines above say so."""
    where, paid = row.get("municipality"), row.get("granted")
    amount = sum_of(paid, context.factor) if paid is not None else None
    if where is None or not amount or not context.shared:
        return
    told: dict[str, Value] = {
        "amount_dkk": amount,
        **({"recurring": "year"} if context.yearly else _when(row, context)),
    }
    for payer in where.named(TOWNS):
        yield "fundedBy", subject, node_of(payer), told, "share"


def _own_payer(row: Row) -> Node | None:
    cell = row.get("funder")
    named = cell.named(_PAYERS | ORGANISATIONS) if cell is not None else []
    return node_of(named[0]) if named else None


def _when(row: Row, context: _Context) -> dict[str, Value]:
    """Return the time for which a row's money is given: its own, or the year over the table."""
    cell = row.get("period")
    begin, finish = span_of_cell(cell) if cell is not None else ("", "")
    if begin or finish:
        return {name: value for name, value in (("start", begin), ("end", finish)) if value}
    if context.time is None or len(str(context.time.value[0])) != _YEAR:
        return {}
    return span_of(context.time)


def _years(header: str) -> dict[str, Value]:
    """Return the years that the word over a column bears ("Tilsagn 2014-2017")."""
    years = _SPAN.search(header)
    return {"start": years[1], "end": years[2] or years[1]} if years else {}


_SPAN = compiled(r"\b((?:19|20)\d\d)(?: ?[-–/] ?((?:19|20)\d\d))?\b")


def _subject(row: Row, context: _Context) -> Node | None:
    """Return whom a row tells of: the house or undertaking in its first columns, or what the part is about."""
    staff = row.get("role", "count", "hours") is not None
    name, project, recipient = row.get("name"), row.get("project"), row.get("recipient")
    if name is not None:
        return place_named(name, "Unit" if staff else "Facility")
    if project is not None:
        return undertaking_of(project)
    if recipient is not None:
        return body_of(recipient)
    where = row.get("municipality")
    if where is not None and staff:
        return body_of(where)
    topic = context.topic
    pact = topic is not None and topic.type == "Agreement" and context.shared
    return topic.node if topic is not None and (pact or topic.type in THINGS) else None


def _located(subject: Node, cell: Cell) -> Iterator[_Told]:
    named = cell.named(frozenset({"Municipality", "Region", PLACE}))
    if len({m.label for m in named}) == 1 and subject.type in THINGS:
        yield "locatedIn", subject, node_of(named[0]), {}, "where"


def _place(table: Table, row: Row, subject: Node, context: _Context) -> Iterator[_Told]:
    """Yield where a house lies, what it has room for, by which law, since when, who runs and pays it."""
    for kind, cell in row.cells.items():
        if cell.empty:
            continue
        if kind == "municipality" and subject.type in THINGS:
            yield from _located(subject, cell)
        elif kind in {"places", "members"} and (number := count_of(cell)):
            label = "-".join(map(str, number)) if isinstance(number, tuple) else str(number)
            yield "capacity", subject, Node("Number", label), {"unit": unit_of(table.headers[kind], "places")}, "room"
        elif kind == "law":
            for law in laws_of(cell, table.headers[kind]):
                yield "legalBasis", subject, law, {}, "law"
        elif kind in {"begins", "ends"} and (date := span_of_cell(cell)[kind == "ends"]):
            yield ("startedOn" if kind == "begins" else "endedOn"), subject, Node("Date", date), {}, "time"
        elif kind == "leader" and cell.text[0].isupper() and subject.type in THINGS:
            yield "hasRole", subject, Node("Role", table.headers[kind].casefold()), {}, "leader"
        elif kind in {"runner", "partner"}:
            for body in cell.named(ORGANISATIONS | {"Education"}):
                yield ("runBy" if kind == "runner" else "partner"), subject, node_of(body), {}, kind
        elif "funder" in row.cells and kind in {"granted", "proposed"}:
            continue  # the sum of whoever pays
        elif kind in {"granted", "proposed"} and _is_of_another(row, subject):
            continue
        elif kind in {"granted", "proposed"} and context.payer is not None and (amount := sum_of(cell, context.factor)):
            status = "proposed" if context.proposed else kind
            told: dict[str, Value] = {"amount_dkk": amount, "status": status, **_when(row, context)}
            yield "fundedBy", subject, context.payer, {**told, **_years(table.headers[kind])}, "granted"
        elif kind == "funder" and (payer := _own_payer(row)) is not None:
            granted = row.get("granted")
            amount = sum_of(granted, context.factor) if granted is not None else None
            yield "fundedBy", subject, payer, {"amount_dkk": amount} if amount else {}, "payer"


def _is_of_another(row: Row, subject: Node) -> bool:
    """Tell whether a row's sum goes to what its first cell tells in words, under a word that no column is known by."""
    kind, first = next(iter(row.cells.items()))
    told = kind.startswith("unknown") and not first.empty and any(map(str.isalpha, first.text))
    return told and all(m.label != subject.label for m in first.mentions)


def _staff(row: Row, subject: Node, context: _Context) -> Iterator[_Told]:
    """Yield the job function of a row with its number, hours and terms."""
    cell = row.get("role")
    role = role_named(cell) if cell is not None else context.role if row.get("count") is not None else None
    if role is None or role.label == subject.label:
        return
    found: dict[str, Value] = {}
    count, hours, terms = row.get("count"), row.get("hours"), row.get("terms")
    if count is not None and (number := count_of(count)):
        found["count"] = number
    if hours is not None and (span := hours_of(hours)):
        found["hours_week"] = span
    if terms is not None and (told := terms_of(terms.text) or _TERMS.get(terms.text.lower(), "")):
        found["terms"] = told
    if "count" in found and context.time is not None:
        found["as_of"] = str(context.time.value[0])
    yield "hasRole", subject, role, found, "staff"


_TERMS = {
    "projekt": "project",
    "frivillig": "volunteer",
    "frivillige": "volunteer",
    "fast": "ordinary",
    "ordinær": "ordinary",
}
