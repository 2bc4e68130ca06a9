"""Weekly hours."""

from __future__ import annotations

import pytest

from ingest.values.hours import weekly_hours

CASES = [
    ("20-30 timer pr. uge", 20, 30, True),
    ("15timer/uge", 15, 15, True),
    ("15 timer om ugen", 15, 15, True),
    ("en ugentlig arbejdstid på 20 timer", 20, 20, True),
    ("en 37 timers stilling", 37, 37, False),
    ("er ansat i fleksjob 12 timer", 12, 12, False),
    ("7,5 timer ugentligt", 7.5, 7.5, True),
]


@pytest.mark.parametrize(("text", "low", "high", "stated"), CASES)
def test_hours(text: str, low: float, high: float, stated: bool) -> None:
    (found,) = weekly_hours(text)
    assert (found.low, found.high, found.stated) == (low, high, stated)


@pytest.mark.parametrize("text", ["mødet varer 2 timer", "120 timers kursus", "åbent i 24 timer"])
def test_no_weekly_hours(text: str) -> None:
    assert list(weekly_hours(text)) == []
