from __future__ import annotations

from reading_factory import stated


def test_after_a_relative_clause_the_sentence_goes_on_with_its_subject() -> None:
    text = "Botilbuddet Skovhus, der er en del af Center for Socialpsykiatri, ligger i Næstved."
    assert stated(text, "locatedIn") == {("locatedIn", "Skovhus", "Næstved Kommune")}


def test_the_size_is_that_of_the_ward_and_not_of_its_hospital() -> None:
    text = "Retspsykiatrisk Afdeling, der hører under Psykiatrisk Center Glostrup, har 48 senge fordelt på fire afsnit."
    assert {s for _, s, o in stated(text, "capacity") if o == "48"} == {"Retspsykiatrisk Afdeling"}
