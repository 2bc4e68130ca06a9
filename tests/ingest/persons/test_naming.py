"""Names of persons: every name here is made up."""

from __future__ import annotations

import re

import pytest

from ingest.masked import MASK
from ingest.persons import People, mask

MASKED = [
    ("Kontakt projektleder Maren Toftelund", "Maren Toftelund"),
    ("ring til Inger-Lise Skovbakke i morgen", "Inger-Lise Skovbakke"),
    ("v. Gudrun Havblik", "Gudrun Havblik"),
    ("oplæg ved Asger Vindfløj og andre", "Asger Vindfløj"),
    ("Skulder ved Havblik Qvorp", "Havblik Qvorp"),
    ("formand Xulia Zborow fortæller", "Xulia Zborow"),
    ("siger Torkild, som laver turene", "Torkild"),
    ("hos Søren A. Bakkedal", "Søren A. Bakkedal"),
    ("Kirsten af Vigbjerg-Hansen leder", "Kirsten af Vigbjerg-Hansen"),
    ("ifølge Olga Nordvigs bog", "Olga Nordvigs"),
    ("PETER HANSEN deltog", "PETER HANSEN"),
    ("bemærker Jensen", "Jensen"),
    ("som Zelda Qvorp skriver", "Zelda Qvorp"),
    ("ved Łucja Kowalewczyk", "Łucja Kowalewczyk"),
    ("hos Luca D'Angelino", "Luca D'Angelino"),
    ("drives af K. Gudnitz", "K. Gudnitz"),
    ("drives af A.B. Gudnitz", "A.B. Gudnitz"),
    ("FORSTANDER INGER-LISE SKARRILD", "INGER-LISE SKARRILD"),
    ("Xulia Zborow, Fjord Kommune", "Xulia Zborow"),
]


@pytest.mark.parametrize(("text", "name"), MASKED)
def test_a_name_is_masked(text: str, name: str) -> None:
    assert mask(text) == text.replace(name, re.sub(r"\S", MASK, name))


KEPT = [
    "vi mødes i Den Fjerde Stol",
    "hepatitis C. Havblik og fase A. Havblik",
    "Det Sjette Rum",
    "ringe til Akuthjælpen Vindinggade om natten",
    "Sct. Hans og Thorvaldsen",
    "Ole Kirks Fond har givet 2 mio. kr.",
    "leder af Psykiatrisk Center Amager",
    "Det Obelske Familiefond har givet 2 mio. kr.",
    "Det Centrale Handicapråd og Den Administrative Styregruppe",
    "i et Rummeligt Uddannelsesrettet Mødested",
    "formanden for Region Sjælland",
    "projektet ved Aalborg Kommune",
    "projektet Skulder ved Skulder",
    "Socialstyrelsen og Danske Regioner",
    "Hans hus ligger der.",
    "Bakkely ligger i Holbæk Kommune",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_names_nobody_is_kept(text: str) -> None:
    assert mask(text) == text


def test_titles_stay() -> None:
    assert mask("projektleder Maren Toftelund").startswith("projektleder ▮")


def test_a_name_learned_from_the_document_is_masked_alone() -> None:
    document = (
        "Oplægget holdes af Zelda Bakkevang. Senere siger Bakkevang, at det går godt, og Bakkevangs plan er klar."
    )
    masked = People.of(document).mask(document)
    assert "Bakkevang" not in masked
    assert People.of(document).mask("spørg Bakkevang") == "spørg ▮▮▮▮▮▮▮▮▮"
