"""Which entity a label stands for, and the reason in words."""

from __future__ import annotations

import pytest
from factory import a_document, a_node

from ingest.ledger import Replay
from ingest.resolution import Resolver
from ontology.names import NameIndex, NameRow
from ontology.records import Node

NAMES = NameIndex(
    [
        NameRow("Socialstyrelsen", "state-body-socialstyrelsen", "StateBody", "official", "2012", "2021-12-31"),
        NameRow("Social- og Boligstyrelsen", "state-body-social-og-boligstyrelsen", "StateBody", "official", "2022"),
        NameRow("SIND", "association-sind", "Association"),
        NameRow("Landsforeningen SIND", "association-sind", "Association", "former"),
        NameRow("Amager", "municipality-0101", "Municipality", "bare"),
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("StateBody: Socialstyrelsen", "state-body-socialstyrelsen"),
        ("Association: Sind", "association-sind"),
        ("Association: Landsforeningen SIND", "association-sind"),
        ("Association: SIND Herning", "association-sind-herning"),
        ("Facility: Amager", "facility-amager"),  # the bare name of a place is no facility
        ("Project: SIND", "project-sind"),  # a project may be called what an association is called
        ("LegalProvision: Serviceloven § 85", "law-serviceloven-85"),
    ],
)
def test_a_label_is_resolved(text: str, expected: str) -> None:
    assert Resolver(NAMES).resolve(a_node(text), a_document()).name == expected


def test_the_reason_is_said_in_words() -> None:
    resolution = Resolver(NAMES).resolve(a_node("Association: Landsforeningen SIND"), a_document())
    assert (resolution.label, resolution.registered) == ("SIND", True)
    assert 'former name "Landsforeningen SIND"' in resolution.how


def test_the_ledger_merges_renames_retypes_and_splits() -> None:
    decisions = Replay(
        merged={"project-a": "project-b"},
        labels={"project-b": "Beta"},
        types={"project-c": "Service"},
        splits={("unit-x", "minutes-2020"): Node("Unit", "X i Aalborg")},
    )
    resolver = Resolver(NAMES, decisions)
    found = {text: resolver.resolve(a_node(text), a_document()) for text in ("Project: A", "Project: C", "Unit: X")}
    assert [(r.name, r.type, r.label) for r in found.values()] == [
        ("project-beta", "Project", "Beta"),
        ("service-c", "Service", "C"),
        ("unit-x-i-aalborg", "Unit", "X i Aalborg"),
    ]
    assert found["Project: A"].was == "project-a"
    assert resolver.resolve(a_node("Unit: X"), a_document("other")).name == "unit-x"
