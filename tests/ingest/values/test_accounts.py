"""Finance-act accounts."""

from __future__ import annotations

import pytest

from ingest.values.accounts import accounts

CASES = [
    ("§ 15.75.59.10", "15.75.59.10", None),
    ("finanslovskonto 15.26.14.10 (FL 2014)", "15.26.14.10", 2014),
    ("konto 16.51.14", "16.51.14", None),
    ("finansloven for 2018, § 15.75.71", "15.75.71", 2018),
    ("FFL17 § 15.13.28", "15.13.28", 2017),
]


@pytest.mark.parametrize(("text", "code", "year"), CASES)
def test_accounts(text: str, code: str, year: int | None) -> None:
    (found,) = accounts(text)
    assert (found.code, found.year) == (code, year)


@pytest.mark.parametrize("text", ["den 01.09.11", "kl. 10.30", "§ 85", "12.13.2014", "version 1.2.3"])
def test_no_accounts(text: str) -> None:
    assert list(accounts(text)) == []
