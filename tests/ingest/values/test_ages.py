"""Ages, and what is none."""

from __future__ import annotations

import pytest

from ingest.values.ages import ages

CASES = [
    ("unge i alderen 18-35 år", 18, 35),
    ("borgere over 18 år", 18, None),
    ("alle over 18, der bor alene", 18, None),
    ("unge under 30.", None, 29),
    ("unge mellem 15 og 25 år", 15, 25),
    ("15-25-årige", 15, 25),
    ("voksne, 50 plus", 50, None),
    ("patienter, der er fyldt 18 år", 18, None),
    ("mennesker, som er fyldt 18.", 18, None),
    ("børn under 18 år", None, 17),
    ("borgere på 65 år og derover", 65, None),
    ("de 18-årige", 18, 18),
]


@pytest.mark.parametrize(("text", "low", "high"), CASES)
def test_ages(text: str, low: int | None, high: int | None) -> None:
    (found,) = ages(text)
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    "text", ["i 3-4 år", "de sidste 3 år", "gennem over 20 år", "en 3-årig periode", "for 2 år siden"]
)
def test_durations_are_no_ages(text: str) -> None:
    assert list(ages(text)) == []
