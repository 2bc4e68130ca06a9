"""A label becomes an entity in a fixed order, and every step says in words why."""

from __future__ import annotations

import pytest
from factory import a_document, a_node

from ingest.ledger import Replay
from ingest.resolution import Resolver
from ontology.names import NameIndex, NameRow
from ontology.records import Node

NAMES = NameIndex(
    [
        NameRow("Fjordby Kommune", "municipality-0999", "Municipality"),
        NameRow("Fjordby", "municipality-0999", "Municipality", "bare"),
        NameRow("0999", "municipality-0999", "Municipality", "code"),
        NameRow("Havstyrelsen", "state-body-havstyrelsen", "StateBody", valid_from="2015"),
        NameRow("Kyststyrelsen", "state-body-kyststyrelsen", "StateBody", valid_to="2014-12-31"),
        NameRow("Foreningen Havblik", "association-havblik", "Association"),
        NameRow("FH", "association-havblik", "Association", "abbreviation"),
    ]
)
DOCUMENT = a_document(
    names={"Kommunen": Node("Municipality", "Fjordby Kommune"), "Huset": Node("Unit", "Huset i Fjordby")}
)


def resolved(text: str, decisions: Replay | None = None, slug: str = "minutes-2020") -> tuple[str, str]:
    document = a_document(slug, names=DOCUMENT.names)
    resolution = Resolver(NAMES, decisions).resolve(a_node(text), document)
    return resolution.name, resolution.how


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("Municipality: Fjordby Kommune", "municipality-0999", "written exactly so"),
        ("Municipality: 0999", "municipality-0999", "code name"),
        ("Municipality: fjordby kommune", "municipality-0999", "the same but for case"),
        ("Municipality: Kommunen", "municipality-0999", "says 'Kommunen' for 'Fjordby Kommune'"),
        ("Association: FH", "association-havblik", "abbreviation name"),
        ("Foundation: Foreningen Havblik", "association-havblik", "written exactly so"),
        ("Unit: Huset", "unit-huset-i-fjordby", "says 'Huset'"),
        ("Unit: Kontoret", "unit-kontoret", "its own label"),
        ("Project: Foreningen Havblik", "project-foreningen-havblik", "its own label"),
        ("Association: Foreningen Havbliks", "association-havblik", "genitive"),
        ("Association: Foreningen Havblikket", "association-foreningen-havblikket", "its own label"),
        ("Unit: Fjordby", "unit-fjordby", "its own label"),
    ],
)
def test_the_order_of_resolution(text: str, name: str, reason: str) -> None:
    found, how = resolved(text)
    assert found == name
    assert reason in how


@pytest.mark.parametrize(("date", "in_use"), [("2014", True), ("2020", False)])
def test_a_former_name_is_told_as_of_the_documents_date(date: str, in_use: bool) -> None:
    how = Resolver(NAMES).resolve(a_node("StateBody: Kyststyrelsen"), a_document(date=date)).how
    assert ("not at the date" not in how) is in_use


def test_merges_are_followed_to_their_end_and_keep_the_old_name() -> None:
    decisions = Replay(merged={"project-a": "project-b", "project-b": "project-c"})
    resolution = Resolver(NAMES, decisions).resolve(a_node("Project: A"), DOCUMENT)
    assert (resolution.name, resolution.was) == ("project-c", "project-a")
    assert "the ledger says project-a is the same as project-c" in resolution.how


def test_a_merge_into_a_registered_body_takes_its_name() -> None:
    decisions = Replay(merged={"association-havblikkerne": "association-havblik"})
    resolution = Resolver(NAMES, decisions).resolve(a_node("Association: Havblikkerne"), DOCUMENT)
    assert (resolution.label, resolution.registered) == ("Foreningen Havblik", True)


@pytest.mark.parametrize(
    ("decisions", "name"),
    [
        (Replay(labels={"project-a": "Alfa"}), "project-alfa"),
        (Replay(types={"project-a": "Service"}), "service-a"),
        (Replay(labels={"project-a": "Alfa"}, types={"project-a": "Service"}), "service-alfa"),
        (Replay(splits={("project-a", "minutes-2020"): Node("Project", "A i Fjordby")}), "project-a-i-fjordby"),
        (Replay(splits={("project-a", "other"): Node("Project", "A i Fjordby")}), "project-a"),
    ],
)
def test_names_types_and_splits(decisions: Replay, name: str) -> None:
    assert resolved("Project: A", decisions)[0] == name
