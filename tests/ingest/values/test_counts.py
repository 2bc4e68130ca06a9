"""Counts of people and things."""

from __future__ import annotations

import pytest

from ingest.values.counts import counts

CASES = [
    ("to peer-medarbejdere", 2, 2, "peer-medarbejdere"),
    ("ca. 35 mentorer", 35, 35, "mentorer"),
    ("10-12 frivillige", 10, 12, "frivillige"),
    ("et par frivillige", 2, 2, "frivillige"),
    ("16 pladser", 16, 16, "pladser"),
    ("huset blev udvidet fra 18 til 24 pladser", 24, 24, "pladser"),
    ("godkendt efter § 107 til 14 pladser", 14, 14, "pladser"),
    ("sengetallet er nu 16", 16, 16, ""),
    ("4 MB'ere", 4, 4, "MB'ere"),
    ("12 åbne senge", 12, 12, "åbne senge"),
    ("mellem fire og fem deltagere", 4, 5, "deltagere"),
    ("fire til fem afdelinger", 4, 5, "afdelinger"),
    ("1.200 medlemmer", 1200, 1200, "medlemmer"),
    ("14 døgnpladser", 14, 14, "døgnpladser"),
    ("for tiden to bisiddere", 2, 2, "bisiddere"),
    ("mindst to bisiddere", 2, 2, "bisiddere"),
]


@pytest.mark.parametrize(("text", "low", "high", "noun"), CASES)
def test_counts(text: str, low: int, high: int, noun: str) -> None:
    (found,) = counts(text)
    assert (found.low, found.high, found.noun) == (low, high, noun)


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
