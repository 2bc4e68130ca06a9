"""The legend of a picture lists what is drawn, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from factory import a_claim

from ontology.records import Claim
from viz.graph import Reading
from viz.page.legend import Legend, legend
from viz.views import draw, view_named

PAID = a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen")
PAID_TWICE = a_claim("Project: Stien", "fundedBy", "FundingPool: Puljen", line=2)
OTHER = a_claim("Project: Stien", "fundedBy", "Foundation: Fonden", amount_dkk=200_000, line=3)
AMOUNT = a_claim("Project: Broen", "fundedBy", "Foundation: Fonden", amount_dkk=200_000, line=6)
PROPOSED = a_claim("Project: Stien", "fundedBy", "Foundation: Fonden", status="proposed", line=4)
CANDIDATE = a_claim("Project: Broen", "fundedBy", "FundingPool: Puljen", review="candidate", confidence=0.6)
PEERS = a_claim("Project: Broen", "hasRole", "Role: peer", count=3)
DENIED = a_claim("Project: Broen", "hasRole", "Role: peer", negated=True, line=5)

Read = Callable[[list[Claim]], Reading]


def legend_of(reading: Reading, view: str, **given: str) -> Legend:
    return legend(draw(reading, view_named(view), given))


@pytest.mark.parametrize(
    ("claims", "marks"),
    [
        ([PAID], ["falls"]),
        ([PAID_TWICE, OTHER], ["weakened"]),
        ([PAID, PAID_TWICE, OTHER], ["falls", "weakened"]),
    ],
)
def test_a_mark_is_explained_where_something_bears_it(reading_of: Read, claims: list[Claim], marks: list[str]) -> None:
    assert [mark for mark, _ in legend_of(reading_of(claims), "pool-ends").marks] == marks


@pytest.mark.parametrize(("claims", "number"), [([PEERS, DENIED], 1), ([PEERS], 0)])
def test_a_denial_is_explained_where_sources_deny(reading_of: Read, claims: list[Claim], number: int) -> None:
    assert len(legend_of(reading_of(claims), "contradictions").marks) == number


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        ([PAID], ""),
        ([PAID, AMOUNT], "A line's width follows the amount; thin lines have no amount in the source."),
        ([PAID, PEERS], "A line's width follows the number of people; thin lines have no number in the source."),
        (
            [PAID, AMOUNT, PEERS],
            "A line's width follows the amount or the number of people; thin lines have neither in the source.",
        ),
    ],
)
def test_widths_are_explained_where_lines_differ(reading_of: Read, claims: list[Claim], words: str) -> None:
    assert legend_of(reading_of(claims), "neighbourhood", entity="project-broen").widths.en == words


@pytest.mark.parametrize(
    ("claims", "open_money", "candidates"),
    [([PAID], False, False), ([PAID, PROPOSED], True, False), ([CANDIDATE], False, True)],
)
def test_kinds_of_lines_are_explained_where_there_are_any(
    reading_of: Read, claims: list[Claim], open_money: bool, candidates: bool
) -> None:
    found = legend_of(reading_of(claims), "partnerships-and-funding")
    assert (found.has_open_money, found.has_candidates) == (open_money, candidates)
