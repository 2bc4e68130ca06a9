"""Names of persons: every name here is made up."""

from __future__ import annotations

import re

import pytest

from ingest.persons import People, mask
from ingest.persons.masked import MASK

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
    ("spørg Mette K om det", "Mette K"),
    ("hos Mette Chr. Qvorpil, som", "Mette Chr. Qvorpil"),
    ("den 4. august. Mette kommer", "Mette"),
    ("af Mette Qvorpil Center for Undersøgelser", "Mette Qvorpil"),
    ("ved Mette Qvorpil Sproglig bearbejdning", "Mette Qvorpil"),
    ("skuden, erMette Qvorpil glad", "Mette Qvorpil"),
    ("se Jensen QR. Et liv", "Jensen QR"),
    ("Mette Qvorpil1, og andre", "Mette Qvorpil"),
    ("hos LEDERMette Qvorpil", "Mette Qvorpil"),
    ("Jensen, Mette", "Jensen, Mette"),
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
    "bostedet Mette Qvorpsens Vej",
    "Xulia Qvorpsens Mindelegat støtter unge",
    "støttet af Mette og Asger Qvorpils Fond",
    "Randers Frivilligcenter",
    "leder, Børne- og Ungekontoret",
    "lokale 4, Blok C, 2. sal",
    "bladet nr. 4 August 2031",
    "et Medlem af Qvorparnut",
    "Havblik, Fjord Kommune",
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


CITED = [
    ("et godt liv (Qvorpil, Zborow & Gudnitz, 2011).", ["Qvorpil", "Zborow", "Gudnitz"]),
    ("det samme (Qvorpil og Zborow et al., 2011)", ["Qvorpil", "Zborow"]),
    ("Qvorpil, E. S. (1994). Et liv", ["Qvorpil"]),
    ("en undersøgelse (Socialstyrelsen & Qvorpil, 2011)", ["Qvorpil"]),
]


@pytest.mark.parametrize(("text", "names"), CITED)
def test_authors_with_a_year_are_masked(text: str, names: list[str]) -> None:
    hidden = text
    for name in names:
        hidden = hidden.replace(name, MASK * len(name))
    assert mask(text) == hidden


def test_a_list_of_words_with_capitals_in_brackets_takes_no_time() -> None:
    things = f"({', '.join(['Kaffeboden'] * 9)}, og hvad der ellers er)"
    assert mask(f"Der er meget {things}.") == f"Der er meget {things}."


def test_a_line_of_names_without_marks_is_masked_to_its_end() -> None:
    text = "Deltog: Mette Qvorpil Anne Zborow Gudnitz Xulia Okkonpaa Asger Pinvig"
    assert mask(text) == "Deltog: " + " ".join(MASK * len(word) for word in text.split()[1:])


def test_a_list_with_the_surname_first_is_masked() -> None:
    text = "Qvorpil, Mette\nZborow, Asger\nGudnitz-Okkonpaa, Anne B.\nPinvig, Ujara\n"
    assert not re.search(r"[^\W_]", mask(text).replace(MASK, ""))


def test_a_house_and_its_leader_are_no_turned_name() -> None:
    assert mask("Havblik, Mette Jensen\n") == "Havblik, ▮▮▮▮▮ ▮▮▮▮▮▮\n"


def test_letters_that_count_lines_are_no_initials() -> None:
    listed = "A. Fortsat støtte til caféer\nB. Børne- og ungeområdet\n• C. Zamboni bag lås"
    assert mask(listed) == listed


@pytest.mark.parametrize(
    "text",
    [
        "A. Zilmer\nB. Qvorpax",
        "A. Zilmer, formand\nB. Qvorpax og A. Zilmer",
        "A. Fortsat støtte\nB. Jensen leder den",
        "Mødt: A. Zilmer leder\nA. Fast punkt\nB. Andet punkt",
    ],
)
def test_initials_before_a_surname_are_masked_also_where_lines_are_counted(text: str) -> None:
    masked = mask(text)
    assert not any(name in masked for name in ("Zilmer", "Qvorpax", "Jensen"))
