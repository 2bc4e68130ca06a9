"""Where a document's file was renamed, what was decided of it holds on."""

from __future__ import annotations

from typing import Any

import pytest
from factory import a_claim

from ingest.ledger import Decision, moved, replay
from ontology.identifiers import claim_key
from ontology.records import Claim, Node

BYTES, OTHERS = "ab" * 32, "cd" * 32


def claim(document: str) -> Claim:
    return a_claim("Project: Havnen", "hasRole", "Role: guide", document=document, review="candidate")


def decision(kind: str, date: str = "2026-11-01", document: str = "referat", **given: Any) -> Decision:
    about = {"claim": claim_key(claim(document)), "content": BYTES[:16]} if kind != "split" else {}
    return Decision(kind, date, "analyst", "", document=document, **{**about, **given})


@pytest.mark.parametrize(
    ("contents", "former"),
    [
        ({"notat": BYTES}, {"notat": {"referat"}}),
        ({"notat": BYTES, "kopi": BYTES}, {"notat": {"referat"}, "kopi": {"referat"}}),
        ({"notat": OTHERS}, {}),
        ({"referat": BYTES, "kopi": BYTES}, {}),
        ({"referat": OTHERS, "notat": BYTES}, {}),
        ({"notat": ""}, {}),
        ({}, {}),
    ],
    ids=["renamed", "two copies", "other bytes", "a copy", "the name is taken", "not read", "not here"],
)
def test_a_document_is_known_by_its_bytes(contents: dict[str, str], former: dict[str, set[str]]) -> None:
    assert moved([decision("accept"), decision("accept", content="")], contents) == former


def test_a_decision_that_does_not_tell_its_document_stays_where_it_is() -> None:
    assert moved([decision("accept", content="")], {"notat": BYTES}) == {}


@pytest.mark.parametrize(
    ("decisions", "status", "follow", "idle"),
    [
        ([decision("accept")], "accepted", ["1 decision follows"], 0),
        ([decision("reject")], "rejected", ["1 decision follows"], 0),
        ([decision("accept"), decision("reject", document="notat")], "rejected", ["1 decision follows"], 0),
        ([decision("accept"), decision("accept", claim="f" * 16)], "accepted", ["1 decision follows"], 1),
        ([decision("accept", claim="f" * 16)], "candidate", [], 1),
    ],
    ids=["accepted", "rejected", "decided again since", "another claim too", "another claim"],
)
def test_what_was_decided_holds_and_the_build_says_so(
    decisions: list[Decision], status: str, follow: list[str], idle: int
) -> None:
    former = moved(decisions, {"notat": BYTES})
    result = replay(decisions, [claim("notat")], None, former)
    assert [claim.status for claim in result.claims] == [status]
    assert len(result.unmatched) == idle
    told = [finding for finding in result.findings if finding.code == "PG604"]
    assert [finding.message.partition(" it from")[0] for finding in told] == follow
    assert all(finding.subject == "notat" and "from the name referat" in finding.message for finding in told)


def test_an_edit_and_a_split_follow_too() -> None:
    change = {"o": {"type": "Role", "label": "kok"}}
    meant = {"type": "Unit", "label": "Havnen i Aalborg"}
    decisions = [decision("edit", to=change), decision("split", entity="project-havnen", to=meant)]
    result = replay(decisions, [claim("notat")], None, moved(decisions, {"notat": BYTES}))
    assert result.claims[0].object.label == "kok"
    assert result.splits["project-havnen", "notat"] == Node("Unit", "Havnen i Aalborg")


def test_what_is_known_of_a_document_counts_as_what_is_read() -> None:
    decisions = [decision("accept")]
    former = moved(decisions, {"notat": BYTES})
    read = replay(decisions, [claim("notat")], None, former)
    known = replay(decisions, [], {"notat": [decisions[0].claim]}, former)
    assert known.findings == read.findings
    assert known.figures() == read.figures()
