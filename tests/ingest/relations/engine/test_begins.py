"""With what a rule's match begins: read from the pattern, and held against Python's own reading of it."""

from __future__ import annotations

from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from ingest.relations.engine.begins import begins
from ingest.relations.engine.rule import POSSESSIVE, SIGNS
from ingest.relations.rules import RULES

_SIGNS = {ord(sign) for sign in (*SIGNS.values(), POSSESSIVE)}
_LOOKS = (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT)


@pytest.mark.parametrize(
    ("pattern", "begun"),
    [
        ("<s:SUBJ>~ drives af _<o:ORG*>", "<"),
        (r"(?<!\bi )(?<!\b(?:om|af) projektet )<s:SUBJ> lukkede", "<"),
        ("(?:<s:THING>~ |^(?:Det|Den) )er for", "<^"),
        ("^<o:Role*>", "^"),
        ("(?:<s:SUBJ>~ )?drives", ""),
        ("(?:<s:SUBJ>|den) drives", ""),
        ("<s:SUBJ>? drives", ""),
        ("<o:Role*> i <s:EMPLOYER>", ""),
        (r"(?:(?:\bejer|) af <s:SUBJ>|<s2:SUBJ>G ejer) er", ""),
        ("<s:Unit> [(|] <o:ORG>", "<"),
    ],
)
def test_the_beginning_is_read_from_the_pattern(pattern: str, begun: str) -> None:
    assert begins(pattern) == begun


def _begun(parsed: list[tuple[Any, Any]]) -> set[str]:
    """Return what a match may begin with: ``<`` a sign, ``^`` the beginning, an empty text anything else."""
    for number, (op, value) in enumerate(parsed):
        if op is _constants.AT and value is _constants.AT_BEGINNING:
            return {"^"}
        if op in _LOOKS:
            continue
        after = parsed[number + 1 :]
        if op is _constants.SUBPATTERN:
            return _begun([*value[3], *after])
        if op is _constants.BRANCH:
            return set().union(*(_begun([*way, *after]) for way in value[1]))
        if op in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
            return _begun([*value[2], *after]) | (set() if value[0] else _begun(after))
        return {"<"} if _is_sign(op, value) else {""}
    return {""}


def _is_sign(op: Any, value: Any) -> bool:
    if op is _constants.IN:
        return all(_is_sign(*one) for one in value)
    ends = value if op is _constants.RANGE else (value, value) if op is _constants.LITERAL else ()
    return bool(ends) and _SIGNS.issuperset(ends)


def test_no_rule_is_passed_over_where_its_pattern_may_match() -> None:
    wrong = []
    for rule in RULES:
        begun = _begun(list(_parser.parse(rule.regex.pattern, rule.regex.flags)))
        if rule.opens and begun != {*rule.opens}:
            wrong.append((rule.id, rule.opens, begun))
    assert wrong == []
