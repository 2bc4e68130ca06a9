from __future__ import annotations

from reading_factory import named, stated


def test_a_ward_is_told_by_the_text_below_its_heading() -> None:
    text = "Om os\n\nÅbent afsnit\n\nPå åbent afsnit behandles patienter med psykoser.\n\nDer er 12 senge.\n"
    assert ("capacity", "Åbent afsnit", "12") in stated(text, "capacity")
    assert ("targetGroup", "Åbent afsnit", "patienter med psykoser") in stated(text, "targetGroup")


def test_an_island_is_no_house() -> None:
    assert stated("Beboerne på Langeland er unge med psykiske lidelser.\n", "targetGroup") == set()


def test_a_house_is_named_after_those_whose_it_is() -> None:
    assert "Kvindernes Hjem" in named("Kvindernes Hjem i Ry driver to rum.\n")
