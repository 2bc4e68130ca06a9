"""Names that only their capital inside a sentence tells, and the capitals that name no such thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.mentions.coined.capitals import name_capitals
from ingest.mentions.find import passages_of
from ingest.reading import read

_CASES = [
    ("Driften deles med Odder Pilgrimme og Lions Club.", ("Association", "Odder Pilgrimme")),
    ("I foråret startede Solsporet, der holder åbent om søndagen.", ("Service", "Solsporet")),
    ("Festen betales af Brohusets Venner, der samler ind.", ("Association", "Brohusets Venner")),
    ("Hver onsdag holder vi Stille Stund for mødre.", ("Service", "Stille Stund")),
    ("Kommunen betaler for Godt Videre, som har været i gang siden maj.", ("Service", "Godt Videre")),
    ("Bedst besøgt var Regnskab for nybegyndere, som vi holdt i maj.", ("Service", "Regnskab for nybegyndere")),
    ("Det besluttede Frivillighedens Samråd i maj.", ("Forum", "Frivillighedens Samråd")),
    ("Bladet laves sammen med Bjergtorpens Malersvende.", ("Association", "Bjergtorpens Malersvende")),
    ("I juni overtog Kystlyset driften af lokalet.", ("Service", "Kystlyset")),
    ("Vi mødes med Kystlyset siger de.", ("Association", "Kystlyset")),
    ("Lokalet deles med Engkrogen.", ("Association", "Engkrogen")),
    ("Lokalet deles med Engkrogens Familie- & Boldklub.", ("Association", "Engkrogens Familie- & Boldklub")),
    ("Turen går til Sandlykke i august.", None),
    ("Lejligheder i Nørre Sandlykke for unge koster mere.", None),
    ("Formand er Mette Egesø Tornbak indtil videre.", None),
    ("Det sagde Jørgensen i går.", None),
    ("Det er dyrt, siger Tornbak.", None),
    ("Det er dyrt, mente overlæge Tornbak.", None),
    ("Ordet fik Mette og Tornbak.", None),
    ("Det følger af Forvaltningsloven.", None),
    ("Skriv til os på Facebook eller Instagram.", None),
    ("Vi takker De frivillige og Deres familier.", None),
    ("Køb solsporet her. I maj startede Solsporet igen.", None),
]


@pytest.mark.parametrize(("sentence", "expected"), _CASES)
def test_a_capital_inside_a_sentence(tmp_path: Path, sentence: str, expected: tuple[str, str] | None) -> None:
    path = tmp_path / "a.txt"
    path.write_text(sentence + "\n", encoding="utf-8")
    document = read(path)
    passages = passages_of(document)
    before = [m for p in passages for m in p.mentions]
    name_capitals(document.text, passages)
    after = [m for p in passages for m in p.mentions]
    assert expected in [(m.type, m.label) for m in after] if expected else after == before


def test_the_end_of_a_longer_name_means_that_name(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("I maj åbner Akuttilbuddet Havlampen. Derfor er vi glade, siger Havlampen.\n", encoding="utf-8")
    document = read(path)
    passages = passages_of(document)
    name_capitals(document.text, passages)
    assert {m.label for p in passages for m in p.mentions} == {"Akuttilbuddet Havlampen"}
