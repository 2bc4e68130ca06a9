"""Overviews of beds and places: names with their numbers below a line that says what is counted."""

from __future__ import annotations

from reading_factory import stated

OVERVIEW = """Pladser i psykiatrien 2031

Normerede senge

Psykiatrisk Afdeling Øst 44
Retspsykiatrisk Afdeling 18
I alt 62

Psykiatrisk Afdeling Øst

Optageområde Øst: Fire kommuner ved kysten.

Afsnit Type Antal pladser Optageområde
Q1 Sengeafsnit 20 Øst
Q2 Intensivt sengeafsnit 24 Region Sjælland
I alt
44 -
"""


def test_names_with_their_numbers_are_sizes_and_coded_wards_belong_to_the_department_above() -> None:
    found = stated(OVERVIEW)
    assert {
        ("capacity", "Psykiatrisk Afdeling Øst", "44"),
        ("capacity", "Retspsykiatrisk Afdeling", "18"),
        ("capacity", "Sengeafsnit Q1", "20"),
        ("capacity", "Intensivt sengeafsnit Q2", "24"),
        ("partOf", "Sengeafsnit Q1", "Psykiatrisk Afdeling Øst"),
        ("partOf", "Intensivt sengeafsnit Q2", "Psykiatrisk Afdeling Øst"),
    } <= found
    assert not any("alt" in subject for _, subject, _ in found)


def test_names_with_numbers_below_anything_else_are_no_sizes() -> None:
    text = "Telefonliste\n\nPsykiatrisk Afdeling Øst 44\nRetspsykiatrisk Afdeling 18\n"
    assert not {p for p, _, _ in stated(text) if p == "capacity"}
