"""How sure claims are: no surer than their rules were right where they were counted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from reading_factory import claims

import ingest
from ingest.confidence import AT_MOST, at_most


@pytest.mark.parametrize(
    "rule", ["role.genitive", "role.genitive.each", "role.has.list", "role.has.each.list", "award.sum"]
)
def test_a_rule_that_was_often_wrong_is_never_sure(rule: str) -> None:
    assert at_most(rule) < 0.7


def test_a_rule_that_was_not_counted_is_as_sure_as_its_words() -> None:
    assert at_most("part.of-no-such-rule") == 1.0


def test_only_rules_that_there_are_have_been_counted() -> None:
    sources = Path(ingest.__file__).parent.rglob("*.py")
    written = " ".join(path.read_text(encoding="utf-8") for path in sources if path.name != "confidence.py")
    ids = set(re.findall(r"\"([a-z0-9-]+\.[a-z0-9-]+)\"", written))
    made = set(re.findall(r"f\"([a-z-]+\.)\{", written))
    missing = [rule for rule in AT_MOST if rule not in ids and rule.partition(".")[0] + "." not in made]
    assert not missing


def test_no_rule_of_a_sentence_claims_more_than_was_counted() -> None:
    found = claims("Projektet Nøglen er for unge i Skive. Projektets medarbejdere er to peermedarbejdere og en kok.")
    assert found
    assert all(claim.confidence <= at_most(claim.rule) for claim in found)
