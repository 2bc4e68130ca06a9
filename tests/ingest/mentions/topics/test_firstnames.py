"""Headings that say more than a name, and parts whose first sentence names the thing."""

from __future__ import annotations

import pytest
from reading_factory import document, stated

from ingest.mentions.topics.firstnames import in_compound
from ingest.mentions.topics.headings import Topic

NAMED = [
    (
        "Årsberetning\n\nSamtalecaféen\n\nCaféen i Skjern er hjertet i det hele. Den har eksisteret siden 2007, og "
        "caféen er gratis.\n",
        "Samtalecaféen",
        "2007",
    ),
    (
        "Besøgsvennerne fortæller\n\nBesøgsvennerne er vores ordning for ældre. Den startede i 2014.\n",
        "Besøgsvennerne",
        "2014",
    ),
    (
        "Fra idé til hverdag\n\nOrdningen har fået navnet Sidevogn og så dagens lys i Skive. "
        "Ordningen startede i 2015.\n",
        "Sidevogn",
        "2015",
    ),
    (
        "Referat\n\n1. Nyt fra kredsen\nAarhus Kommune er med i projektet Arm i Arm.\n\n"
        "2. Arm i Arm, status\nKommunen fortalte om projektet. Projektet startede i 2016.\n",
        "Arm i Arm",
        "2016",
    ),
]


@pytest.mark.parametrize(("text", "name", "year"), NAMED)
def test_a_part_is_about_what_bears_the_name(text: str, name: str, year: str) -> None:
    assert ("startedOn", name, year) in stated(text)


def test_another_case_of_an_agenda_is_not_about_the_named_thing() -> None:
    text = (
        "Dagsorden\n\nPunkt 1. Godkendelse\nDagsordenen blev godkendt.\n\n"
        "Punkt 2. Vejviserne efter sommer\nAfsnittet er glad for Vejviserne. Projektet startede i 2016.\n\n"
        "Punkt 3. Ventetid\nStillingen betales af Psykiatrifonden.\n\nPunkt 4. Eventuelt\nIntet.\n"
    )
    assert not {fact for fact in stated(text, "fundedBy") if fact[1] == "Vejviserne"}


def test_a_heading_that_is_the_last_part_of_the_word_below_it_is_that_word() -> None:
    read = document("Telefonen\nPårørendetelefonen bemandes af ti frivillige.\nCaféen\nDen holder åbent hver fredag.")
    short = Topic("Service", "Telefonen", 0, 9)
    assert in_compound(read, short).label == "Pårørendetelefonen"
    other = Topic("Facility", "Caféen", read.text.index("Caféen"), read.text.index("Caféen") + 6)
    assert in_compound(read, other) is other
