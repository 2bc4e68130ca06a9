"""Which municipality an organisation with peers belongs to is the same wherever it is counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyoxigraph as ox
import pytest

from ontology.graphs import REGISTERS
from ontology.terms import ID, PG, bare
from queries.answers import Answer, Asker, answer
from queries.engines.embedded import EmbeddedEngine

PEERS = "hasRole", "Role", "recoverymentor", {"as_of": "2014"}
ROWS: list[tuple[Any, ...]] = [
    ("Facility", "Molen", *PEERS, "a", 1, {}),
    ("Facility", "Molen", "partOf", "Municipality", "Klitsø Kommune", {}, "a", 2, {}),
    ("Project", "Stien", *PEERS, "a", 3, {}),
    ("Project", "Stien", "runBy", "Municipality", "Klitsø Kommune", {}, "a", 4, {}),
    ("Municipality", "Klitsø Kommune", *PEERS, "a", 5, {}),
    ("Project", "Lysbro", *PEERS, "a", 6, {}),
    ("Project", "Lysbro", "locatedIn", "Municipality", "Fjordby Kommune", {}, "a", 7, {}),
    ("Facility", "Kajen", "partOf", "Municipality", "Fjordby Kommune", {}, "a", 8, {}),
]
REGION_OF = {"0901": "1901", "0902": "1902"}


@pytest.fixture(scope="module")
def placed(engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine]) -> EmbeddedEngine:
    """Return a graph of organisations with peers, in municipalities that belong to regions since 2007."""
    engine = engine_of(ROWS)
    since = ox.Literal("2007-01-01", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#date"))
    for municipality, region in REGION_OF.items():
        node = named(ID[f"placement-{municipality}"])
        told = {
            "placed": named(ID[f"municipality-{municipality}"]),
            "placedIn": named(ID[f"region-{region}"]),
            "periodStart": since,
        }
        for name, value in told.items():
            engine.store.add(ox.Quad(node, named(PG[name]), value, ox.NamedNode(REGISTERS)))
    return engine


def named(term: str) -> ox.NamedNode:
    return ox.NamedNode(bare(term))


def figures(found: Answer, *names: str) -> dict[str, tuple[str, ...]]:
    places = [[column.name for column in found.columns].index(name) for name in ("municipality", *names)]
    rows = ([found.text(row[place]) or "0" for place in places] for row in found.rows)
    return {municipality: tuple(rest) for municipality, *rest in rows}


@pytest.mark.parametrize(
    ("region", "expected"),
    [("Region Østland", {"Klitsø Kommune": ("2", "3")}), ("Region Vestland", {"Fjordby Kommune": ("2", "1")})],
)
def test_a_regions_profile_counts_what_peer_coverage_counts(
    placed: EmbeddedEngine, region: str, expected: dict[str, tuple[str, str]]
) -> None:
    profile = answer(Asker(placed), "region-profile", {"region": region})
    coverage = answer(Asker(placed), "peer-coverage", {"region": region})
    assert figures(profile, "located", "peers") == expected
    assert figures(profile, "peers") == figures(coverage, "workplaces")
    assert all(profile.evidence)
