"""Reads one register table (CSV) and its declaration (TOML), and refuses a bad row with its file and line."""

from __future__ import annotations

import csv
import io
import re
import tomllib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from ingest.building.sectors import BY_CLASS
from ingest.registers.derived import provision_names
from ingest.registers.entry import (
    NAME_KINDS,
    REGISTER_KINDS,
    Change,
    Declaration,
    Name,
    NameKind,
    Parent,
    Period,
    RegisterEntry,
)
from ontology.errors import InputError
from ontology.periods import earliest, is_date, latest
from ontology.predicates import ORGANISATIONS

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Row = dict[str, str]

COLUMNS = frozenset(
    {
        *("type", "code", "label", *NAME_KINDS, "caution", "note"),
        *("parent", "municipality", "sector", "periods", "nuts", "title", "legal_basis", "amount_dkk"),
    }
)
CHANGE_COLUMNS = frozenset({"date", "kind", "label", "originals", "results", "source"})
CHANGE_KINDS = frozenset({"renaming", "merger", "split"})
CODES = {"Region": re.compile(r"108[1-9]"), "Municipality": re.compile(r"0\d{3}")}
"""How the authority's codes look; a region's may be empty until the authority has given it."""

_DATED = re.compile(r"(?P<text>.*?)\s*(?:\[(?P<start>[\d-]*)\.\.(?P<end>[\d-]*)\])?")
_CAUTIOUS = ("short", "abbreviation", "bare", "genitive")


def read_declaration(file: Traversable) -> Declaration:
    """Return what the declaration beside a table says."""
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
        return Declaration(slug=file.name.removesuffix(".toml"), **content)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError) as error:
        raise InputError(f"cannot be used as a declaration: {error}.", where=file.name) from error


def read_entries(file: Traversable) -> tuple[RegisterEntry, ...]:
    """Return the entries of a table."""
    return tuple(_entry(row, origin) for row, origin in _rows(file, COLUMNS, {"type", "code", "label"}))


def read_changes(file: Traversable) -> tuple[Change, ...]:
    """Return the changes of a table, in the order of their dates."""
    changes = [_change(row, origin) for row, origin in _rows(file, CHANGE_COLUMNS, CHANGE_COLUMNS)]
    return tuple(sorted(changes, key=lambda change: (change.date, change.key)))


def _rows(file: Traversable, known: frozenset[str], needed: Iterable[str]) -> Iterator[tuple[Row, str]]:
    try:
        reader = csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"), newline=""), strict=True)
        header = set(reader.fieldnames or ())
        _require(header <= known, f"unknown columns: {', '.join(sorted(header - known))}", f"{file.name}:1")
        _require(header >= set(needed), f"missing columns: {', '.join(sorted(set(needed) - header))}", f"{file.name}:1")
        for row in reader:
            origin = f"{file.name}:{reader.line_num}"
            _require(None not in row and None not in row.values(), "the row has another number of cells", origin)
            yield {column: cell.strip() for column, cell in row.items()}, origin
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"cannot be read: {error}.", where=file.name, advice="Tables are CSV in UTF-8.") from error


def _entry(row: Row, origin: str) -> RegisterEntry:
    type_, code, label = row["type"], row["code"], row["label"]
    _require(type_ in REGISTER_KINDS, f'unknown type "{type_}"', origin)
    _require(bool(label), "the label is empty", origin)
    pattern = CODES.get(type_)
    _require(not pattern or not code or bool(pattern.fullmatch(code)), f'the code "{code}" is malformed', origin)
    sector = row.get("sector") or BY_CLASS.get(type_, "")
    _require(not sector or sector in BY_CLASS.values(), f'unknown sector "{sector}"', origin)
    amount = row.get("amount_dkk", "")
    _require(not amount or amount.isdecimal(), f'the amount "{amount}" is no whole number', origin)
    periods = tuple(period for _, period in _dated_list(row.get("periods", ""), origin))
    return RegisterEntry(
        type=type_,
        code=code,
        label=label,
        names=tuple(_names(row, periods, origin)),
        parents=tuple(Parent(text, period) for text, period in _dated_list(row.get("parent", ""), origin)),
        periods=periods,
        sector=sector,
        municipality=row.get("municipality", ""),
        nuts=row.get("nuts", ""),
        title=row.get("title", ""),
        legal_basis=row.get("legal_basis", ""),
        amount_dkk=amount,
        origin=origin,
    )


def _change(row: Row, origin: str) -> Change:
    _require(is_date(row["date"]), f'"{row["date"]}" is no date', origin)
    _require(row["kind"] in CHANGE_KINDS, f'unknown kind of change "{row["kind"]}"', origin)
    _require(bool(row["label"] and row["originals"] and row["results"]), "a cell is empty", origin)
    originals, results = (tuple(_cells(row[column])) for column in ("originals", "results"))
    return Change(row["date"], row["kind"], row["label"], originals, results, row["source"], origin)


def _names(row: Row, periods: tuple[Period, ...], origin: str) -> Iterator[Name]:
    """Yield the label first, then the other names; a body's name without a period of its own has the body's periods.

    What is no body keeps its name for good: a pool or an act is called the same long after its end.
    """
    label_kind: NameKind = "short" if row.get("official") else "official"
    texts = [(label_kind, row["label"])]
    for kind in NAME_KINDS:
        texts += [(cast(NameKind, kind), cell) for cell in _cells(row.get(kind, ""))]
    if row["type"] == "LegalProvision":
        texts += [("short", text) for text in provision_names(row["label"])]
    inherited = periods if row["type"] in ORGANISATIONS else ()
    for kind, text in dict.fromkeys(texts):
        bare_text, own = _dated(text, origin)
        caution = row.get("caution", "") if kind in _CAUTIOUS else ""
        for period in (own,) if own or kind == "former" else inherited or (Period(),):
            found = period or Period()
            yield Name(bare_text, kind, found.start, found.end, caution)


def _cells(text: str) -> list[str]:
    return [part.strip() for part in text.split("|") if part.strip()]


def _dated_list(text: str, origin: str) -> Iterator[tuple[str, Period]]:
    for cell in _cells(text):
        name, period = _dated(cell, origin)
        yield name, period or Period()


def _dated(cell: str, origin: str) -> tuple[str, Period | None]:
    """Split ``text [2007-01-01..2026-12-31]`` into the text and its period, None where there is none."""
    match = _DATED.fullmatch(cell)
    if match is None or match["start"] is None:
        return cell, None
    start, end = match["start"], match["end"]
    for day in filter(None, (start, end)):
        _require(is_date(day), f'"{day}" is no date', origin)
    _require(not (start and end) or earliest(start) <= latest(end), f'the period of "{cell}" ends first', origin)
    return match["text"], Period(start, end)


def _require(condition: bool, what: str, where: str) -> None:
    if not condition:
        raise InputError(f"{what}.", where=where, advice="Mend the row.")
