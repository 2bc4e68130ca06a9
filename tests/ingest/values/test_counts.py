"""Counts of people and things."""

from __future__ import annotations

import pytest

from ingest.values.counts import counts

CASES = [
    ("to peer-medarbejdere", 2, 2, "peer-medarbejdere", False),
    ("ca. 35 mentorer", 35, 35, "mentorer", True),
    ("10-12 frivillige", 10, 12, "frivillige", False),
    ("et par frivillige", 2, 2, "frivillige", True),
    ("16 pladser", 16, 16, "pladser", False),
    ("4 MB'ere", 4, 4, "MB'ere", False),
    ("12 åbne senge", 12, 12, "åbne senge", False),
    ("mellem fire og fem deltagere", 4, 5, "deltagere", False),
    ("fire til fem afdelinger", 4, 5, "afdelinger", False),
    ("1.200 medlemmer", 1200, 1200, "medlemmer", False),
    ("14 døgnpladser", 14, 14, "døgnpladser", False),
    ("mindst to bisiddere", 2, 2, "bisiddere", False),
]


@pytest.mark.parametrize(("text", "low", "high", "noun", "about"), CASES)
def test_counts(text: str, low: int, high: int, noun: str, about: bool) -> None:
    (found,) = counts(text)
    assert (found.low, found.high, found.noun, found.approximate) == (low, high, noun, about)
    assert text[found.noun_start :].startswith(noun)


@pytest.mark.parametrize(
    "text",
    [
        "15 timer om ugen",
        "5 mio. kr.",
        "den 5. maj",
        "20 % af dem",
        "2 år",
        "3 døgn om ugen",
        "i 2013",
        "§ 85 botilbud",
        "kl. 14 i salen",
    ],
)
def test_no_counts(text: str) -> None:
    assert list(counts(text)) == []


def test_an_article_is_told() -> None:
    (article,) = counts("en tovholder")
    (one,) = counts("én tovholder")
    assert (article.article, one.article) == (True, False)
