"""Agendas whose cases bear what is done with them at the line's end, and whose lists name their annexes too."""

from __future__ import annotations

from reading_factory import stated

from ingest.reading import understand
from ingest.reading.source import Source

_TEXT = (
    "DAGSORDEN\n\nMøde i Psykiatriudvalget den 3. maj 2022\n\nPunkter:\n 1. Godkendelse af dagsorden\n"
    " 2. Udvidelse af Bocenter Birken\n 3. Penge til mentorer\n 4. Eventuelt\n    Bilagsoversigt\n"
    "    Bilag 2.1 Notat om Bocenter Birken\n\n\n1. Godkendelse af dagsorden                    Til beslutning\n\n"
    "Udvalget skal godkende dagsordenen.\n\n\n2. Udvidelse af Bocenter Birken                Til beslutning\n\n"
    "Bocenter Birken drives af Region Sjælland og har 20 pladser.\n\n\n3. Penge til mentorer                          "
    "Til drøftelse\n\nUdvalget har for 2022 afsat 2 mio. kr. i Mentorpuljen. Der er i dag ansat ni mentorer i "
    "regionen. SF foreslår et kursus for unge.\n\n\n4. Eventuelt\n\nDer er ansat en ny konsulent.\n\n\nBILAG 2.1\n"
    "Notat om Bocenter Birken\n\nBocenter Birken åbnede i 2004.\n"
)


def test_what_is_done_with_a_case_is_no_part_of_its_name() -> None:
    text = understand(Source(_TEXT), slug="x").text
    assert "2. Udvidelse af Bocenter Birken\n" in text
    assert "Til drøftelse" not in text


def test_a_word_in_a_sentence_or_near_its_title_stays() -> None:
    raw = "1. Der er truffet en Beslutning\n2. Sagen er til orientering\n\nAlle var enige om en Beslutning.\n"
    assert understand(Source(raw), slug="x").text.count("Beslutning") == 2


def test_the_other_cases_are_not_about_what_one_of_them_and_its_annex_name() -> None:
    told = stated(_TEXT)
    assert ("runBy", "Bocenter Birken", "Region Sjælland") in told
    assert ("startedOn", "Bocenter Birken", "2004") in told
    assert {p for p, s, _ in told if s == "Bocenter Birken"} == {"runBy", "startedOn", "capacity"}
