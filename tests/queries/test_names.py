"""Names near the one asked for: slips of the pen and parts of names, nothing that only shares some letters."""

from __future__ import annotations

import pytest

from ontology.errors import UsageError
from queries.engines.embedded import EmbeddedEngine
from queries.names import entity_named, near_names, with_territory


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Klitso komune", ["Klitsø Kommune"]),
        ("Foreningen Fyrret", ["Foreningen Fyret"]),
        ("Fyret", ["Foreningen Fyret"]),
        ("Stein", ["Stien"]),
        ("Brolys", []),
        ("Nosuch", []),
    ],
)
def test_what_is_near(engine: EmbeddedEngine, typed: str, names: list[str]) -> None:
    assert list(dict.fromkeys(name for _, name in near_names(engine, typed))) == names


def test_a_name_far_from_all_gets_no_nearest(engine: EmbeddedEngine) -> None:
    with pytest.raises(UsageError, match="lists the names") as caught:
        entity_named(engine, "Nosuch")
    assert "Nearest" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "count"), [("municipality-0901", 2), ("region-1901", 2), ("project-lysbro", 1), ("nothing", 1)]
)
def test_a_municipality_goes_with_its_territory(engine: EmbeddedEngine, name: str, count: int) -> None:
    iri = "https://w3id.org/psykgraf/id/" + name
    found = with_territory(engine, iri)
    assert found[0] == iri
    assert len(found) == count
