"""The language in which rules are written."""

from __future__ import annotations

import re

import pytest

from ingest.relations.engine.rule import SIGNS, Rule
from ingest.relations.rules import RULES

UNIT, PLACE, REGION = (SIGNS[type_] for type_ in ("Unit", "Place", "Region"))


@pytest.mark.parametrize(
    ("signs", "tried"),
    [(UNIT + REGION, True), (UNIT + PLACE + REGION, True), (REGION + UNIT, False), (UNIT + PLACE, False)],
)
def test_several_mentions_are_waited_for_in_their_order(signs: str, tried: bool) -> None:
    """A rule knows the row of mentions that it needs; what it may do without is not in it."""
    row = Rule("partOf", "both", "<s:Unit>(?: i <:Place>)? hører under <o:Region>").row
    assert row is not None
    assert bool(row.search(signs)) is tried


@pytest.mark.parametrize("pattern", ["hører under <o:Region>", "<s:Unit> i <o:Region>|<o2:Region> har <s2:Unit>"])
def test_one_mention_or_a_choice_of_rows_has_no_order(pattern: str) -> None:
    """Then a rule waits for its mentions alone."""
    assert Rule("partOf", "other", pattern).row is None


def test_a_pattern_for_the_beginning_has_no_other_choice() -> None:
    """Such a rule is tried at the beginning alone: of two alternatives the other might stand elsewhere."""
    rules = [rule for rule in RULES if rule.pattern.startswith("^")]
    assert rules
    for rule in rules:
        bare, inner = re.sub(r"<[\w:|]+\*?>|\\.|\[[^]]*\]", "", rule.pattern), ""
        while bare != inner:
            inner, bare = bare, re.sub(r"\([^()]*\)", "", bare)
        assert "|" not in bare, rule.id
