"""Which words of a table a word ends in."""

from __future__ import annotations

import pytest

from ingest.mentions.words.endings import Endings

ENDS = Endings(("hus", "huset", "værested", "sted"))


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("klubhuset", ["huset"]),
        ("klubhus", ["hus"]),
        ("hus", ["hus"]),
        ("værested", ["værested", "sted"]),
        ("netværested", ["værested", "sted"]),
        ("ested", ["sted"]),
        ("us", []),
        ("husene", []),
    ],
)
def test_the_longest_comes_first(word: str, found: list[str]) -> None:
    """A word ends in whichever of the table's words it does, itself included."""
    assert [word[cut:] for cut in ENDS.cuts(word)] == found
