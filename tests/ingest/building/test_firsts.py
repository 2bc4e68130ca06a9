"""Which document states a thing first."""

from __future__ import annotations

from typing import Any

import pytest

from ingest.building.firsts import first_stated
from ingest.building.said import Said, said
from ontology.records import Claim, Evidence, Node
from ontology.terms import ID
from ontology.triples import Statement

DATES = {"old": "2014-05", "twin": "2014-05", "new": "2020", "undated": ""}
"""Documents and their dates; ``twin`` is as old as ``old``."""


def told(document: str, line: int = 1, thing: str = "fyret", **more: Any) -> Said:
    more = {"status": "accepted", **more}
    claim = Claim(
        Node("Project", thing),
        "runBy",
        Node("Association", "SIND"),
        Evidence(document, line, line, quote_hash="0" * 16),
        **more,
    )
    return said(Statement(claim, ID[f"project-{thing}"], ID["association-sind"]))


@pytest.mark.parametrize(
    ("statements", "first"),
    [
        ([told("new"), told("old")], ["old"]),
        ([told("twin"), told("old")], ["old"]),
        ([told("undated"), told("new")], ["new"]),
        ([told("undated")], []),
        ([told("old", status="candidate"), told("new")], ["new"]),
        ([told("old", negated=True), told("new")], ["new"]),
        ([told("new"), told("old", thing="broen")], ["new", "old"]),
        ([], []),
    ],
)
def test_the_oldest_document_is_the_first(statements: list[Said], first: list[str]) -> None:
    assert sorted(o for _, _, o in first_stated(statements, DATES)) == [ID[f"document-{slug}"] for slug in first]


def test_one_claim_stands_for_a_statement_whatever_the_order() -> None:
    both = [told("old", 3), told("old", 9)]
    links = list(first_stated(both, DATES))
    assert links == list(first_stated(reversed(both), DATES))
    assert [s for s, _, _ in links] == [min(one.node for one in both)]
