"""What the first questions answer on the small graph, and what the answers rest on."""

from __future__ import annotations

from typing import Any

import pytest

from queries.answers import Asker, answer
from queries.engines.embedded import EmbeddedEngine
from queries.labels import danish_key


def cells(
    engine: EmbeddedEngine, slug: str, given: dict[str, str], names: str, layer: str = ""
) -> list[tuple[Any, ...]]:
    found = answer(Asker(engine, layer=layer), slug, given)
    wanted = names.split()
    places = {column.name: (place, column) for place, column in enumerate(found.columns)}
    return [
        tuple(found.text(row[place], column) for place, column in (places[one] for one in wanted)) for row in found.rows
    ]


@pytest.mark.parametrize(
    ("slug", "given", "names", "expected"),
    [
        (
            "funding-cliff",
            {"from": "2015", "to": "2016"},
            "end initiative funder amount others",
            [("2015-06", "Stien", "Broputten", "", ""), ("2016", "Lysbro", "Broputten", "2200000", "Fjordby Kommune")],
        ),
        ("funding-cliff", {"from": "2017", "to": "2019"}, "initiative", []),
        (
            "cross-sector-partnerships",
            {},
            "initiative participant sector",
            [
                ("Lysbro", "Fjordby Kommune", "kommunal"),
                ("Lysbro", "Foreningen Fyret", "civilsamfund"),
                ("Lysbro", "Psykiatrien i Vestland", "regional"),
            ],
        ),
        ("cross-sector-partnerships", {"with": "state"}, "initiative", []),
        (
            "roles-by-organisation",
            {"role": "recoverymentor"},
            "organisation asOf least most",
            [("Molen", "2014", "2", "2"), ("Molen", "2014", "4", "4"), ("Molen", "2016", "5", "6")],
        ),
        (
            "services-by-law",
            {"law": "Omsorgsloven § 12"},
            "thing place",
            [("Lysbro", "Fjordby Kommune"), ("Molen", "")],
        ),
    ],
)
def test_rows(
    engine: EmbeddedEngine, slug: str, given: dict[str, str], names: str, expected: list[tuple[str, ...]]
) -> None:
    assert cells(engine, slug, given, names) == expected


def test_money_that_was_only_asked_for_or_refused_never_pays(engine: EmbeddedEngine) -> None:
    rows = cells(engine, "funding-cliff", {}, "funder others", layer="all")
    assert "Havnefonden" not in {name for row in rows for name in row}


def test_each_row_names_its_lines(engine: EmbeddedEngine) -> None:
    found = answer(Asker(engine), "funding-cliff", {"from": "2016", "to": "2016"})
    assert [[(place.title, place.lines) for place in places] for places in found.evidence] == [
        [("Rapport om broer", "3"), ("Referat fra Broforum", "8")]
    ]
    assert [source.title for source in found.sources] == ["Rapport om broer", "Referat fra Broforum"]


def test_a_candidate_is_evidence_only_where_candidates_are_asked_for(engine: EmbeddedEngine) -> None:
    by_layer = {
        layer: {
            place.claim
            for places in answer(Asker(engine, layer=layer), "cross-sector-partnerships").evidence
            for place in places
            if place.status == "candidate"
        }
        for layer in ("accepted", "all")
    }
    assert len(by_layer["accepted"]) == 0
    assert len(by_layer["all"]) == 1


def test_evidence_of_an_entity_shows_what_was_denied(engine: EmbeddedEngine) -> None:
    rows = cells(engine, "evidence-for-entity", {"entity": "Fjordby Kommune"}, "predicate standing lines")
    assert ("hasRole", "negated", "25") in rows


def test_evidence_of_a_municipality_holds_what_lies_in_it(engine: EmbeddedEngine) -> None:
    rows = cells(engine, "evidence-for-entity", {"entity": "Fjordby Kommune"}, "subject predicate lines")
    located = {row for row in rows if row[1] == "locatedIn"}
    assert located == {("Foreningen Fyret", "locatedIn", "7"), ("Lysbro", "locatedIn", "7")}


def test_a_cut_answer_says_so(engine: EmbeddedEngine) -> None:
    found = answer(Asker(engine, limit=2, language="en"), "roles-by-organisation")
    assert (len(found.rows), found.note) == (2, "2 of 4 shown")


@pytest.mark.parametrize(("language", "sector"), [("da", "kommunal"), ("en", "municipal")])
def test_labels_follow_the_language(engine: EmbeddedEngine, language: str, sector: str) -> None:
    found = answer(Asker(engine, language=language), "cross-sector-partnerships")
    assert sector in {found.text(row[2]) for row in found.rows}


@pytest.mark.parametrize(
    ("slug", "names", "figures"),
    [("brokers", "sectors partnerships participant", 2), ("sector-matrix", "partnerships sector otherSector", 1)],
)
def test_rows_that_the_query_leaves_alike_are_sorted_by_label(
    engine: EmbeddedEngine, slug: str, names: str, figures: int
) -> None:
    rows = cells(engine, slug, {}, names)
    assert len({row[:figures] for row in rows}) < len(rows), "no two rows are alike"
    assert rows == sorted(
        rows, key=lambda row: ([-int(figure) for figure in row[:figures]], [*map(danish_key, row[figures:])])
    )
