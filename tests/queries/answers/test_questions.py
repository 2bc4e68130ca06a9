"""What every other question of the library answers on the small graph."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ontology.terms import ID
from queries.answers import Asker, answer
from queries.engines.embedded import EmbeddedEngine

CASES: list[tuple[str, dict[str, str], str, list[tuple[str, ...]]]] = [
    ("single-source", {}, "initiative funder end", [("Stien", "Broputten", "2015-06")]),
    (
        "pool-portfolio",
        {"pool": "Broputten"},
        "recipient amount status start end place runner",
        [
            ("Lysbro", "2200000", "status-granted", "2014", "2016", "Fjordby Kommune", "Foreningen Fyret"),
            ("Stien", "", "status-granted", "", "2015-06", "", "Klitsø Kommune"),
        ],
    ),
    ("co-funding", {}, "pool other initiatives", [("Broputten", "Fjordby Kommune", "1")]),
    (
        "what-if",
        {"what": "Broputten"},
        "thing link amount others",
        [("Lysbro", "fundedBy", "2200000", "1"), ("Stien", "fundedBy", "", "0")],
    ),
    (
        "what-if",
        {"what": "Omsorgsloven § 12"},
        "thing link others",
        [("Molen", "legalBasis", "0"), ("Lysbro", "legalBasis", "2")],
    ),
    (
        "dependency-chain",
        {"pool": "Broputten"},
        "initiative partner place",
        [
            ("Lysbro", "Fjordby Kommune", "Fjordby Kommune"),
            ("Lysbro", "Psykiatrien i Vestland", "Fjordby Kommune"),
            ("Stien", "Klitsø Kommune", ""),
        ],
    ),
    (
        "budget-proposals",
        {},
        "proposer proposal amount year payer needed fate",
        [("Brolisten", "Flere lamper", "350000", "2018", "Region Vestland", "", "status-rejected")],
    ),
    (
        "sector-matrix",
        {},
        "sector otherSector partnerships",
        [
            ("civilsamfund", "kommunal", "1"),
            ("civilsamfund", "regional", "1"),
            ("kommunal", "regional", "1"),
        ],
    ),
    (
        "municipality-association-matrix",
        {},
        "municipality association initiatives",
        [("Fjordby Kommune", "Foreningen Fyret", "1")],
    ),
    (
        "brokers",
        {"sector": "civil-society"},
        "participant sectors partnerships",
        [("Foreningen Fyret", "2", "1")],
    ),
    (
        "partners-over-time",
        {"organisation": "Fjordby Kommune"},
        "initiative partner sector",
        [("Lysbro", "Foreningen Fyret", "civilsamfund"), ("Lysbro", "Psykiatrien i Vestland", "regional")],
    ),
    (
        "roles-by-place",
        {"asOf": "2015", "role": "recoverymentor"},
        "at organisation said least",
        [("Klitsø Kommune", "Molen", "2014", "2"), ("Klitsø Kommune", "Molen", "2014", "4")],
    ),
    (
        "roles-by-place",
        {"place": "Region Østland"},
        "at organisation said least most",
        [("Klitsø Kommune", "Molen", "2016", "5", "6")],
    ),
    (
        "role-counts-over-time",
        {"role": "recoverymentor"},
        "asOf dated least most contradicted",
        [
            ("2014", "kildens egen", "2", "2", "1"),
            ("2014", "kildens egen", "4", "4", "1"),
            ("2016", "kildens egen", "5", "6", "0"),
        ],
    ),
    (
        "peer-coverage",
        {},
        "municipality region state without workplaces",
        [
            ("Fjordby Kommune", "Region Vestland", "siges at være ingen", "peermedarbejder", ""),
            ("Klitsø Kommune", "Region Østland", "kendt", "", "1"),
        ],
    ),
    (
        "peer-coverage-by-region",
        {},
        "region municipalities known silent regional",
        [("Region Vestland", "1", "0", "0", "1"), ("Region Østland", "1", "1", "0", "0")],
    ),
    (
        "agreements",
        {},
        "agreement party forum",
        [("Broaftalen", "Fjordby Kommune", "Broforum"), ("Broaftalen", "Region Vestland", "")],
    ),
    ("recommendations", {}, "to recommendation by", [("Region Vestland", "Tænd lyset", "Foreningen Fyret")]),
    ("recommendations", {"addressee": "Fjordby Kommune"}, "to", []),
    ("target-groups", {"age": "20"}, "ageMin ageMax group initiative", [("18", "30", "unge ved vandet", "Stien")]),
    ("target-groups", {"age": "31"}, "group", []),
    (
        "municipality-profile",
        {"municipality": "Klitsø Kommune"},
        "link thing",
        [("hasPart", "Molen"), ("partnerIn", "Stien"), ("runs", "Stien")],
    ),
    (
        "silence-map",
        {"region": "Region Østland"},
        "municipality document published",
        [("Klitsø Kommune", "Rapport om broer", "2014")],
    ),
    (
        "contradictions",
        {},
        "thing about one other asOf",
        [("Molen", "recoverymentor", "2", "4", "2014"), ("Stien", "endedOn", "2015-06-30", "2016", "")],
    ),
    (
        "source-defects",
        {},
        "document line defect object",
        [("Rapport om broer", "37", "dagen findes ikke: 31. juni", "2015-06-30")],
    ),
    ("new-since", {"since": "2017"}, "subject", []),
    (
        "documents-read",
        {},
        "document accepted waiting denied",
        [("Rapport om broer", "19", "0", "1"), ("Referat fra Broforum", "15", "1", "0")],
    ),
]


@pytest.mark.parametrize(("slug", "given", "names", "expected"), CASES, ids=[case[0] for case in CASES])
def test_rows(
    engine: EmbeddedEngine, slug: str, given: dict[str, str], names: str, expected: list[tuple[str, ...]]
) -> None:
    found = answer(Asker(engine), slug, given)
    places = {column.name: place for place, column in enumerate(found.columns)}
    wanted = [(places[name], found.columns[places[name]]) for name in names.split()]
    rows = {tuple(found.text(row[place], column) for place, column in wanted) for row in found.rows}
    assert rows == set(expected)


def test_new_since_leaves_out_what_an_older_document_says(engine: EmbeddedEngine) -> None:
    found = answer(Asker(engine), "new-since", {"since": "2015"})
    subjects = {(found.text(row[2]), found.text(row[4])) for row in found.rows}
    assert ("Molen", "recoverymentor") not in subjects  # the report of 2014 says it too, with another count
    assert ("Centret ved Åen", "peermedarbejder") in subjects
    assert {found.text(row[1]) for row in found.rows} == {"Referat fra Broforum"}


def test_what_is_denied_of_a_region_is_denied_of_its_municipalities(
    engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine],
) -> None:
    rows: list[tuple[Any, ...]] = [
        ("Region", "Region Vestland", "hasRole", "Role", "peermedarbejder", {}, "a", 1, {"negated": True}),
        ("Project", "Lysbro", "locatedIn", "Municipality", "Fjordby Kommune", {}, "a", 2, {}),
        ("Project", "Stien", "locatedIn", "Municipality", "Klitsø Kommune", {}, "a", 3, {}),
    ]
    found = answer(Asker(engine_of(rows)), "peer-coverage")
    states = [(found.text(row[0]), found.text(row[2])) for row in found.rows]
    assert states == [("Fjordby Kommune", "siges at være ingen"), ("Klitsø Kommune", "læst, ikke nævnt")]


@pytest.mark.parametrize(
    ("type_", "label", "link", "more"),
    [
        ("Centre", "Centret ved Åen", "locatedIn", {}),
        ("Project", "Lysbro", "runBy", {}),
        ("Facility", "Molen", "partOf", {}),
        ("Municipality", "Klitsø Kommune", "", {"status": "candidate"}),
        ("Municipality", "Klitsø Kommune", "", {"status": "rejected"}),
    ],
)
def test_one_unit_without_peers_or_an_unreviewed_denial_leaves_the_municipality_open(
    engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine],
    type_: str,
    label: str,
    link: str,
    more: dict[str, Any],
) -> None:
    place = ("Municipality", "Klitsø Kommune")
    rows: list[tuple[Any, ...]] = [
        (type_, label, "hasRole", "Role", "recoverymentor", {}, "a", 1, {"negated": True, **more}),
        ("Project", "Stien", "locatedIn", *place, {}, "a", 2, {}),
        *([(type_, label, link, *place, {}, "a", 3, {})] if link else []),
    ]
    found = answer(Asker(engine_of(rows)), "peer-coverage")
    states = {record["municipality"]: record["state"] for record in found.records()}
    assert set(states.values()) == {"not-mentioned"}, states


def test_a_document_that_speaks_of_what_lies_in_a_municipality_is_read_about_it_also_without_a_date(
    engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine],
) -> None:
    place = ("Municipality", "Klitsø Kommune")
    rows: list[tuple[Any, ...]] = [
        ("Facility", "Molen", "locatedIn", *place, {}, "a", 1, {}),
        ("Facility", "Molen", "hasRole", "Role", "kok", {}, "b", 2, {}),
        ("Project", "Stien", "partner", "Facility", "Molen", {}, "undated", 3, {}),
        ("Project", "Lysbro", "partner", "Association", "Foreningen Fyret", {}, "b", 4, {}),
        ("Municipality", "Fjordby Kommune", "hasRole", "Role", "kok", {}, "b", 5, {}),
    ]
    asker = Asker(engine_of(rows))
    silence = answer(asker, "silence-map").records()
    read = {(one["municipality"], one["document"], one["published"]) for one in silence}
    klitsoe, fjordby = (ID.base + f"municipality-{code}" for code in ("0902", "0901"))
    slugs = {slug: ID.base + f"document-{slug}" for slug in ("a", "b", "undated")}
    assert {one[1] for one in read if one[0] == klitsoe} == set(slugs.values()), read
    assert (klitsoe, slugs["undated"], None) in read
    assert {one[1] for one in read if one[0] == fjordby} == {slugs["b"]}
    coverage = {one["municipality"]: one["documents"] for one in answer(asker, "peer-coverage").records()}
    assert coverage == {klitsoe: 3, fjordby: 1}
    assert {one["silent"] for one in answer(asker, "peer-coverage-by-region").records()} == {0}


def test_what_a_regions_psychiatry_runs_counts_for_the_region_and_a_unit_there_for_its_municipality(
    engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine],
) -> None:
    psychiatry = ("RegionalPsychiatry", "Psykiatrien i Vestland")
    rows: list[tuple[Any, ...]] = [
        (*psychiatry, "partOf", "Region", "Region Vestland", {}, "a", 1, {}),
        ("Project", "Lysbro", "locatedIn", "Municipality", "Fjordby Kommune", {}, "a", 1, {}),
        ("Project", "Stien", "runBy", *psychiatry, {}, "a", 2, {}),
        ("Unit", "Holdet", "partOf", "Centre", "Centret ved Åen", {}, "a", 3, {}),
        ("Centre", "Centret ved Åen", "partOf", *psychiatry, {}, "a", 4, {}),
        *(
            (kind, name, "hasRole", "Role", "peermedarbejder", {}, "a", line, {})
            for line, (kind, name) in enumerate((("Project", "Stien"), ("Unit", "Holdet"), ("Facility", "Molen")), 5)
        ),
        ("Facility", "Molen", "partOf", "Municipality", "Klitsø Kommune", {}, "a", 9, {"status": "candidate"}),
    ]
    asker = Asker(engine_of(rows), layer="all")
    found = answer(asker, "peer-coverage-by-region")
    counts = [tuple(found.text(value) for value in row[:5]) for row in found.rows]
    assert counts == [("Region Vestland", "1", "0", "0", "2"), ("Region Østland", "1", "1", "0", "0")]
    places = answer(asker, "roles-by-place", {"place": "Region Vestland"})
    assert {places.text(row[1]) for row in places.rows} == {"Stien"}


def test_what_a_payer_is_to_grant_stands_beside_the_proposals_own_amount(
    engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine],
) -> None:
    proposal, region = ("Proposal", "Flere lamper"), ("Region", "Region Vestland")
    rows: list[tuple[Any, ...]] = [
        ("Party", "Brolisten", "proposes", *proposal, {"amount_dkk": 300, "year": 2018}, "a", 1, {}),
        (*proposal, "fundedBy", *region, {"amount_dkk": 700, "status": "proposed"}, "a", 2, {}),
        (*proposal, "fundedBy", "Foundation", "Havnefonden", {"status": "proposed"}, "a", 3, {}),
        (*proposal, "fundedBy", *region, {"status": "granted"}, "b", 4, {"status": "candidate"}),
    ]
    found = answer(Asker(engine_of(rows)), "budget-proposals")
    names = [column.name for column in found.columns]
    wanted = [names.index(name) for name in ("amount", "payer", "needed", "fate")]
    cells = sorted(tuple(found.text(row[place]) for place in wanted) for row in found.rows)
    assert cells == [("300", "Havnefonden", "", ""), ("300", "Region Vestland", "700", "")]


@pytest.mark.parametrize(
    ("slug", "parameter"),
    [
        ("roles-by-place", "role"),
        ("roles-by-organisation", "role"),
        ("role-counts-over-time", "role"),
        ("what-if", "what"),
    ],
)
def test_a_role_includes_the_narrower_ones(engine: EmbeddedEngine, slug: str, parameter: str) -> None:
    def roles(asked: str) -> set[str]:
        found = answer(Asker(engine), slug, {parameter: asked})
        place = [column.name for column in found.columns].index("named" if slug == "what-if" else "role")
        return {found.text(row[place]) for row in found.rows}

    assert "recoverymentor" in roles("peer")
    assert roles("recoverymentor") == ({""} if slug == "what-if" else {"recoverymentor"})


@pytest.mark.parametrize("slug", sorted({case[0] for case in CASES} - {"peer-coverage-by-region", "documents-read"}))
def test_every_row_rests_on_a_place(engine: EmbeddedEngine, slug: str) -> None:
    for given in (case[1] for case in CASES if case[0] == slug):
        found = answer(Asker(engine), slug, given)
        assert all(found.evidence) or slug in ("silence-map", "region-profile")
        assert found.sources or not found.rows
