"""Texts that lost letters in many words, and headers that part sentences: every text is made up here."""

from __future__ import annotations

from ingest.document import Document
from ingest.reading import understand
from ingest.reading.source import Source


def read(raw: str) -> Document:
    return understand(Source(raw), slug="x")


_LOST = (
    "Vi har mange akviteter. En organisaon arbejder posivt, og situaonen er god. "
    "Vi får tlskud eer servicelovens § 104. "
)


def test_in_a_text_that_lost_letters_short_words_are_restored_too() -> None:
    text = read(_LOST + "Støen gives l unge, og der er plads ti l 12. Botlbuddet har åbent hver aen.").text
    assert "tilskud efter servicelovens § 104" in text
    assert "Støtten gives" in text
    assert "plads til 12" in text
    assert "Botilbuddet har åbent hver aften" in text


def test_in_a_sound_text_no_short_word_is_taken_for_a_damaged_one() -> None:
    raw = "Parterne spiser aske med ski på. Der er en sti ned til stien. Tl er et tegn, og patenter er ingen patienter."
    assert read(raw).text == raw


def test_words_of_their_own_stay_in_a_damaged_text() -> None:
    assert "Parter og part, sti og ski" in read(_LOST + "Parter og part, sti og ski.").text


def test_a_header_with_its_page_number_parts_no_sentence() -> None:
    raw = (
        "Huset åbnede i 2011, og siden har både naboer og kommunens egne\nRapport om Solgården\n4\nmedarbejdere "
        "brugt det.\n\nI haven dyrker beboerne grøntsager sammen med de frivillige fra\n\nRapport om Solgården\n5\n"
        "menighedsrådet i byen.\n"
    )
    text = read(raw).text
    assert "kommunens egne medarbejdere brugt det." in text
    assert "frivillige fra menighedsrådet i byen." in text


def test_a_line_that_comes_again_over_numbers_stays_where_it_parts_no_sentence() -> None:
    raw = "Botilbuddet Vest\nAntal pladser\n12\n\nBotilbuddet Øst\nAntal pladser\n14\n\nStedet Syd\nAntal pladser\n20\n"
    assert read(raw).text.count("Antal pladser") == 3
