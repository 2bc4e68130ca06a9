"""What one claim says, in the few texts by which it is compared with the claims of other documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ontology.identifiers import claim_key, plain_value
from ontology.predicates import LITERALS
from ontology.records import Value
from ontology.terms import ID, Term
from ontology.triples import Statement


class Said(NamedTuple):
    """A claim about identified entities, as plain texts: *subject* and *object* are terms, *label* the subject's own.

    *value* is the object's own label, *names* whether it is a thing's; *qualifiers* are told as findings tell them.
    """

    key: str
    document: str
    line: int
    subject: Term
    predicate: str
    object: Term
    label: str
    value: str
    names: bool
    status: str
    negated: bool
    is_fact: bool
    qualifiers: Mapping[str, str]

    @property
    def node(self) -> Term:
        """Return the claim's own node."""
        return ID[f"claim-{self.key}"]

    @property
    def place(self) -> tuple[str, int, str]:
        """Return where it is said, by which claims are put in order."""
        return self.document, self.line, self.key


def said(statement: Statement) -> Said:
    """Return what a statement says."""
    claim = statement.claim
    return Said(
        claim_key(claim),
        claim.evidence.document,
        claim.evidence.line,
        statement.subject,
        claim.predicate,
        statement.object,
        claim.subject.label,
        claim.object.label,
        claim.object.type not in LITERALS,
        claim.status,
        claim.negated,
        statement.is_fact,
        {name: in_words(value) for name, value in claim.qualifiers},
    )


def in_words(value: Value) -> str:
    """Return a qualifier's value as a finding tells it: ``3``, ``2-3``, ``granted``."""
    plain = plain_value(value)
    if isinstance(plain, list):
        return "-".join(map(str, dict.fromkeys(plain)))
    return str(plain)
