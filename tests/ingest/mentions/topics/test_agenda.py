from __future__ import annotations

import pytest
from reading_factory import stated

from ingest.mentions.topics.agenda import CASE, is_part, undertaking

FILLER = "Udvalget drøftede punktet og havde ingen bemærkninger til den videre plan.\n"


@pytest.mark.parametrize(
    ("heading", "text", "told"),
    [
        ("Kampagne om åbne døre", "Kampagnen begynder i maj.", ("Project", "Åbne døre")),
        ("Forsøg om nattevagt", "Forsøget varer et år.", ("Project", "Nattevagt")),
        (
            "Projekt om besøgsvenner",
            "Projektet er nyt. Besøgsvenneordningen og igen Besøgsvenneordningen.",
            ("Project", "Besøgsvenneordningen"),
        ),
        ("Projekt om besøgsvenner", "Her tales om noget andet.", None),
        ("Orientering om budget", "Orienteringen blev givet.", None),
    ],
)
def test_what_an_undertaking_is_about(heading: str, text: str, told: tuple[str, str] | None) -> None:
    assert undertaking(text, heading, 0, len(text)) == told


@pytest.mark.parametrize(
    ("title", "bare"),
    [("BESLUTNINGSSAG: Nyt hus", "Nyt hus"), ("Orientering: Nyt hus", "Nyt hus"), ("Nyt hus", "Nyt hus")],
)
def test_the_kind_of_a_case_is_no_part_of_its_title(title: str, bare: str) -> None:
    case = CASE.match(title)
    assert title[case.end() if case else 0 :] == bare


def test_parts_of_a_case() -> None:
    assert is_part("Økonomi:")
    assert not is_part("Havnehuset")


def test_a_case_in_capitals_is_about_what_its_title_names() -> None:
    text = (
        f"1. ORIENTERINGSSAG: BUDGET\n\n{FILLER}\n2. BESLUTNINGSSAG: UDVIDELSE AF FJORDSKOLEN FOR HÅB\n\n"
        f"Fjordskolen for Håb underviser voksne. {FILLER}Skolen åbnede i 2014. Fjordskolen for Håb ønskes udvidet.\n\n"
        f"3. ORIENTERINGSSAG: EVENTUELT\n\n{FILLER}"
    )
    assert ("startedOn", "Fjordskolen for Håb", "2014") in stated(text)
