"""Decisions are signed with a role; whatever looks like a person is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.ledger import read_ledger
from ingest.ledger.role import check_role
from ontology.errors import UsageError


@pytest.mark.parametrize("role", ["analyst", "redaktør", "faglig redaktør", "second-reader", "it"])
def test_roles(role: str) -> None:
    assert check_role(role) == role


@pytest.mark.parametrize(
    "role", ["Jens Hansen", "jens hansen", "jh@example.org", "J. H.", "", "12345678", "analyst 2", "x" * 90, "Analyst"]
)
def test_persons_and_the_like_are_refused(role: str) -> None:
    with pytest.raises(UsageError, match="no person"):
        check_role(role)


def test_a_ledger_line_signed_by_a_person_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    path.write_text(
        '{"decision": "accept", "claim": "0123456789abcdef", "date": "2026-11-01", "role": "Jens Hansen"}\n', "utf-8"
    )
    decisions, findings = read_ledger(path)
    assert decisions == []
    assert "never with a person" in findings[0].message
    assert "Jens" not in findings[0].message
