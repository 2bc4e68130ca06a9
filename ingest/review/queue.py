"""What to look at first: uncertain claims about entities that are much used, and pairs that may be one entity."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from ingest.ledger import Decision
from ingest.resolution import Resolution, Resolver
from ingest.resolution.proposals import Named, Proposal, propose
from ontology.identifiers import claim_key
from ontology.predicates import LITERALS
from ontology.records import Claim, DocumentRecord, Node
from ontology.terms import SKOS, Triple, bare

_LEAST = 0.05
"""The doubt about a claim that its reader is sure of: readers are wrong too, but such claims come last."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to decide: a candidate claim, or a proposed merge; *value* says how much the decision is worth.

    *key* is the claim's key, or the two local names joined by a space; *names* are the two labels of a merge; *content*
    is the SHA-256 of the claim's document.
    """

    key: str
    value: float
    claim: Claim | None = None
    proposal: Proposal | None = None
    names: tuple[str, str] = ("", "")
    content: str = ""


def queue(
    claims: Sequence[Claim],
    documents: Mapping[str, DocumentRecord],
    resolver: Resolver,
    apart: Collection[frozenset[str]] = (),
    places: Collection[str] = (),
    *,
    document: str = "",
    predicate: str = "",
) -> list[Item]:
    """Return what is to be decided, most valuable first, in an order that depends on the input alone.

    *document* (a slug) and *predicate* limit the claims; with either of them no merges are proposed.
    """
    entities = _entities(claims, documents, resolver)
    uses = {name: entity.uses for name, entity in entities.items()}
    items = [
        _claimed(claim, documents, _worth(claim, documents, resolver, uses))
        for claim in claims
        if claim.status == "candidate"
        and (not document or claim.evidence.document == document)
        and (not predicate or claim.predicate == predicate)
    ]
    if not (document or predicate):
        items.extend(merges(entities, apart, places))
    unique = {item.key: item for item in sorted(items, key=lambda item: item.value)}
    return sorted(unique.values(), key=lambda item: (-item.value, item.key))


def _claimed(claim: Claim, documents: Mapping[str, DocumentRecord], value: float = 0.0) -> Item:
    document = documents.get(claim.evidence.document)
    return Item(claim_key(claim), value, claim, content=document.sha256 if document else "")


def by_key(
    claims: Iterable[Claim],
    items: Iterable[Item],
    decisions: Iterable[Decision] = (),
    documents: Mapping[str, DocumentRecord] | None = None,
) -> dict[str, Item]:
    """Return all that may be decided, by key: the *items*, and what was decided before, since it may be taken again.

    *claims* are those of the *documents* as they were before the *decisions* on them, which their keys follow.
    """
    others = {claim_key(claim): _claimed(claim, documents or {}) for claim in claims}
    decided = [Proposal(d.entity, d.other, 0.0, d.reason) for d in decisions if d.other]
    pairs = {f"{pair.one} {pair.other}": pair for pair in decided}
    taken = {key: Item(key, 0.0, proposal=pair, names=(pair.one, pair.other)) for key, pair in pairs.items()}
    return {**taken, **others, **{item.key: item for item in items}}


def places_of(registers: Iterable[Triple]) -> frozenset[str]:
    """Return the municipalities' names in lower case, without the word for municipality, from the registers' part."""
    labels = (bare(o) for s, p, o in registers if p == SKOS.prefLabel and "/municipality-" in s)
    names = {label.casefold().removesuffix(" kommune") for label in labels}
    return frozenset(names | {name.removesuffix("s") for name in names})  # Københavns Kommune, but Aarhus Kommune


def merges(entities: Mapping[str, Named], apart: Collection[frozenset[str]], places: Collection[str]) -> list[Item]:
    """Return the proposed merges of the entities (by local name) as items."""
    return [
        Item(
            f"{proposal.one} {proposal.other}",
            round(math.log2(1 + proposal.uses) * proposal.score / 100, 3),
            proposal=proposal,
            names=(entities[proposal.one].names[0], entities[proposal.other].names[0]),
        )
        for proposal in propose(entities.values(), apart, places)
    ]


def _worth(claim: Claim, documents: Mapping[str, DocumentRecord], resolver: Resolver, uses: Mapping[str, int]) -> float:
    document = documents[claim.evidence.document]
    doubt = max(_LEAST, 1 - abs(2 * claim.confidence - 1))
    used = sum(uses[resolver.resolve(node, document).name] for node in _nodes(claim))
    return round(doubt * math.log2(1 + used), 3)


def _entities(claims: Iterable[Claim], documents: Mapping[str, DocumentRecord], resolver: Resolver) -> dict[str, Named]:
    """Return each entity with its names and in how many claims it stands; a document's own short names are left out."""
    uses: Counter[str] = Counter()
    names: dict[str, dict[str, None]] = {}
    found: dict[str, Resolution] = {}
    for claim in claims:
        document = documents[claim.evidence.document]
        for node in _nodes(claim):
            resolution = resolver.resolve(node, document)
            uses[resolution.name] += claim.status != "rejected"
            found.setdefault(resolution.name, resolution)
            called = names.setdefault(resolution.name, {resolution.label: None})
            if node.label not in document.names:
                called[node.label] = None
    return {
        name: Named(name, resolution.type, tuple(names[name]), uses[name], resolution.registered)
        for name, resolution in found.items()
    }


def _nodes(claim: Claim) -> list[Node]:
    return [node for node in (claim.subject, claim.object) if node.type not in LITERALS]
