from __future__ import annotations

import pytest
from reading_factory import stated

BOXES = [
    ("Kontakt\n\nElmebakken\nSkolegade 12\n5700 Svendborg\n", "Elmebakken", "Svendborg Kommune"),
    ("Kontakt\n\nKlinik for Angst\nSkolegade 12, 5700 Svendborg\n", "Klinik for Angst", "Svendborg Kommune"),
]


@pytest.mark.parametrize(("text", "house", "municipality"), BOXES)
def test_an_address_below_a_name_tells_where_it_lies(text: str, house: str, municipality: str) -> None:
    assert ("locatedIn", house, municipality) in stated(text, "locatedIn")


def test_a_street_below_a_word_that_names_no_house_is_nobodys() -> None:
    assert stated("Kontakt\n\nÅbningstider\nSkolegade 12\n5700 Svendborg\n", "locatedIn") == set()
