"""Dates of any precision, and periods between them."""

from __future__ import annotations

import pytest

from ontology.periods import holds, is_date, whole_years


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2014", True),
        ("2014-05", True),
        ("2014-05-31", True),
        ("2014-13", False),
        ("2018-06-31", False),
        ("14", False),
        ("2014-5", False),
        ("", False),
    ],
)
def test_is_date(text: str, expected: bool) -> None:
    assert is_date(text) is expected


@pytest.mark.parametrize(
    ("start", "end", "as_of", "expected"),
    [
        ("", "", "2014", True),
        ("2007-01-01", "2026-12-31", "2026-12-31", True),
        ("2007-01-01", "2026-12-31", "2027-01-01", False),
        ("2027-01-01", "", "2026-12-31", False),
        ("2027-01-01", "", "2027", True),
        ("2011-12-15", "", "2011", True),
        ("2011-12-15", "", "2011-11", False),
        ("", "2022", "2022-12-31", True),
        ("", "2022", "2023-01-01", False),
        ("2022", "", "2022-01-01", True),
        ("", "2019-02", "2019-03", False),
    ],
)
def test_holds(start: str, end: str, as_of: str, expected: bool) -> None:
    assert holds(start, end, as_of) is expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2020", "2023", 4),
        ("2020", "2020", 1),
        ("2020-07", "2023-06", 3),
        ("2020-07", "2023-12", None),
        ("2020-03-15", "2022-03-14", 2),
        ("2020-01-01", "2021-12-31", 2),
        ("2020-01", "2021-12", 2),
        ("2023", "2020", None),
        ("2020", "", None),
        ("", "2020", None),
        ("2020-02-31", "2021", None),
    ],
)
def test_whole_years(start: str, end: str, expected: int | None) -> None:
    assert whole_years(start, end) == expected
