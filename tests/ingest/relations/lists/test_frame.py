"""The frame of readers of lists: which line opens a list, which are its entries, and what ends it."""

from __future__ import annotations

import pytest

from ingest.mentions.find import passages_of
from ingest.reading import understand
from ingest.reading.source import Source
from ingest.relations.lists.frame import Line, lines_of, lists_in

GOES_ON = "De er:\n\n• Anna.\n\nDet var den ene.\n\n• Bo."
CASES = [
    ("De er:\n\n• Anna.\n\n• Bo.\n\nSlut.", 0, [("De er:", ["• Anna.", "• Bo."], "Slut.")]),
    (GOES_ON, 0, [("De er:", ["• Anna."], "Det var den ene.")]),
    (GOES_ON, 1, [("De er:", ["• Anna.", "• Bo."], None)]),
    ("De er:\n\n• Anna.\n\nOgså:\n\n• Bo.", 0, [("De er:", ["• Anna."], "Også:"), ("Også:", ["• Bo."], None)]),
    ("• Anna.\n\n• Bo.", 0, []),
]


def _opens(line: Line) -> str | None:
    return line.text if line.text.endswith(":") else None


def _entry(line: Line, _: str) -> str | None:
    return line.text if line.text.startswith("•") else None


@pytest.mark.parametrize(("text", "misses", "lists"), CASES)
def test_a_list_holds_its_entries(text: str, misses: int, lists: list[tuple[str, list[str], str | None]]) -> None:
    lines = lines_of(understand(Source(text), slug="list"), [])
    found = [
        (listed.opened, [entry for _, entry in listed.entries], listed.after.text if listed.after else None)
        for listed in lists_in(lines, _opens, _entry, misses)
    ]
    assert found == lists


def test_a_line_that_lacks_the_words_opens_no_list() -> None:
    """A line that was read for sentences is asked only where a pattern that opens lists may match in one of them."""
    read = understand(Source("De er:\n\n• Anna.\n\nVi har:\n\n• Bo."), slug="list")
    first, *others = passages_of(read)
    first.sought = 0b01
    for passage in others:
        passage.sought = 0b10
    found = [listed.opened for listed in lists_in(lines_of(read, [first, *others]), _opens, _entry, awaited=0b10)]
    assert found == ["Vi har:"]
