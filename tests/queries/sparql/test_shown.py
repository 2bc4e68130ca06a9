"""Answers on the terminal."""

from __future__ import annotations

import pytest

from ontology.errors import UsageError
from queries.engines import EngineAnswer, Limits
from queries.sparql.shown import shown, table

ROWS = b'?s\t?text\n<https://w3id.org/psykgraf/id/a>\t"en lang tekst om broer"@da\n<urn:b>\t\n'


def an_answer(form: str, body: bytes, cut: bool = False) -> EngineAnswer:
    return EngineAnswer(form, body, 2, cut, Limits(30, 2))


def test_a_table_has_prefixed_names_and_no_broken_cells_where_there_is_room() -> None:
    assert table(an_answer("SELECT", ROWS), None).splitlines() == [
        "s      text",
        "─────  ──────────────────────",
        "id:a   en lang tekst om broer",
        "urn:b",
        "(2 rows)",
    ]


@pytest.mark.parametrize("width", [12, 20, 28, 80])
def test_a_table_fits_the_terminal_and_loses_no_word(width: int) -> None:
    lines = table(an_answer("SELECT", ROWS), width).splitlines()
    assert all(len(line) <= width for line in lines)
    words = " ".join(" ".join(lines).split())
    assert all(part in words.replace(" ", "") for part in ("lang", "broer", "id:a"))


def test_a_table_says_that_it_was_cut() -> None:
    assert table(an_answer("SELECT", ROWS, cut=True), None).splitlines()[-1] == "(2 rows, and there are more)"


def test_an_answer_without_columns_or_rows_is_shown() -> None:
    assert table(EngineAnswer("SELECT", b"\n\n", 1, False, Limits()), 80).splitlines()[-1] == "(1 row)"
    assert table(EngineAnswer("SELECT", b"?s\n", 0, False, Limits()), 80).splitlines() == ["s", "─", "(0 rows)"]


FORMS = [
    ("ASK", b"true", None, b"true\n"),
    ("SELECT", b"?s\n1\n", "csv", b"s\r\n1\r\n"),
    ("SELECT", b"?s\n1\n", "tsv", b"?s\n1\n"),
    ("CONSTRUCT", b"<urn:a> <urn:b> <urn:c> .\n", "table", b"<urn:a> <urn:b> <urn:c> .\n"),
    ("DESCRIBE", b"<urn:a> <urn:b> <urn:c> .\n", "nt", b"<urn:a> <urn:b> <urn:c> .\n"),
]


@pytest.mark.parametrize(("form", "body", "name", "expected"), FORMS)
def test_formats_are_written_as_they_are(form: str, body: bytes, name: str | None, expected: bytes) -> None:
    assert shown(an_answer(form, body), name) == expected


def test_a_format_that_the_answer_does_not_have_is_told() -> None:
    with pytest.raises(UsageError, match="cannot be written as csv"):
        shown(an_answer("CONSTRUCT", b""), "csv")
