"""Who else pays when money runs out: the questions count by one rule, and nobody stands as another of himself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from queries.answers import Asker, answer
from queries.engines.embedded import EmbeddedEngine

EngineOf = Callable[[list[tuple[Any, ...]]], EmbeddedEngine]

PULJEN = ("FundingPool", "Havpuljen")
FONDEN = ("Foundation", "Havnefonden")


def _money(line: int, funder: tuple[str, str], **qualifiers: Any) -> tuple[Any, ...]:
    return ("Project", "Lysbro", "fundedBy", *funder, {"status": "granted", **qualifiers}, "a", line, {})


CASES: list[tuple[str, list[tuple[Any, ...]], str, str]] = [
    ("no end is known of the other", [_money(2, FONDEN)], "1", "Havnefonden"),
    ("the other reaches further", [_money(2, FONDEN, end="2018-01")], "1", "Havnefonden"),
    ("both end on the same day", [_money(2, FONDEN, end="2017-12-31")], "0", "Havnefonden"),
    ("the other ended in the same year", [_money(2, FONDEN, end="2017-06")], "0", ""),
    ("the other ended before", [_money(2, FONDEN, end="2014-12-31")], "0", ""),
    ("the other has stopped", [_money(2, FONDEN, status="expired")], "0", ""),
    ("the same payer under another grant", [_money(2, PULJEN, end="2021", amount_dkk=7)], "0", ""),
    (
        "a round of the same pool",
        [
            _money(2, ("FundingPool", "Havpuljen 2018-2021"), end="2021"),
            ("FundingPool", "Havpuljen 2018-2021", "partOf", *PULJEN, {}, "a", 3, {}),
        ],
        "0",
        "",
    ),
]


@pytest.mark.parametrize(("rows", "after", "beside"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_others(engine_of: EngineOf, rows: list[tuple[Any, ...]], after: str, beside: str) -> None:
    asker = Asker(engine_of([_money(1, PULJEN, end="2017"), *rows]))
    fallen = answer(asker, "what-if", {"what": "Havpuljen"}).records()
    assert {str(row["others"]) for row in fallen if str(row["end"]) == "2017"} == {after}
    cliff = answer(asker, "funding-cliff", {"from": "2013", "to": "2030"})
    place = [column.name for column in cliff.columns].index("others")
    texts = {cliff.text(row[place], cliff.columns[place]) for row in cliff.rows if cliff.text(row[0]) == "2017"}
    assert texts == {beside}


def test_the_pools_own_end_is_that_of_money_without_one(engine_of: EngineOf) -> None:
    rows = [
        _money(1, PULJEN),
        ("FundingPool", "Havpuljen", "endedOn", "Date", "2016", {}, "a", 2, {}),
        _money(3, FONDEN, end="2015"),
        ("FundingPool", "Havpuljen", "legalBasis", "LegalProvision", "Omsorgsloven § 12", {}, "a", 4, {}),
    ]
    asker = Asker(engine_of(rows))
    (row,) = answer(asker, "what-if", {"what": "Havpuljen"}).records()
    assert str(row["others"]) == "0"
    paid = [row for row in answer(asker, "what-if", {"what": "Omsorgsloven § 12"}).records() if row["thing"]]
    assert {str(row["others"]) for row in paid if str(row["thing"]).endswith("lysbro")} == {"1"}


ENDED = ("Project", "Lysbro", "endedOn", "Date", "2018-06", {}, "b", 5, {})
OWN_ENDS: list[tuple[str, list[tuple[Any, ...]], list[tuple[str, str]]]] = [
    ("project money ends with its project", [_money(1, PULJEN, kind="project"), ENDED], [("2018-06", "indsatsens")]),
    ("its own end counts before", [_money(1, PULJEN, kind="project", end="2017"), ENDED], [("2017", "pengenes")]),
    ("other money may go on elsewhere", [_money(1, PULJEN, kind="operating"), ENDED], []),
    ("asked for is not there", [_money(1, PULJEN, kind="project", status="requested"), ENDED], []),
]


@pytest.mark.parametrize(("rows", "ends"), [case[1:] for case in OWN_ENDS], ids=[case[0] for case in OWN_ENDS])
def test_whose_end_the_cliff_is(engine_of: EngineOf, rows: list[tuple[Any, ...]], ends: list[tuple[str, str]]) -> None:
    cliff = answer(Asker(engine_of(rows)), "funding-cliff", {"from": "2013", "to": "2030"})
    assert [(cliff.text(row[0]), cliff.text(row[1])) for row in cliff.rows] == ends
    assert [{place.line_from for place in places} for places in cliff.evidence] == [
        {1, 5} if whose == "indsatsens" else {1} for _, whose in ends
    ]


def test_a_pool_and_its_round_pay_with_others_not_with_each_other(engine_of: EngineOf) -> None:
    later = ("FundingPool", "Havpuljen 2018-2021")
    rows = [_money(1, PULJEN), _money(2, later), (*later, "partOf", *PULJEN, {}, "a", 3, {}), _money(4, FONDEN)]
    table = answer(Asker(engine_of(rows)), "co-funding", {})
    assert {(table.text(pool), table.text(other)) for pool, other, *_ in table.rows} == {
        ("Havpuljen", "Havnefonden"),
        ("Havpuljen 2018-2021", "Havnefonden"),
    }
