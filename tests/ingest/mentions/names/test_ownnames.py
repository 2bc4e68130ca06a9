"""Definite nouns that point back to nothing name something of their own."""

from __future__ import annotations

import pytest
from reading_factory import stated

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
    assert not {one for one in stated(text, "locatedIn") if one[1] in {"Tiltrådt", "Sekretariatet"}}
