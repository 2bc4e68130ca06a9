"""A document is called as its file is; whom the file's name tells of stays out of the graph."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from ingest.persons.filenames import document_name, document_names, masked_file, masked_name, masked_path
from ingest.shipped import FOLDER
from ontology.identifiers import slug

SEEDS = Path(__file__).parents[4] / "shared" / "seeds"
NOBODY = (
    *("Referat af møde i Psykiatriudvalget 14. marts 2023", "budgetaftale-2024-region-midtjylland", "referat.v2"),
    *("Dagsorden_Socialudvalget_20230314", "Sct Hans strategi", "Værestedet Havblik", "0101901234", "ad3f2b-karl9a"),
    *("kvalitetsstandard_SEL_85_Odense", "TrygFonden projekter", "Psykiatriens Hus Silkeborg", "12345678"),
)


@pytest.mark.parametrize(
    ("stem", "left"),
    [
        ("Karla Testesen referat æøå", "referat æøå"),
        ("karla-testesen-referat-æøå", "referat-æøå"),
        ("Interview_KarlaTestesen_2020", "Interview 2020"),
        ("referat K. Testesen", "referat"),
        ("soeren_proeveholm-samtale", "samtale"),
        (unicodedata.normalize("NFD", "Søren Prøveholm på Årø"), "på Årø"),
        ("KARLA TESTESEN", ""),
        ("notat til karla@example.org", "notat til"),
        ("010190-1234 sag", "sag"),
    ],
)
def test_a_persons_name_is_left_out(stem: str, left: str) -> None:
    name = document_name(Path(f"{stem}.txt"))
    assert name == slug(left) if left else name.startswith("x-")
    assert len(masked_name(stem)) == len(unicodedata.normalize("NFC", stem))


@pytest.mark.parametrize("stem", NOBODY)
def test_any_other_name_is_the_files_own(stem: str) -> None:
    assert masked_name(stem) == stem
    assert document_name(Path(f"{stem}.txt")) == slug(stem)


def test_the_records_keep_their_names() -> None:
    stems = {path.stem for path in FOLDER.glob("*.toml")}
    assert {document_name(Path(f"{stem}.txt")) for stem in stems} == stems


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not at hand")
def test_the_seed_documents_keep_theirs() -> None:
    for path in SEEDS.iterdir():
        assert document_name(path) == slug(path.stem)


def test_what_then_has_one_name_is_told_apart_by_its_content() -> None:
    stems = ("Karla Testesen referat", "Viggo Testesen referat", "referat", "Karla Testesen notat", "dagsorden")
    hashes = {Path(f"{stem}.txt"): f"{number}" * 64 for number, stem in enumerate(stems)}
    names = document_names({path: masked_name(path.stem) for path in hashes}, hashes)
    assert [*names.values()] == ["referat-00000000", "referat-11111111", "referat", "notat", "dagsorden"]


def test_messages_name_nobody() -> None:
    path = Path("sager", "Karla Testesen", "karla-testesen-referat.pdf")
    assert masked_path(path) == str(Path("sager", "▮▮▮▮▮ ▮▮▮▮▮▮▮▮", "▮▮▮▮▮-▮▮▮▮▮▮▮▮-referat.pdf"))
    assert masked_file(path) == "▮▮▮▮▮-▮▮▮▮▮▮▮▮-referat.pdf"
    assert masked_path(Path("/tmp/referat.pdf")) == str(Path("/tmp/referat.pdf"))
