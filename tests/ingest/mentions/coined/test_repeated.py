"""Words that bear a capital inside a sentence are names, if nothing else speaks against it."""

from __future__ import annotations

import pytest
from reading_factory import named, stated, subjects


def test_a_capital_inside_a_sentence_makes_a_name() -> None:
    text = "I maj overtager Ry Kommune driften af Strikkestedet, som siden 2006 har været drevet af Blå Kors Danmark.\n"
    assert ("startedOn", "Strikkestedet", "2006") in stated(text, "startedOn")


@pytest.mark.parametrize("word", ["Havnetorvet", "Overenskomsten", "Rigsadvokaten"])
def test_a_square_a_paper_and_an_office_run_nothing(word: str) -> None:
    text = f"Vi talte i går om, hvordan {word} i Holbæk har 11 pladser.\n"
    assert word not in subjects(text)


@pytest.mark.parametrize("label", ["1. Projektets titel", "Projekttitel", "Projektets navn"])
def test_a_field_tells_what_a_report_is_about(label: str) -> None:
    text = f"SLUTRAPPORT\n\n{label}: Gården, anden runde\n\n2. Økonomi\n\nProjektet har ansat to psykologer.\n"
    assert ("hasRole", "Gården, anden runde", "psykolog") in stated(text, "hasRole")


def test_a_given_name_before_a_surname_is_no_offer() -> None:
    text = "Det var Preben\nHavlund, der rettede. Rådet takkede Preben Havlund."
    assert "Preben" not in named(text)
