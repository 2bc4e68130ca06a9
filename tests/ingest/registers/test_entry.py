"""What a body is on a date: itself, or what later changes made of it."""

from __future__ import annotations

import pytest

from ingest.registers import load_registers

REGISTERS = load_registers()


@pytest.mark.parametrize(
    ("label", "as_of", "expected"),
    [
        ("Socialstyrelsen", "2014", ["Socialstyrelsen"]),
        ("Socialstyrelsen", "2023", ["Social- og Boligstyrelsen"]),
        ("Servicestyrelsen", "2011-12-14", ["Servicestyrelsen"]),
        ("Servicestyrelsen", "2014", ["Socialstyrelsen"]),
        ("Servicestyrelsen", "2023", ["Social- og Boligstyrelsen"]),
        ("Region Sjælland", "2026-12-31", ["Region Sjælland"]),
        ("Region Sjælland", "2027-01-01", ["Region Østdanmark"]),
        ("Region Hovedstaden", "2030", ["Region Østdanmark"]),
        ("Region Midtjylland", "2030", ["Region Midtjylland"]),
        ("Sundhedsministeriet", "2005", ["Indenrigs- og Sundhedsministeriet"]),
        ("Sundhedsministeriet", "2008", ["Ministeriet for Sundhed og Forebyggelse", "Velfærdsministeriet"]),
        ("Sundhedsministeriet", "2021-06", ["Sundhedsministeriet"]),
        ("Sundhedsministeriet", "2025", ["Indenrigs- og Sundhedsministeriet"]),
        ("Ministeriet for Sundhed og Forebyggelse", "2014", ["Ministeriet for Sundhed og Forebyggelse"]),
        ("KORA", "2018", ["VIVE"]),
        ("Dansk Sundhedsinstitut", "2018", ["VIVE"]),
        ("Region Østdanmark", "2016", ["Region Østdanmark"]),
        ("Amtsrådsforeningen", "2020", ["Amtsrådsforeningen"]),
    ],
)
def test_a_body_as_of_a_date(label: str, as_of: str, expected: list[str]) -> None:
    assert [entry.label for entry in REGISTERS.at(label, as_of)] == expected


def test_a_change_leads_from_what_ended_to_what_began() -> None:
    for change in REGISTERS.changes:
        assert all(REGISTERS.by_label[label].exists(change.date) for label in change.results), change.label


def test_entries_are_frozen_and_small() -> None:
    entry = REGISTERS.by_label["Aalborg Kommune"]
    assert not hasattr(entry, "__dict__")
    assert entry.names[0].text == entry.label
    with pytest.raises(AttributeError):
        entry.label = "Ålborg"  # type: ignore[misc]


def test_a_new_region_without_a_code_is_named_by_its_label() -> None:
    assert REGISTERS.by_label["Region Østdanmark"].key == "region-region-oestdanmark"
    assert REGISTERS.by_label["Serviceloven § 85"].key == "law-serviceloven-85"
    assert REGISTERS.by_label["Serviceloven"].key == "law-serviceloven"
