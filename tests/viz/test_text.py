from decimal import Decimal

import pytest

from viz.text import Text, counted, grouped, is_period, joined, money, period, same


@pytest.mark.parametrize(
    ("amount", "da", "en"),
    [
        ("350000", "350.000 kr.", "DKK 350,000"),
        ("999999", "999.999 kr.", "DKK 999,999"),
        ("4000000", "4 mio. kr.", "DKK 4m"),
        ("2200000", "2,2 mio. kr.", "DKK 2.2m"),
        ("49000000", "49 mio. kr.", "DKK 49m"),
        ("100000000", "100 mio. kr.", "DKK 100m"),
        ("0", "0 kr.", "DKK 0"),
    ],
)
def test_money(amount: str, da: str, en: str) -> None:
    assert money(Decimal(amount)) == Text(da, en)


@pytest.mark.parametrize(
    ("start", "end", "da"),
    [
        ("2014", "2017", "2014–2017"),
        ("2014", "2014", "2014"),
        ("2014-02-03", "2014-10-31", "2014-02-03 – 2014-10-31"),
        ("2014", "", "fra 2014"),
        ("", "2017", "til 2017"),
        ("", "", ""),
    ],
)
def test_period(start: str, end: str, da: str) -> None:
    assert period(start, end).da == da


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("2014", True),
        ("2014-02-03", True),
        ("2014–2017", True),
        ("2014-02-03 – 2014-10-31", True),
        ("fra 2014-02", True),
        ("", False),
        ("2014 personer", False),
        ("i 2014", False),
    ],
)
def test_a_period_alone_stays_on_one_line(text: str, whole: bool) -> None:
    assert is_period(text) is whole


def test_format_fills_each_language_with_its_own_words() -> None:
    projects = counted(9, Text("projekt", "project"), Text("projekter", "projects"))
    assert Text("{p} falder", "{p} fall").format(p=projects) == Text("9 projekter falder", "9 projects fall")
    assert counted(1, Text("projekt", "project"), Text("projekter", "projects")).da == "1 projekt"


def test_small_helpers() -> None:
    assert grouped(12_500) == Text("12.500", "12,500")
    assert joined([same("a"), Text("", ""), same("b")]) == same("a, b")
