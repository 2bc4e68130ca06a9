"""Columns by the words over them, in each way in which a table is set."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from reading_factory import stated

_Rows = Sequence[tuple[str, str]]


def _drawn(rows: _Rows) -> str:
    head, *rest = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([head, "| --- | --- |", *rest])


def _tabbed(rows: _Rows) -> str:
    return "\n".join("\t".join(row) for row in rows)


def _columns(rows: _Rows) -> str:
    width = max(len(first) for first, _ in rows) + 4
    return "\n".join(f"{first:{width}}{second}" for first, second in rows)


SETTINGS: list[Callable[[_Rows], str]] = [_drawn, _tabbed, _columns]
THINGS = ["Kornblomsten", "Havtornen", "Mariehønen"]
PARTIES = ["Foreningen Lyset", "SIND Skive", "Viborg Kommune"]
COLUMNS = [
    ("Hjemsted", "locatedIn", ["Herning Kommune", "Skive Kommune", "Viborg Kommune"]),
    ("Ansvarlig", "runBy", PARTIES),
    ("Organisation", "runBy", PARTIES),
    ("Modtager", "runBy", PARTIES),
    ("Bevillingsgiver", "fundedBy", ["TrygFonden", "Velliv Foreningen", "Nordea-fonden"]),
    ("Fra", "startedOn", ["2015", "2016", "2017"]),
    ("Lukket", "endedOn", ["2018", "2019", "2020"]),
    ("Normering", "capacity", ["12", "24", "31"]),
    ("Deltagere", "partner", ["SIND", "Bedre Psykiatri", "Røde Kors"]),
]


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize(("header", "predicate", "told"), COLUMNS)
def test_a_column_says_by_its_header_what_each_row_tells(
    header: str, predicate: str, told: list[str], setting: Callable[[_Rows], str]
) -> None:
    rows = [("Tilbud", header), *zip(THINGS, told, strict=True)]
    found = stated(f"Oversigt\n\nTabel 1. Tilbud i regionen\n\n{setting(rows)}\n\nListen fornys hvert år.\n", predicate)
    assert {(predicate, thing, value) for thing, value in zip(THINGS, told, strict=True)} <= found


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_period_without_money_is_that_of_the_project(setting: Callable[[_Rows], str]) -> None:
    rows = [("Projekt", "Periode"), ("Kornblomsten", "2015-2018"), ("Havtornen", "2016-2019")]
    found = stated(f"Oversigt\n\n{setting(rows)}\n\nListen fornys hvert år.\n")
    assert ("startedOn", "Kornblomsten", "2015") in found
    assert ("endedOn", "Havtornen", "2019") in found


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize(
    ("header", "role"), [("Antal recoverymentorer", "recoverymentor"), ("Frivillige", "frivillig")]
)
def test_a_column_headed_by_a_job_function_counts_it(header: str, role: str, setting: Callable[[_Rows], str]) -> None:
    rows = [("Værested", header), ("Kornblomsten", "4"), ("Havtornen", "–"), ("Mariehønen", "7")]
    found = stated(f"Oversigt\n\n{setting(rows)}\n\nListen fornys hvert år.\n", "hasRole")
    assert found == {("hasRole", "Kornblomsten", role), ("hasRole", "Mariehønen", role)}
