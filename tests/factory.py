"""Makes the records that tests need, asking only for what matters."""

from __future__ import annotations

from typing import Any

from ontology.records import Claim, DocumentRecord, Evidence, Node


def a_node(text: str) -> Node:
    """Return a node from ``Type: label``."""
    type_, _, label = text.partition(": ")
    return Node(type_, label)


def a_claim(
    subject: str, predicate: str, object_: str, *, document: str = "minutes-2020", line: int = 7, **given: Any
) -> Claim:
    """Return an accepted claim; keyword arguments are fields of Claim, or else qualifiers.

    The field ``status`` is called *review* here, since ``status`` is a qualifier too.
    """
    fields = {name: given.pop(name) for name in ("confidence", "rule", "negated", "evidence") if name in given}
    fields["status"] = given.pop("review", "accepted")
    evidence = Evidence(document, line, line, section="Økonomi", quote_hash="0123456789abcdef")
    return Claim(
        a_node(subject),
        predicate,
        a_node(object_),
        fields.pop("evidence", evidence),
        qualifiers=tuple(sorted(given.items())),
        **fields,
    )


def a_document(slug: str = "minutes-2020", **given: Any) -> DocumentRecord:
    """Return a document's description."""
    return DocumentRecord(
        slug,
        **{"title": "Referat", "publisher": "Region Midtjylland", "date": "2020-03-01", "genre": "minutes", **given},
    )
