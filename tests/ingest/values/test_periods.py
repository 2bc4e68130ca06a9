"""Dates and periods with their precision."""

from __future__ import annotations

import pytest

from ingest.values.periods import dates, periods

DATES = [
    ("den 1. juni 2013", "2013-06-01", "day"),
    ("01.09.2011", "2011-09-01", "day"),
    ("5/3-2014", "2014-03-05", "day"),
    ("5/3-60", "2060-03-05", "day"),
    ("5/3-61", "1961-03-05", "day"),
    ("2021-04-30", "2021-04-30", "day"),
    ("i januar 2016", "2016-01", "month"),
    ("marts måned 2013", "2013-03", "month"),
    ("medio 2018", "2018-06", "month"),
    ("primo 2019", "2019-01", "month"),
    ("ultimo september 2019", "2019-09", "month"),
    ("foråret 2012", "2012", "season"),
    ("1. halvår af 2014", "2014", "half"),
    ("3. kvartal 2015", "2015", "quarter"),
    ("ved udgangen af 2017", "2017-12-31", "day"),
    ("udgangen af februar 2020", "2020-02-29", "day"),
    ("siden 1998", "1998", "year"),
]


@pytest.mark.parametrize(("text", "iso", "precision"), DATES)
def test_dates(text: str, iso: str, precision: str) -> None:
    (found,) = dates(text)
    assert (found.iso, found.precision, found.defect) == (iso, precision, "")


IMPOSSIBLE = [("31. juni 2018", "2018-06-30"), ("31. september 2012", "2012-09-30"), ("30. februar 2021", "2021-02-28")]


@pytest.mark.parametrize(("text", "iso"), IMPOSSIBLE)
def test_impossible_dates_are_mended_and_marked(text: str, iso: str) -> None:
    (found,) = dates(text)
    assert found.iso == iso
    assert text in found.defect


NO_DATES = ["45.13.2014", "lokale 2014b", "5 mio. kr.", "2014-17 er et spænd"]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_dates(text: str) -> None:
    assert list(dates(text)) == []


PERIODS = [
    ("satspuljen 2014-2017", "2014", "2017"),
    ("2013-16", "2013", "2016"),
    ("2006/07", "2006", "2007"),
    ("fra 2015 til medio 2018", "2015", "2018-06"),
    ("3.2.2014-31.10.2014", "2014-02-03", "2014-10-31"),
    ("fra 1. juni 2013 til udgangen af 2014", "2013-06-01", "2014-12-31"),
    ("mellem 2014 og 2016", "2014", "2016"),
    ("i 2014 og 2015", "2014", "2015"),
    ("i 2014 og frem", "2014", ""),
    ("fra 2014 frem til 2016", "2014", "2016"),
    ("tre år fra 1. februar 2021", "2021-02-01", "2024-01-31"),
    ("to år fra den 31. marts 2021", "2021-03-31", "2023-03-30"),
    ("siden 1998", "1998", ""),
    ("startede op i november 2004", "2004-11", ""),
    ("frem til udgangen af 2018", "", "2018-12-31"),
    ("ophører med udgangen af 2017", "", "2017-12-31"),
]


@pytest.mark.parametrize(("text", "begin", "finish"), PERIODS)
def test_periods(text: str, begin: str, finish: str) -> None:
    (found,) = periods(text)
    assert (found.begin, found.finish, found.defect) == (begin, finish, "")


SLIPS = [("2013-116", "2013", "2016", "2013-16"), ("2012-105", "2012", "2015", "2012-15")]


@pytest.mark.parametrize(("text", "begin", "finish", "meant"), SLIPS)
def test_a_slipped_digit_is_mended_and_marked(text: str, begin: str, finish: str, meant: str) -> None:
    (found,) = periods(f"i årene {text} og senere")
    assert (found.begin, found.finish, found.defect) == (begin, finish, f"'{text}' for '{meant}'")


def test_an_impossible_day_in_a_period_is_told() -> None:
    (found,) = periods("1. september 2010 – 31. september 2012")
    assert (found.begin, found.finish) == ("2010-09-01", "2012-09-30")
    assert found.defect


@pytest.mark.parametrize("text", ["i 2014 og 2016", "2014", "tlf. 2014-999999", "§ 2014-20000"])
def test_no_periods(text: str) -> None:
    assert list(periods(text)) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("31. juni 2018", "'31. juni 2018' for '30. juni 2018'"),
        ("31/9-2012", "'31/9-2012' for '30/9-2012'"),
        ("2018-02-30", "'2018-02-30' for '2018-02-28'"),
    ],
)
def test_a_day_that_does_not_exist_is_told_with_the_one_that_is_meant(text: str, fault: str) -> None:
    (found,) = dates(text)
    assert found.defect == fault
