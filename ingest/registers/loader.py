"""Reads every register that ships with the package, and checks that they fit together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.registers.entry import Change, Declaration, RegisterEntry, Registers
from ingest.registers.table import read_changes, read_declaration, read_entries
from ontology.errors import InputError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

ENTRY_TABLES = (
    "regions",
    "municipalities",
    "psychiatries",
    "centres",
    "state_bodies",
    "associations",
    "companies",
    "parties",
    "pools",
    "acts",
    "provisions",
)
"""The tables of entities, parents before children; ``changes`` holds what links them in time."""


@cache
def load_registers() -> Registers:
    """Return the registers that ship with the package; InputError names the file and line of a bad row."""
    return read_registers(Path(__file__).parent)


def read_registers(folder: Traversable) -> Registers:
    """Return the registers of *folder*, which holds every table with its declaration; all is checked here."""
    entries: list[RegisterEntry] = []
    declarations: list[Declaration] = []
    for table in ENTRY_TABLES:
        declaration = read_declaration(folder / f"{table}.toml")
        rows = read_entries(folder / f"{table}.csv")
        _check_count(declaration, len(rows))
        declarations.append(declaration)
        entries.extend(rows)
    declarations.append(read_declaration(folder / "changes.toml"))
    changes = read_changes(folder / "changes.csv")
    _check_count(declarations[-1], len(changes))
    _check_unique((entry.key, entry.origin) for entry in entries)
    _check_unique((entry.label, entry.origin) for entry in entries)
    _check_unique((change.key, change.origin) for change in changes)
    _check_references({entry.label: entry for entry in entries}, entries, changes)
    return Registers(tuple(entries), changes, tuple(declarations))


def _check_count(declaration: Declaration, count: int) -> None:
    if not declaration.minimum <= count <= declaration.maximum:
        raise InputError(
            f"has {count} rows where {declaration.minimum} to {declaration.maximum} are expected.",
            where=f"{declaration.slug}.csv",
            advice=f"Mend the table, or the expectation in {declaration.slug}.toml.",
        )


def _check_unique(values: Iterable[tuple[str, str]]) -> None:
    rows = list(values)
    often = {value for value, count in Counter(value for value, _ in rows).items() if count > 1}
    for value, origin in reversed(rows):
        if value in often:
            raise InputError(f'"{value}" stands in another row too.', where=origin, advice="Keep one of the rows.")


def _check_references(
    by_label: dict[str, RegisterEntry], entries: Iterable[RegisterEntry], changes: Iterable[Change]
) -> None:
    for label, origin in (*_entry_references(entries), *_change_references(changes)):
        if label not in by_label:
            raise InputError(
                f'No register has "{label}".', where=origin, advice="Write the label as its own row has it."
            )


def _entry_references(entries: Iterable[RegisterEntry]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        for label in (*(parent.label for parent in entry.parents), entry.municipality, entry.legal_basis):
            if label:
                yield label, entry.origin


def _change_references(changes: Iterable[Change]) -> Iterator[tuple[str, str]]:
    for change in changes:
        for label in (*change.originals, *change.results):
            yield label, change.origin
