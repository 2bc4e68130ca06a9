"""One key a decision; whatever ends the session, what was decided is on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from factory import a_claim

from ingest.resolution.proposals import Proposal
from ingest.review.queue import Item
from ingest.review.session import Reviewer, Session
from ingest.review.show import Contexts
from ontology.identifiers import claim_key
from ontology.records import Evidence

FIRST = a_claim("Project: Havnen", "fundedBy", "FundingPool: Puljen", review="candidate", amount_dkk=5)
SECOND = a_claim("Project: Havnen", "hasRole", "Role: guide", review="candidate", line=9)
MERGE = Item("unit-a unit-b", 1.0, proposal=Proposal("unit-a", "unit-b", 95.0, "they are alike", 3), names=("A", "B"))
ITEMS = [Item(claim_key(FIRST), 3.0, FIRST), Item(claim_key(SECOND), 2.0, SECOND), MERGE]


def walk(tmp_path: Path, keys: str, answers: tuple[str, ...] = ()) -> tuple[list[dict[str, object]], str, str]:
    said: list[str] = []
    pressed, answered = iter(keys), iter(answers)
    reviewer = Reviewer(
        key=lambda: next(pressed, ""),
        ask=lambda _, default: next(answered) or default,
        say=said.append,
        role="analytiker",
        date="2026-11-22",
    )
    ledger = tmp_path / "ledger.jsonl"
    summary = Session(ITEMS, ledger, Contexts({})).run(reviewer)
    lines = ledger.read_text(encoding="utf-8").splitlines() if ledger.exists() else []
    return [json.loads(line) for line in lines], summary, "\n".join(said)


@pytest.mark.parametrize(
    ("keys", "kinds"),
    [
        ("aaa", ["accept", "accept", "same-as"]),
        ("rrr", ["reject", "reject", "not-same-as"]),
        ("ASa", ["accept", "same-as"]),
        ("aq", ["accept"]),
        ("a", ["accept"]),
        ("sss", []),
        ("?xa", ["accept"]),
        ("", []),
    ],
)
def test_one_key_a_decision(tmp_path: Path, keys: str, kinds: list[str]) -> None:
    rows, summary, _ = walk(tmp_path, keys)
    assert [row["decision"] for row in rows] == kinds
    assert summary.startswith(f"{len(kinds)} of 3 decided")


def test_a_decision_is_keyed_on_content_and_signed_with_a_role(tmp_path: Path) -> None:
    rows, _, _ = walk(tmp_path, "asa")
    assert rows[0] == {
        "claim": claim_key(FIRST),
        "date": "2026-11-22",
        "decision": "accept",
        "quote": "0123456789abcdef",
        "role": "analytiker",
    }
    assert (rows[1]["entity"], rows[1]["other"], rows[1]["reason"]) == ("unit-a", "unit-b", "they are alike")


def test_back_lets_one_change_ones_mind_without_a_conflict(tmp_path: Path) -> None:
    from ingest.ledger import read_ledger, replay

    rows, summary, said = walk(tmp_path, "aurq")
    assert [row["decision"] for row in rows] == ["accept", "reject"]
    assert rows[1]["instead"] == "accept"
    assert "\n  decided just now: accept" in said
    assert summary.startswith("1 of 3 decided (1 reject)")
    result = replay(read_ledger(tmp_path / "ledger.jsonl")[0], [FIRST])
    assert result.claims[0].status == "rejected"
    assert result.figures()["in conflict"] == 0


def test_an_edit_asks_for_each_field_and_keeps_what_was_changed(tmp_path: Path) -> None:
    rows, _, _ = walk(tmp_path, "eq", ("", "", "FundingPool: Havpuljen", '{"amount_dkk": 7}'))
    assert rows[0]["to"] == {"o": {"type": "FundingPool", "label": "Havpuljen"}, "attrs": {"amount_dkk": 7}}


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        (("", "", "", ""), "nothing was changed"),
        (("", "Havnen", "", ""), "not written as Type: label"),
        (("", "Person: Havnen", "", ""), "unknown type"),
        (("likes", "", "", ""), "'likes'"),
        (("", "", "", "{"), "not JSON"),
        (("", "", "", '{"beds": 3}'), "no qualifier beds"),
        (("", "", "", '{"amount_dkk": "mange penge"}'), '"amount_dkk" is a number'),
        (("hasRole", "", "", "{}"), "hasRole has no object of the type FundingPool"),
        (("startedOn", "", "Date: den 31. september 2021", "{}"), "is no ISO date"),
        (("fundedBy", "", "Facility: Karla Testesen", "{}"), "a label is taken for a person's name"),
        (("", "", "", '{"per": "Karla Testesen"}'), '"per" holds what is taken for a person'),
        (("", "", "FundingPool:  ", ""), "not written as Type: label"),
        (("", "", f"FundingPool: {'x' * 300}", ""), "a label is empty or has more than"),
        (("runBy", "", "Project: Havnen", "{}"), "one thing is both subject and object"),
    ],
)
def test_a_bad_edit_decides_nothing(tmp_path: Path, answers: tuple[str, ...], message: str) -> None:
    rows, _, said = walk(tmp_path, "eq", answers)
    assert rows == []
    assert message in said


@pytest.mark.parametrize("fault", [KeyboardInterrupt, EOFError])
def test_a_killed_session_loses_nothing(tmp_path: Path, fault: type[BaseException]) -> None:
    def key() -> str:
        if not (tmp_path / "ledger.jsonl").exists():
            return "a"
        raise fault

    reviewer = Reviewer(key, lambda *_: "", lambda _: None, "analytiker", "2026-11-22")
    summary = Session(ITEMS, tmp_path / "ledger.jsonl", Contexts({})).run(reviewer)
    assert summary.startswith("1 of 3 decided")
    assert (tmp_path / "ledger.jsonl").read_bytes().endswith(b"}\n")


def test_the_quote_is_shown_in_its_context_and_masked(tmp_path: Path) -> None:
    text = "Linje et\nHavnen fik 5 kr.\nRing til 12 34 56 78\n"
    claim = a_claim("Project: Havnen", "hasRole", "Role: guide", evidence=Evidence("doc", 2, 2))
    contexts = Contexts({"doc": tmp_path / "doc.txt"}, read=lambda _: text)
    shown = dict(contexts.around(claim.evidence))
    assert shown[2] == "Havnen fik 5 kr."
    assert set(shown) == {1, 2, 3}
    assert "12 34 56 78" not in shown[3]


def test_without_the_document_the_quote_alone_is_shown() -> None:
    assert Contexts({}).around(Evidence("doc", 4, 4, quote="to guider")) == [(4, "to guider")]
    assert Contexts({}).around(Evidence("doc", 4, 4)) == []
