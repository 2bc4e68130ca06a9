"""An edit carried out: the claim as somebody corrected it, held to all that any claim is held to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ingest.ledger.names import check_label
from ontology.claim_check import check_claim
from ontology.claim_json import claim_from_json, claim_to_json
from ontology.errors import InputError
from ontology.identifiers import fold
from ontology.predicates import LITERALS
from ontology.records import Claim, Node


def edited(claim: Claim, changes: Mapping[str, Any], where: str) -> Claim:
    """Return the claim with the *changes* (of p, s, o, attrs), accepted, at its old place.

    Raises InputError that names *where* for what makes no claim, for a value of which no fact can be made, and for a
    person's name. What the claim said before is not asked again.
    """
    row = {**claim_to_json(claim), **changes, "status": "accepted"}
    found = claim_from_json(row, claim.evidence.document, where)
    subject, object_ = _folded(found.subject), _folded(found.object)
    found = replace(found, subject=subject, object=object_, evidence=claim.evidence, rule=claim.rule)
    check_claim(found, where)
    if subject == object_:
        raise InputError("one thing is both subject and object.", where=where)
    _check_words(found, claim, where)
    return found


def _folded(node: Node) -> Node:
    return Node(node.type, fold(node.label))


def _check_words(found: Claim, before: Claim, where: str) -> None:
    """Refuse labels and other texts that are new here and may not stand in the graph."""
    from ingest.claims import check_texts

    known = {before.subject.label, before.object.label}
    for node in (found.subject, found.object):
        if node.type not in LITERALS and node.label not in known:
            check_label(node.label, where)
    check_texts((one for one in found.qualifiers if one not in before.qualifiers), where)
