"""Names that no list holds, told by what the text says of them; every name here is made up."""

from __future__ import annotations

import pytest

from ingest.persons import People

TOLD = [
    ("Vi spiser sammen, siger Ujara. I går kom Ujara igen.", {"Ujara"}),
    ("Odalgar fortæller, at det er svært. Jeg husker Odalgar.", {"Odalgar"}),
    ("Mette og Ujara holder kontakten.", {"Ujara"}),
    ("Da Mette og Ujara kom, var der mad.", {"Ujara"}),
    ("Ujara, Mette og Odalgar laver en folder.", {"Ujara", "Odalgar"}),
    ("Det mener psykolog Ujara Gudnitz.", {"Ujara", "Gudnitz"}),
    ("Psykolog Ujara Gudnitz holder oplæg.", {"Ujara", "Gudnitz"}),
]


@pytest.mark.parametrize(("text", "names"), TOLD)
def test_a_name_is_known_by_what_is_told_of_it(text: str, names: set[str]) -> None:
    assert names <= People.of(text).naming.parts


NOBODY = [
    "Det er svært, siger Havnestyrelsen.",
    "Havblik fortæller om året. I Havblik er der 12 pladser.",
    "Skoven svarer",
    "Odense og Mette Hus",
    "Vejle og Horsens fortæller",
    "Projektet Havblik og Mette mødes.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_is_no_person_is_not_learned(text: str) -> None:
    assert People.of(text).naming.parts <= {"Mette"}
