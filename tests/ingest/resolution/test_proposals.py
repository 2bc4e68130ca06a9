"""Likeness proposes with its reason in words, keeps to like types, and is silent where a person has spoken."""

from __future__ import annotations

import pytest

from ingest.resolution.nearest import Nearest
from ingest.resolution.proposals import Named, propose


def named(entity: str, type_: str, *names: str, uses: int = 1, registered: bool = False) -> Named:
    return Named(entity, type_, names, uses, registered)


UNIT = named("unit-a", "Unit", "Enhed for Brugerinddragelse", uses=5)
SLIP = named("unit-b", "Unit", "Enheden for Brugerindragelse")


def test_the_rarer_is_proposed_for_the_one_used_more() -> None:
    (proposal,) = propose([UNIT, SLIP])
    assert (proposal.one, proposal.other) == ("unit-b", "unit-a")
    assert 90 < proposal.score < 100
    assert "differ in" in proposal.why
    assert "% alike" in proposal.why


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (("Service", "Team Klit"), ("Project", "Team Klit"), ": the same name; one is Service, the other Project"),
        (("Project", "Det Åbne Team Klit"), ("Project", "Det åbne Team Klit"), ": the same name but for its spelling"),
        (("Project", "Team Klit Klinik"), ("Project", "Klinik Team Klit"), ": the same words in another order"),
    ],
)
def test_how_two_names_are_alike_is_told_as_it_is(one: tuple[str, str], other: tuple[str, str], told: str) -> None:
    (proposal,) = propose([named("b", *one), named("a", *other, uses=3)])
    assert proposal.why.endswith(told)


def test_what_a_register_describes_is_the_one_to_keep() -> None:
    registered = named("unit-z", "Unit", "Enhed for Brugerinddragelsen", uses=0, registered=True)
    assert {p.other for p in propose([SLIP, registered])} == {"unit-z"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named("project-a", "Project", "Naboskab 2014"), named("project-b", "Project", "Naboskab 2015")),
        (named("a", "Unit", "Team Brugerinddragelse"), named("b", "Project", "Team Brugerinddragelse")),
        (named("a", "Facility", "Socialpsykiatrisk Center Åsen"), named("b", "Centre", "Psykiatrisk Center Åsen")),
        (named("law-a", "LegalProvision", "Serviceloven"), named("law-b", "LegalProvision", "Servicelovens")),
        (named("a", "Unit", "Enhed for Økonomi"), named("b", "Unit", "Enhed for Kvalitet")),
        (
            named("a", "Centre", "Center Sydhus", registered=True),
            named("b", "Centre", "Centret Sydhus", registered=True),
        ),
    ],
)
def test_never_proposed(one: Named, other: Named) -> None:
    assert propose([one, other]) == []


def test_a_pair_that_was_judged_stays_silent() -> None:
    assert propose([UNIT, SLIP], apart=frozenset({frozenset({"unit-a", "unit-b"})})) == []


def test_any_name_of_an_entity_counts_and_the_order_of_the_input_does_not() -> None:
    many = [named("project-x", "Project", "Den lange vej", "Naboskabet på Østergade"), *(UNIT, SLIP)]
    many.append(named("project-y", "Project", "Naboskab på Østergade"))
    assert propose(many) == propose(many[::-1])
    assert [p.score for p in propose(many)] == sorted((p.score for p in propose(many)), reverse=True)
    assert len(propose(many)) == 2


def test_nearest_finds_a_misspelt_name_and_nothing_for_another() -> None:
    names = Nearest(["Foreningen Havblik", "Værestedet Solsikken", "Foreningen Skovly"])
    assert names.best("Værested Solsiken", 80) == (1, pytest.approx(92.3, abs=5))
    assert names.best("Kommunens kantine", 80) is None
    assert names.near("Foreningen Skovlys") == [0, 2]
