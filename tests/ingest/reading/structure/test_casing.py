"""Headings in capitals stand in the repaired text as running text writes them, character for character."""

from __future__ import annotations

import pytest
from reading_factory import stated

from ingest.persons import mask
from ingest.reading import understand
from ingest.reading.source import Source

_BODY = """

Huset Fjordblik er et værested. Unge Stemmer mødes der hver uge, og SIND driver caféen sammen med Skolen for Trivsel.

Alle er velkomne, og personalet er ansat af kommunen.
"""


@pytest.mark.parametrize(
    ("capitals", "running"),
    [
        ("HUSET FJORDBLIK, SLAGELSE", "Huset Fjordblik, Slagelse"),
        ("TILBUD I SLAGELSE KOMMUNE", "Tilbud i Slagelse Kommune"),
        ("NYT OM SKOLEN FOR TRIVSEL", "Nyt om Skolen for Trivsel"),
        ("2. CAFÉEN OG SIND", "2. Caféen og SIND"),
        ("STØTTE TIL BØRN MED ADHD", "Støtte til børn med ADHD"),
        ("REGION MIDTJYLLAND OG REGIONEN", "Region Midtjylland og regionen"),
        ("FRA VRED TIL BLID", "Fra vred til blid"),
        ("LEDER TRINE HAVELUND", "Leder Trine Havelund"),
        ("LIV SOMMER OM AT BO I BYEN", "Liv Sommer om at bo i byen"),
        ("LEDER ZARMEEN QUTBUDDIN", "Leder Zarmeen Qutbuddin"),
    ],
)
def test_a_heading_in_capitals_is_written_as_running_text_is(capitals: str, running: str) -> None:
    document = understand(Source(capitals + _BODY), slug="x")
    assert document.text.partition("\n")[0] == running
    start, end = document.raw_span(0, len(running))
    assert document.raw[start:end] == capitals


def test_capitals_alone_change_no_claim() -> None:
    text = "Huset Fjordblik, Slagelse\n\nHuset er for unge med angst. Det åbnede i 2014 og har to pædagoger.\n"
    shouted = "HUSET FJORDBLIK, SLAGELSE" + text[25:]
    assert stated(text) == stated(shouted)
    assert ("startedOn", "Huset Fjordblik", "2014") in stated(shouted)


@pytest.mark.parametrize("name", ["LIV SOMMER", "BJØRN BJERG", "ROSE VANG", "ULF Ø. KRAG", "TRINE HAVELUND"])
@pytest.mark.parametrize("heading", ["LEDER {}", "PORTRÆT AF {}", "PROJEKTLEDER {} OM CAFÉEN", "KONTAKT: {}"])
def test_a_name_in_capitals_is_masked_in_the_title(heading: str, name: str) -> None:
    title = mask(understand(Source(heading.format(name) + _BODY), slug="x").title).upper()
    assert not any(word in title.split() for word in name.split() if len(word) > 2)
