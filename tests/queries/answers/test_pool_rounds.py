"""A pool and its rounds: what a source ties to the one without naming the other is found under both."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from queries.answers import Asker, answer
from queries.engines.embedded import EmbeddedEngine


def _money(project: str, pool: str, line: int, **period: str) -> tuple[Any, ...]:
    qualifiers = {"status": "granted", **period}
    return ("Project", project, "fundedBy", "FundingPool", pool, qualifiers, "a", line, {})


def _round(pool: str, start: str, end: str, line: int) -> list[tuple[Any, ...]]:
    return [
        ("FundingPool", pool, "partOf", "FundingPool", "Havpuljen", {}, "a", line, {}),
        ("FundingPool", pool, "startedOn", "Date", start, {}, "a", line + 1, {}),
        ("FundingPool", pool, "endedOn", "Date", end, {}, "a", line + 2, {}),
    ]


ROWS = [
    *_round("Havpuljen 2014-2017", "2014", "2017", 1),
    *_round("Havpuljen 2016-2019", "2016", "2019", 4),
    _money("Jollen", "Havpuljen 2014-2017", 10, end="2017"),
    _money("Kajen", "Havpuljen", 11, start="2015-06", end="2017-03-31"),
    _money("Masten", "Havpuljen", 12, start="2013", end="2016"),
    _money("Roret", "Havpuljen", 13),
    ("Project", "Kajen", "fundedBy", "Municipality", "Fjordby Kommune", {}, "a", 14, {}),
]
OWN = {("Jollen", ""), ("Kajen", "Havpuljen")}
ALL = {("Jollen", "Havpuljen 2014-2017"), ("Kajen", ""), ("Masten", ""), ("Roret", "")}


@pytest.fixture(scope="module")
def harbour(engine_of: Callable[[list[tuple[Any, ...]]], EmbeddedEngine]) -> EmbeddedEngine:
    """Return a graph of a pool with two rounds, and of money that names either."""
    return engine_of(ROWS)


@pytest.mark.parametrize(
    ("slug", "parameter", "column"),
    [("what-if", "what", "thing"), ("pool-portfolio", "pool", "recipient"), ("dependency-chain", "pool", "initiative")],
)
@pytest.mark.parametrize(
    ("pool", "expected"), [("Havpuljen 2014-2017", OWN), ("Havpuljen", ALL), ("Havpuljen 2016-2019", set())]
)
def test_money_within_the_years_of_a_round(
    harbour: EmbeddedEngine, slug: str, parameter: str, column: str, pool: str, expected: set[tuple[str, str]]
) -> None:
    found = answer(Asker(harbour), slug, {parameter: pool})
    places = [[one.name for one in found.columns].index(name) for name in (column, "named")]
    assert {(found.text(row[places[0]]), found.text(row[places[1]])) for row in found.rows} == expected


def test_the_pool_under_its_other_name_is_no_other_payer(harbour: EmbeddedEngine) -> None:
    found = answer(Asker(harbour), "what-if", {"what": "Havpuljen 2014-2017"})
    others = {record["thing"]: record["others"] for record in found.records()}
    assert sorted(str(number) for number in others.values()) == ["0", "1"]
