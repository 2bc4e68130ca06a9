"""Tables of a PDF that are set without rules: the gaps between words and the places of the header tell the cells."""

from __future__ import annotations

import pytest
from made_documents import pdf

from ingest.document import Document
from ingest.reading import understand
from ingest.reading.pdf import read_pdf

COLUMNS = (50, 230, 350, 420)


def a_row(foot: int, *cells: str) -> list[str]:
    return [f"@{x} {foot} {cell}" for x, cell in zip(COLUMNS, cells, strict=True) if cell]


def rows_of(lines: list[str]) -> list[list[str]]:
    document: Document = understand(read_pdf(pdf([lines]), "notat.pdf"), slug="notat")
    return [document.text[b.start : b.end].split("\t") for b in document.blocks if b.kind == "row"]


TABLE = [
    "Notat om medarbejdere",
    *a_row(740, "Afdeling", "Funktion", "Antal", "Timer/uge"),
    *a_row(726, "Psykiatrisk Afdeling Nord", "Peermedarbejder", "4", "15-20"),
    *a_row(712, "", "Recoverymentor", "2", "37"),
    *a_row(698, "Psykiatrisk Afdeling Syd", "Peermedarbejder med", "3", "25"),
    *a_row(684, "", "brugererfaring", "", ""),
    "@50 640 Tallene er afdelingernes egne, og de er talt op i foråret.",
]


def test_cells_stand_between_tabs_and_an_empty_one_is_told() -> None:
    assert rows_of(TABLE) == [
        ["Afdeling", "Funktion", "Antal", "Timer/uge"],
        ["Psykiatrisk Afdeling Nord", "Peermedarbejder", "4", "15-20"],
        ["–", "Recoverymentor", "2", "37"],
        ["Psykiatrisk Afdeling Syd", "Peermedarbejder med brugererfaring", "3", "25"],
    ]


@pytest.mark.parametrize(
    "header",
    [
        ("Hensigt", "Grundlag", "Noter", "Sider"),
        ("Projekt Regnbuen er for unge", "og det er godt", "for alle", "her"),
        ("Antal", "", "", ""),
    ],
)
def test_lines_below_other_words_are_no_table(header: tuple[str, str, str, str]) -> None:
    assert rows_of([*a_row(740, *header), *TABLE[5:]]) == []


def test_the_paragraph_after_a_table_is_none_of_its_rows() -> None:
    document = understand(read_pdf(pdf([TABLE]), "notat.pdf"), slug="notat")
    assert "Tallene er afdelingernes egne, og de er talt op i foråret." in document.text.split("\n")
