"""Which stretches of a text hold a trigger."""

from __future__ import annotations

import pytest

from ingest.document import Block
from ingest.mentions.find import READERS
from ingest.mentions.triggers import held, holding

TEXT = "En aftale.\nTo aftaler om støtte.\nIntet her.\nStøtte og aftale"
LINES = [Block(0, 10), Block(11, 32), Block(33, 43), Block(44, 60)]
CASES = [
    (("aftale",), [0, 1, 3]),
    (("støtte",), [1]),
    (("støtte", "Støtte"), [1, 3]),
    (("Intet", "En "), [0, 2]),
    (("e.\nIntet",), []),
    (("mangler",), []),
]


@pytest.mark.parametrize(("triggers", "lines"), CASES)
def test_holding_agrees_with_asking_each(triggers: tuple[str, ...], lines: list[int]) -> None:
    """A trigger that crosses the end of a line is in none."""
    assert holding(TEXT, LINES, triggers) == lines
    assert lines == [n for n, line in enumerate(LINES) if held(TEXT[line.start : line.end], triggers)]


def test_every_reader_has_triggers() -> None:
    """A reader without them would never be called."""
    assert all(part for reader in READERS for part in reader.parts)
