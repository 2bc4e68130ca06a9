"""Masking of persons: every name, address and number here is made up."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.names import Kind, kind_of
from ingest.persons import MASK, People, mask

MASKED = [
    ("Kontakt projektleder Maren Toftelund", "Maren Toftelund"),
    ("ring til Inger-Lise Skovbakke i morgen", "Inger-Lise Skovbakke"),
    ("v. Gudrun Havblik", "Gudrun Havblik"),
    ("oplæg ved Asger Vindfløj og andre", "Asger Vindfløj"),
    ("formand Xulia Zborow fortæller", "Xulia Zborow"),
    ("siger Torkild, som laver turene", "Torkild"),
    ("hos Søren A. Bakkedal", "Søren A. Bakkedal"),
    ("Kirsten af Vigbjerg-Hansen leder", "Kirsten af Vigbjerg-Hansen"),
    ("ifølge Olga Nordvigs bog", "Olga Nordvigs"),
    ("PETER HANSEN deltog", "PETER HANSEN"),
    ("bemærker Jensen", "Jensen"),
    ("som Zelda Qvorp skriver", "Zelda Qvorp"),
    ("skriv til maren@eksempel.dk", "maren@eksempel.dk"),
    ("skriv til maren (at) eksempel.dk", "maren (at) eksempel.dk"),
    ("tlf. 12 34 56 78", "12 34 56 78"),
    ("tlf. 1234 5678", "1234 5678"),
    ("tlf. +45 12345678", "+45 12345678"),
    ("telefon: 12.34.56.78", "12.34.56.78"),
    ("cpr 010190-1234", "010190-1234"),
    ("bor på Hyldestræde 12, 2. tv", "Hyldestræde 12, 2. tv"),
    ("se https://www.linkedin.com/in/maren-toftelund", "https://www.linkedin.com/in/maren-toftelund"),
]


@pytest.mark.parametrize(("text", "personal"), MASKED)
def test_masked(text: str, personal: str) -> None:
    wanted = text.replace(personal, re.sub(r"\S", MASK, personal))
    assert mask(text) == wanted


KEPT = [
    "Sct. Hans og Thorvaldsen",
    "Ole Kirks Fond har givet 2 mio. kr.",
    "leder af Psykiatrisk Center Amager",
    "Det Obelske Familiefond har givet 2 mio. kr.",
    "Det Centrale Handicapråd og Den Administrative Styregruppe",
    "i et Rummeligt Uddannelsesrettet Mødested",
    "formanden for Region Sjælland",
    "projektet ved Aalborg Kommune",
    "Socialstyrelsen og Danske Regioner",
    "Projekt Din Gode Udskrivning i 2014 2015",
    "I maj 2014 og per 1. januar",
    "Hans hus ligger der.",
    "beløbet er 12.345.678 kr.",
    "§ 15.75.59.10",
    "konto 15.75.59.10",
    "i alt 12 345 678 kr.",
    "afsnit N7 i Frederikshavn",
    "Bakkely ligger i Holbæk Kommune",
]


@pytest.mark.parametrize("text", KEPT)
def test_kept(text: str) -> None:
    assert mask(text) == text


def test_titles_stay() -> None:
    assert mask("projektleder Maren Toftelund").startswith("projektleder ▮")


def test_protected_spans_and_names() -> None:
    text = "Tilbuddet Frederik Hus og lederen Frederik Hansen"
    start = text.index("Frederik Hus")
    assert "Frederik Hus" in mask(text, [(start, start + len("Frederik Hus"))])
    people = People.of(text, protected=["Frederik Hus"])
    assert people.mask(text) == "Tilbuddet Frederik Hus og lederen ▮▮▮▮▮▮▮▮ ▮▮▮▮▮▮"


@pytest.mark.parametrize(
    ("protected", "masked"), [("Frederik Hansen", "Frederik Hansen"), ("rederik Hansen", "▮▮▮▮▮▮▮▮ ▮▮▮▮▮▮")]
)
def test_a_name_is_kept_where_it_is_protected_to_its_first_and_last_letter(protected: str, masked: str) -> None:
    text = "Lederen Frederik Hansen"
    start = text.index(protected)
    assert mask(text, [(start, len(text))]) == f"Lederen {masked}"


def test_a_name_learned_from_the_document_is_masked_alone() -> None:
    document = (
        "Oplægget holdes af Zelda Bakkevang. Senere siger Bakkevang, at det går godt, og Bakkevangs plan er klar."
    )
    masked = People.of(document).mask(document)
    assert "Bakkevang" not in masked
    assert People.of(document).mask("spørg Bakkevang") == "spørg ▮▮▮▮▮▮▮▮▮"


KINDS = [
    ("Maren", Kind.GIVEN),
    ("Jensen", Kind.SURNAME),
    ("Vejle", Kind.PLACE),
    ("Kommune", Kind.ORGANISATION),
    ("A.", Kind.INITIAL),
]


@pytest.mark.parametrize(("word", "kind"), KINDS)
def test_kind_of(word: str, kind: Kind) -> None:
    assert kind_of(word) is kind


@settings(deadline=None)
@given(
    st.text(max_size=80)
    | st.lists(st.sampled_from(["Maren", "Hans", "af", "Kommune", "12 34 56 78", "v.", "a@b.dk", "Vej 1"])).map(
        " ".join
    )
)
def test_length_and_untouched_characters_stay(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert all(new in (old, MASK) for new, old in zip(masked, text, strict=True))
