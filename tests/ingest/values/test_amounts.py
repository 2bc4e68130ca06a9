"""Amounts as Danish documents write them."""

from __future__ import annotations

import pytest

from ingest.values.amounts import Amount, amounts, bare_amounts, heading_factor

CASES = [
    ("der er afsat 2,2 mio. kr. til formålet", "2,2 mio. kr.", 2_200_000, 2_200_000),
    ("udgiften er fem mio.kr.", "fem mio.kr.", 5_000_000, 5_000_000),
    ("en ramme på 1,1 mia. kr.", "1,1 mia. kr.", 1_100_000_000, 1_100_000_000),
    ("kr. 350.000", "kr. 350.000", 350_000, 350_000),
    ("prisen er 75.000,-", "75.000,-", 75_000, 75_000),
    ("500 t.kr.", "500 t.kr.", 500_000, 500_000),
    ("1.250 tkr. i alt", "1.250 tkr.", 1_250_000, 1_250_000),
    ("t.kr. 640", "t.kr. 640", 640_000, 640_000),
    ("120.000,00 kr.", "120.000,00 kr.", 120_000, 120_000),
    ("1 000 000 kr.", "1 000 000 kr.", 1_000_000, 1_000_000),
    ("2.5 mio. kr.", "2.5 mio. kr.", 2_500_000, 2_500_000),
    ("ca. 35 - 40.000 kr.", "35 - 40.000 kr.", 35_000, 40_000),
    ("1,2-1,5 mio. kr.", "1,2-1,5 mio. kr.", 1_200_000, 1_500_000),
    ("10 mio. kr. til 12 mio. kr.", "10 mio. kr. til 12 mio. kr.", 10_000_000, 12_000_000),
    ("DKK 30 mio.", "DKK 30 mio.", 30_000_000, 30_000_000),
    ("i 2017 og 5 mio. kr. i 2018", "5 mio. kr.", 5_000_000, 5_000_000),
    ("400.000 kroner", "400.000 kroner", 400_000, 400_000),
]


@pytest.mark.parametrize(("text", "words", "low", "high"), CASES)
def test_value_and_place(text: str, words: str, low: float, high: float) -> None:
    (found,) = amounts(text)
    assert text[found.start : found.end] == words
    assert (found.low, found.high) == (low, high)


RECURRENCES = [
    ("4 mio. kr. om året", "year"),
    ("en årlig merudgift på 2 mio. kr.", "year"),
    ("5 mio. kr. årligt", "year"),
    ("90.000 kr. pr. plads om året", "year"),
    ("giver hvert år 5 mio. kr.", "year"),
    ("5 mio. kr. i 2024 og frem", "year"),
    ("5 mio. kr. i 2024 frem til 2026", ""),
    ("3 mio kr pr. år", "year"),
    ("8.000 kr. om måneden", "month"),
    ("8 mio. kr. over en fireårig periode", ""),
    ("12 mio. kr. i 2018", ""),
]


@pytest.mark.parametrize(("text", "recurrence"), RECURRENCES)
def test_recurrence(text: str, recurrence: str) -> None:
    (found,) = amounts(text)
    assert found.recurrence == recurrence


UNITS = [
    ("en deltagerpris på kr. 4800", "participant"),
    ("1.200 kr. pr. borger", "person"),
    ("150 kr. i timen", "hour"),
    ("900 kr. pr. døgn", "day"),
    ("90.000 kr. om året pr. plads", "place"),
    ("900 kr.", ""),
]


@pytest.mark.parametrize(("text", "unit"), UNITS)
def test_per(text: str, unit: str) -> None:
    (found,) = amounts(text)
    assert found.per == unit


def test_alternatives_share_the_unit() -> None:
    found = list(amounts("scenarierne koster 4, 7 eller 9 mio. kr. om året"))
    assert [(a.low, a.alternative) for a in found] == [(4_000_000, True), (7_000_000, True), (9_000_000, False)]
    assert {a.recurrence for a in found} == {"year"}


def test_bounds() -> None:
    (most,) = amounts("op til 400.000 kr.")
    (least,) = amounts("mindst 2 mio. kr.")
    (about,) = amounts("ca. 25.000 kr.")
    assert (most.bound, least.bound, about.bound) == ("most", "least", "")


NONE = ["2,2 mio. mennesker", "§ 18", "i 2017", "20 timer", "tre kommuner", "krav til 5 krydser"]


@pytest.mark.parametrize("text", NONE)
def test_no_money(text: str) -> None:
    assert list(amounts(text)) == []


HEADINGS = [
    ("Budget (t.kr.)", 1000),
    ("1.000 kr.", 1000),
    ("Mio. kr.", 10**6),
    ("Beløb i kr.", 1),
    ("Antal pladser", 0),
]


@pytest.mark.parametrize(("heading", "factor"), HEADINGS)
def test_unit_in_a_heading(heading: str, factor: int) -> None:
    assert heading_factor(heading) == factor


def test_bare_numbers_under_a_unit() -> None:
    found = list(bare_amounts("Bostøtte\t1.250\t2019", 1000))
    assert found == [Amount(9, 14, 1_250_000, 1_250_000)]
