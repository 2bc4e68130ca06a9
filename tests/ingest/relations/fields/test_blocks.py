"""Labels and values of fact boxes: in capitals, and alone on the line above the value."""

from __future__ import annotations

import pytest
from reading_factory import stated

CAPITALS = """Ud af ensomheden

Projektet er for unge i Skive.

PERIODE: 2021-2024
ORGANISATION: Røde Kors
STØTTE: 4,7 mio. kr. fra TrygFonden
"""
ABOVE = """Ud af ensomheden

Projektet er for unge i Skive.

Modtager
Røde Kors

Periode
2021-2024

Finansieret af
TrygFonden
"""


@pytest.mark.parametrize("text", [CAPITALS, ABOVE])
@pytest.mark.parametrize(
    ("predicate", "value"),
    [("runBy", "Røde Kors"), ("fundedBy", "TrygFonden"), ("startedOn", "2021"), ("endedOn", "2024")],
)
def test_a_fact_box_speaks_of_the_title_above_it(text: str, predicate: str, value: str) -> None:
    assert (predicate, "Ud af ensomheden", value) in stated(text)


def test_a_label_over_a_paragraph_is_no_field() -> None:
    text = "Ud af ensomheden\n\nProjektet er for unge.\n\nModtager\nRøde Kors har i mange år hjulpet unge i Skive.\n"
    assert not stated(text, "runBy")
