"""Claims as JSON lines: one object a line, read with every fault named by file and line, written in one fixed form."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

from ontology.errors import InputError
from ontology.files import read_text
from ontology.identifiers import plain_value
from ontology.predicates import LITERALS, PREDICATES, TYPES
from ontology.records import Claim, Evidence, Node, ReviewStatus, Value

_COMMON = {"defect"}
_STATUSES = frozenset(get_args(ReviewStatus))
_ENDS = TYPES | LITERALS


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
    for number, row, fault in parse_lines(read_text(path, "the file")):
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
            if "\\ud" in line.lower():
                json.dumps(row, ensure_ascii=False).encode()  # half of an escaped pair is no character
        except json.JSONDecodeError as error:
            yield number, {}, f"not JSON: {error.msg} (column {error.colno})."
            continue
        except (ValueError, RecursionError):
            yield number, {}, "not JSON that can be read: half a character, too many figures or too many brackets."
            continue
        is_object = isinstance(row, dict)
        yield number, row if is_object else {}, "" if is_object else "a line holds one JSON object."


def claim_from_json(row: Mapping[str, Any], document: str, where: str, *, status: ReviewStatus = "candidate") -> Claim:
    """Return the claim that an object states; raises InputError that names *where* and the field that is wrong."""
    predicate = PREDICATES.get(str(row.get("p", "")))
    if predicate is None:
        raise InputError(f"there is no predicate {row.get('p')!r}.", where=where)
    subject, object_ = node_from_json(row, "s", where), node_from_json(row, "o", where)
    if subject.type not in TYPES or object_.type not in _ENDS:
        raise InputError(f"unknown type: {subject.type} or {object_.type}.", where=where)
    attributes = attributes_from_json(row, where)
    unknown = sorted(attributes.keys() - predicate.qualifiers - _COMMON) if attributes else ()
    if unknown:
        raise InputError(f"{predicate.name} has no qualifier {', '.join(unknown)}.", where=where)
    try:
        line, line_to = int(row["line"]), int(row.get("line_to", row["line"]))
        confidence = float(row.get("confidence", 1.0))
        start, end = row.get("span") or (None, None)
    except (KeyError, TypeError, ValueError) as error:
        raise InputError("line, line_to and confidence are numbers, span is two of them.", where=where) from error
    if row.get("status", status) not in _STATUSES:
        raise InputError(f"there is no status {row['status']!r}.", where=where)
    return Claim(
        subject=subject,
        predicate=predicate.name,
        object=object_,
        qualifiers=tuple(sorted((name, _value(value)) for name, value in attributes.items())),
        evidence=Evidence(
            document=document,
            line=line,
            line_to=line_to,
            section=str(row.get("section", "")),
            start=start,
            end=end,
            page=row.get("page"),
            quote=row.get("quote") or None,
            quote_hash=str(row.get("quote_hash", "")),
        ),
        confidence=confidence,
        rule=str(row.get("rule", "record")),
        status=row.get("status", status),
        negated=bool(row.get("negated", False)),
    )


def node_from_json(row: Mapping[str, Any], name: str, where: str) -> Node:
    """Return the node in the field *name*; raises InputError for anything but an object with type and label."""
    value = row.get(name)
    if not isinstance(value, dict) or not all(isinstance(value.get(part), str) for part in ("type", "label")):
        raise InputError(f'"{name}" is an object with type and label, both texts.', where=where)
    return Node(value["type"], value["label"])


def attributes_from_json(row: Mapping[str, Any], where: str) -> dict[str, Any]:
    """Return the qualifiers of an object; raises InputError for anything but texts, numbers and lists of them."""
    attributes = row.get("attrs") or {}
    values = attributes.values() if isinstance(attributes, dict) else [None]
    members = [member for value in values for member in (value if isinstance(value, list | tuple) else [value])]
    if not all(isinstance(member, str | int | float) for member in members):
        raise InputError('"attrs" is an object of texts, numbers and lists of them.', where=where)
    return dict(attributes)


def _value(value: Any) -> Value:
    return tuple(value) if isinstance(value, list) else value
