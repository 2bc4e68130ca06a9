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
