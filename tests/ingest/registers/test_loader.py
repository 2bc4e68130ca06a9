"""The registers that ship: how many, which codes, and that a bad table is refused with its place."""

from __future__ import annotations

import shutil
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from ingest.registers import RegisterEntry, load_registers, read_registers
from ontology.errors import InputError

REGISTERS = load_registers()
TABLES = Path(str(files("ingest.registers")))


def of_type(*types: str) -> list[RegisterEntry]:
    return [entry for entry in REGISTERS.entries if entry.type in types]


CODES = {
    "0101": "Københavns Kommune",
    "0147": "Frederiksberg Kommune",
    "0157": "Gentofte Kommune",
    "0169": "Høje-Taastrup Kommune",
    "0173": "Lyngby-Taarbæk Kommune",
    "0190": "Furesø Kommune",
    "0217": "Helsingør Kommune",
    "0219": "Hillerød Kommune",
    "0230": "Rudersdal Kommune",
    "0253": "Greve Kommune",
    "0260": "Halsnæs Kommune",
    "0265": "Roskilde Kommune",
    "0316": "Holbæk Kommune",
    "0330": "Slagelse Kommune",
    "0360": "Lolland Kommune",
    "0376": "Guldborgsund Kommune",
    "0390": "Vordingborg Kommune",
    "0400": "Bornholms Regionskommune",
    "0430": "Faaborg-Midtfyn Kommune",
    "0461": "Odense Kommune",
    "0480": "Nordfyns Kommune",
    "0492": "Ærø Kommune",
    "0563": "Fanø Kommune",
    "0575": "Vejen Kommune",
    "0580": "Aabenraa Kommune",
    "0630": "Vejle Kommune",
    "0657": "Herning Kommune",
    "0706": "Syddjurs Kommune",
    "0707": "Norddjurs Kommune",
    "0741": "Samsø Kommune",
    "0751": "Aarhus Kommune",
    "0756": "Ikast-Brande Kommune",
    "0760": "Ringkøbing-Skjern Kommune",
    "0773": "Morsø Kommune",
    "0787": "Thisted Kommune",
    "0791": "Viborg Kommune",
    "0820": "Vesthimmerlands Kommune",
    "0825": "Læsø Kommune",
    "0851": "Aalborg Kommune",
    "0860": "Hjørring Kommune",
}


@pytest.mark.parametrize(("code", "label"), CODES.items())
def test_a_municipality_has_its_official_code(code: str, label: str) -> None:
    assert REGISTERS.by_key[f"municipality-{code}"].label == label


@pytest.mark.parametrize(
    ("as_of", "sizes"),
    [
        (
            "2026-12-31",
            {
                "Region Hovedstaden": 29,
                "Region Sjælland": 17,
                "Region Syddanmark": 22,
                "Region Midtjylland": 19,
                "Region Nordjylland": 11,
            },
        ),
        (
            "2027-01-01",
            {"Region Østdanmark": 46, "Region Syddanmark": 22, "Region Midtjylland": 19, "Region Nordjylland": 11},
        ),
    ],
)
def test_every_municipality_is_in_one_region(as_of: str, sizes: dict[str, int]) -> None:
    assert Counter(entry.parent(as_of) for entry in of_type("Municipality")) == sizes


def test_regions_have_their_codes() -> None:
    codes = {entry.label: (entry.code, entry.nuts) for entry in of_type("Region")}
    assert codes == {
        "Region Nordjylland": ("1081", "DK05"),
        "Region Midtjylland": ("1082", "DK04"),
        "Region Syddanmark": ("1083", "DK03"),
        "Region Hovedstaden": ("1084", "DK01"),
        "Region Sjælland": ("1085", "DK02"),
        "Region Østdanmark": ("", ""),
    }


def test_codes_and_keys_are_unique() -> None:
    assert len(REGISTERS.by_key) == len(REGISTERS.by_label) == len(REGISTERS.entries)
    for types in (("Municipality",), ("Region",)):
        codes = [entry.code for entry in of_type(*types) if entry.code]
        assert len(codes) == len(set(codes))


def test_every_table_says_where_it_comes_from() -> None:
    for declaration in REGISTERS.declarations:
        assert declaration.source, declaration.slug
        assert declaration.note, declaration.slug
        assert declaration.licence == "CC-BY-4.0"


def test_every_region_has_a_psychiatry() -> None:
    run_by = {entry.parent("2020") for entry in of_type("RegionalPsychiatry")}
    assert run_by == {entry.label for entry in of_type("Region") if entry.exists("2020")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for file in (*TABLES.glob("*.csv"), *TABLES.glob("*.toml")):
        shutil.copy(file, tmp_path)
    return tmp_path


def test_a_copy_reads_like_the_original(folder: Path) -> None:
    assert read_registers(folder) == REGISTERS


@pytest.mark.parametrize(
    ("table", "old", "new", "message"),
    [
        ("municipalities.csv", "Municipality,0860,", "Municipality,860,", 'municipalities.csv:99: the code "860"'),
        ("municipalities.csv", "Municipality,0860,", "Municipality,0851,", '"municipality-0851" stands in another row'),
        ("municipalities.csv", "Municipality,0860,", "Kommune,0860,", 'municipalities.csv:99: unknown type "Kommune"'),
        ("municipalities.csv", "type,code,label,", "type,code,lable,", "municipalities.csv:1: unknown columns: lable"),
        ("parties.csv", "type,code,label,", "type,label,", "parties.csv:1: missing columns: code"),
        ("parties.csv", "Party,,Moderaterne,", "Party,,Moderaterne", "another number of cells"),
        ("centres.csv", ",Roskilde Kommune,,", ",Roskilde,,", 'No register has "Roskilde"'),
        ("regions.csv", "[2027-01-01..]", "[2027-13-01..]", 'regions.csv:7: "2027-13-01" is no date'),
        ("regions.csv", "[2007-01-01..2026-12-31]", "[2027..2026]", "ends first"),
        ("changes.csv", ",merger,Region", ",union,Region", 'unknown kind of change "union"'),
        ("changes.csv", ",Region Østdanmark,LOV", ",Region Øst,LOV", 'No register has "Region Øst"'),
        ("pools.csv", ",49000000,", ",49 mio.,", 'the amount "49 mio." is no whole number'),
        ("regions.toml", "minimum = 6", "minimum = 7", "regions.csv: has 6 rows where 7 to 6 are expected"),
        ("regions.toml", "minimum = 6", "minimum = ", "regions.toml: cannot be used as a declaration"),
        ("regions.toml", "minimum = 6", "least = 6", "regions.toml: cannot be used as a declaration"),
    ],
)
def test_a_bad_table_is_refused_with_its_place(folder: Path, table: str, old: str, new: str, message: str) -> None:
    text = (folder / table).read_text(encoding="utf-8")
    assert old in text
    (folder / table).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_registers(folder)
    assert message in str(caught.value)


def test_a_table_in_another_encoding_is_refused(folder: Path) -> None:
    text = (folder / "regions.csv").read_text(encoding="utf-8")
    (folder / "regions.csv").write_bytes(text.encode("latin-1"))
    with pytest.raises(InputError, match=r"regions\.csv: cannot be read"):
        read_registers(folder)


def test_a_missing_table_is_refused(folder: Path) -> None:
    (folder / "acts.csv").unlink()
    with pytest.raises(InputError, match=r"acts\.csv"):
        read_registers(folder)
