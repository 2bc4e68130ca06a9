"""Whose paper it is: not whom a letter goes to, but who answers."""

from __future__ import annotations

import pytest
from reading_factory import stated

ANSWER = (
    "Til Aarhus Kommune\nSociale Forhold\n\nHøringssvar om planen\n\n"
    "Sammenslutningen af Åbne Huse takker for muligheden for at svare. Vi har læst planen med interesse.\n\n"
    "Vi anbefaler, at kommunen opretter et hold, der hjælper med at flytte.\n"
)


@pytest.mark.parametrize(
    "opening", ["takker for muligheden", "har modtaget udkastet og takker", "fremsender hermed svar"]
)
def test_we_are_whoever_answers(opening: str) -> None:
    said = stated(ANSWER.replace("takker for muligheden", opening), "recommends")
    assert {subject for _, subject, _ in said} == {"Sammenslutningen af Åbne Huse"}


def test_we_are_never_whom_the_letter_goes_to() -> None:
    said = stated(ANSWER.replace("Sammenslutningen af Åbne Huse takker", "Der takkes"), "recommends")
    assert "Aarhus Kommune" not in {subject for _, subject, _ in said}


def test_we_are_whom_the_letter_comes_from() -> None:
    letter = "Høringssvar om planen\n\nTil: Skive Kommune\n\nFra: Brugerrådet for Psykiatri\n\n"
    said = stated(letter + "Vi anbefaler, at kommunen opretter et hold, der hjælper med at flytte.\n", "recommends")
    assert {subject for _, subject, _ in said} == {"Brugerrådet for Psykiatri"}
