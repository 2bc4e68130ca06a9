"""Danish numbers."""

from __future__ import annotations

import pytest

from ingest.values.numbers import number, times

CASES = [
    ("tre", 3),
    ("Én", 1),
    ("1.200", 1200),
    ("2,2", 2.2),
    ("1 000", 1000),
    ("1.234.567,50", 1234567.5),
    ("37", 37),
    ("2.5", 2.5),
]


@pytest.mark.parametrize(("text", "value"), CASES)
def test_number(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize("text", ["", "mange", "1.2.3,4,5"])
def test_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        number(text)


def test_times_has_no_binary_error() -> None:
    assert times(2.2, 10**6) == 2_200_000
    assert isinstance(times(2.2, 10**6), int)
