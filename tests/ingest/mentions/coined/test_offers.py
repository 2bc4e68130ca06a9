"""Offers and houses that bear a common noun which is no head of names."""

from __future__ import annotations

import pytest
from reading_factory import named, stated, subjects

_CASES = [
    ("Mentorstøtten drives efter servicelovens § 85.\n", "legalBasis", "Mentorstøtten"),
    (
        "Overgangsboligerne på Møllevej drives efter servicelovens § 107.\n",
        "legalBasis",
        "Overgangsboligerne på Møllevej",
    ),
    ("I marts lukkede vi kollektivet på Skovvej, hvor der var 5 pladser.\n", "capacity", "Kollektivet på Skovvej"),
]


@pytest.mark.parametrize(("text", "predicate", "subject"), _CASES)
def test_a_definite_noun_is_the_name_of_an_offer(text: str, predicate: str, subject: str) -> None:
    assert subject in subjects(text, predicate)


def test_the_noun_alone_means_what_the_text_has_told_with_its_place() -> None:
    text = "Kommunen betaler akutpladserne på Toftevang. Akutpladserne har en vågen vagt.\n"
    assert "Akutpladserne på Toftevang" in named(text)
    assert "Akutpladserne" not in named(text)


def test_an_offer_inside_a_sentence_needs_its_place() -> None:
    assert "Mentorstøtten" not in named("Der er brugt penge på mentorstøtten i år.\n")


def test_a_noun_that_a_part_is_about_is_known_by_that() -> None:
    text = "Bostedet Elmely\n\nBostedet Elmely har 12 pladser. Rådgivningstelefonen er åben.\n"
    assert ("capacity", "Bostedet Elmely", "12") in stated(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("SIND Ry har en pårørendecafé hver første mandag i måneden.\n", {"Pårørendecafé"}),
        ("Foreningen driver en telefonrådgivning og en samtalecafé.\n", {"Telefonrådgivning", "Samtalecafé"}),
    ],
)
def test_an_offer_that_somebody_has_is_known_by_its_noun(text: str, names: set[str]) -> None:
    assert names <= named(text)


def test_a_thing_that_somebody_has_is_no_offer() -> None:
    assert not {"Mobiltelefon", "Smarttelefon"} & named("Vi har en mobiltelefon og tilbyder en smarttelefon.\n")
