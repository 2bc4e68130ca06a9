"""How sure claims are: no surer than their rules were right where they were counted."""

from __future__ import annotations

import pytest
from reading_factory import claims

from ingest.confidence import at_most


@pytest.mark.parametrize("rule", ["role.genitive", "role.genitive.each", "body.in"])
def test_a_rule_that_was_often_wrong_is_never_sure(rule: str) -> None:
    assert at_most(rule) < 0.7


def test_a_rule_that_was_not_counted_is_as_sure_as_its_words() -> None:
    assert at_most("part.of-no-such-rule") == 1.0


def test_no_rule_of_a_sentence_claims_more_than_was_counted() -> None:
    found = claims("Projektet Nøglen er for unge i Skive. Projektets medarbejdere er to peermedarbejdere og en kok.")
    assert found
    assert all(claim.confidence <= at_most(claim.rule) for claim in found)
