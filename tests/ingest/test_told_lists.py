"""Lists of things, each told of in some sentences: what an item tells belongs to the name with which it begins."""

from __future__ import annotations

import pytest
from reading_factory import stated

NAMES = ("Støtte i Retten", "Kaffe på Kanten", "Familiens Bisidder")
INTRODUCTIONS = (
    "De tre projekter, som stadig er i gang, er:",
    "Der er givet støtte til følgende projekter:",
    "Kommunen har tre tilbud til målgruppen:",
    "Følgende initiativer er iværksat:",
    "Vi har besøgt tre projekter, der hver på sin måde arbejder med støtte:",
)
ITEMS = {
    "a relative clause": "{name}, som drives af {runner}.",
    "a town and a relative clause": "{name} i {town}, som drives af {runner}.",
    "a town behind a comma": "{name}, {town}, der drives af {runner}.",
    "a town in brackets": "{name} ({town}), der drives af {runner}.",
    "a sentence": "{name} er for unge med angst og drives af {runner}.",
    "a full stop": "{name}. Drives af {runner}.",
}


@pytest.mark.parametrize("introduction", INTRODUCTIONS)
@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
@pytest.mark.parametrize("mark", ["- ", "• ", "{number}. "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_an_item_tells_of_the_name_it_begins_with(introduction: str, item: str, mark: str, gap: str) -> None:
    """Runner, beginning and staff of each of three things are its own, and none is the one's before it."""
    runners, towns = ("Blå Kors", "Mødrehjælpen", "Kirkens Korshær"), ("Skive", "Holbæk", "Randers")
    later = ("Projektet begyndte i 2031.", "Der er ansat tre socialrådgivere.", "Det har 7 frivillige.")
    lines = []
    for number, (name, runner, town, more) in enumerate(zip(NAMES, runners, towns, later, strict=True), 1):
        told = item.format(name=name, runner=runner, town=town)
        lines.append(mark.format(number=number) + told + " " + more)
    text = "Svar på spørgsmål 12\n\nSvaret bygger på oplysninger fra styrelsen.\n\n" + introduction + gap
    found = stated(text + gap.join(lines) + "\n\nDer føres ikke statistik over området.\n")
    assert {
        ("runBy", NAMES[1], "Mødrehjælpen"),
        ("runBy", NAMES[2], "Kirkens Korshær"),
        ("startedOn", NAMES[0], "2031"),
        ("hasRole", NAMES[1], "socialrådgiver"),
        ("hasRole", NAMES[2], "frivillig"),
    } <= found


@pytest.mark.parametrize("noun", ["Ansøgning", "Projekt", "Indsats", "Initiativ", "Tiltag"])
def test_a_noun_and_a_number_before_a_title_say_that_it_names_something(noun: str) -> None:
    text = "5. Orientering om midler til psykiatrien\n\nRegionen har sendt tre sager videre.\n\n"
    for number, (name, group) in enumerate(
        {"Unge på tværs": "unge med psykose", "Brugerlærere": "personalet"}.items(), 1
    ):
        text += f"{noun} {number}: {name}\nMålgruppen er {group}. "
        text += f"Projektet støttes af Helsefonden med {number}00.000 kr.\n\n"
    assert {
        ("targetGroup", "Unge på tværs", "unge med psykose"),
        ("fundedBy", "Unge på tværs", "Helsefonden"),
        ("fundedBy", "Brugerlærere", "Helsefonden"),
    } <= stated(text)
