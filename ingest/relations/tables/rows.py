"""What a table's rows say: who got how much for what, who works where, what a house has room for and by which law."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.find import Passage
from ingest.mentions.mention import PLACE, THINGS, TOWNS
from ingest.mentions.names.pools import SECTION_18
from ingest.mentions.topics.scopes import Outline
from ingest.mentions.words.roles import role_of
from ingest.reading.table_words import STAFFED
from ingest.relations.engine.employment import terms_of
from ingest.relations.engine.groups import group_drafts
from ingest.relations.engine.matching import node_of
from ingest.relations.engine.qualifiers import span_of, unit_of
from ingest.relations.lists.frame import Line
from ingest.relations.papers.budgets import budget_year
from ingest.relations.tables.cell import Cell
from ingest.relations.tables.cells import (
    bodies_of,
    body_of,
    count_of,
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
from ingest.relations.tables.over import PAYERS, YEAR, Context, Payers, context_of
from ingest.search.patterns import compiled
from ontology.predicates import ORGANISATIONS
from ontology.records import Node, Value

_TOTAL = compiled(r"^(?:i alt|samlet|total|sum\b|tilsammen|hele\b|resultat|gennemsnit)", re.IGNORECASE)
_CONFIDENCE = 0.8


def table_drafts(
    document: Document, passages: Sequence[Passage], lines: Sequence[Line], outline: Outline
) -> Iterator[Draft]:
    """Yield what the rows of a document's tables say; the row is the evidence."""
    payers = Payers(document, passages)
    stacked = {stack.line.start for stack in outline.stacks}
    for table in tables_of(lines):
        context = context_of(document, payers, table, outline)
        for row in table.rows:
            first = next((cell for cell in row.cells.values() if not cell.empty), None)
            if first is None or _TOTAL.match(first.text) or row.block.start in stacked:
                continue
            for predicate, subject, object_, qualifiers, rule in _of_row(document, table, row, context):
                start, end = row.block.start, row.block.end
                yield Draft(predicate, subject, object_, start, end, qualifiers, _CONFIDENCE, f"table.{rule}")


_Told = tuple[str, Node, Node, dict[str, Value], str]


def _of_row(document: Document, table: Table, row: Row, context: Context) -> Iterator[_Told]:
    if "mover" in table.headers:
        yield from moved_in(row, table.headers, context.factor, budget_year(document, row.block.start))
        return
    if row.get("granted", "proposed", "requested") is not None and row.get("recipient", "project") is not None:
        yield from _grant(row, context, table.headers)
        return
    subject = _subject(row, context)
    if subject is None:
        return
    own = row.get("name", "project", "recipient", "role", "count", "hours", STAFFED) is not None
    if not own and row.get("municipality") is not None:
        yield from _share(row, subject, context)
        return  # each row tells of another municipality, and a thing lies in one
    yield from _place(table, row, subject, context)
    yield from _parties(table, row, subject, context)
    yield from _staff(row, subject, context)
    yield from _counted_staff(table, row, subject, context)
    target = row.get("target")
    if target is not None:
        for label, ages, _, _ in group_drafts(document, target.start, target.end, target.mentions):
            yield "targetGroup", subject, Node("TargetGroup", label), ages, "target"


def _grant(row: Row, context: Context, headers: Mapping[str, str]) -> Iterator[_Told]:
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


def _share(row: Row, subject: Node, context: Context) -> Iterator[_Told]:
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
    named = cell.named(PAYERS | ORGANISATIONS) if cell is not None else []
    return node_of(named[0]) if named else None


def _when(row: Row, context: Context) -> dict[str, Value]:
    """Return the time for which a row's money is given: its own, or the year over the table."""
    cell = row.get("period")
    begin, finish = span_of_cell(cell) if cell is not None else ("", "")
    if begin or finish:
        return {name: value for name, value in (("start", begin), ("end", finish)) if value}
    if context.time is None or len(str(context.time.value[0])) != YEAR:
        return {}
    return span_of(context.time)


def _years(header: str) -> dict[str, Value]:
    """Return the years that the word over a column bears ("Tilsagn 2014-2017")."""
    years = _SPAN.search(header)
    return {"start": years[1], "end": years[2] or years[1]} if years else {}


_SPAN = compiled(r"\b((?:19|20)\d\d)(?: ?[-–/] ?((?:19|20)\d\d))?\b")


