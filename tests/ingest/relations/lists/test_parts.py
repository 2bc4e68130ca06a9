from __future__ import annotations

import pytest
from reading_factory import stated, subjects

SAID = [
    (
        "Psykiatrisk Center Ballerup har følgende afsnit:\nAfsnit 12 (alment)\nAfsnit 14 (ældre)\nKlinik for Angst",
        "partOf",
        "Afsnit 12",
        "Psykiatrisk Center Ballerup",
    ),
    (
        "Psykiatrisk Center Ballerup har følgende afsnit:\nAfsnit 12 (alment)\nAfsnit 14 (ældre)\nKlinik for Angst",
        "partOf",
        "Afsnit 14",
        "Psykiatrisk Center Ballerup",
    ),
    (
        "Psykiatrisk Center Ballerup har følgende afsnit:\nAfsnit 12 (alment)\nAfsnit 14 (ældre)\nKlinik for Angst",
        "partOf",
        "Klinik for Angst",
        "Psykiatrisk Center Ballerup",
    ),
    (
        "Center for Socialpsykiatri driver følgende bosteder:\n\n• Elmely, Svendborg\n• Birkebo, Nyborg",
        "locatedIn",
        "Elmely",
        "Svendborg Kommune",
    ),
    (
        "Center for Socialpsykiatri driver følgende bosteder:\n\n• Elmely, Svendborg\n• Birkebo, Nyborg",
        "partOf",
        "Elmely",
        "Center for Socialpsykiatri",
    ),
]


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), SAID)
def test_the_text_says_it(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text, predicate)


def test_the_title_of_the_next_part_is_no_line_of_the_list() -> None:
    text = "Center for Bostøtte har følgende teams:\n\nTeam Nord\n\nTeam Syd\n\nBesøg\n\nVi kommer hjem til dig.\n"
    assert subjects(text, "partOf") == {"Team Nord", "Team Syd"}


def test_fields_of_work_are_no_parts() -> None:
    text = (
        "Psykiatrien i Region Sjælland har afdelinger og klinikker inden for følgende områder:\n\n • Voksne\n • Ældre\n"
    )
    assert stated(text, "partOf") == set()
