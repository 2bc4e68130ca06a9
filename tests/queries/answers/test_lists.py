"""A cell that holds several entities: one row, and the same members in every form of the answer."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from typing import Any

import pytest

from queries.answers import Answer, Asker, answer
from queries.answers.formats import write_answer
from queries.engines.embedded import EmbeddedEngine

PAID = "Project", "Kajen", "fundedBy"
ROWS: list[tuple[Any, ...]] = [
    (*PAID, "FundingPool", "Broputten", {"end": "2015", "status": "granted"}, "a", 1, {}),
    (*PAID, "Municipality", "Klitsø Kommune", {"end": "2016-06"}, "a", 2, {}),
    (*PAID, "Foundation", "Ålefonden", {"end": "2016"}, "a", 3, {}),
    (*PAID, "Association", "Foreningen Fyret", {}, "a", 4, {}),
    (*PAID, "Association", "Foreningen Fyret", {"kind": "operating"}, "b", 5, {}),
    ("Project", "Roret", "fundedBy", "FundingPool", "Broputten", {"end": "2015", "status": "granted"}, "a", 6, {}),
]
OTHERS = ["Foreningen Fyret", "Klitsø Kommune", "Ålefonden"]


@pytest.fixture(scope="module")
def paid(engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine]) -> EmbeddedEngine:
    """Return a graph of an initiative with four payers, and of one with a single payer."""
    return engine_of(ROWS)


@pytest.fixture(scope="module")
def cliff(paid: EmbeddedEngine) -> Answer:
    """Return what ends in 2015."""
    return answer(Asker(paid), "funding-cliff", {"from": "2015", "to": "2015"})


def test_each_ending_is_one_row_with_all_other_payers(cliff: Answer) -> None:
    places = {column.name: (place, column) for place, column in enumerate(cliff.columns)}
    found = {
        cliff.text(row[places["initiative"][0]]): [
            cliff.text(row[place], column) for place, column in (places["others"], places["othersEnd"])
        ]
        for row in cliff.rows
    }
    # 2016 ends after June 2016, and the members stand as a Danish dictionary has them.
    assert found == {"Kajen": ["; ".join(OTHERS), "2016"], "Roret": ["", ""]}


def test_json_has_a_list_of_entities(cliff: Answer, paid: EmbeddedEngine) -> None:
    whole = json.loads(write_answer(cliff, "json", paid))
    rows = {row["initiative"]["label"]: row["others"] for row in whole["rows"]}
    assert [one["label"] for one in rows["Kajen"]] == OTHERS
    assert all(one["iri"].startswith("http") for one in rows["Kajen"])
    assert rows["Roret"] == []
    assert {column["name"] for column in whole["columns"] if column["list"]} == {"others"}


def test_csv_has_the_iris_in_the_same_order(cliff: Answer, paid: EmbeddedEngine) -> None:
    lines = [line for line in write_answer(cliff, "csv", paid).split("\n") if line and not line.startswith("#")]
    rows = {row["initiative"]: row for row in csv.DictReader(lines)}
    assert rows["Kajen"]["others"] == "; ".join(OTHERS)
    iris = rows["Kajen"]["others_iri"].split()
    assert [iri.rsplit("/", 1)[1].partition("-")[0] for iri in iris] == ["association", "municipality", "foundation"]
    assert (rows["Roret"]["others"], rows["Roret"]["others_iri"]) == ("", "")


def test_every_payer_is_evidence_of_the_row(cliff: Answer) -> None:
    assert sorted(len(places) for places in cliff.evidence) == [1, 5]


def test_a_count_without_a_date_stands_at_its_documents_and_only_contradictions_count(
    engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine],
) -> None:
    said = "Centre", "Centret ved Åen", "hasRole", "Role", "peermedarbejder"
    engine = engine_of(
        [
            (*said, {"count": 3}, "a", 1, {}),
            (*said, {"count": 3, "as_of": "2014"}, "b", 2, {}),
            (*said, {"count": 8, "as_of": "2016"}, "b", 3, {}),
            (*said, {"count": 9}, "b", 4, {"status": "candidate"}),
        ]
    )
    found = answer(Asker(engine), "role-counts-over-time")
    names = [column.name for column in found.columns]
    rows = [tuple(found.text(row[names.index(name)]) for name in ("asOf", "dated", "least")) for row in found.rows]
    assert rows == [("2014", "kildens egen", "3"), ("2014-05-01", "dokumentets", "3"), ("2016", "kildens egen", "8")]
    assert {found.text(row[names.index("contradicted")]) for row in found.rows} == {"0"}
