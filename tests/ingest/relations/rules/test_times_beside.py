"""When something began and ended, told beside who runs it or with the time first."""

from __future__ import annotations

import pytest
from reading_factory import stated

BEGAN = [
    ("Projektet Havtornen, som Vejle Kommune har drevet siden 2016, er for unge.", "2016"),
    ("Værestedet Havtornen er et tilbud, som Vejle Kommune har drevet siden 2016.", "2016"),
    ("Vejle Kommune gennemførte fra 2016 til 2018 projektet Havtornen.", "2016"),
    ("Der er i perioden 2016-2018 gennemført projektet Havtornen i Vejle Kommune.", "2016"),
    ("Projektet Havtornen blev afviklet fra marts 2016 til juni 2018.", "2016-03"),
    ("Værestedet Havtornen blev i 2016 oprettet af Vejle Kommune.", "2016"),
    ("Projektet Havtornen påbegyndes i august 2016.", "2016-08"),
    ("Projektet Havtornen havde projektstart den 1. maj 2016.", "2016-05-01"),
    ("Opstarten af projektet Havtornen var i 2016.", "2016"),
    ("Beboerne flyttede ind på botilbuddet Havtornen i august 2016.", "2016-08"),
]
ENDED = [
    ("I 2018 nedlagde Vejle Kommune værestedet Havtornen.", "2018"),
    ("I 2018 blev værestedet Havtornen nedlagt.", "2018"),
    ("Foreningen Havtornen nedlagde sig selv i 2018.", "2018"),
    ("Frem til 2018 drev Vejle Kommune værestedet Havtornen.", "2018"),
    ("Projektet Havtornen kørte sidste gang i 2018.", "2018"),
    ("Vejle Kommune gennemførte fra 2016 til 2018 projektet Havtornen.", "2018"),
]
NEITHER = [
    "I 2018 blev værestedet Havtornen nævnt i en rapport.",
    "Projektet Havtornen har siden 2016 ikke fået penge.",
    "Frem til 2018 drev Vejle Kommune ikke værestedet Havtornen.",
    "Vejle Kommune overvejede i 2018 at nedlægge værestedet Havtornen.",
]


def _told(predicate: str, text: str) -> set[str]:
    return {when for _, thing, when in stated(f"Status\n\n{text}\n", predicate) if "Havtornen" in thing}


@pytest.mark.parametrize(("text", "when"), BEGAN)
def test_a_beginning_is_read_wherever_the_time_stands(text: str, when: str) -> None:
    assert _told("startedOn", text) == {when}


@pytest.mark.parametrize(("text", "when"), ENDED)
def test_an_end_is_read_wherever_the_time_stands(text: str, when: str) -> None:
    assert _told("endedOn", text) == {when}


@pytest.mark.parametrize("text", NEITHER)
def test_a_time_at_which_something_else_happened_ends_nothing(text: str) -> None:
    assert not _told("endedOn", text)
