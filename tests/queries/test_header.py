"""The comment header of a question."""

from __future__ import annotations

import pytest

from queries.header import read_header

TEXT = """#+ question.da: Hvad
#+   så?
#+ parameters:
#+   from:
#+     type: date
#+     default: 2026-01-01
SELECT * {}
"""


def test_keys_texts_and_nested_keys() -> None:
    header, faults = read_header(TEXT)
    assert not faults
    assert header.value("question.da") == "Hvad så?"
    parameters = header.child("parameters")
    assert parameters is not None
    assert [(entry.key, entry.value("type"), entry.line) for entry in parameters.children] == [("from", "date", 4)]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("#+ no key here\n", (1, "'no key here' is no 'key: text'.")),
        ("#+ layer: all\n#+ layer: all\n", (2, "'layer' stands twice.")),
    ],
)
def test_faults_name_their_line(text: str, fault: tuple[int, str]) -> None:
    assert read_header(text)[1] == [fault]
