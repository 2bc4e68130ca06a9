"""Claims as JSON lines: what is written is read again, and a fault is named by file and line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from factory import a_claim

from ontology.claim_json import claim_from_json, claim_to_json, read_lines
from ontology.errors import InputError
from ontology.identifiers import claim_key

CLAIM = a_claim("Project: Caféen", "hasRole", "Role: frivillig", count=(3, 4), terms=("volunteer", "fleksjob"))


def test_a_claim_survives_the_way_out_and_back() -> None:
    again = claim_from_json(claim_to_json(CLAIM), "minutes-2020", "x:1")
    assert claim_key(again) == claim_key(CLAIM)
    assert (again.status, again.evidence.section) == ("accepted", "Økonomi")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"p": "paysFor"}, "f:3: .*paysFor"),
        ({"s": {"type": "Project"}}, "f:3: .*label"),
        ({"s": {"type": "Person", "label": "x"}}, "f:3: unknown type: Person"),
        ({"attrs": {"colour": "red"}}, "f:3: hasRole has no qualifier colour"),
        ({"line": "first"}, "f:3: line"),
        ({"confidence": "high"}, "f:3: line, line_to and confidence"),
        ({"span": 7}, "f:3: .*span"),
        ({"s": "Caféen"}, 'f:3: "s" is an object'),
        ({"attrs": [1]}, 'f:3: "attrs" is an object'),
        ({"attrs": {"count": {"a": 1}}}, 'f:3: "attrs" is an object'),
        ({"status": "perhaps"}, "f:3: there is no status 'perhaps'"),
    ],
)
def test_a_wrong_field_is_named_with_its_place(change: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        claim_from_json({**claim_to_json(CLAIM), **change}, "d", "f:3")


@pytest.mark.parametrize(("text", "message"), [("{}\n{", ":2: not JSON"), ("[]", ":1: a line holds one JSON object")])
def test_a_line_that_is_no_object_is_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        list(read_lines(path))
