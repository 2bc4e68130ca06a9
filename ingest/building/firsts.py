"""Which document states a thing first: one link a statement, so that asking what is new need not read every claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ingest.building.said import Said
from ontology.terms import ID, PG, Term, Triple


def first_stated(said: Iterable[Said], dates: Mapping[str, str]) -> Iterator[Triple]:
    """Yield, for each subject, predicate and object, the claim that states it first, with its document.

    Accepted claims count that deny nothing, of documents with a date (*dates*: slug to ISO date); of two documents of
    the same date the first by name, and of its claims the first by key.
    """
    first: dict[tuple[Term, str, Term], tuple[str, str, str]] = {}
    for one in said:
        date = dates.get(one.document)
        if not date or one.negated or one.status != "accepted":
            continue
        what, told = (one.subject, one.predicate, one.object), (date, one.document, one.key)
        first[what] = min(first.get(what, told), told)
    for _, document, key in sorted(first.values()):
        yield ID[f"claim-{key}"], PG.firstStatedIn, ID[f"document-{document}"]
