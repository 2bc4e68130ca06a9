"""The way back from every character, under any edits."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.origins import Edit, Origins, apply

CASES = [
    ("abcdef", [(1, 3, "")], "adef", [0, 3, 4, 5, 6]),
    ("abcdef", [(1, 1, "XY")], "aXYbcdef", [0, 1, 1, 1, 2, 3, 4, 5, 6]),
    ("a b", [(1, 2, "ti")], "atib", [0, 1, 1, 2, 3]),
    ("abc", [(0, 3, "")], "", [3]),
    ("abc", [(3, 3, "!")], "abc!", [0, 1, 2, 3, 3]),
    ("ab\n\ncd", [(2, 4, " ")], "ab cd", [0, 1, 2, 4, 5, 6]),
]


@pytest.mark.parametrize(("text", "edits", "wanted", "origins"), CASES)
def test_edits_and_origins(text: str, edits: list[Edit], wanted: str, origins: list[int]) -> None:
    assert apply(text, edits) == wanted
    assert list(Origins.same(len(text)).edited(edits)) == origins


@st.composite
def edited_texts(draw: st.DrawFn) -> tuple[str, list[list[Edit]]]:
    text = draw(st.text(alphabet="abc \n", max_size=40))
    rounds: list[list[Edit]] = []
    length = len(text)
    for _ in range(draw(st.integers(1, 4))):
        cuts = sorted(draw(st.lists(st.integers(0, length), max_size=6)))
        edits = [
            (a, b, draw(st.sampled_from(["", "x", "yz", "uvw"]))) for a, b in zip(cuts[::2], cuts[1::2], strict=False)
        ]
        rounds.append(edits)
        length += sum(len(new) - (end - start) for start, end, new in edits)
    return text, rounds


@settings(deadline=None)
@given(edited_texts())
def test_characters_that_were_not_replaced_lead_back_to_themselves(case: tuple[str, list[list[Edit]]]) -> None:
    text, rounds = case
    current, origins = text, Origins.same(len(text))
    for edits in rounds:
        current, origins = apply(current, edits), origins.edited(edits)
    listed = list(origins)
    assert len(listed) == len(current) + 1
    assert listed == sorted(listed)
    assert listed[-1] == len(text)
    for character, origin in zip(current, listed, strict=False):
        assert character in "xyzuvw" or text[origin] == character


def test_slices_and_bounds() -> None:
    origins = Origins.same(5).edited([(0, 2, "")])
    assert origins[1:3] == [3, 4]
    assert origins[-1] == 5
    with pytest.raises(IndexError):
        origins[4]
