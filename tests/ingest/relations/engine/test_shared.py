"""Who shares what: the partners that a sentence names beside an organisation are partners of the initiative."""

from __future__ import annotations

import pytest
from reading_factory import stated


@pytest.mark.parametrize(
    ("sentence", "initiative", "partner"),
    [
        ("Projekt Vindrosen ledes af SIND i samarbejde med Skive Kommune.", "Vindrosen", "Skive Kommune"),
        (
            "Det er SIND, der sammen med Skive Kommune og TUBA har udviklet projektet ”Vejen frem”.",
            "Vejen frem",
            "Skive Kommune",
        ),
        (
            "Bedre Psykiatri har i samarbejde med Randers Kommune startet projektet ”Pårørendecaféen”.",
            "Pårørendecaféen",
            "Randers Kommune",
        ),
    ],
)
def test_partners_are_partners_of_what_is_shared(sentence: str, initiative: str, partner: str) -> None:
    assert {(s, o) for _, s, o in stated(sentence, "partner") if o == partner} == {(initiative, partner)}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Dagsorden\n\n2. Orientering om Den Åbne Port\n\nResume\n\nDen Åbne Port startede i 2019.\n", "Den Åbne Port"),
        (
            "Dagsorden\n\n4. Status på Den Åbne Port\n\nSagsfremstilling\n\nDen Åbne Port startede i 2019.\n",
            "Den Åbne Port",
        ),
    ],
)
def test_the_title_of_a_case_names_what_its_parts_speak_of(text: str, title: str) -> None:
    assert ("startedOn", title, "2019") in stated(text)
