"""All that is known of one entity."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pyoxigraph as ox
import pytest

from ontology.terms import PREFIXES
from queries.engines.embedded import EmbeddedEngine
from queries.entities import Entity, entity
from queries.entity_text import FORMATS
from queries.fact_nodes import lines_of
from queries.names import entity_named


def known(engine: EmbeddedEngine, name: str) -> Entity:
    return entity(engine, entity_named(engine, name))


def test_facts_in_both_directions_with_their_places(engine: EmbeddedEngine) -> None:
    found = known(engine, "Foreningen Fyret")
    facts = {(fact.value, tuple(place.lines for place in fact.places)) for fact in found.facts}
    assert ("Lysbro", ("4",)) in facts
    assert ("Tænd lyset", ("32",)) in facts


@pytest.mark.parametrize(
    ("name", "language", "lines"),
    [
        ("Lysbro", "da", ["  Broputten: 2.200.000 kr., 2014–2016, funding-kind-project, status-granted"]),
        ("Broputten", "da", ["  Lysbro: 2.200.000 kr., 2014–2016, funding-kind-project, status-granted"]),
        ("Broputten", "en", ["  DKK 49,000,000: 2013–2016, financeAccount finance-account-2013-15-75-59-10"]),
        ("Molen", "da", ["  recoverymentor: antal 5–6, asOf 2016", "  16 unit-places: asOf 2015"]),
        ("recoverymentor", "en", ["  Molen: number 2, asOf 2014", "  Molen: number 5–6, asOf 2016"]),
        ("Stien", "da", ["  Klitsø Kommune"]),
        ("Fjordby Kommune", "da", ["  Lysbro: partner Psykiatrien i Vestland"]),
        ("Region Midtland", "da", ["ændring:"]),
    ],
)
def test_a_fact_of_several_parts_is_one_line_from_either_end(
    engine: EmbeddedEngine, name: str, language: str, lines: list[str]
) -> None:
    found = entity(engine, entity_named(engine, name), language=language)
    assert [line for line in lines if line not in FORMATS["text"](found, language, "").split("\n")] == []


@pytest.mark.parametrize(("language", "told"), [("da", "deltager"), ("en", "participant")])
def test_what_an_amount_is_counted_by_is_told_in_the_readers_language(language: str, told: str) -> None:
    pg = PREFIXES["pg"]
    values = {"recipient": "x", "funder": "y", "perUnit": "participant"}
    node = [(PREFIXES["rdf"] + "type", ox.NamedNode(pg + "Funding"))]
    node += [(pg + name, ox.Literal(value)) for name, value in values.items()]
    (line,) = lines_of("x", [pg + "recipient"], node, {}, language)
    assert [value for name, _, value in line.details if name == "perUnit"] == [told]


def test_nothing_is_said_twice(engine: EmbeddedEngine) -> None:
    for name in ("Lysbro", "Molen", "Fjordby Kommune", "Region Vestland", "Broputten"):
        facts = [(fact.relation, fact.value, fact.details) for fact in known(engine, name).facts]
        assert len(facts) == len(set(facts))
    assert "Fjordby Kommune" not in {fact.value for fact in known(engine, "Fjordby Kommune").facts}


def test_what_is_denied_or_not_reviewed_stands_apart(engine: EmbeddedEngine) -> None:
    assert [fact.value for fact in known(engine, "peermedarbejder").unproved] == [
        "Fjordby Kommune hasRole peermedarbejder"
    ]
    assert all(place.negated for fact in known(engine, "peermedarbejder").unproved for place in fact.places)


def test_other_names_are_kept(engine: EmbeddedEngine) -> None:
    assert known(engine, "Vestland").names == ("Vestland",)


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_form_names_the_entity_its_lines_and_its_licence(engine: EmbeddedEngine, form: str) -> None:
    text = FORMATS[form](known(engine, "Molen"), "en", "b1b2")
    for part in ("facility-molen", "Rapport om broer", "creativecommons.org", "b1b2"):
        assert part in text
    assert form != "json" or json.loads(text)["label"] == "Molen"


def test_what_lies_in_a_municipality_is_told_of_it_with_its_place(
    engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine],
) -> None:
    place = ("Municipality", "Klitsø Kommune")
    graph = engine_of(
        [
            ("Facility", "Molen", "locatedIn", *place, {}, "a", 7, {}),
            ("Project", "Stien", "locatedIn", *place, {}, "b", 9, {"status": "candidate"}),
            ("Project", "Lysbro", "locatedIn", "Municipality", "Fjordby Kommune", {}, "b", 9, {}),
        ]
    )
    found = known(graph, "Klitsø Kommune")
    there = {(fact.value, tuple(place.lines for place in fact.places)) for fact in found.facts if fact.places}
    assert there == {("Molen", ("7",))}
    assert [fact.value for fact in found.unproved] == ["Stien locatedIn Klitsø Kommune"]
    every = entity(graph, entity_named(graph, "Klitsø Kommune"), layer="all")
    assert {fact.value for fact in every.facts if fact.places} == {"Molen", "Stien"}


def test_a_code_is_no_name_like_that_of_an_organisation(
    engine: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = PREFIXES["id"] + "municipality-0901"
    alike = [(PREFIXES["code"] + "sector-municipal", "kommune"), (other, "Fjordby Kommune")]
    monkeypatch.setattr("queries.entities.near_names", lambda *_, **__: alike)
    assert [iri for iri, _ in known(engine, "Klitsø Kommune").near] == [other]
