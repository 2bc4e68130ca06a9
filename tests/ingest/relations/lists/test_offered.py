"""What somebody offers, counted and named in a row; and what is no such row."""

from __future__ import annotations

import pytest
from reading_factory import stated, subjects

_BODY = "Foreningen Broen\n\nForeningen Broen arbejder for unge i Skive.\n\n"


@pytest.mark.parametrize(
    "row",
    [
        "Vi har tre tilbud: Natcaféen, Mandagsklubben og Telefonlinjen.",
        "Foreningen driver tre tilbud (Natcaféen, Mandagsklubben og Telefonlinjen).",
        "Foreningen kører følgende klubber for unge: Natcaféen, Mandagsklubben samt Telefonlinjen.",
    ],
)
def test_a_row_of_offers_is_run_by_whoever_has_them(row: str) -> None:
    assert subjects(_BODY + row + "\n", "runBy") == {
        "Natcaféen",
        "Mandagsklubben",
        "Telefonlinjen",
    }


@pytest.mark.parametrize(
    "row",
    [
        "Foreningen vil åbne tre tilbud: Mandagsklubben, Koret og Telefonlinjen.",
        "Vi har tre hold: Unge, Voksne og Ældre.",
        "Vi har tre hold: begyndere, let øvede og øvede.",
        "Foreningen støtter tre klubber: Mandagsklubben, Koret og Telefonlinjen.",
    ],
)
def test_what_is_planned_supported_or_no_name_is_nobodys(row: str) -> None:
    assert not stated(_BODY + row + "\n", "runBy")
