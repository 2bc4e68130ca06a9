"""All that is known of one entity."""

from __future__ import annotations

import json

import pytest

from queries.engines.embedded import EmbeddedEngine
from queries.entities import Entity, entity
from queries.entity_text import FORMATS
from queries.names import entity_named


def known(engine: EmbeddedEngine, name: str) -> Entity:
    return entity(engine, entity_named(engine, name))


def test_facts_in_both_directions_with_their_places(engine: EmbeddedEngine) -> None:
    found = known(engine, "Foreningen Fyret")
    facts = {(fact.value, tuple(place.lines for place in fact.places)) for fact in found.facts}
    assert ("Lysbro", ("4",)) in facts
    assert ("Tænd lyset", ("32",)) in facts


def test_money_is_one_line_with_its_details(engine: EmbeddedEngine) -> None:
    details = [dict(fact.details) for fact in known(engine, "Lysbro").facts]
    amounts = [one["amount"] for one in details if "amount" in one]
    assert sorted(amounts) == ["2200000", "900000"]


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
