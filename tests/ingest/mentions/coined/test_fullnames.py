from __future__ import annotations

from pathlib import Path

from reading_factory import stated, subjects

from ingest.mentions.coined.fullnames import short_names
from ingest.mentions.find import passages_of
from ingest.reading import read


def test_a_house_has_one_name_in_a_text_that_makes_its_noun_part_of_it() -> None:
    text = "De mødes i Værestedet Ankeret hver uge. Værestedet Ankeret ligger i Svendborg.\n"
    assert stated(text, "locatedIn") == {("locatedIn", "Værestedet Ankeret", "Svendborg Kommune")}


def test_a_noun_written_small_is_no_part_of_the_name() -> None:
    text = "De mødes i værestedet Ankeret hver uge. Værestedet Ankeret ligger i Svendborg.\n"
    assert stated(text, "locatedIn") == {("locatedIn", "Ankeret", "Svendborg Kommune")}


def test_the_last_word_of_a_name_in_the_definite_means_the_whole() -> None:
    text = "De kommer på Ungdomspsykiatrisk Friklinik. Her er Friklinikken ny. Friklinikken åbnede i 2010.\n"
    assert ("startedOn", "Ungdomspsykiatrisk Friklinik", "2010") in stated(text, "startedOn")


def test_the_first_word_of_a_name_in_the_definite_means_the_whole() -> None:
    text = "Udeteam Himmerland har et kontor i Hobro. Udeteamet åbnede i 2010.\n"
    assert ("startedOn", "Udeteam Himmerland", "2010") in stated(text, "startedOn")


def test_the_first_word_of_two_names_means_neither() -> None:
    text = "Her er Udeteam Himmerland og Udeteam Kronjylland. Udeteamet åbnede i 2010.\n"
    assert subjects(text, "startedOn") <= {"Udeteamet"}


def test_several_houses_are_one_each_and_keep_their_noun() -> None:
    text = "Botilbuddene Ryhave og Skovkrogen er nye. Ryhave har plads til 12 unge. Skovkrogen har plads til 8 unge.\n"
    found = {one[1:3] for one in stated(text, "capacity")}
    assert found == {("Botilbuddet Ryhave", "12"), ("Botilbuddet Skovkrogen", "8")}


def test_a_street_means_no_house(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("De mødes i Værestedet Algade og i Caféen Sommerlyset.\n", encoding="utf-8")
    document = read(path)
    assert {*short_names(document.text, passages_of(document))} == {"Sommerlyset"}


def test_a_name_goes_on_without_its_noun() -> None:
    text = "Café Solgaven\n\nAlle er velkomne hos os i den lange gade ved havnen.\n\nSolgaven er drevet af Blå Kors."
    assert ("runBy", "Café Solgaven", "Blå Kors Danmark") in stated(text, "runBy")


def test_what_two_things_share_names_neither() -> None:
    text = "Vi har Café Solgaven og Værkstedet Solgaven i byen. Solgaven er drevet af Blå Kors.\n"
    assert not subjects(text, "runBy") & {"Café Solgaven", "Værkstedet Solgaven"}


def test_a_house_that_only_its_heading_gives_with_its_noun_keeps_the_name_that_the_text_uses() -> None:
    often = "Havblik er for alle. Havblik drives af SIND. I Havblik er der fem frivillige. Havblik åbnede i 2011. "
    found = subjects(f"Værestedet Havblik\n\n{often}Havblik har 20 pladser.\n")
    assert found == {"Havblik"}
    found = subjects(f"Værestedet Havblik\n\n{often}Værestedet Havblik har 20 pladser.\n")
    assert found == {"Værestedet Havblik"}


def test_a_paper_whose_parts_speak_of_a_house_by_its_noun_is_about_the_house_with_its_name() -> None:
    text = (
        "Aftale om Krisestedet Sydhavet\n\nIndhold\n1. Krisestedets opgaver\n2. Personale\n3. Økonomi\n\n"
        "1. Krisestedets opgaver\n\nKrisestedet Sydhavet er for voksne i krise. Krisestedet har åbent hele døgnet.\n\n"
        "2. Personale\n\nKrisestedet ledes af en daglig leder. Der er desuden ansat tre socialpædagoger.\n\n"
        "3. Økonomi\n\nDriften af Krisestedet er støttet af TrygFonden med 2 mio. kr. om året.\n"
    )
    assert {s for _, s, _ in stated(text, "hasRole")} == {"Krisestedet Sydhavet"}
    assert ("fundedBy", "Krisestedet Sydhavet", "TrygFonden") in stated(text, "fundedBy")


def test_what_one_case_of_an_agenda_names_is_not_what_the_others_are_about() -> None:
    text = (
        "Dagsorden\n1. Orientering om økonomi\n2. Lukning af Gæstegården\n3. Eventuelt\n\n"
        "1. Orientering om økonomi\n\nFormanden og kassereren orienterede om det forløbne år.\n\n"
        "2. Lukning af Gæstegården\n\nGæstegården har givet pårørende en seng. Gæstegården lukker den 1. maj 2021.\n\n"
        "3. Eventuelt\n\nIntet.\n"
    )
    assert "Gæstegården" not in {s for _, s, _ in stated(text, "hasRole")}
    assert ("endedOn", "Gæstegården", "2021-05-01") in stated(text, "endedOn")
