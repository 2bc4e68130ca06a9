import pytest

from viz.pictures.dates import axis, first_day, last_day


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2015", 2015.0, 2016.0),
        ("2015-07", 2015.5, 2015 + 7 / 12),
        ("2015-01-01", 2015.0, 2015 + 1 / 372),
        ("", None, None),
        ("snart", None, None),
        ("15", None, None),
    ],
)
def test_a_date_is_a_point_in_years_at_its_first_and_its_last_day(
    text: str, first: float | None, last: float | None
) -> None:
    assert first_day(text) == (first if first is None else pytest.approx(first, abs=1e-3))
    assert last_day(text) == (last if last is None else pytest.approx(last, abs=1e-3))


def test_the_last_day_of_a_year_is_over_when_the_next_begins() -> None:
    assert last_day("2015-12-31") == pytest.approx(last_day("2015") or 0)


def test_an_axis_covers_its_points_in_whole_years() -> None:
    time = axis([2014.1, 2016.9], 7, 107)
    assert (time.first, time.last) == (2013, 2018)
    assert [time.x(year) for year in (2013, 2015.5, 2018)] == [7, 57, 107]


def test_a_single_point_gets_an_axis_too() -> None:
    time = axis([2014.5], 0, 100)
    assert time.last - time.first >= 2


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (12 * 44, list(range(2013, 2026))),
        (12 * 44 - 1, [2014, 2016, 2018, 2020, 2022, 2024]),
        (12 * 9, [2015, 2020, 2025]),
        (12 * 5, [2020]),
    ],
)
def test_as_many_years_are_named_as_stand_44_pixels_apart(width: float, expected: list[int]) -> None:
    time = axis([2013.5, 2024.5], 7, 7 + width)
    assert (time.first, time.last) == (2013, 2025)
    assert time.ticks == expected
