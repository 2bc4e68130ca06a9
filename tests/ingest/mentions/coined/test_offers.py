"""Offers and houses that bear a common noun which is no head of names."""

from __future__ import annotations

import pytest
from reading_factory import named, stated

_CASES = [
    ("Mentorstøtten drives efter servicelovens § 85.\n", "legalBasis", "Mentorstøtten"),
    (
        "Overgangsboligerne på Møllevej drives efter servicelovens § 107.\n",
        "legalBasis",
        "Overgangsboligerne på Møllevej",
    ),
    ("I marts lukkede vi kollektivet på Skovvej, hvor der var 5 pladser.\n", "capacity", "Kollektivet på Skovvej"),
    ("Recoveryordningen er finansieret af satspuljen.\n", "fundedBy", "Recoveryordningen"),
]


@pytest.mark.parametrize(("text", "predicate", "subject"), _CASES)
def test_a_definite_noun_is_the_name_of_an_offer(text: str, predicate: str, subject: str) -> None:
    assert subject in {one[1] for one in stated(text, predicate)}


def test_the_noun_alone_means_what_the_text_has_told_with_its_place() -> None:
    text = "Kommunen betaler akutpladserne på Toftevang. Akutpladserne har en vågen vagt.\n"
    assert "Akutpladserne på Toftevang" in named(text)
    assert "Akutpladserne" not in named(text)


def test_an_offer_inside_a_sentence_needs_its_place() -> None:
    assert "Mentorstøtten" not in named("Der er brugt penge på mentorstøtten i år.\n")


def test_a_noun_that_a_part_is_about_is_known_by_that() -> None:
    text = "Bostedet Elmely\n\nBostedet Elmely har 12 pladser. Rådgivningstelefonen er åben.\n"
    assert ("capacity", "Bostedet Elmely", "12") in stated(text)


def test_places_of_one_kind_are_a_scheme_whatever_is_said_of_them() -> None:
    text = "Udvalget drøftede omlægningen af de særlige pladser. De nuværende 114 særlige pladser bliver til 88.\n"
    assert "De særlige pladser" in named(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("SIND Ry har en pårørendecafé hver første mandag i måneden.\n", {"Pårørendecafé"}),
        ("Foreningen driver en telefonrådgivning og en samtalecafé.\n", {"Telefonrådgivning", "Samtalecafé"}),
        ("Alternativet hedder At Være i Ro og består af tre boliger.\n", {"At Være i Ro"}),
        ("Kvindernes Hjem i Ry driver to rum.\n", {"Kvindernes Hjem"}),
    ],
)
def test_an_offer_that_somebody_has_is_known_by_its_noun(text: str, names: set[str]) -> None:
    assert names <= named(text)


def test_a_thing_that_somebody_has_is_no_offer() -> None:
    assert not {"Mobiltelefon", "Smarttelefon"} & named("Vi har en mobiltelefon og tilbyder en smarttelefon.\n")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Man kan få varmen i varmestuen i Danmarksgade.\n", "Varmestuen i Danmarksgade"),
        ("Værestedet i Storegade lukker til maj.\n", "Værestedet i Storegade"),
    ],
)
def test_a_house_is_told_from_its_like_by_its_street(text: str, name: str) -> None:
    assert name in named(text)


def test_what_any_body_has_names_no_part() -> None:
    text = "Gadeteamets resultater\n\nGadeteamet har seks sygeplejersker.\n"
    assert "Gadeteamets resultater" not in named(text)
