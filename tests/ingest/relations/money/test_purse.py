"""Money that a text gives out of a pool it has named before: sentences, lists and tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.extract import extract
from ingest.reading import read


def _funded(tmp_path: Path, text: str, predicate: str = "fundedBy") -> set[tuple[str, str, object]]:
    path = tmp_path / "paper.txt"
    path.write_text(text, encoding="utf-8")
    claims = [c for c in extract(read(path)) if c.predicate == predicate]
    return {(c.subject.label, c.object.label, dict(c.qualifiers).get("amount_dkk")) for c in claims}


_ROUND = "Aftale om satspuljen på sundhedsområdet 2017-2020\n\nPartierne bag satspuljen er enige om en ny aftale.\n\n"


@pytest.mark.parametrize(
    ("sentence", "thing", "amount"),
    [
        ("Der afsættes 12,5 mio. kr. til forsøg med åbne samtalerum.", "Forsøg med åbne samtalerum", 12500000),
        (
            "Parterne er enige om at afsætte 8 millioner kroner til at udbrede mobile støtteteams i kommunerne.",
            "Mobile støtteteams i kommunerne",
            8000000,
        ),
        (
            "Der skal bruges 3 mio. kr. på at afprøve digitale dagbøger, som patienterne selv fører.",
            "Digitale dagbøger",
            3000000,
        ),
        (
            "En mindre del – 4 mio. kr. – er afsat til uddannelse af frivillige samtalepartnere.",
            "Uddannelse af frivillige samtalepartnere",
            4000000,
        ),
        ("• Bedre overgange efter udskrivning (45 mio. kr.)", "Bedre overgange efter udskrivning", 45000000),
        ("Styrket rådgivning af pårørende – 21,5 mio. kr.", "Styrket rådgivning af pårørende", 21500000),
    ],
)
def test_what_the_pool_goes_to(tmp_path: Path, sentence: str, thing: str, amount: int) -> None:
    assert (thing, "Satspuljen 2017-2020", amount) in _funded(tmp_path, _ROUND + sentence + "\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "Der afsættes 12,5 mio. kr. til borgere med angst.",
        "Foreningerne har søgt om 12,5 mio. kr. til forsøg med åbne samtalerum.",
        "Det koster 12,5 mio. kr. at drive forsøg med åbne samtalerum.",
        "Der blev ikke afsat 12,5 mio. kr. til forsøg med åbne samtalerum.",
    ],
)
def test_no_grant_of_the_pool(tmp_path: Path, sentence: str) -> None:
    assert not _funded(tmp_path, _ROUND + sentence + "\n")


def test_a_table_of_recipients_without_its_sum(tmp_path: Path) -> None:
    text = (
        "Fordelte tilskud\n\nMidlerne kommer fra satspuljen 2015-2018.\n\n"
        "Følgende projekter er blevet tildelt støtte:\n\nAnsøger                 Bevilget beløb\n"
        "Vejle                   1.250.000 kr.\nFontænehuset Vestby      900.000 kr.\n"
        "I alt                   2.150.000 kr.\n"
    )
    assert _funded(tmp_path, text) == {
        ("Vejle Kommune", "Satspuljen 2015-2018", 1250000),
        ("Fontænehuset Vestby", "Satspuljen 2015-2018", 900000),
    }


def test_an_entry_names_who_runs_the_project(tmp_path: Path) -> None:
    text = (
        "Tilskud til større projekter i landsdelen:\n\n"
        "• Foreningen Havnelyset, Sommerture for ensomme, 88.500 kr.\n"
        "• Søby Højskole. Sangdage for sårbare unge, 120.000 kr.\n"
    )
    assert {(s, o) for s, o, _ in _funded(tmp_path, text, "runBy")} == {
        ("Sommerture for ensomme", "Foreningen Havnelyset"),
        ("Sangdage for sårbare unge", "Søby Højskole"),
    }


def test_what_was_refused_is_no_list_of_grants(tmp_path: Path) -> None:
    text = (
        "Midlerne kommer fra satspuljen 2015-2018.\n\nFølgende fik afslag på støtte:\n\n"
        "• Søby Højskole, Sangdage for unge, 120.000 kr.\n"
    )
    assert not _funded(tmp_path, text)
    assert not _funded(tmp_path, text, "runBy")
