"""The queue as a table for people who live in a spreadsheet: out as CSV or xlsx, and back in as decisions."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest.ledger.decision import Decision
from ingest.review.choice import KINDS, changes_of, decide, qualifiers_from
from ingest.review.queue import Item
from ontology.cells import as_meant, defused
from ontology.claim_json import claim_to_json
from ontology.errors import InputError

COLUMNS = (
    *("decision", "reason", "kind", "document", "line", "section", "subject_type", "subject", "predicate"),
    *("object_type", "object", "qualifiers", "negated", "confidence", "rule", "quote", "why", "key"),
)
NEEDED = ("decision", "key")
"""The columns that a table coming back must have; of the others those that are there may be edited."""
_MOST_ROWS = 1_000_000


@dataclass(frozen=True, slots=True)
class Imported:
    """What came back: the decisions, and a sentence for each row that was refused."""

    decisions: tuple[Decision, ...]
    refused: tuple[str, ...]
    undecided: int = 0


def write_table(path: Path, items: Iterable[Item]) -> int:
    """Write the items to a ``.csv`` or ``.xlsx`` file and return how many; the column *decision* is for the reviewer.

    Raises InputError for another kind of file, or one that cannot be written.
    """
    rows = [_row(item) for item in items]
    try:
        if _kind(path) == "xlsx":
            _write_xlsx(path, rows)
        else:
            _write_csv(path, rows)
    except OSError as error:
        raise InputError(f"the table cannot be written: {error.strerror}.", where=str(path)) from error
    return len(rows)


def read_table(path: Path, items: Mapping[str, Item], *, role: str, date: str) -> Imported:
    """Return the decisions of a table that came back; *items* are all that may be decided, by key.

    A row that cannot be used is named by its row in the sheet and refused, the rest is taken.
    Raises InputError for a file that cannot be read or lacks a column.
    """
    decisions, refused, undecided = [], [], 0
    for number, row in _rows(path):
        if not row.get("decision", ""):
            undecided += any(row.values())
            continue
        try:
            decisions.append(_decision(row, items, role, date))
        except InputError as error:
            refused.append(f"{path.name}, row {number}: {error.what} The row was left out.")
    return Imported(tuple(decisions), tuple(refused), undecided)


def _decision(row: Mapping[str, str], items: Mapping[str, Item], role: str, date: str) -> Decision:
    item = items.get(row["key"])
    if item is None:
        raise InputError(f"nothing to be decided has the key {row['key']!r}.")
    choice = row["decision"].casefold()
    changes = _changes(item, row)
    if changes and choice not in ("edit", "reject"):
        raise InputError(f"cells were changed ({', '.join(changes)}), but the decision is {choice}; write edit.")
    given = changes if choice == "edit" else None
    return decide(item, choice, role=role, date=date, reason=row.get("reason", ""), changes=given)


def _changes(item: Item, row: Mapping[str, str]) -> dict[str, Any]:
    if item.claim is None:
        return {}
    was = claim_to_json(item.claim)
    edited: dict[str, Any] = {"p": row.get("predicate", was["p"])}
    for name, column in (("s", "subject"), ("o", "object")):
        type_ = row.get(f"{column}_type", was[name]["type"])
        edited[name] = {"type": type_, "label": row.get(column, was[name]["label"])}
    edited["attrs"] = qualifiers_from(row["qualifiers"]) if "qualifiers" in row else was["attrs"]
    return changes_of(item.claim, edited)


def _row(item: Item) -> dict[str, str]:
    row = dict.fromkeys(COLUMNS, "")
    row["key"] = item.key
    row["kind"] = "claim" if item.claim else "merge"
    if item.claim:
        told = claim_to_json(item.claim)
        row.update(document=told["doc"], line=str(told["line"]), section=told.get("section", ""))
        row.update(subject_type=told["s"]["type"], subject=told["s"]["label"], predicate=told["p"])
        row.update(object_type=told["o"]["type"], object=told["o"]["label"])
        row.update(qualifiers=json.dumps(told["attrs"], ensure_ascii=False) if told["attrs"] else "")
        row.update(confidence=str(told["confidence"]), rule=told["rule"], quote=told["quote"])
        row["negated"] = "yes" if item.claim.negated else ""
    elif item.proposal:
        row.update(subject=item.names[0], predicate="same-as", object=item.names[1], why=item.proposal.why)
    return row


def _kind(path: Path) -> str:
    kind = path.suffix.lower().lstrip(".")
    if kind not in ("csv", "xlsx"):
        raise InputError("a table is a .csv or an .xlsx file.", where=str(path), advice="Give it such a name.")
    return kind


def _write_csv(path: Path, rows: Sequence[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        for row in rows:
            writer.writerow([defused(row[name]) for name in COLUMNS])


def _write_xlsx(path: Path, rows: Sequence[Mapping[str, str]]) -> None:
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.worksheet.datavalidation import DataValidation

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "review"
    sheet.append(list(COLUMNS))
    for number, row in enumerate(rows, 2):
        for column, name in enumerate(COLUMNS, 1):
            cell = sheet.cell(number, column, ILLEGAL_CHARACTERS_RE.sub("", row[name]) or None)
            cell.data_type = "s" if row[name] else cell.data_type  # a text that begins with = is no formula
    choices = sorted({choice for kinds in KINDS.values() for choice in kinds})
    validation = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=True)
    sheet.add_data_validation(validation)
    validation.add(f"A2:A{max(2, len(rows) + 1)}")
    sheet.freeze_panes = "B2"
    book.save(path)


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield each row with its number in the sheet (the header is row 1), without spaces around its cells."""
    table = _from_xlsx(path) if _kind(path) == "xlsx" else _from_csv(path)
    header = [cell.strip().casefold() for cell in next(table, (0, []))[1]]
    missing = [name for name in NEEDED if name not in header]
    if missing:
        raise InputError(
            f"the table lacks the column{'s' if len(missing) > 1 else ''} {', '.join(missing)}.",
            where=str(path),
            advice="Export the queue again and keep its first row.",
        )
    for number, cells in table:
        yield number, {name: cell.strip() for name, cell in zip(header, cells, strict=False)}


def _from_csv(path: Path) -> Iterator[tuple[int, list[str]]]:
    text = _text(path)
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)  # a Danish spreadsheet saves CSV with semicolons
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1):
            yield number, [*map(as_meant, cells)]
    except csv.Error as error:
        raise InputError(f"the table cannot be read as CSV: {error}.", where=str(path)) from error


def _text(path: Path) -> str:
    """Return the text of a CSV: UTF-8, or what a Danish spreadsheet writes where nobody asks for that."""
    from ingest.reading.encoding import decode

    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"the table cannot be read: {error.strerror}.", where=str(path)) from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text, faults = decode(content, str(path))
    if faults:
        advice = "Save the table as CSV UTF-8, or as xlsx."
        raise InputError(
            "the table cannot be read: it is neither UTF-8 nor Windows-1252 text.", where=str(path), advice=advice
        )
    return text


def _from_xlsx(path: Path) -> Iterator[tuple[int, list[str]]]:
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (OSError, KeyError, ValueError, BadZipFile, InvalidFileException) as error:
        raise InputError(f"the table cannot be read as xlsx: {error}.", where=str(path)) from error
    try:
        for number, cells in enumerate(book.worksheets[0].iter_rows(values_only=True, max_row=_MOST_ROWS), 1):
            yield number, ["" if cell is None else str(cell) for cell in cells]
    finally:
        book.close()
