"""Names that differ in a number, place, letter, section or year are kept apart, however alike they look."""

from __future__ import annotations

import pytest

from ingest.resolution.blocks import MARKS, difference, marks_of


@pytest.mark.parametrize(
    ("one", "other", "what"),
    [
        ("Satspuljen 2014-2017", "Satspuljen 2015-2018", "year"),
        ("Satspuljen 2014-2017", "Satspuljen", "year"),
        ("Budget 2017", "Budget 2018", "year"),
        ("Serviceloven § 82 a", "Serviceloven § 82 b", "section"),
        ("§ 18-midler", "§ 85-midler", "section"),
        ("Afsnit 1.12", "Afsnit 11.2", "number"),
        ("Klub 98", "Klub 99", "number"),
        ("15M-puljen", "17M-puljen", "number"),
        ("Fase II", "Fase III", "roman"),
        ("Naboskab II", "Naboskab", "roman"),
        ("Sengeafsnit N7", "Sengeafsnit M7", "letter"),
        ("Afsnit A", "Afsnit B", "letter"),
        ("Scenarie A: som nu", "Scenarie B: som nu", "letter"),
        ("Team Nord", "Team Syd", "place"),
        ("Lokalteamet i Ringkilde", "Lokalteamet i Lyngby", "place"),
        ("SIND-Fjordby i Fjordby", "SIND", "place"),
        ("Peers i Region Hovedstaden", "Peers i Region Nordjylland", "place"),
        ("Børne- og ungdomsteamet", "Voksenteamet", "whom"),
        ("Medarbejder med erfaring", "Medarbejder uden erfaring", "another thing"),
        ("Evaluering af Naboskab", "Naboskab", "another thing"),
        ("Klubben under netværksstedet Havblik", "Netværksstedet Havblik", "part of it"),
    ],
)
def test_names_are_kept_apart(one: str, other: str, what: str) -> None:
    assert what in difference(one, other)
    assert what in difference(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Peer-støtte i Region Hovedstaden", "Region Hovedstadens peerstøtte"),
        ("Enhed for Brugerinddragelse", "Enheden for Brugerinddragelse"),
        ("Recoveryskolen", "Recovery-skolen"),
        ("Satspuljen 2014-2017", "Satspuljen 2014–2017"),
        ("Serviceloven § 82 a", "Serviceloven §82a"),
    ],
)
def test_spellings_of_one_name_are_not(one: str, other: str) -> None:
    assert difference(one, other) == ""


def test_the_registers_places_count_too() -> None:
    assert difference("Fjordby Netværkssted", "Søby Netværkssted") == ""
    assert "place" in difference("Fjordby Netværkssted", "Søby Netværkssted", {"fjordby", "søby"})
    assert "place" in difference("Fjordbys Netværkssted", "Netværksstedet", {"fjordby"})


def test_a_danish_i_is_no_roman_numeral_at_the_start() -> None:
    assert marks_of("I gang igen")[[mark.what for mark in MARKS].index("a roman numeral")] == frozenset()
