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


MINUTES = (
    "Brugerrådet for Psykiatri i Skive\nReferat af møde den 4. maj 2031\n\n1. Velkomst\nFormanden bød velkommen til "
    "alle.\n\n2. Nyt fra Samrådet\n{}\n"
)
OF_THE_BODY = [
    ("I rådet sidder LAP og Bedre Psykiatri.", "memberOf", {("LAP", "R"), ("Bedre Psykiatri", "R")}),
    ("Rådet har 11 medlemmer.", "capacity", {("R", "11")}),
    ("Brugerrådet blev dannet i 2029. Det består af SIND og LAP.", "memberOf", {("SIND", "R"), ("LAP", "R")}),
    ("Rådet blev oprettet i 2029.", "startedOn", {("R", "2029")}),
    ("Udvalget har 11 medlemmer.", "capacity", set()),
]


@pytest.mark.parametrize(("sentence", "predicate", "expected"), OF_THE_BODY)
def test_minutes_mean_the_body_that_met(sentence: str, predicate: str, expected: set[tuple[str, str]]) -> None:
    whole = "Brugerrådet for Psykiatri i Skive"
    found = {(subject, object_) for _, subject, object_ in stated(MINUTES.format(sentence), predicate)}
    assert found == {(whole if a == "R" else a, whole if b == "R" else b) for a, b in expected}
