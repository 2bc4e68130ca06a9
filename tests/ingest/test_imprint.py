"""What the head of a document tells: title, publisher and date, and what is none of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.building.build import Sources, prepare
from ingest.imprint import imprint_of
from ingest.reading.registry import understand
from ingest.reading.source import Source

BODY = "\n\nTeam Klit har i dag to peermedarbejdere, og udvalget besøgte stedet den 3. maj 2011.\n"


@pytest.mark.parametrize(
    ("head", "title", "publisher", "date"),
    [
        (
            "Holbæk Kommune\n\nReferat af møde den 14. marts 2023 i Klitudvalget",
            "Holbæk Kommune: Referat af møde den 14. marts 2023 i Klitudvalget",
            "Holbæk Kommune",
            "2023-03-14",
        ),
        (
            "Holbæk Kommune\nKlitudvalget\n\nReferat\n\nMødedato: Onsdag den 7. juni 2023\nMødested: Lokale 2",
            "Holbæk Kommune: Klitudvalget, 7. juni 2023",
            "Holbæk Kommune",
            "2023-06-07",
        ),
        (
            "Region Sjælland                     Side 1 af 3\nKlitudvalget\nMøde den 24. september 2018",
            "Region Sjælland: Klitudvalget, 24. september 2018",
            "Region Sjælland",
            "2018-09-24",
        ),
        (
            "NOTAT\nHolbæk, den 2. april 2024\n\nStatus for Team Klit",
            "Notat: Status for Team Klit, 2. april 2024",
            "",
            "2024-04-02",
        ),
        ("Evaluering af Team Klit\n\nNovember 2022", "Evaluering af Team Klit", "", "2022-11"),
        ("Foreningen Klit\nNyhedsbrev nr. 4, november 2026", "Foreningen Klit", "", "2026-11"),
        ("Huset Klit\n\nPubliceret 3. maj 2023", "Huset Klit", "", "2023-05-03"),
        ("Huset Klit\n\nOffentliggjort den 3. maj 2023", "Huset Klit", "", "2023-05-03"),
        ("Huset Klit\n\nSidst rettet 14. marts 2026", "Huset Klit", "", "2026-03-14"),
        ("Klitpuljen åbner\n\nAnsøgningsfrist\n\n3. oktober 2016", "Klitpuljen åbner", "", ""),
        ("Klitpuljen åbner\n\nNæste møde den 3. oktober 2016", "Klitpuljen åbner", "", ""),
        ("AFTALE\n\nmellem\n\nHolbæk Kommune\n\nog\n\nForeningen Klit", "Aftale", "", ""),
        ("Team Klit har to medarbejdere", "Team Klit har to medarbejdere", "", ""),
    ],
)
def test_head(head: str, title: str, publisher: str, date: str) -> None:
    found = imprint_of(understand(Source(head + BODY), slug="d"))
    assert (found.title, found.publisher, found.date) == (title, publisher, date)


def test_what_is_told_reaches_the_build_and_holds_in_the_next(tmp_path: Path) -> None:
    path = tmp_path / "klit.txt"
    path.write_text("Holbæk Kommune\n\nReferat af møde den 14. marts 2023" + BODY, encoding="utf-8")
    for _ in range(2):
        build = prepare(Sources(paths=(path,), cache=tmp_path / "cache"))
        told = build.gathered.documents["klit"]
        assert (told.publisher, told.date) == ("Holbæk Kommune", "2023-03-14")
        assert told.title == "Holbæk Kommune: Referat af møde den 14. marts 2023"
