"""A miniature graph in which every drawn picture has something to show."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from factory import a_claim, a_document
from pictures import HOSTILE, SMALL, graph_of

from ontology.records import Claim
from viz.graph import Build, read
from viz.pictures import PICTURES, draw_pictures
from viz.pictures.drawing import Drawing

MORE = [
    a_claim("Project: Broen", "partner", "Association: Bakken", line=11),
    a_claim("Project: Broen", "hasRole", "Role: peer", count=3, as_of="2016"),
    a_claim("Project: Broen", "hasRole", "Role: peer", count=5, as_of="2018", line=12),
    a_claim("Project: Stien", "hasRole", "Role: kok", count=(2, 4)),
    a_claim("Project: Stien", "locatedIn", "Municipality: Vejle Kommune"),
    a_claim("Project: Gangen", "fundedBy", "FundingPool: Budget 2020", status="requested", start="2021-06"),
]
HOSTILE_CLAIMS = [
    claim
    for name in HOSTILE.values()
    for claim in (
        a_claim(f"Project: {name}", "fundedBy", f"FundingPool: {name}", start="2014", end="2017", amount_dkk=5),
        a_claim(f"Project: {name}", "hasRole", f"Role: {name}", count=3, as_of="2016"),
        a_claim(f"Project: {name}", "partner", f"Association: {name}"),
        a_claim(f"Project: {name}", "partner", f"Municipality: {name}"),
    )
]

Draw = Callable[[list[Claim]], dict[str, Drawing]]


@pytest.fixture
def draw() -> Draw:
    """Draw every picture of the graph of some claims."""

    def drawn(claims: list[Claim]) -> dict[str, Drawing]:
        engine = graph_of(claims, [a_document()])
        reading = read(engine, Build("0123456789abcdef", "2020-03-01"))
        return {one.name: one for one in draw_pictures(engine, reading, list(PICTURES.values()))}

    return drawn


@pytest.fixture
def claims() -> list[Claim]:
    return [*SMALL, *MORE]


@pytest.fixture
def hostile() -> list[Claim]:
    return HOSTILE_CLAIMS
