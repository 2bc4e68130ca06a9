"""Which document states a thing first: one link a statement, so that asking what is new need not read every claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ontology.identifiers import claim_key
from ontology.terms import ID, PG, Term, Triple
from ontology.triples import Statement


def first_stated(statements: Iterable[Statement], dates: Mapping[str, str]) -> Iterator[Triple]:
    """Yield, for each subject, predicate and object, the claim that states it first, with its document.

    Accepted claims count that deny nothing, of documents with a date (*dates*: slug to ISO date); of two documents of
    the same date the first by name, and of its claims the first by key.
    """
    first: dict[tuple[Term, str, Term], tuple[str, str, str]] = {}
    for statement in statements:
        claim = statement.claim
        date = dates.get(claim.evidence.document)
        if not date or claim.negated or claim.status != "accepted":
            continue
        what = (statement.subject, claim.predicate, statement.object)
        told = (date, claim.evidence.document, claim_key(claim))
        first[what] = min(first.get(what, told), told)
    for _, document, key in sorted(first.values()):
        yield ID[f"claim-{key}"], PG.firstStatedIn, ID[f"document-{document}"]
