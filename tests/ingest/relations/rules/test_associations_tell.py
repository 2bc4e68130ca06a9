"""How associations tell in their reports of what they have set up, whom it is for, and who pays."""

from __future__ import annotations

import pytest
from reading_factory import stated

_OPENING = "Foreningen Strandsol\n\nÅrsberetning\n\nVi har i år fået mange nye medlemmer.\n\n"
_TOLD = [
    (
        "I Køge åbnede vi i 2017 Onsdagscaféen for unge mellem 17 og 29 år, der er ensomme.",
        {
            ("startedOn", "Onsdagscaféen", "2017"),
            ("locatedIn", "Onsdagscaféen", "Køge Kommune"),
            ("targetGroup", "Onsdagscaféen", "unge"),
        },
    ),
    (
        "Desuden har vi to pladser i Brugerrådet ved Psykiatrisk Afdeling Odense.",
        {("memberOf", "Strandsol", "Brugerrådet ved Psykiatrisk Afdeling Odense")},
    ),
    (
        "Køge Kommune giver et tilskud på 50.000 kr. til foreningen, og Greve Kommune giver 20.000 kr. om året.",
        {("fundedBy", "Strandsol", "Køge Kommune"), ("fundedBy", "Strandsol", "Greve Kommune")},
    ),
]


@pytest.mark.parametrize(("said", "claims"), _TOLD)
def test_what_we_opened_hold_seats_in_and_get(said: str, claims: set[tuple[str, str, str]]) -> None:
    told = {(p, s.removeprefix("Foreningen "), o) for p, s, o in stated(_OPENING + said + "\n")}
    assert claims <= told
    assert not any(p in {"capacity", "startedOn"} and s == "Strandsol" for p, s, _ in told)


def test_room_is_that_of_the_course_and_not_of_those_who_hold_it() -> None:
    told = stated("Uddannelsen Mod på livet udbydes af SIND Horsens, og der er plads til 16 deltagere pr. hold.\n")
    assert ("capacity", "Mod på livet", "16") in told
    assert not any(p == "capacity" and s == "SIND Horsens" for p, s, _ in told)


def test_whom_places_are_for_may_stand_behind_their_law() -> None:
    text = (
        "Botilbuddet Ranken ligger i Køge. Tilbuddet har 18 pladser efter servicelovens § 107 til unge med psykose.\n"
    )
    assert ("targetGroup", "Ranken", "unge med psykose") in stated(text)


def test_what_ran_up_to_a_time_did_not_go_on_then() -> None:
    text = "Projekt Skyline er nyt. Efter en pilot frem til maj 2016 gik Projekt Skyline i gang med arbejdet.\n"
    assert not any(p == "startedOn" for p, _, _ in stated(text))


def test_a_line_that_several_share_is_theirs() -> None:
    text = "Aftenlinjen, der har været fælles for Greve Kommune og Solrød Kommune, er en telefonlinje.\n"
    assert {o for _, s, o in stated(text, "partner") if s == "Aftenlinjen"} == {"Greve Kommune", "Solrød Kommune"}


def test_whom_our_clubs_and_helplines_are_for() -> None:
    text = (
        "Foreningen Solbo\n\nVi har mange tilbud.\n\nLytteren er vores telefonrådgivning for pårørende, og den har "
        "eksisteret siden 2014.\n\nSpisehjørnet er foreningens madklub for unge med angst.\n"
    )
    told = {(s, o) for _, s, o in stated(text, "targetGroup")}
    assert {("Lytteren", "pårørende"), ("Spisehjørnet", "unge med angst")} <= told
