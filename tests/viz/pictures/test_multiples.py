"""The legend of head counts lists what is drawn, and nothing else."""

from __future__ import annotations

import pytest
from factory import a_claim

from ontology.records import Claim

DATED = a_claim("Project: Broen", "hasRole", "Role: peer", count=3, as_of="2016")
LATER = a_claim("Project: Broen", "hasRole", "Role: peer", count=(4, 5), as_of="2018", line=3)
OPPOSED = a_claim("Project: Broen", "hasRole", "Role: peer", count=9, as_of="2016", line=4)
WRITTEN = a_claim("Project: Stien", "hasRole", "Role: kok", count=(2, 4), line=5)
OWN, DOCUMENTS = "the source says itself when the number holds", "placed at the date of the document"


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        ([DATED], [OWN]),
        ([WRITTEN], [DOCUMENTS]),
        ([DATED, LATER], [OWN, "a range: least to most"]),
        ([DATED, OPPOSED], [OWN, "numbers of the same thing that contradict each other"]),
    ],
)
def test_what_the_charts_show_is_explained(draw, claims: list[Claim], words: list[str]) -> None:
    assert [key.words.en for key in draw(claims)["role-counts"].keys] == words
