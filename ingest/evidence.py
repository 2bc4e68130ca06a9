"""The graph of claims and evidence: made a document at a time, and kept for the next build by what it is made from."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from operator import attrgetter

from ingest.cache import Cache, reader_version
from ingest.populate import Population
from ontology.graphs import EVIDENCE
from ontology.identifiers import claim_key
from ontology.literals import plain
from ontology.part import lines_of
from ontology.records import Claim, Evidence, Node
from ontology.terms import ID, PG, Triple
from ontology.triples import Statement, claim_triples

_KEPT = "evidence"


def evidence(population: Population, kept: Cache) -> list[bytes]:
    """Return the lines of all claims and their evidence, sorted within each document.

    Those of a document follow from its statements alone; where *kept* has them of the last build they are not made.
    """
    known = kept.texts(_KEPT)
    texts: dict[str, bytes] = {}
    for key, statements in _by_document(population):
        texts[key] = known[key] if key in known else b"".join(lines_of(EVIDENCE, _triples(statements)))
    if texts.keys() != known.keys():
        kept.put_texts(_KEPT, texts)
    return b"".join(texts.values()).splitlines(keepends=True)


def _by_document(population: Population) -> Iterator[tuple[str, list[tuple[Statement, str]]]]:
    """Yield the statements of each document, each with its quote's standing, after the hash of all that they say."""
    found: dict[str, list[tuple[Statement, str]]] = defaultdict(list)
    for statement in population.statements:
        found[statement.claim.evidence.document].append((statement, population.standing(statement.claim)))
    program = reader_version()
    for statements in found.values():
        yield hashlib.sha256(f"{program} {_WHOLE.encode(statements)}".encode()).hexdigest(), statements


def _triples(statements: Iterable[tuple[Statement, str]]) -> Iterator[Triple]:
    for statement, standing in statements:
        yield from claim_triples(statement)
        if standing:
            yield ID[f"claim-{claim_key(statement.claim)}"], PG.quoteStanding, plain(standing)


_FIELDS = {kind: attrgetter(*kind.__slots__) for kind in (Statement, Claim, Evidence, Node)}
_WHOLE = json.JSONEncoder(
    default=lambda record: _FIELDS[type(record)](record), separators=(",", ":"), check_circular=False
)
"""Writes all that a statement says."""