def _subject(row: Row, context: Context) -> Node | None:
    """Return whom a row tells of: the house or undertaking in its first columns, or what the part is about."""
    posts = row.get("role", "hours") is not None or (row.get("count") is not None and context.role is not None)
    staff = posts or any(kind.startswith(STAFFED) for kind in row.cells)
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


def _place(table: Table, row: Row, subject: Node, context: Context) -> Iterator[_Told]:
    """Yield where a house lies, what it has room for, by which law and since when."""
    paid = row.get("granted", "proposed", "requested", "funder") is not None
    staff = row.get("role") is not None or context.role is not None
    thing = subject.type in THINGS
    for kind, cell in row.cells.items():
        if cell.empty:
            continue
        header = table.headers[kind]
        if thing and (kind == "municipality" or kind.startswith("name ")):  # "Sted" beside the name
            yield from _located(subject, cell)
        elif kind in {"places", "members"}:
            yield from _room(subject, cell, header)
        elif kind == "count" and subject.type == "Facility" and _NORMED.match(header) and not staff:
            yield from _room(subject, cell, "pladser")
        elif kind == "law":
            for law in laws_of(cell, header):
                yield "legalBasis", subject, law, {}, "law"
        elif kind in {"begins", "ends"} and (date := span_of_cell(cell)[kind == "ends"]):
            yield ("startedOn" if kind == "begins" else "endedOn"), subject, Node("Date", date), {}, "time"
        elif kind == "period" and thing and not paid:
            begin, finish = span_of_cell(cell)
            for predicate, when in (("startedOn", begin), ("endedOn", finish if finish != begin else "")):
                if when:
                    yield predicate, subject, Node("Date", when), {}, "time"
        elif kind == "leader" and thing and cell.text[0].isupper():
            yield "hasRole", subject, Node("Role", header.casefold()), {}, "leader"


def _room(subject: Node, cell: Cell, header: str) -> Iterator[_Told]:
    number = count_of(cell)
    if number:
        label = "-".join(map(str, number)) if isinstance(number, tuple) else str(number)
        yield "capacity", subject, Node("Number", label), {"unit": unit_of(header, "places")}, "room"


def _parties(table: Table, row: Row, subject: Node, context: Context) -> Iterator[_Told]:
    """Yield who runs a house or undertaking, takes part in it and pays for it."""
    granted, payer = row.get("granted"), _own_payer(row)
    for kind, cell in row.cells.items():
        if cell.empty:
            continue
        if kind == "recipient" and row.get("name", "project") is not None:
            for owner in bodies_of(cell):
                yield "runBy", subject, owner, {}, "owner"
        elif kind in {"runner", "partner"}:
            for body in cell.named(ORGANISATIONS | {"Education"}):
                yield ("runBy" if kind == "runner" else "partner"), subject, node_of(body), {}, kind
        elif kind == "funder" and payer is not None:
            amount = sum_of(granted, context.factor) if granted is not None else None
            yield "fundedBy", subject, payer, {"amount_dkk": amount} if amount else {}, "payer"
        elif "funder" in row.cells or context.payer is None:
            continue  # a sum is that of whoever pays
        elif kind in {"granted", "proposed"} and _is_of_another(row, subject):
            continue
        elif kind in {"granted", "proposed"} and (amount := sum_of(cell, context.factor)):
            status = "proposed" if context.proposed else kind
            told: dict[str, Value] = {"amount_dkk": amount, "status": status, **_when(row, context)}
            yield "fundedBy", subject, context.payer, {**told, **_years(table.headers[kind])}, "granted"


def _is_of_another(row: Row, subject: Node) -> bool:
    """Tell whether a row's sum goes to what its first cell tells in words, under a word that no column is known by."""
    kind, first = next(iter(row.cells.items()))
    told = kind.startswith("unknown") and not first.empty and any(map(str.isalpha, first.text))
    return told and all(m.label != subject.label for m in first.mentions)


_NORMED = compiled(r"[Nn]ormer")


def _counted_staff(table: Table, row: Row, subject: Node, context: Context) -> Iterator[_Told]:
    """Yield the job functions whose numbers stand in columns of their own."""
    for kind, cell in row.cells.items():
        role = role_of(table.headers[kind].split()[-1]) if kind.startswith(STAFFED) else None
        number = count_of(cell) if role is not None and not cell.empty else None
        if role is not None and number:
            told: dict[str, Value] = {"count": number}
            told |= {"as_of": str(context.time.value[0])} if context.time is not None else {}
            yield "hasRole", subject, Node("Role", role[0]), told, "counted"


def _staff(row: Row, subject: Node, context: Context) -> Iterator[_Told]:
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
