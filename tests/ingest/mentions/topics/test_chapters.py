"""Chapters that bear a municipality's name place what they tell of, and say which municipality "kommunen" is."""

from __future__ import annotations

import pytest
from reading_factory import stated

HOUSES = """Åbne steder i tre kommuner

HERNING KOMMUNE

Pavillonen
Her er der kaffe og avis for alle, der har brug for et sted at være om eftermiddagen, og man behøver ikke melde sig.
Drives af: Foreningen Pavillonens Venner

STRUER KOMMUNE

Solskinsbænken
Solskinsbænken er kommunens åbne samværstilbud, hvor der hver onsdag bliver lavet mad af dem, der kommer i huset.
Plads til: 20 personer
"""
LIST = "Til stede\n\nHerning Kommune\n\nStruer Kommune\n\nPavillonen\nHer er der kaffe og avis for alle hver dag.\n"


@pytest.mark.parametrize(
    "fact",
    [
        ("locatedIn", "Pavillonen", "Herning Kommune"),
        ("locatedIn", "Solskinsbænken", "Struer Kommune"),
        ("runBy", "Solskinsbænken", "Struer Kommune"),
    ],
)
def test_what_a_chapter_tells_of_lies_in_its_municipality(fact: tuple[str, str, str]) -> None:
    assert fact in stated(HOUSES)


def test_a_label_and_its_value_are_nothing_that_lies_there() -> None:
    assert not any(":" in subject for _, subject, _ in stated(HOUSES))


def test_a_list_of_municipalities_is_no_row_of_chapters() -> None:
    assert not any(predicate == "locatedIn" for predicate, _, _ in stated(LIST))


@pytest.mark.parametrize(
    ("one", "other"), [("Vejle Kommune", "Odder Kommune"), ("Region Sjælland", "Region Nordjylland oplyser følgende:")]
)
def test_whoever_answers_is_vi(one: str, other: str) -> None:
    own = "Kommunen" if one.endswith("Kommune") else "Regionen"
    text = (
        f"Svar på spørgsmål nr. 214 fra Sundhedsudvalget\n\n{one}\n\nHvad gør I?\n\nVi har to peermedarbejdere.\n\n"
        f"{other}\n\nHvad gør I?\n\nCafé Oasen åbnede i 2012 og drives af {own.lower()}.\n\n"
        f"Hvad mere?\n\n{own} har ansat to bostøtter.\n"
    )
    other = other.removesuffix(" oplyser følgende:")
    assert ("hasRole", one, "peermedarbejder") in stated(text, "hasRole")
    assert ("hasRole", other, "bostøtte") in stated(text, "hasRole")
    assert ("runBy", "Café Oasen", other) in stated(text, "runBy")


ANSWERS = """Svar på spørgsmål 12

Ministeriet har spurgt kommunerne.

Herning Kommune oplyser, at Center for Voksenstøtte driver herberget Teglgade, hvor der er 40 pladser.

Struer Kommune henviser til det sociale akuttilbud Natlampen, der drives af Kirkens Korshær. Landsforeningen Havblik
hjælper til.

Lemvig Kommune har et værested. Det drives af Foreningen Fjordlyset, der også har huset Skansen i Struer.
"""


def test_what_a_municipality_tells_of_in_its_answer_is_its_own() -> None:
    told = stated(ANSWERS)
    assert ("partOf", "Center for Voksenstøtte", "Herning Kommune") in told
    assert ("locatedIn", "Natlampen", "Struer Kommune") in told
    placed = {(s, o) for p, s, o in told if p == "locatedIn"}
    assert any("Teglgade" in s and o == "Herning Kommune" for s, o in placed)
    assert not any(s == "Landsforeningen Havblik" for s, _ in placed)


CATALOGUE = """Eksempelsamling

{}Region Sjælland

{}Køge Kommune

Anker
Anker er et mentorforløb for unge, der er på vej ud af uddannelse. Forløbet varer et halvt år.
Drives af: Foreningen Ankerfolket

{}Næstved Kommune

Sprint
I Sprint løber unge to gange om ugen sammen med voksne frivillige. Indsatsen er gratis.

{}Region Nordjylland

{}Frederikshavn Kommune

Vinden
Vinden er et værested, hvor unge kan komme fra klokken 15 til 21. Her er ingen visitation.
"""


@pytest.mark.parametrize("numbers", [("",) * 5, ("1. ", "1.1 ", "1.2 ", "2. ", "2.1 ")])
def test_what_a_catalogue_tells_of_lies_in_the_municipality_over_it(numbers: tuple[str, ...]) -> None:
    lies = {(s, o) for _, s, o in stated(CATALOGUE.format(*numbers), "locatedIn")}
    assert lies == {
        ("Anker", "Køge Kommune"),
        ("Sprint", "Næstved Kommune"),
        ("Vinden", "Frederikshavn Kommune"),
    }
