"""The registers' names in the index: what texts write finds the entry that is meant."""

from __future__ import annotations

import pytest

from ingest.registers import load_registers, name_rows
from ontology.names import NameIndex

REGISTERS = load_registers()
INDEX = NameIndex(name_rows(REGISTERS))


def test_every_name_finds_its_entry() -> None:
    for row in name_rows(REGISTERS):
        assert row.entity in {match.entity for match in INDEX.find(row.text)}, row


def test_only_known_names_are_ambiguous() -> None:
    ambiguous = {row.text for row in name_rows(REGISTERS) if len(INDEX.find(row.text)) > 1}
    assert ambiguous == {"DSI"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Københavns Kommunes", "Københavns Kommune"),
        ("Kbh. Kommune", "Københavns Kommune"),
        ("0101", "Københavns Kommune"),
        ("DK01", "Region Hovedstaden"),
        ("Århus kommune", "Aarhus Kommune"),
        ("Aarhus'", "Aarhus Kommune"),
        ("Åbenrå Kommune", "Aabenraa Kommune"),
        ("Høje Tåstrup Kommune", "Høje-Taastrup Kommune"),
        ("Bornholms", "Bornholms Regionskommune"),
        ("Vesthimmerland", "Vesthimmerlands Kommune"),
        ("Region Hovedstadens", "Region Hovedstaden"),
        ("RHP", "Region Hovedstadens Psykiatri"),
        ("Psykiatrien Region Sjælland", "Psykiatrien i Region Sjælland"),
        ("Psykiatrisk Center Skt. Hans", "Psykiatrisk Center Sct. Hans"),
        ("SINDs", "SIND"),
        ("Landsforeningen af nuværende og tidligere psykiatribrugere", "LAP"),
        ("Kommunernes Landsforening", "KL"),
        ("Tryg Fonden", "TrygFonden"),
        ("Veluxfonden", "VELUX FONDEN"),
        ("Lov om social service", "Serviceloven"),
        ("servicelovens §85", "Serviceloven § 85"),
        ("§ 85 i serviceloven", "Serviceloven § 85"),
        ("SEL § 82b", "Serviceloven § 82 b"),
        ("§§ 107 i lov om social service", "Serviceloven § 107"),
        ("satspulje 2014–2017", "Satspuljen 2014-2017"),
        ("satspuljen 2014-17", "Satspuljen 2014-2017"),
        ("§18 midlerne", "§ 18-midler"),
        ("15M puljen", "15M-puljen"),
        ("Konservative", "Det Konservative Folkeparti"),
        ("Psykiatriforeningernes fællesråd", "Psykiatriforeningernes Fællesråd"),
    ],
)
def test_a_form_that_texts_use_names_its_entry(text: str, label: str) -> None:
    match = INDEX.one(text)
    assert match is not None
    assert REGISTERS.by_key[match.entity].label == label


@pytest.mark.parametrize("text", ["vej", "851", "Outsider", "Serviceloven § 851", "Satspuljen 2014-2018", "Kommune"])
def test_what_only_resembles_a_name_is_no_match(text: str) -> None:
    assert INDEX.find(text) == ()


@pytest.mark.parametrize(
    ("text", "as_of", "in_force"),
    [
        ("Socialstyrelsen", "2014", True),
        ("Socialstyrelsen", "2023", False),
        ("Social- og Boligstyrelsen", "2023", True),
        ("Social- og Boligstyrelsen", "2014", False),
        ("Indenrigs- og Sundhedsministeriet", "2005", True),
        ("Indenrigs- og Sundhedsministeriet", "2014", False),
        ("Indenrigs- og Sundhedsministeriet", "2023", True),
        ("Region Østdanmark", "2026", False),
        ("Region Østdanmark", "2027-01-01", True),
        ("Satspuljen 2014-2017", "2023", True),
        ("Aalborg Kommune", "1995", True),
    ],
)
def test_a_name_is_in_use_at_its_time(text: str, as_of: str, in_force: bool) -> None:
    (match,) = INDEX.find(text, as_of=as_of)
    assert match.in_force is in_force


def test_a_bare_name_says_what_else_it_may_mean() -> None:
    (match,) = INDEX.find("Vejen", types=["Municipality"])
    assert "ordinary word" in match.why
    (match,) = INDEX.find("Vejen Kommune")
    assert "caution" not in match.why
