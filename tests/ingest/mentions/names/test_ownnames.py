"""Definite nouns that point back to nothing name something of their own."""

from __future__ import annotations

import pytest
from reading_factory import named, stated, subjects

_CASES = [
    (
        "Vi er nye. Gadeteamet har ansat to sygeplejersker.\n",
        "hasRole",
        "Gadeteamet",
        "sygeplejerske",
    ),
    (
        "Vi er nye. Strikkeklinikken ligger i Holbæk.\n",
        "locatedIn",
        "Strikkeklinikken",
        "Holbæk Kommune",
    ),
    ("Projekt Taxadag\n\nTaxadag drives af Visitationen i Skive.\n", "runBy", "Taxadag", "Visitationen i Skive"),
    ("Psykologerne arbejder på ambulatoriet i Nakskov.\n", "locatedIn", "Ambulatoriet i Nakskov", "Lolland Kommune"),
    ("Recoveryordningen er finansieret af satspuljen.\n", "fundedBy", "Recoveryordningen", "Satspuljen"),
]


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), _CASES)
def test_a_definite_compound_is_a_name(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text, predicate)


@pytest.mark.parametrize(
    "text",
    [
        "Byrådet ligger i Holbæk.\n",
        "Region Nordjylland og Rebild Kommune har tiltrådt i Aalborg.\n",
        "Sekretariatet ligger i Holbæk.\n",
    ],
)
def test_a_common_noun_is_none(text: str) -> None:
    assert not subjects(text, "locatedIn") & {"Byrådet", "Tiltrådt", "Sekretariatet"}


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
