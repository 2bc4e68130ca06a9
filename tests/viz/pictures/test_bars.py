"""The timeline's legend lists the bars that are drawn, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from factory import a_claim

from ontology.records import Claim
from viz.graph import Pool, Reading
from viz.pictures import PICTURES
from viz.pictures.source import Source

WHOLE = a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen", start="2014", end="2017")
FOLLOWED = a_claim("Project: Broen", "fundedBy", "Foundation: Fonden", status="granted", start="2016", line=2)
CLIFF = "ends, and no other money is known afterwards"
OPEN = "point: end not known; notch: start not known"


@pytest.mark.parametrize(
    ("claims", "words"), [([WHOLE], ["stated", CLIFF]), ([WHOLE, FOLLOWED], ["granted", "stated", OPEN])]
)
def test_stages_open_ends_and_cliffs_are_explained_where_they_are(draw, claims: list[Claim], words: list[str]) -> None:
    assert [key.words.en for key in draw(claims)["funding-timeline"].keys] == words


@pytest.mark.parametrize(("pools", "listed"), [({}, False), ({"pool-satspuljen": Pool("2014", "2017")}, True)])
def test_a_pools_period_is_explained_where_it_is_drawn(small: Reading, pools: dict[str, Pool], listed: bool) -> None:
    found = PICTURES["funding-timeline"].drawing(Source(replace(small, pools=pools))).keys
    assert ("the pool's own period" in [key.words.en for key in found]) is listed
