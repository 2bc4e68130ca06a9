"""The map's legend lists the squares that are drawn, and nothing else."""

from __future__ import annotations

import pytest

from viz.pictures.coverage import Known
from viz.pictures.tile_map import keys


@pytest.mark.parametrize(
    ("things", "denied", "read", "words"),
    [
        (2, False, True, "2"),
        (7, False, True, "5–7"),
        (90, False, True, "8+"),
        (0, True, True, "none: a source says so"),
        (0, False, True, "read of, but this is not named"),
        (0, False, False, "nothing read"),
    ],
)
def test_the_map_explains_the_squares_that_it_has(things: int, denied: bool, read: bool, words: str) -> None:
    known = Known(tuple(f"project-{n}" for n in range(things)), (), denied, read)
    assert [key.words.en for key in keys([known])] == [words]
