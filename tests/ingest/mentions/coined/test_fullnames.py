from __future__ import annotations

from reading_factory import stated


def test_a_house_has_one_name_in_a_text_that_makes_its_noun_part_of_it() -> None:
    text = "De mødes i Værestedet Ankeret hver uge. Værestedet Ankeret ligger i Svendborg.\n"
    assert stated(text, "locatedIn") == {("locatedIn", "Værestedet Ankeret", "Svendborg Kommune")}


def test_a_noun_written_small_is_no_part_of_the_name() -> None:
    text = "De mødes i værestedet Ankeret hver uge. Værestedet Ankeret ligger i Svendborg.\n"
    assert stated(text, "locatedIn") == {("locatedIn", "Ankeret", "Svendborg Kommune")}


def test_the_last_word_of_a_name_in_the_definite_means_the_whole() -> None:
    text = "De kommer på Ungdomspsykiatrisk Friklinik. Her er Friklinikken ny. Friklinikken åbnede i 2010.\n"
    assert ("startedOn", "Ungdomspsykiatrisk Friklinik", "2010") in stated(text, "startedOn")
