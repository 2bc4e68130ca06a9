"""Lists of people in two columns: the gap becomes a comma where two lines or more are set so, and nowhere else."""

from __future__ import annotations

import pytest
from reading_factory import document

TWO = "Ida Vang           Skive Kommune\nBo Lund            SIND Skive\n"


def test_people_and_where_they_come_from_are_parted() -> None:
    text = document(f"Rådets medlemmer\n\n{TWO}").text
    assert "Ida Vang, Skive Kommune" in text
    assert "Bo Lund, SIND Skive" in text


def test_what_leads_back_to_the_raw_text_still_does() -> None:
    raw = f"Rådets medlemmer\n\n{TWO}"
    read = document(raw)
    at = read.text.index("SIND Skive")
    assert [raw[place] for place in read.origins[at : at + 4]] == list("SIND")


@pytest.mark.parametrize(
    "text",
    [
        "Ida Vang           Skive Kommune\n\nRådet mødes tit.\n",
        "Ida Vang           Skive Kommune\nBo Lund      SIND Skive\n",
        "Grønne Haver       Skive Kommune\nBlå Timer          Viborg Kommune\n",
        "Ida Vang           Skive Kommune     12\nBo Lund            SIND Skive        14\n",
    ],
)
def test_one_line_other_columns_and_other_names_are_left_as_they_are(text: str) -> None:
    assert ", S" not in document(text).text
    assert ", V" not in document(text).text
