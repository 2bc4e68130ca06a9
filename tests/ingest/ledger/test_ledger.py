"""Decisions last: they are replayed over new claims, the later holds, and a bad line spoils only itself."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from factory import a_claim

from ingest.ledger import Decision, append, read_ledger, replay, without_repetitions
from ontology.identifiers import claim_key
from ontology.records import Evidence, Node

CLAIM = a_claim("Project: Caféen", "fundedBy", "FundingPool: Satspuljen", review="candidate", amount_dkk=5)
KEY = claim_key(CLAIM)


def decision(kind: str, *, date: str = "2026-11-01", line: int = 1, **given: Any) -> Decision:
    return Decision(kind=kind, date=date, role="analytiker", reason="læst", line=line, **given)


def line_of(kind: str, entity: str = "project-a", **given: Any) -> str:
    return json.dumps({"decision": kind, "entity": entity, "date": "2026-11-01", "role": "analytiker", **given})


@pytest.mark.parametrize(("kind", "status"), [("accept", "accepted"), ("reject", "rejected")])
def test_a_claim_is_decided(kind: str, status: str) -> None:
    result = replay([decision(kind, claim=KEY)], [CLAIM])
    assert [claim.status for claim in result.claims] == [status]
    assert result.figures() == {"applied": 1, "superseded": 0, "matching nothing": 0, "in conflict": 0}


def test_a_decision_survives_a_moved_line_and_another_score() -> None:
    moved = a_claim(
        "Project: Caféen",
        "fundedBy",
        "FundingPool: Satspuljen",
        review="candidate",
        amount_dkk=5,
        confidence=0.4,
        evidence=Evidence("minutes-2020", 99, 99),
    )
    assert replay([decision("accept", claim=KEY)], [moved]).claims[0].status == "accepted"


def test_an_edit_keeps_the_evidence_and_is_accepted() -> None:
    edited = replay([decision("edit", claim=KEY, to={"attrs": {"amount_dkk": 500_000}})], [CLAIM]).claims[0]
    assert edited.qualifier("amount_dkk") == 500_000
    assert (edited.status, edited.evidence) == ("accepted", CLAIM.evidence)


@pytest.mark.parametrize("change", [{"attrs": [1]}, {"attrs": {"colour": "red"}}, {"s": "Caféen"}])
def test_an_edit_that_makes_no_claim_is_told_and_the_others_hold(change: dict[str, Any]) -> None:
    other = a_claim("Project: Huset", "fundedBy", "FundingPool: Satspuljen", review="candidate")
    decisions = [decision("edit", claim=KEY, to=change), decision("accept", claim=claim_key(other), line=2)]
    result = replay(decisions, [CLAIM, other])
    assert [claim.status for claim in result.claims] == ["candidate", "accepted"]
    assert [(found.code, found.where) for found in result.findings] == [("PG601", "ledger:1")]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"p": "capacity", "o": {"type": "Number", "label": "ca. 24"}, "attrs": {}}, "'ca. 24' is no whole number"),
        ({"p": "startedOn", "o": {"type": "Date", "label": "31. september"}, "attrs": {}}, "is no ISO date"),
        ({"o": {"type": "Role", "label": "guide"}}, "fundedBy has no object of the type Role"),
        ({"attrs": {"amount_dkk": "mange penge"}}, '"amount_dkk" is a number'),
        ({"s": {"type": "Project", "label": "Karla Testesen"}}, "taken for a person's name"),
        ({"s": {"type": "Project", "label": "Caféen ved Karla Testesen"}}, "taken for a person's name"),
        ({"attrs": {"per": "karla@example.org"}}, '"per" holds'),
    ],
)
def test_an_edit_of_which_no_fact_can_be_made_is_passed_over_and_told(change: dict[str, Any], told: str) -> None:
    result = replay([decision("edit", claim=KEY, to=change, line=4)], [CLAIM])
    assert result.claims == [CLAIM]
    (finding,) = result.findings
    assert (finding.code, finding.where) == ("PG601", "ledger:4")
    assert told in finding.message
    assert finding.message.endswith("The edit was left out.")
    assert result.figures() == {"applied": 0, "superseded": 0, "matching nothing": 0, "in conflict": 0}


def test_an_edit_does_not_ask_again_what_the_document_told() -> None:
    claim = a_claim("Project: Karla Testesen", "fundedBy", "FundingPool: Satspuljen", review="candidate", amount_dkk=5)
    result = replay([decision("edit", claim=claim_key(claim), to={"attrs": {"amount_dkk": 6}})], [claim])
    assert result.claims[0].qualifiers == (("amount_dkk", 6),)


def test_the_later_decision_holds_and_the_earlier_is_counted_as_superseded() -> None:
    earlier, later = decision("accept", claim=KEY), decision("reject", claim=KEY, date="2026-11-02", line=2)
    for order in ([earlier, later], [later, earlier]):
        result = replay(order, [CLAIM])
        assert result.claims[0].status == "rejected"
        assert result.figures() == {"applied": 1, "superseded": 1, "matching nothing": 0, "in conflict": 0}


def test_two_decisions_of_one_day_that_differ_are_a_conflict() -> None:
    result = replay([decision("accept", claim=KEY), decision("reject", claim=KEY, line=2)], [CLAIM])
    assert result.figures()["in conflict"] == 1
    assert "lines" not in result.findings[0].message
    assert "line 1" in result.findings[0].message


def test_a_decision_about_no_claim_is_reported_and_harms_nothing() -> None:
    result = replay([decision("accept", claim="feedfacefeedface")], [CLAIM])
    assert result.claims == [CLAIM]
    assert result.figures()["matching nothing"] == 1


def test_names_types_merges_and_splits() -> None:
    result = replay(
        [
            decision("same-as", entity="project-a", other="project-b"),
            decision("rename", entity="project-b", to={"label": "Caféen"}),
            decision("retype", entity="project-c", to={"type": "Service"}),
            decision("split", entity="unit-x", document="d", to={"type": "Unit", "label": "X i Aalborg"}),
            decision("not-same-as", entity="project-d", other="project-e"),
        ],
        [],
    )
    assert result.merged == {"project-a": "project-b"}
    assert result.labels == {"project-b": "Caféen"}
    assert result.types == {"project-c": "Service"}
    assert result.splits == {("unit-x", "d"): Node("Unit", "X i Aalborg")}
    assert frozenset(("project-d", "project-e")) in result.apart


def test_a_circle_of_merges_is_broken_and_said() -> None:
    merges = [("a", "b"), ("b", "c"), ("c", "a")]
    result = replay([decision("same-as", entity=one, other=two, line=n) for n, (one, two) in enumerate(merges)], [])
    assert len(result.merged) == 2
    assert any("circle" in finding.message for finding in result.findings)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "not JSON"),
        ('{"decision": "guess"}', "'guess' is no decision"),
        ('{"decision": "accept", "date": "2026-11-01", "role": "r"}', "lacks claim"),
        ('{"decision": "accept", "claim": "0123456789abcdef", "date": "i går", "role": "r"}', "not written YYYY-MM-DD"),
        ('{"decision": "rename", "entity": "e", "to": {"p": 1}, "date": "2026-11-01", "role": "r"}', "object of label"),
        (
            '{"decision": "retype", "entity": "e", "to": {"type": "Person"}, "date": "2026-11-01", "role": "r"}',
            "Person",
        ),
        (
            '{"decision": "retype", "entity": "e", "to": {"type": []}, "date": "2026-11-01", "role": "r"}',
            "unknown type",
        ),
        ('{"decision": "rename", "entity": "e", "to": {"label": ""}, "date": "2026-11-01", "role": "r"}', "is a text"),
        (line_of("rename", to={"label": "Karla Testesen"}), "taken for a person's name"),
        (line_of("rename", to={"label": "karla@example.org"}), "taken for a person's name"),
        (
            line_of("split", document="d", to={"type": "Facility", "label": "Karla Testesen"}),
            "taken for a person's name",
        ),
        (line_of("same-as", other="facility-karla-testesen"), "a local name is taken for a person's name"),
        (line_of("same-as", entity="facility-soeren-testesen", other="project-b"), "taken for a person's name"),
        (line_of("split", document="d", to={"label": "Kajen"}), "an object of label, type"),
        (line_of("split", document="d", to={"type": "Unit"}), "an object of label, type"),
        (line_of("accept", claim="Karla Testesen"), "16 hexadecimal digits"),
        (line_of("rename", to={"label": "\ud800"}), "half a character"),
        (line_of("edit", claim=KEY, to={"attrs": {"count": 0}}).replace("0}}", "9" * 5_000 + "}}"), "too many figures"),
        ("[" * 100_000, "not JSON"),
        (line_of("same-as", other="Kajen> <x"), "named by its local name"),
        (line_of("same-as", other="person-kajen"), "named by its local name"),
        (line_of("rename", entity="e", to={"label": "Kajen"}), "named by its local name"),
        (
            '{"decision": "edit", "claim": "0123456789abcdef", "to": {"p": []}, "date": "2026-11-01", "role": "r"}',
            "unknown predicate",
        ),
    ],
)
def test_a_bad_line_is_named_and_left_out(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "ledger.jsonl"
    append(path, [decision("accept", claim=KEY)])
    with path.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    append(path, [decision("reject", claim="f" * 16)])
    decisions, findings = read_ledger(path)
    assert [found.kind for found in decisions] == ["accept", "reject"]
    assert message in findings[0].message
    assert "Karla" not in findings[0].message
    assert findings[0].where.endswith(":2")


def test_what_is_said_of_a_bad_line_names_nobody(tmp_path: Path) -> None:
    (tmp_path / "ledger.jsonl").write_text('{"decision": "Karla Testesen"}\n', encoding="utf-8")
    _, (finding,) = read_ledger(tmp_path / "ledger.jsonl")
    assert "is no decision" in finding.message
    assert "Karla" not in finding.message


def test_appending_never_rewrites_and_closes_a_half_written_line(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    append(path, [decision("accept", claim=KEY)])
    first = path.read_bytes()
    path.write_bytes(first + b'{"decision": "rej')
    append(path, [decision("reject", claim=KEY)])
    assert path.read_bytes().startswith(first)
    decisions, findings = read_ledger(path)
    assert (len(decisions), len(findings)) == (2, 1)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    written = decision("edit", claim=KEY, quote="abc", to={"attrs": {"amount_dkk": 7}})
    append(path, [written])
    assert json.loads(path.read_text(encoding="utf-8"))["role"] == "analytiker"
    (read,), _ = read_ledger(path)
    assert replace(read, line=0, where="") == replace(written, line=0)


def test_a_ledger_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    append(path, [decision("accept", claim=KEY)])
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert [found.kind for found in read_ledger(path)[0]] == ["accept"]


def test_no_file_is_an_empty_ledger(tmp_path: Path) -> None:
    assert read_ledger(tmp_path / "none.jsonl") == ([], [])


def test_two_ledgers_merged_with_git_are_one_ledger() -> None:
    ours = [decision("accept", claim=KEY), decision("same-as", entity="a", other="b")]
    theirs = [
        decision("reject", claim="other", line=1),
        decision("not-same-as", entity="b", other="a", date="2026-12-01"),
    ]
    for merged in ([*ours, *theirs], [*theirs, *ours]):
        result = replay(merged, [CLAIM])
        assert result.claims[0].status == "accepted"
        assert result.merged == {}
        assert result.apart == frozenset({frozenset({"a", "b"})})


def test_what_holds_already_is_not_written_again() -> None:
    old = [decision("accept", claim=KEY), decision("reject", claim=KEY, date="2026-11-02")]
    new = [decision("reject", claim=KEY, date="2026-11-05"), decision("accept", claim=KEY, date="2026-11-05")]
    assert without_repetitions(new, old) == [new[1]]
    assert without_repetitions(new[:1], []) == new[:1]
