"""Decisions follow a document by its content: where its file was renamed, what was decided of it holds on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ingest.ledger.decision import Decision
from ontology.identifiers import claim_key
from ontology.records import Claim

Moved = Mapping[str, frozenset[str]]
"""The names that documents had when something was decided of them, by those that they have now."""


def moved(decisions: Iterable[Decision], contents: Mapping[str, str]) -> Moved:
    """Return the former names of the documents at hand, of which *contents* holds the SHA-256 by their names.

    A document that still is at hand under the name in a decision has not moved, whatever copies there are of it.
    """
    gone = {(d.document, d.content) for d in decisions if d.content and d.document and d.document not in contents}
    found: dict[str, frozenset[str]] = {}
    for name, content in contents.items() if gone else ():
        former = frozenset(document for document, decided in gone if content.startswith(decided))
        if former:
            found[name] = former
    return found


def decisions_on(claim: Claim, decisions: Mapping[str, Decision], former: Iterable[str]) -> Iterator[Decision]:
    """Yield those of the *decisions*, by claim key, on a claim: by its document's present name, then *former* ones."""
    if found := decisions.get(claim_key(claim)):
        yield found
    for document in sorted(former):
        renamed = replace(claim, evidence=replace(claim.evidence, document=document))
        if found := decisions.get(claim_key(renamed)):
            yield found


def following(moved: Moved, decisions: Iterable[Decision], used: Mapping[str, set[str]]) -> dict[tuple[str, str], int]:
    """Return how many decisions follow, by the former and the present name of their documents."""
    of_document: dict[str, set[str]] = defaultdict(set)
    for decision in decisions:
        of_document[decision.document].add(decision.claim)
    counts = {(old, new): len(of_document[old] & used[new]) for new, former in moved.items() for old in former}
    return {pair: count for pair, count in sorted(counts.items()) if count}
