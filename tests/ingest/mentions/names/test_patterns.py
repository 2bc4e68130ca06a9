from __future__ import annotations

import pytest

from ingest.mentions.names.patterns import Names, indefinite, without_genitive
from ingest.mentions.words.flags import words_in
from ingest.mentions.words.labels import is_speech, once

NAMES = [
    ("De mødes i Værestedet Ankeret hver uge.", "Facility", "Værestedet Ankeret"),
    ("De mødes i værestedet Ankeret hver uge.", "Facility", "Ankeret"),
    ("Rådgivning gives af Kompetencecenter for Angst og Uro i byen.", "Unit", "Kompetencecenter for Angst og Uro"),
    ("Her driver foreningen Lysbroen en café.", "Association", "Lysbroen"),
    ("Aftalen gælder botilbuddet ”Fyrtårnet” i havnen.", "Facility", "Fyrtårnet"),
    ("Støtten kom fra Nordhavnsfonden i fjor.", "Foundation", "Nordhavnsfonden"),
    ("Borgere kan ringe til projekt Nattevagt om aftenen.", "Project", "Nattevagt"),
    ("Vi talte med sengeafsnittet P3 om planen.", "Unit", "Sengeafsnit P3"),
]


@pytest.mark.parametrize(("text", "type_", "label"), NAMES)
def test_a_head_noun_makes_a_name(text: str, type_: str, label: str) -> None:
    words, places, _ = words_in(text, 0)
    found = Names(text, words, {}, frozenset({"Nordhavnsfonden"})).find(places)
    assert (type_, label) in {(m.type, m.label) for m in found}


def test_a_bare_definite_noun_points_back_and_names_nothing() -> None:
    text = "Projektet slutter i maj."
    words, places, _ = words_in(text, 0)
    (found,) = Names(text, words, {}, frozenset()).find(places)
    assert found.type == "Anaphor"


@pytest.mark.parametrize(
    ("label", "plain"),
    [("Kompetencecentret for Uro", "Kompetencecenter for Uro"), ("Enheden for Samtaler", "Enhed for Samtaler")],
)
def test_units_are_named_in_the_indefinite(label: str, plain: str) -> None:
    assert indefinite(label) == plain


@pytest.mark.parametrize(("label", "plain"), [("Solhusets", "Solhuset"), ("LAP’s", "LAP"), ("Mors'", "Mors")])
def test_the_possessive_ending_goes(label: str, plain: str) -> None:
    assert without_genitive(label) == plain


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("Vi tror på, at det kan lade sig gøre", True),
        ("Der er håb for alle, hvis man tør", True),
        ("Jeg havde aldrig troet det ville lykkes for mig", True),
        ("Vi ses på torsdag", False),
        ("Du er ikke alene", False),
        ("Sammen om en bedre dag", False),
    ],
)
def test_what_somebody_says_is_no_name(text: str, speech: bool) -> None:
    assert is_speech(text) is speech


@pytest.mark.parametrize(
    ("name", "told"),
    [("Center Vest Center Vest", "Center Vest"), ("Ny Start Ny", "Ny Start Ny"), ("Havblik", "Havblik")],
)
def test_a_name_that_runs_into_its_heading_is_told_once(name: str, told: str) -> None:
    assert once(name) == told
