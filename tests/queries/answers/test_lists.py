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
from queries.fact_nodes import PER
from queries.library import load_library, question_named

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
    rows = {row["initiative"]: row for row in csv.DictReader(write_answer(cliff, "csv", paid).splitlines())}
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


BROAD = "Project", "Kajen"
SPREAD: list[tuple[Any, ...]] = [
    *ROWS,
    (*PAID, "Foundation", "Ålefonden", {"amount_dkk": 2_000, "per": "participant", "recurring": "year"}, "b", 7, {}),
    (*BROAD, "locatedIn", "Municipality", "Klitsø Kommune", {}, "a", 8, {}),
    (*BROAD, "locatedIn", "Municipality", "Fjordby Kommune", {}, "a", 9, {}),
    (*BROAD, "runBy", "Association", "Foreningen Fyret", {}, "a", 10, {}),
    (*BROAD, "runBy", "Municipality", "Fjordby Kommune", {}, "a", 11, {}),
    (*BROAD, "hasRole", "Role", "peermedarbejder", {"count": 2, "terms": ("volunteer", "paid")}, "a", 12, {}),
    ("Project", "Roret", "hasRole", "Role", "peermedarbejder", {}, "a", 13, {}),
]
ONE_A_STATEMENT = {
    "funding-cliff": ("funding", {}),
    "pool-portfolio": ("funding", {"pool": "Ålefonden"}),
    "single-source": ("funding", {}),
    "what-if": ("fact", {"what": "Ålefonden"}),
    "roles-by-place": ("assignment", {}),
    "roles-by-organisation": ("assignment", {}),
    "evidence-for-entity": ("claim", {"entity": "Kajen"}),
}
"""The questions that promise a row for each statement, with the column of its node."""


@pytest.fixture(scope="module")
def spread(engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine]) -> EmbeddedEngine:
    """Return a graph of an initiative with several payers, places, runners and terms of employment."""
    return engine_of(SPREAD)


def column_of(found: Answer, name: str) -> list[str]:
    at = [column.name for column in found.columns].index(name)
    return [found.text(row[at], found.columns[at]) for row in found.rows]


@pytest.mark.parametrize("slug", sorted(ONE_A_STATEMENT))
def test_a_statement_is_one_row_however_many_places_it_has(spread: EmbeddedEngine, slug: str) -> None:
    node, given = ONE_A_STATEMENT[slug]
    nodes = column_of(answer(Asker(spread), slug, given), node)
    assert nodes
    assert len(nodes) == len(set(nodes))


def test_places_and_runners_stand_in_one_cell(spread: EmbeddedEngine) -> None:
    found = answer(Asker(spread), "pool-portfolio", {"pool": "Ålefonden"})
    assert set(column_of(found, "place")) == {"Fjordby Kommune; Klitsø Kommune"}
    assert set(column_of(found, "runner")) == {"Fjordby Kommune; Foreningen Fyret"}


@pytest.mark.parametrize(
    ("slug", "given", "lines"),
    [
        ("roles-by-place", {"place": "Klitsø Kommune"}, {8, 9, 11, 12}),
        ("pool-portfolio", {"pool": "Klitsø Kommune"}, {2, 8, 9, 10, 11}),
        ("partners-over-time", {"organisation": "Foreningen Fyret"}, {10, 14, 15}),
        ("target-groups", {}, {8, 9, 16}),
        ("services-by-law", {"law": "Omsorgsloven § 12"}, {8, 9, 10, 17}),
        ("agreements", {}, {18, 19}),
    ],
)
def test_all_that_a_row_says_stands_among_its_places(
    engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine], slug: str, given: dict[str, str], lines: set[int]
) -> None:
    engine = engine_of(
        [
            *SPREAD,
            (*BROAD, "partner", "Centre", "Centret ved Åen", {}, "a", 14, {}),
            (*BROAD, "startedOn", "Date", "2013", {}, "a", 15, {}),
            (*BROAD, "targetGroup", "TargetGroup", "unge", {}, "a", 16, {}),
            (*BROAD, "legalBasis", "LegalProvision", "Omsorgsloven § 12", {}, "a", 17, {}),
            ("Agreement", "Broaftalen", "agreementParty", "Municipality", "Klitsø Kommune", {}, "a", 18, {}),
            ("Agreement", "Broaftalen", "startedOn", "Date", "2015", {}, "a", 19, {}),
        ]
    )
    found = answer(Asker(engine), slug, given)
    rows = [{place.line_from for place in places} for places in found.evidence]
    assert lines in rows, rows


@pytest.mark.parametrize("slug", ["roles-by-place", "roles-by-organisation", "role-counts-over-time"])
def test_on_which_terms_stands_beside_how_many(spread: EmbeddedEngine, slug: str) -> None:
    found = answer(Asker(spread), slug)
    terms = dict(zip(column_of(found, "organisation"), column_of(found, "terms"), strict=True))
    assert terms == {"Kajen": "terms-paid; terms-volunteer"} | (
        {} if slug == "role-counts-over-time" else {"Roret": ""}
    )


@pytest.mark.parametrize(
    ("place", "organisations"),
    [
        ("", ["Kajen", "Roret"]),
        ("Klitsø Kommune", ["Kajen"]),
        ("Region Vestland", ["Kajen"]),
        ("Region Midtland", []),
    ],
)
def test_any_of_an_organisations_places_is_asked_for_and_unknown_ones_come_last(
    spread: EmbeddedEngine, place: str, organisations: list[str]
) -> None:
    found = answer(Asker(spread), "roles-by-place", {"place": place} if place else {})
    assert column_of(found, "organisation") == organisations
    assert set(column_of(found, "at")) <= {"Fjordby Kommune; Klitsø Kommune", ""}


@pytest.mark.parametrize("slug", ["pool-portfolio", "what-if"])
@pytest.mark.parametrize(("language", "words"), [("da", "deltager"), ("en", "participant")])
def test_a_sum_says_what_it_is_for_one_of_and_how_often_it_falls(
    spread: EmbeddedEngine, slug: str, language: str, words: str
) -> None:
    what = "pool" if slug == "pool-portfolio" else "what"
    found = answer(Asker(spread, language=language), slug, {what: "Ålefonden"})
    money = list(zip(*(column_of(found, name) for name in ("amount", "recurrence", "per")), strict=True))
    assert sorted(money) == [("", "", ""), ("2000", "recurrence-year", words)]


@pytest.mark.parametrize("slug", sorted(load_library()))
def test_wherever_an_amount_stands_stands_what_it_is_counted_by(slug: str) -> None:
    names = {column.name for column in question_named(slug).columns}
    assert not names & {"amount", "needed"} or {"recurrence", "per"} <= names
    terms = question_named(slug).terms
    assert "per" not in names or all(
        terms[unit].text(language) == word for unit, words in PER.items() for language, word in words.items()
    )
