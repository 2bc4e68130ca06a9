"""Staff: who has which roles, how many, on which terms and for how many hours."""

from __future__ import annotations

from typing import Any

import pytest
from reading_factory import claims, stated

HOUSE = "Værestedet Vindrosen ligger i Struer. Værestedet Vindrosen drives af Struer Kommune.\n\n"


def staff(text: str) -> dict[tuple[str, str], dict[str, Any]]:
    return {
        (c.subject.label, c.object.label): {k: v for k, v in c.qualifiers if k != "defect"}
        for c in claims(text)
        if c.predicate == "hasRole"
    }


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("I Vindrosen er der ansat en husleder på 30 timer og en kok i fleksjob på 12 timer.", {"husleder", "kok"}),
        ("Til Vindrosen er knyttet en daglig leder og to peermedarbejdere.", {"daglig leder", "peermedarbejder"}),
        ("Vindrosen har aktivitets- og miljømedarbejdere.", {"aktivitetsmedarbejder", "miljømedarbejder"}),
        (
            "Vindrosen har både pædagoger, sygeplejersker og frivillige rådgivere.",
            {"pædagog", "sygeplejerske", "rådgiver"},
        ),
        ("Vindrosen har social- og sundhedsassistenter ansat.", {"social- og sundhedsassistent"}),
        ("Vindrosen har to medarbejdere med brugererfaring.", {"medarbejder med brugererfaring"}),
        ("To undervisere arbejder i Vindrosen.", {"underviser"}),
    ],
)
def test_roles_of_a_house(sentence: str, roles: set[str]) -> None:
    assert {("hasRole", "Vindrosen", role) for role in roles} <= stated(HOUSE + sentence + "\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "Vindrosen har ingen psykologer ansat.",
        "Hvis der kommer penge, vil Vindrosen ansætte en psykolog.",
        "En psykolog underviser i andre kommuner.",
        "Vindrosen kunne måske have en psykolog.",
    ],
)
def test_no_psychologist(sentence: str) -> None:
    assert not {role for _, role in staff(HOUSE + sentence + "\n")} & {"psykolog"}


@pytest.mark.parametrize(
    ("sentence", "role", "values"),
    [
        ("Vindrosen har to kokke.", "kok", {"count": 2}),
        ("Vindrosen har en koordinator ansat på projektbasis.", "koordinator", {"count": 1, "terms": "project"}),
        ("Vindrosen har tre undervisere ansat på timeløn.", "underviser", {"count": 3, "terms": "hourly"}),
        (
            "Vindrosen har en kok ansat i fleksjob 15 timer om ugen.",
            "kok",
            {"count": 1, "terms": "fleksjob", "hours_week": (15, 15)},
        ),
        ("Vindrosen har en frivilligkoordinator.", "frivilligkoordinator", {"count": 1}),
        ("Vindrosen har en kok (15 timer).", "kok", {"count": 1, "hours_week": (15, 15)}),
        ("Vindrosen har to vejledere, 28 timer.", "vejleder", {"count": 2, "hours_week": (28, 28)}),
        ("Vindrosen har pr. 1. maj 2031 ansat to kokke.", "kok", {"count": 2, "as_of": "2031-05-01"}),
        ("Vindrosen har 14 frivillige mentorer.", "mentor", {"count": 14, "terms": "volunteer"}),
        ("I 2031 havde Vindrosen fire peermedarbejdere.", "peermedarbejder", {"count": 4, "as_of": "2031"}),
    ],
)
def test_what_stands_beside_a_role(sentence: str, role: str, values: dict[str, Any]) -> None:
    assert staff(HOUSE + sentence + "\n")["Vindrosen", role] == values


def test_a_number_stands_for_so_many_of_those_before_it() -> None:
    text = (
        HOUSE + "Vindrosen har ti peermedarbejdere. Fire er ansat i fleksjob, mens seks er ansat på ordinære vilkår.\n"
    )
    told = {(c.qualifier("count"), c.qualifier("terms")) for c in claims(text) if c.predicate == "hasRole"}
    assert {(4, "fleksjob"), (6, "ordinary")} <= told


def test_the_hours_of_some_are_not_those_of_all() -> None:
    text = HOUSE + "Vindrosen har fire peermedarbejdere, heraf to i fleksjob på 15 timer om ugen.\n"
    told = [dict(c.qualifiers) for c in claims(text) if c.predicate == "hasRole" and c.qualifier("count") == 4]
    assert told
    assert all("hours_week" not in one and "terms" not in one for one in told)


def test_they_are_those_named_before() -> None:
    text = HOUSE + "Vindrosen har ti peermedarbejdere. De arbejder 20 timer om ugen.\n"
    assert staff(text)["Vindrosen", "peermedarbejder"] == {"count": 10, "hours_week": (20, 20)}


def test_a_role_told_twice_is_one_claim() -> None:
    text = HOUSE + "Vindrosen har bisiddere. Vindrosen har 20 bisiddere. Bisidderne i Vindrosen er frivillige.\n"
    found = [c for c in claims(text) if c.object.label == "bisidder"]
    assert [claim.qualifier("count") for claim in found] == [20]


def test_a_list_goes_on_with_the_employer_of_its_first_line() -> None:
    text = (
        HOUSE
        + "Til Vindrosen er knyttet:\n\n• en daglig leder (37 timer ugentligt)\n• fire peermedarbejdere på timeløn\n"
    )
    found = staff(text)
    assert found["Vindrosen", "daglig leder"]["hours_week"] == (37, 37)
    assert found["Vindrosen", "peermedarbejder"] == {"count": 4, "terms": "hourly"}


@pytest.mark.parametrize(
    ("lines", "owner", "role"),
    [
        ("SIND Struer\nFormand Ask Emil Lundkvist\n", "SIND Struer", "formand"),
        (
            "Kontakt: Projektleder Ask Emil Lundkvist, Struer Kommune, tlf. 11 22 33 44\n",
            "Struer Kommune",
            "projektleder",
        ),
        ("Yderligere oplysninger fås hos daglig leder Ask Emil Lundkvist.\n", "Vindrosen", "daglig leder"),
    ],
)
def test_whose_post_a_line_gives(lines: str, owner: str, role: str) -> None:
    assert ("hasRole", owner, role) in stated(HOUSE + lines)


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Værestedet Vindrosen har omkring 70 medlemmer.", "70"),
        ("Vindrosen, der åbnede i 2009, har seks pladser.", "6"),
        ("I Vindrosen er der 65 mennesker i alt, men Vindrosen har plads til 80 brugere.", "80"),
        ("Vindrosens medlemmer (ca. 120 personer) betaler kontingent.", "120"),
        ("Vindrosen har 35-50 medlemmer.", "35-50"),
    ],
)
def test_how_many_a_house_holds(sentence: str, number: str) -> None:
    assert ("capacity", "Vindrosen", number) in stated(HOUSE + sentence + "\n")
