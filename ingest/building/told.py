"""What one document tells the graph: its lines, the names that it uses, and what is compared with other documents."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ingest.building.contradictions import defects
from ingest.building.said import Said, said
from ingest.resolution import Resolution, Resolver
from ontology.graphs import CANDIDATES, EVIDENCE, FACTS
from ontology.identifiers import claim_key
from ontology.literals import date_literal, decimal_literal, integer_literal, plain
from ontology.part import lines_of
from ontology.predicates import ORGANISATIONS
from ontology.records import Claim, DocumentRecord, Finding, Node
from ontology.terms import ID, PG, Term, Triple, is_iri
from ontology.triples import Statement, claim_triples, document_triples, fact_triples


class Named(NamedTuple):
    """The entity that a node stands for, and what the node adds to its description.

    *type* and *label* are the entity's own, *called* is the node's label; *registered* and *was* as a resolution has.
    """

    entity: str
    type: str
    label: str
    called: str
    registered: bool
    was: str


@dataclass(frozen=True, slots=True)
class Told:
    """All that the claims of one document come to; what the graph is, follows from this of all its documents.

    *texts* holds the lines of N-Quads of the facts, the candidates and the evidence, *mentioned* the entities that the
    first two speak of, and *counts* the number of claims by predicate and status.
    """

    title: str
    publisher: str
    date: str
    texts: Mapping[str, bytes | memoryview]
    mentioned: Mapping[str, Collection[Term]]
    names: Sequence[Named]
    said: Sequence[Said]
    findings: Sequence[Finding]
    counts: Sequence[tuple[str, str, int]]


def tell(
    document: DocumentRecord,
    claims: Iterable[Claim],
    resolver: Resolver,
    *,
    lost: Collection[str] = (),
    changed: Collection[str] = (),
) -> Told:
    """Return what the *claims* of a document tell.

    *lost* are the keys of claims whose last quote is gone: they stay as claims and are no facts; *changed* those whose
    quote reads otherwise now: they stay facts and are marked.
    """
    return _Telling(document, resolver, lost, changed).of(list(claims))


@dataclass(slots=True)
class _Telling:
    """Identifies what one document names, and sorts what it says by where it stands in the graph."""

    document: DocumentRecord
    resolver: Resolver
    lost: Collection[str]
    changed: Collection[str]
    triples: dict[str, list[Triple]] = field(default_factory=lambda: defaultdict(list))
    mentioned: dict[str, set[Term]] = field(default_factory=lambda: defaultdict(set))
    resolutions: dict[Node, Resolution] = field(default_factory=dict)
    named: dict[str, Resolution] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def of(self, claims: Sequence[Claim]) -> Told:
        """Return what the *claims* tell."""
        self.triples[FACTS] += document_triples(self.document)
        in_order = sorted(claims, key=lambda claim: claim.predicate == "recommends")  # its addressee is named elsewhere
        statements = [found for claim in in_order if (found := self._identify(claim))]
        for statement in statements:
            self._add(statement)
        counts = Counter((claim.predicate, claim.status) for claim in claims)
        return Told(
            title=self.document.title,
            publisher=self.document.publisher,
            date=self.document.date,
            texts={part: b"".join(lines_of(part, self.triples[part])) for part in (FACTS, CANDIDATES, EVIDENCE)},
            mentioned={part: sorted(self.mentioned[part]) for part in (FACTS, CANDIDATES)},
            names=[_named(node, resolution) for node, resolution in sorted(self.resolutions.items())],
            said=[said(statement) for statement in statements],
            findings=[*self.findings, *self._merges(), *defects(claims)],
            counts=[(*what, number) for what, number in sorted(counts.items())],
        )

    def _add(self, statement: Statement) -> None:
        claim = statement.claim
        key = claim_key(claim)
        gone, standing = key in self.lost, "gone" if key in self.lost else "changed" if key in self.changed else ""
        part = FACTS if claim.status == "accepted" and not gone else CANDIDATES
        ends = (statement.subject, statement.object, statement.addressee)
        self.mentioned[part].update(term for term in ends if term and is_iri(term))
        if statement.is_fact and not gone:
            self.triples[part] += fact_triples(statement)
        self.triples[EVIDENCE] += claim_triples(statement)
        if standing:
            self.triples[EVIDENCE].append((ID[f"claim-{key}"], PG.quoteStanding, plain(standing)))

    def _identify(self, claim: Claim) -> Statement | None:
        subject = self._entity(claim.subject)
        addressee = claim.qualifier("addressee")
        told = ID[self._addressee(str(addressee)).name] if addressee is not None else None
        if claim.object.type in {"Date", "Number", "Money"}:
            return Statement(claim, ID[subject.name], _literal(claim.object), told)
        object_ = self._entity(claim.object)
        if claim.predicate == "locatedIn":
            return self._located(claim, subject, object_)
        return Statement(claim, ID[subject.name], ID[object_.name], told)

    def _located(self, claim: Claim, subject: Resolution, place: Resolution) -> Statement | None:
        """Point to a municipality's or region's territory; a place that no register knows is reported, not invented."""
        kind, _, code = place.name.partition("-")
        if kind in {"municipality", "region"} and code.isdigit():
            return Statement(claim, ID[subject.name], ID[f"territory-{code}"])
        message = f"{place.label!r} is in no register, so the place of {subject.label!r} is not recorded."
        where = f"{claim.evidence.document}:{claim.evidence.line}"
        self.findings.append(Finding("PG501", subject.name, message, where, "warning"))
        return None

    def _entity(self, node: Node) -> Resolution:
        resolution = self.resolver.resolve(node, self.document)
        self.resolutions[node] = resolution
        if node.type in ORGANISATIONS:
            self.named.setdefault(node.label, resolution)
        return resolution

    def _addressee(self, label: str) -> Resolution:
        """Resolve whom a recommendation is for: the document's organisation of that name, else a forum so called."""
        return self.named.get(label) or self._entity(Node("Forum", label))

    def _merges(self) -> Iterator[Finding]:
        """Tell of each name that the ledger's decisions brought to another entity, and why."""
        for node, resolution in self.resolutions.items():
            if resolution.was:
                message = f"{node.label!r} stands for this entity: {resolution.how}."
                yield Finding("PG504", resolution.name, message, self.document.slug, "info")


def _named(node: Node, found: Resolution) -> Named:
    return Named(found.name, found.type, found.label, node.label, found.registered, found.was)


def _literal(node: Node) -> Term:
    if node.type == "Date":
        return date_literal(node.label)
    if node.type == "Money":
        return decimal_literal(node.label)
    return integer_literal(node.label) if node.label.isdigit() else plain(node.label)
