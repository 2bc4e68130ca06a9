"""Claims as JSON lines: one object a line, read with every fault named by file and line, written in one fixed form."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ontology.errors import InputError
from ontology.identifiers import plain_value
from ontology.predicates import LITERALS, PREDICATES, TYPES
from ontology.records import Claim, Evidence, Node, ReviewStatus, Value

_COMMON = {"defect"}


def claim_to_json(claim: Claim) -> dict[str, Any]:
    """Return the claim as the object that ``psykgraf extract --format jsonl`` writes."""
    evidence = claim.evidence
    row: dict[str, Any] = {
        "doc": evidence.document,
        "line": evidence.line,
        "p": claim.predicate,
        "s": {"type": claim.subject.type, "label": claim.subject.label},
        "o": {"type": claim.object.type, "label": claim.object.label},
        "attrs": {name: plain_value(value) for name, value in claim.qualifiers},
        "quote": evidence.quote or "",
        "confidence": round(claim.confidence, 3),
        "rule": claim.rule,
        "status": claim.status,
    }
    if evidence.section:
        row["section"] = evidence.section
    if evidence.page is not None:
        row["page"] = evidence.page
    if claim.negated:
        row["negated"] = True
    return row


def read_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the line number and the object of each line that is not blank.

    Raises InputError for a file that cannot be read, or a line that is no JSON object.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"the file cannot be read: {error}.", where=str(path)) from error
    for number, row, fault in parse_lines(text):
        if fault:
            raise InputError(fault, where=f"{path}:{number}")
        yield number, row


def parse_lines(text: str) -> Iterator[tuple[int, dict[str, Any], str]]:
    """Yield the number, the object, and what is wrong with it (empty: nothing), of each line that is not blank."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            yield number, {}, f"not JSON: {error.msg} (column {error.colno})."
            continue
        is_object = isinstance(row, dict)
        yield number, row if is_object else {}, "" if is_object else "a line holds one JSON object."


def claim_from_json(row: Mapping[str, Any], document: str, where: str, *, status: ReviewStatus = "candidate") -> Claim:
    """Return the claim that an object states; raises InputError that names *where* and the field that is wrong."""
    try:
        predicate = PREDICATES[row["p"]]
        subject, object_ = _node(row["s"]), _node(row["o"])
        line = int(row["line"])
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"the field or name {error} is missing or unknown.", where=where) from error
    if subject.type not in TYPES or object_.type not in TYPES | LITERALS:
        raise InputError(f"unknown type: {subject.type} or {object_.type}.", where=where)
    attributes = row.get("attrs") or {}
    unknown = sorted(set(attributes) - set(predicate.qualifiers) - _COMMON)
    if unknown:
        raise InputError(f"{predicate.name} has no qualifier {', '.join(unknown)}.", where=where)
    span = row.get("span") or (None, None)
    return Claim(
        subject=subject,
        predicate=predicate.name,
        object=object_,
        qualifiers=tuple(sorted((name, _value(value)) for name, value in attributes.items())),
        evidence=Evidence(
            document=document,
            line=line,
            line_to=int(row.get("line_to", line)),
            section=str(row.get("section", "")),
            start=span[0],
            end=span[1],
            page=row.get("page"),
            quote=row.get("quote") or None,
            quote_hash=str(row.get("quote_hash", "")),
        ),
        confidence=float(row.get("confidence", 1.0)),
        rule=str(row.get("rule", "record")),
        status=row.get("status", status),
        negated=bool(row.get("negated", False)),
    )


def _node(value: Mapping[str, Any]) -> Node:
    return Node(str(value["type"]), str(value["label"]))


def _value(value: Any) -> Value:
    return tuple(value) if isinstance(value, list) else value
