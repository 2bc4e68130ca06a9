"""The language in which rules are written."""

from __future__ import annotations

import re

import pytest

from ingest.relations.engine.rule import SIGNS, Rule
from ingest.relations.rules import RULES

_CLASS_OR_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|<[^<>=!]*>")
_GROUP = re.compile(r"\([^()]*\)")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_alternatives_stand_in_brackets(rule: Rule) -> None:
    """What a pattern cannot do without, and in which order, is read from what stands outside of brackets."""
    bare = _CLASS_OR_SIGN.sub("", rule.pattern)
    while (opened := _GROUP.sub("", bare)) != bare:
        bare = opened
    assert "|" not in bare


def test_several_mentions_are_waited_for_in_their_order() -> None:
    """A rule knows the row of mentions that it needs, and where it needs one only, none."""
    both = Rule("partOf", "both", "<s:Unit>(?: <:Place>)? hører under <o:Region>")
    assert both.row is not None
    unit, place, region = (SIGNS[type_] for type_ in ("Unit", "Place", "Region"))
    assert [bool(both.row.search(row)) for row in (unit + region, unit + place + region, region + unit)] == [
        True,
        True,
        False,
    ]
    assert Rule("partOf", "one", "hører under <o:Region>").row is None
