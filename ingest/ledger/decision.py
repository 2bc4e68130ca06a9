"""One decision a line: its kinds, what each needs, and how a line is read."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest.ledger.names import check_entity, check_label
from ingest.ledger.role import fault_of
from ontology.claim_json import parse_lines
from ontology.errors import InputError
from ontology.files import read_text
from ontology.predicates import PREDICATES, TYPES
from ontology.records import Finding

NEEDS: dict[str, tuple[str, ...]] = {
    "accept": ("claim",),
    "reject": ("claim",),
    "edit": ("claim", "to"),
    "same-as": ("entity", "other"),
    "not-same-as": ("entity", "other"),
    "rename": ("entity", "to"),
    "retype": ("entity", "to"),
    "split": ("entity", "document", "to"),
}
"""The kinds of decision and the fields that each needs besides ``date``, ``role`` and ``reason``.

``claim`` is a claim's key, ``quote`` the hash of its quote, ``document`` and ``content`` its document's name and the
first digits of the SHA-256 of its bytes, by which decisions follow a file that is renamed; ``entity`` and ``other`` are
local names; ``to`` holds what changes: for *edit* any of p, s, o, attrs; for *rename* label; for *retype* type; for
*split* the type and label that the entity's mentions in ``document`` stand for.
"""

_TEXTS = ("date", "role", "reason", "claim", "quote", "entity", "other", "document", "content", "instead")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_KEY = re.compile(r"[0-9a-f]{16}")
_CHANGES = {
    "edit": frozenset({"p", "s", "o", "attrs"}),
    "rename": frozenset({"label"}),
    "retype": frozenset({"type"}),
    "split": frozenset({"type", "label"}),
}


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision: its kind, date (ISO), the deciding role (never a person's name), the reason, and what it is about.

    *instead* is the kind of an earlier decision of the same day that this one knowingly replaces: a change of mind, no
    conflict. *line* and *where* (``file:line``) are its place in the ledger.
    """

    kind: str
    date: str
    role: str
    reason: str
    claim: str = ""
    quote: str = ""
    entity: str = ""
    other: str = ""
    document: str = ""
    content: str = ""
    to: Mapping[str, Any] | None = None
    instead: str = ""
    line: int = 0
    where: str = ""

    @property
    def target(self) -> tuple[str, ...]:
        """Return what the decision is about: of two decisions with the same target the later one holds."""
        if self.claim:
            return ("claim", self.claim)
        if self.other:
            return ("pair", *sorted((self.entity, self.other)))
        return (self.kind, self.entity, self.document)

    @property
    def outcome(self) -> str:
        """Return what the decision says, for telling a repetition from a contradiction."""
        change = json.dumps(
            dict(self.to or {}), sort_keys=True
        )  # a ledger's line and a sheet's row order it differently
        return f"{self.kind} {change} {self.entity if self.kind == 'same-as' else ''}"

    def as_row(self) -> dict[str, Any]:
        """Return the decision as one JSON object, without what is empty."""
        row = {"decision": self.kind, "date": self.date, "role": self.role, "reason": self.reason}
        for name in ("claim", "quote", "entity", "other", "document", "content", "instead"):
            row[name] = getattr(self, name)
        return {name: value for name, value in {**row, "to": dict(self.to or {})}.items() if value}


def read_ledger(path: Path, *, sound: bool = False) -> tuple[list[Decision], list[Finding]]:
    """Return the ledger's decisions in order, and a finding for each line that is none; no file is an empty ledger.

    The lines of a *sound* one, which was read before, are not looked through again.
    Raises InputError when the file is there and cannot be read.
    """
    if not path.exists():
        return [], []
    decisions, findings = [], []
    for number, row, fault in parse_lines(read_text(path, "the ledger")):
        where = f"{path}:{number}"
        try:
            if fault:
                raise InputError(fault, where=where)
            decisions.append(_decision(row, number, where) if sound else decision_from(row, number, where))
        except InputError as error:
            findings.append(misread(path.name, f"{error.what} The line was left out.", where))
    return decisions, findings


def misread(subject: str, what: str, where: str) -> Finding:
    """Return what to tell of a line, or of an edit, that was left out; it names nobody."""
    from ingest.persons import mask

    return Finding("PG601", subject, mask(what), where)


def decision_from(row: Mapping[str, Any], number: int, where: str) -> Decision:
    """Return the decision that an object states; raises InputError that names *where* and what is wrong."""
    kind = str(row.get("decision", ""))
    if kind not in NEEDS:
        raise InputError(f"{kind!r} is no decision; there are {', '.join(NEEDS)}.", where=where)
    missing = [name for name in (*NEEDS[kind], "date", "role") if not row.get(name)]
    if missing:
        raise InputError(f"the decision {kind} lacks {', '.join(missing)}.", where=where)
    if "claim" in NEEDS[kind] and not _KEY.fullmatch(str(row["claim"])):
        raise InputError("a claim is told by its key, 16 hexadecimal digits.", where=where)
    if not _DATE.fullmatch(str(row["date"])):
        raise InputError(f"the date {row['date']!r} is not written YYYY-MM-DD.", where=where)
    _check_change(kind, row.get("to"), where)
    for name in filter(None, (row.get("entity"), row.get("other"))):
        check_entity(str(name), where)
    fault = fault_of(str(row["role"]))
    if fault:
        raise InputError(f"the role {fault}; a decision is signed with a role, never with a person.", where=where)
    return _decision(row, number, where)


def _decision(row: Mapping[str, Any], number: int, where: str) -> Decision:
    texts = {name: str(row.get(name, "")) for name in _TEXTS}
    return Decision(kind=str(row["decision"]), to=row.get("to"), line=number, where=where, **texts)


def _check_change(kind: str, change: Any, where: str) -> None:
    if kind not in _CHANGES:
        return
    names = _CHANGES[kind]
    if (
        not isinstance(change, Mapping)
        or not change
        or set(change) - names
        or (kind != "edit" and set(change) != names)
    ):
        told = ", ".join(sorted(names))
        raise InputError(f"what the decision {kind} changes is an object of {told}.", where=where)
    if "label" in change:
        if not isinstance(change["label"], str) or not change["label"].strip():
            raise InputError("a label is a text.", where=where)
        check_label(change["label"], where)
    if "type" in change and str(change["type"]) not in TYPES:
        raise InputError(f"unknown type: {change['type']}.", where=where)
    if "p" in change and str(change["p"]) not in PREDICATES:
        raise InputError(f"unknown predicate: {change['p']}.", where=where)
