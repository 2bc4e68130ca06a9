"""What law a pool is named after."""

from __future__ import annotations

import pytest
from reading_factory import stated

LAW = ("legalBasis", "§ 18-midler", "Serviceloven § 18")


@pytest.mark.parametrize(
    "text",
    [
        "Foreningen Lyngly fik 45.000 kr. af kommunens § 18-midler. Pengene fra § 18-midlerne gik til en bus.",
        "Fordeling af § 18-midler 2021\n\nDer er kommet otte ansøgninger om penge til aktiviteter for enlige.\n",
        "Ved Bordet betales af § 18-midlerne. Støtten gives efter servicelovens § 18.",
    ],
)
def test_grants_after_a_section_rest_on_it(text: str) -> None:
    assert LAW in stated(text, "legalBasis")


@pytest.mark.parametrize(
    "text",
    [
        "Foreningen Lyngly har søgt om 45.000 kr. af kommunens § 18-midler.",
        "Foreningen Lyngly søgte § 18-midler, men fik afslag.",
        "Foreningen Lyngly fik ingen § 18-midler, men 3.000 kr. af menigheden.",
    ],
)
def test_what_is_asked_of_a_pool_tells_no_law(text: str) -> None:
    assert stated(text, "legalBasis") == set()
