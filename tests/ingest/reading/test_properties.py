"""What holds for any document: every slice leads back to the raw text, and nothing but InputError is raised."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.document import Document
from ingest.reading import read, understand
from ingest.reading.docx import read_docx
from ingest.reading.html import read_html
from ingest.reading.pdf import read_pdf
from ingest.reading.repair.glyphs import LETTERS, LIGATURES
from ingest.reading.source import Source
from ingest.reading.txt import read_txt
from ontology.errors import InputError

WORDS = [
    "aktivitet",
    "Kommune",
    "patient-",
    "og",
    "pårørende",
    "ak vitet",
    "soŵ",
    "psykiatri",
    "Side 2",
    "1.",
    "•",
    "\uf0b7",
    "Formål:",
    "m²",
    "ﬁnde",
    "Ã¸",
]
JOINTS = [" ", "  ", "\n", "\n\n", " \n \n", "\r\n", "-\n", "\u00ad\n", "\f", "\u00a0", "\t", "\n "]
SAME = {"-": "-", "–": "-", "•": "•"}

documents = st.lists(st.tuples(st.sampled_from(WORDS) | st.text(max_size=6), st.sampled_from(JOINTS)), max_size=60).map(
    lambda parts: "".join(word + joint for word, joint in parts)
)
relaxed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])


def letters(text: str) -> str:
    """Return what no repair changes: letters and digits of plain words; an o that stands alone may be a bullet."""
    return "".join(re.findall(r"[a-zæøåA-ZÆØÅ0-9]", re.sub(r"(?<!\S)o(?!\S)", "", text)))


@relaxed
@given(documents)
def test_every_character_leads_back(raw: str) -> None:
    document = understand(Source(raw), slug="x")
    origins = list(document.origins)
    assert len(origins) == len(document.text) + 1
    assert origins == sorted(origins)
    assert origins[-1] == len(raw)
    repaired = {offset for offset, _ in document.repairs}
    for character, origin in zip(document.text, origins, strict=False):
        came_from = raw[origin : origin + 1]
        if character in (came_from, came_from.lower()) or origin in repaired:
            continue  # headings in capitals stand in running case
        assert character in " \n\t•-–→" or came_from in LETTERS or came_from in LIGATURES, (character, came_from)


@relaxed
@given(documents, st.data())
def test_every_slice_is_the_raw_text_repaired(raw: str, data: st.DataObject) -> None:
    document = understand(Source(raw), slug="x")
    if not document.text:
        return
    start = data.draw(st.integers(0, len(document.text) - 1))
    end = data.draw(st.integers(start + 1, len(document.text)))
    first, last = document.raw_span(start, end)
    assert 0 <= first <= last <= len(raw)
    assert document.line_of(start) == raw.count("\n", 0, first) + 1
    if not document.repairs:
        assert letters(document.text[start:end]).lower() == letters(raw[first:last]).lower()


def check_structure(document: Document) -> None:
    edges = [(block.start, block.end) for block in document.blocks]
    assert edges == sorted(edges)
    lines = document.text.split("\n") if document.text else []
    assert [document.text[start:end] for start, end in edges] == lines
    for section in document.sections:
        assert 0 <= section.start <= section.end <= len(document.text)
        assert document.text.startswith(section.title, section.start)


@relaxed
@given(documents | st.text())
def test_blocks_are_the_lines_and_sections_lie_inside(raw: str) -> None:
    document = understand(Source(raw), slug="x")
    check_structure(document)
    for block in document.blocks:
        assert document.block_at(block.start) == block


@relaxed
@given(documents)
def test_repairing_twice_changes_no_letter(raw: str) -> None:
    once = understand(Source(raw), slug="x")
    if not once.repairs:
        assert letters(understand(Source(once.text), slug="x").text).lower() == letters(once.text).lower()


@pytest.mark.parametrize("reader", [read_txt, read_pdf, read_docx, read_html], ids=["txt", "pdf", "docx", "html"])
@relaxed
@given(content=st.binary(max_size=400))
def test_random_bytes_raise_nothing_but_input_error(reader: object, content: bytes) -> None:
    assert callable(reader)
    try:
        source = reader(content, "x")
    except InputError:
        return
    check_structure(understand(source, slug="x"))


@relaxed
@given(
    content=st.sampled_from([b"%PDF-1.7\n", b"PK\x03\x04", b"<!doctype html>", b"\xff\xfe", b""]).flatmap(
        lambda head: st.binary(max_size=300).map(lambda tail: head + tail)
    )
)
def test_random_files_raise_nothing_but_input_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x"
    path.write_bytes(content)
    try:
        document = read(path)
    except InputError:
        return
    check_structure(document)


def test_a_bare_number_in_other_figures_than_ours_is_read_too() -> None:
    text = "\n\n\n".join(f"Et afsnit om huset og dets brugere.\n\n\n{number}" for number in ("໑", "໒", "໓", "໔"))
    assert understand(Source(text), slug="x").text
