"""From what a reviewer chose to the decision that the ledger keeps."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ingest.ledger.decision import Decision, decision_from
from ingest.ledger.edit import edited
from ingest.persons import mask
from ingest.review.queue import Item
from ontology.claim_json import claim_to_json
from ontology.errors import InputError
from ontology.records import Claim

KINDS = {
    "claim": {"accept": "accept", "reject": "reject", "edit": "edit"},
    "merge": {"accept": "same-as", "reject": "not-same-as", "same-as": "same-as", "not-same-as": "not-same-as"},
}
"""What may be chosen for a claim and for a proposed merge, and the kind of decision that it becomes."""

_OF_CONTENT = 16
"""Digits of a document's SHA-256 by which a decision knows it again."""


def decide(
    item: Item,
    choice: str,
    *,
    role: str,
    date: str,
    reason: str = "",
    changes: Mapping[str, Any] | None = None,
    instead: str = "",
) -> Decision:
    """Return the decision; *changes* (of p, s, o, attrs) are what an edit changes, *instead* the kind it replaces.

    A person's name, address or number in the *reason* is masked.
    Raises InputError for a choice that the item does not have, or a change that makes no valid claim.
    """
    kinds = KINDS["claim" if item.claim else "merge"]
    if choice not in kinds:
        raise InputError(f"{choice!r} is no choice here; there are {', '.join(kinds)}.")
    row: dict[str, Any] = {"decision": kinds[choice], "date": date, "role": role, "instead": instead}
    reason = row["reason"] = mask(reason)
    if item.claim:
        row.update(claim=item.key, quote=item.claim.evidence.quote_hash)
        if item.content:
            row.update(document=item.claim.evidence.document, content=item.content[:_OF_CONTENT])
    elif item.proposal:
        row.update(entity=item.proposal.one, other=item.proposal.other, reason=reason or item.proposal.why)
    if choice == "edit" and item.claim:
        row["to"] = _checked(item.claim, changes or {})
    return decision_from(row, 0, item.key)


def changes_of(claim: Claim, edited: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of the fields p, s, o and attrs in which *edited* differs from the claim."""
    row = claim_to_json(claim)
    return {name: edited[name] for name in ("p", "s", "o", "attrs") if name in edited and edited[name] != row[name]}


def node_from(text: str) -> dict[str, str]:
    """Return the node written as ``Type: label``; raises InputError for anything else."""
    type_, colon, label = text.partition(":")
    if not colon or not label.strip():
        raise InputError(f"{text!r} is not written as Type: label.")
    return {"type": type_.strip(), "label": label.strip()}


def qualifiers_from(text: str) -> dict[str, Any]:
    """Return the qualifiers written as a JSON object; raises InputError for anything else."""
    try:
        found = json.loads(text or "{}")
    except json.JSONDecodeError as error:
        raise InputError(f"the qualifiers are not JSON: {error.msg}.") from error
    if not isinstance(found, dict):
        raise InputError("the qualifiers are one JSON object.")
    return found


def _checked(claim: Claim, changes: Mapping[str, Any]) -> dict[str, Any]:
    if not changes:
        raise InputError("nothing was changed; choose accept for a claim that is right as it stands.")
    edited(claim, changes, "the edit")
    return dict(changes)
