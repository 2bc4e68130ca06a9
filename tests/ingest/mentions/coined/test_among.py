"""Names that stand in a row of known bodies."""

from __future__ import annotations

import pytest
from reading_factory import document

from ingest.mentions.coined.among import name_among
from ingest.mentions.find import passages_of


def _named(text: str) -> set[str]:
    paper = document(text)
    passages = passages_of(paper)
    name_among(paper.text, passages)
    return {m.label for passage in passages for m in passage.mentions if m.type == "Association"}


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("Bag huset står Røde Kors, Nabonet, Ældre Sagen og SIND.", "Nabonet"),
        ("Bag huset står Røde Kors, SIND samt Lys & Luft.", "Lys & Luft"),
        ("Vi spurgte SIND, Nabonet (NN) og LAP.", "Nabonet"),
    ],
)
def test_an_unknown_name_in_a_row_of_bodies_is_one(sentence: str, label: str) -> None:
    assert label in _named(sentence)


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("Med var SIND, Mette Hansen og Røde Kors.", "Mette Hansen"),
        ("Til stede: SIND, LAP, Afbud: Røde Kors.", "Afbud"),
        ("Med var Røde Kors, Formanden og SIND.", "Formanden"),
    ],
)
def test_persons_posts_and_labels_are_none(sentence: str, label: str) -> None:
    assert label not in _named(sentence)
