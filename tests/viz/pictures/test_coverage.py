from dataclasses import replace

import pytest

from viz.graph import Fact, Reading, Thing
from viz.pictures.coverage import Known, measures
from viz.pictures.source import Source

TOWN, OTHER = "municipality-0630", "municipality-0101"
PEER, COOK = "role-peer", "role-kok"


def fact(subject: str, predicate: str, object_: str, *, negated: bool = False) -> Fact:
    name = f"{subject}-{predicate}-{object_}"
    return Fact(name, subject, predicate, object_, negated=negated, claims=(f"claim-{name}",))


def known(measure: str, *facts: Fact) -> Known:
    classes = {"project-a": "Project", "unit-b": "Unit", TOWN: "Municipality"}
    things = {name: Thing(name, cls, name) for name, cls in classes.items()}
    parents: dict[str, frozenset[str]] = {}
    for one in facts:
        if one.predicate in ("locatedIn", "partOf", "runBy"):
            parents[one.subject] = parents.get(one.subject, frozenset()) | {one.object}
    said = frozenset(node for one in facts if one.object == PEER for node in (one.id, *one.claims))
    source = Source(Reading(things, facts, {}, {}), parents=parents, peers={TOWN: said})
    return measures(source, [TOWN, OTHER])[measure][TOWN]


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        pytest.param([], "unread", id="no source speaks of it"),
        pytest.param([fact("unit-b", "locatedIn", TOWN)], "silent", id="a source speaks of it, of no initiative"),
        pytest.param(
            [fact("unit-b", "partOf", TOWN), fact("unit-b", "hasRole", PEER)],
            "silent",
            id="a source speaks of a unit",
        ),
        pytest.param([fact("project-a", "locatedIn", TOWN)], "some", id="an initiative lies there"),
        pytest.param([fact("project-a", "partner", TOWN)], "some", id="it takes part itself"),
        pytest.param(
            [fact("project-a", "runBy", "unit-b"), fact("unit-b", "partOf", TOWN)], "some", id="its unit runs one"
        ),
    ],
)
def test_initiatives(facts: list[Fact], state: str) -> None:
    assert known("initiatives", *facts).state == state


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        pytest.param([], "unread", id="no source speaks of it"),
        pytest.param(
            [fact("unit-b", "hasRole", PEER), fact("unit-b", "partOf", TOWN)], "some", id="a peer in its unit"
        ),
        pytest.param([fact(TOWN, "hasRole", PEER)], "some", id="a peer of its own"),
        pytest.param([fact(TOWN, "hasRole", COOK)], "silent", id="another role"),
        pytest.param([fact(TOWN, "hasRole", PEER, negated=True)], "none", id="a source denies it"),
    ],
)
def test_peers(facts: list[Fact], state: str) -> None:
    assert known("peers", *facts).state == state


def test_what_is_not_counted_still_leads_to_what_was_read() -> None:
    said = fact("unit-b", "locatedIn", TOWN)
    assert known("initiatives", said).facts == (said,)
    assert known("initiatives").facts == ()


def test_a_circle_in_the_data_ends() -> None:
    facts = [
        fact("unit-b", "partOf", "unit-c"),
        fact("unit-c", "partOf", "unit-b"),
        fact("project-a", "runBy", "unit-b"),
    ]
    assert known("initiatives", *facts).state == "unread"


def test_a_source_that_speaks_of_what_a_register_places_there_speaks_of_the_municipality() -> None:
    said = fact("unit-b", "hasRole", PEER)
    things = {"unit-b": Thing("unit-b", "Unit", "B"), TOWN: Thing(TOWN, "Municipality", "T")}
    source = Source(Reading(things, (said,), {}, {}), parents={"unit-b": frozenset({TOWN})}, peers={TOWN: {said.id}})
    found = measures(source, [TOWN, OTHER])
    assert {name: known[TOWN].state for name, known in found.items()} == {"initiatives": "silent", "peers": "some"}
    assert found["initiatives"][OTHER].state == "unread"


def test_what_only_candidates_count_waits() -> None:
    one, other = (replace(fact("project-a", "locatedIn", TOWN), review=review) for review in ("candidate", "accepted"))
    assert known("initiatives", one).waits
    assert not known("initiatives", other).waits
    assert not known("initiatives").waits
