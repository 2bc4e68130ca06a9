"""What the type of a PDF tells: paragraphs by the white space between lines, headings by size and weight."""

from __future__ import annotations

import pytest
from made_documents import pdf

from ingest.document import Document
from ingest.reading import understand
from ingest.reading.pdf import read_pdf
from ingest.reading.pdf_layout import Body, SetLine, marks, written

BODY = [
    "Projektet er et samarbejde mellem to kommuner og en forening, og det begyndte",
    "i foråret 2016 med fire medarbejdere.",
]


def a_document(*pages: list[str]) -> Document:
    return understand(read_pdf(pdf(pages), "notat.pdf"), slug="notat")


def headings(document: Document) -> list[tuple[str, int]]:
    return [(document.text[b.start : b.end], b.level) for b in document.blocks if b.kind == "heading"]


def test_larger_and_bold_lines_are_headings_and_the_tallest_come_first() -> None:
    page = ["~18 Katalog over tilbud", *BODY, "~14 Huset ved broen", *BODY, "~10b De ansatte", *BODY]
    assert headings(a_document(page)) == [("Katalog over tilbud", 1), ("Huset ved broen", 2), ("De ansatte", 3)]


def test_a_heading_of_two_lines_is_one() -> None:
    page = ["~16 En meget lang overskrift som", "~16 løber over to linjer", *BODY, "~16 Kort", *BODY]
    assert headings(a_document(page))[0] == ("En meget lang overskrift som løber over to linjer", 1)


def test_short_lines_are_not_guessed_at_where_the_type_tells() -> None:
    page = ["~16 Første", "Kort linje her", "", *BODY, "~16 Anden", *BODY, "~16 Tredje", *BODY]
    assert [title for title, _ in headings(a_document(page))] == ["Første", "Anden", "Tredje"]


def test_white_space_parts_paragraphs_and_lines_of_one_are_joined() -> None:
    document = a_document([*BODY, "", *BODY])
    paragraphs = document.text.split("\n")
    assert len(paragraphs) == 2
    assert paragraphs[0] == " ".join(BODY)
    assert document.raw.count("\n\n") == 1


def test_the_lines_that_a_browser_prints_around_a_page_go() -> None:
    top, foot = "01/02/26, 9.15 Tilbud i kommunen", "https://www.kommunen.example/tilbud {}/2"
    document = a_document([top, *BODY, foot.format(1)], [top, "Tilbuddet er åbent hver dag.", foot.format(2)])
    assert "9.15" not in document.text
    assert "example" not in document.text
    assert "hver dag" in document.text


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([("Overskrift", 14, False)], ["Overskrift"]),
        ([("Overskrift", 10, True)], ["Overskrift"]),
        ([("Overskrift", 10, False)], []),
        ([("Overskrift", 8, True)], []),
        ([("En sætning i stort, der slutter.", 14, False)], []),
        ([("begynder med småt", 14, False)], []),
        ([("skriv@eksempel.dk", 14, True)], []),
        ([("12", 24, False)], []),
        ([(f"Stor tekst {n}", 14, False) for n in range(4)], []),
        ([("Uden oplysning", 0, True)], []),
    ],
)
def test_what_stands_out_is_a_heading_only_when_it_reads_as_one(
    lines: list[tuple[str, float, bool]], found: list[str]
) -> None:
    body = Body(height=10, pitch=12, bold=False)
    page = [SetLine(text, 700 - 12 * n, height, bold) for n, (text, height, bold) in enumerate(lines)]
    text, places = written(page, body)
    assert [text[place:].split("\n")[0] for place, _ in places] == found


def test_in_a_bold_document_bold_is_no_heading() -> None:
    page = [SetLine("Alt er fedt", 700 - 12 * n, 10, True) for n in range(9)]
    assert written(page, Body.of([page]))[1] == []


def test_a_document_without_type_keeps_its_lines() -> None:
    page = [SetLine("Uden oplysning"), SetLine("om skriften")]
    assert written(page, Body.of([page])) == ("Uden oplysning\nom skriften", [])
    assert marks([]) == ()
