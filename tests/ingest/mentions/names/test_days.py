"""Days without a year: dated by the paper, and mended where the month has no such day."""

from __future__ import annotations

import pytest
from reading_factory import claims

_HEAD = "Referat af møde den 3. marts 2020\n\n"


@pytest.mark.parametrize(
    ("sentence", "date", "mended"),
    [
        ("Café Viben åbnede den 9. januar.", "2020-01-09", False),
        ("Café Viben åbnede den 31. juni.", "2020-06-30", True),
        ("Café Viben åbnede den 30. februar.", "2020-02-29", True),
        ("Café Viben åbnede den 9. november.", "2019-11-09", False),
        ("Café Viben blev oprettet sidste år.", "2019", False),
        ("Café Viben åbnede sidste år.", "2019", False),
        ("Café Viben åbnede den 9. januar 2014.", "2014-01-09", False),
    ],
)
def test_a_day_is_dated_by_the_paper(sentence: str, date: str, mended: bool) -> None:
    (claim,) = [claim for claim in claims(_HEAD + sentence + "\n") if claim.predicate == "startedOn"]
    assert (claim.object.label, bool(claim.qualifier("defect"))) == (date, mended)


def test_the_last_years_are_no_date() -> None:
    assert not [c for c in claims(_HEAD + "Café Viben har de sidste år haft to frivillige.\n") if c.qualifier("as_of")]


def test_a_day_the_calendar_never_has_is_no_date() -> None:
    assert not [c for c in claims(_HEAD + "Café Viben åbnede den 39. januar.\n") if c.predicate == "startedOn"]
