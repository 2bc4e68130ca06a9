from __future__ import annotations

import pytest
from reading_factory import stated

LISTED = [
    (
        "De lokale indsatser er:\n\n• Den lange vej (Vejle Kommune)\n• Ungdomsrummet (Horsens Kommune)\n",
        {("locatedIn", "Den lange vej", "Vejle Kommune"), ("locatedIn", "Ungdomsrummet", "Horsens Kommune")},
    ),
    (
        "Der er ansat 22 recovery-mentorer, fordelt på: Psykiatrisk Center Amager og Psykiatrisk Center Ballerup.",
        {
            ("hasRole", "Psykiatrisk Center Amager", "recoverymentor"),
            ("hasRole", "Psykiatrisk Center Ballerup", "recoverymentor"),
        },
    ),
    (
        "Huset får et lukket sengeafsnit med 11 senge, som er målrettet unge patienter.",
        {
            ("capacity", "Lukket sengeafsnit", "11"),
            ("targetGroup", "Lukket sengeafsnit", "unge patienter"),
        },
    ),
    (
        "Partnerskab mellem Bedre Psykiatri og SIND.\n\nDe to foreninger holder møder.",
        {
            ("agreementParty", "Partnerskab mellem Bedre Psykiatri og SIND", "Bedre Psykiatri"),
            ("agreementParty", "Partnerskab mellem Bedre Psykiatri og SIND", "SIND"),
        },
    ),
]


@pytest.mark.parametrize(("text", "claims"), LISTED)
def test_what_a_list_or_a_description_holds(text: str, claims: set[tuple[str, str, str]]) -> None:
    assert claims <= stated(text)


def test_a_list_of_other_things_places_nothing() -> None:
    text = "Mødet handlede om:\n\n• Den lange vej (Vejle Kommune)\n"
    assert not stated(text, "locatedIn")


def test_what_is_done_with_another_thing_is_not_done_with_the_project() -> None:
    text = "Projekt Lysningen\n\nProjektet Lysningen begyndte i 2031. Uddannelsen af frivillige varetages af SIND."
    assert not stated(text, "runBy")


TAKING_PART = [
    (
        "Regionen har fået tilsagn om 9 mio. kr. til afprøvning af et udgående team for unge. Projektet begynder snart,"
        " og projektet varer i to år.\n\nDisse kommuner deltager i projektet:\n\n• Vejle Kommune\n• Horsens Kommune\n",
        {
            ("partner", "Afprøvning af et udgående team for unge", "Vejle Kommune"),
            ("partner", "Afprøvning af et udgående team for unge", "Horsens Kommune"),
        },
    ),
    (
        "Der er givet midler til to projekter:\n\n1. ”Vejen til job for unge med angst og et tilbud i den brede by til"
        " dem uden arbejde”\n Projektejer: Vejle Kommune\n2. ”Ungdomsrummet”\n Projektejer: Horsens Kommune\n",
        {
            (
                "runBy",
                "Vejen til job for unge med angst og et tilbud i den brede by til dem uden arbejde",
                "Vejle Kommune",
            ),
            ("runBy", "Ungdomsrummet", "Horsens Kommune"),
        },
    ),
]


@pytest.mark.parametrize(("text", "claims"), TAKING_PART)
def test_lists_tell_who_takes_part_and_who_owns_what(text: str, claims: set[tuple[str, str, str]]) -> None:
    assert claims <= stated(text)
    assert not stated(text, "locatedIn")


def test_an_elected_chair_is_no_job() -> None:
    assert not stated("Formanden for Region Sjælland og formanden for Vejle Kommune mødtes.", "hasRole")


TOLD = [
    (
        "I perioden 2031 – 2033 har projektet ”Vejen frem” været i gang i fire byer.",
        ("endedOn", "Vejen frem", "2033"),
    ),
    (
        "Projekt ”Udbredelse af sociale akuttilbud”\n\nProjektet begyndte i 2031.\n\nDen anden målgruppe for de sociale"
        " akuttilbud er pårørende til borgere i krise.",
        ("targetGroup", "Udbredelse af sociale akuttilbud", "pårørende til borgere i krise"),
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_periods_sizes_and_groups_in_running_text(text: str, claim: tuple[str, str, str]) -> None:
    assert claim in stated(text)
