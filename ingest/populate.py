"""From claims to the graph's parts: identified entities, facts and candidates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, repeat

from ingest.resolution import Resolution, Resolver
from ingest.sectors import sector_triples
from ontology.graphs import CANDIDATES, FACTS
from ontology.identifiers import claim_key
from ontology.literals import danish, date_literal, decimal_literal, integer_literal, plain
from ontology.predicates import ORGANISATIONS
from ontology.records import Claim, DocumentRecord, Finding, Node
from ontology.terms import DCTERMS, ID, PG, RDF, RDFS, SKOS, Term, Triple, is_iri
from ontology.triples import Statement, document_triples, fact_triples

Triples = dict[Triple, None]
"""A set of triples that keeps their order: what is told of one subject stands together, and is quickly sorted."""
_Group = tuple[str, list[tuple[Node, Resolution]]]
"""An entity's local name, and the nodes that stand for it with how each was resolved."""


@dataclass(slots=True)
class Population:
    """The triples of each part of the graph, how each label was resolved, and what a person should look at.

    *statements* are the claims about identified entities, in the order of the claims; *lost* and *changed* the keys of
    claims whose last quote is gone, or reads otherwise now.
    """

    parts: dict[str, Triples] = field(default_factory=lambda: defaultdict(dict))
    resolutions: dict[tuple[str, Node], Resolution] = field(default_factory=dict)
    named: dict[tuple[str, str], Resolution] = field(default_factory=dict)
    mentioned: dict[str, set[Term]] = field(default_factory=lambda: defaultdict(set))
    statements: list[Statement] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    lost: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()

    def standing(self, claim: Claim) -> str:
        """Return what became of the claim's quote (``gone``, ``changed``), or an empty text where it stands."""
        key = claim_key(claim) if self.lost or self.changed else ""
        return "gone" if key in self.lost else "changed" if key in self.changed else ""

    def add(self, part: str, triples: Iterable[Triple]) -> None:
        """Add triples to a part of the graph."""
        self.parts[part].update(zip(triples, repeat(None)))


def populate(
    claims: Iterable[Claim],
    documents: Mapping[str, DocumentRecord],
    resolver: Resolver,
    known: Collection[Triple] = (),
    *,
    lost: Collection[str] = (),
    changed: Collection[str] = (),
) -> Population:
    """Return the graph's parts for the claims of the documents (by slug).

    *known* are the register's triples: an entity that stands there is not described again, and sectors follow from it.
    *lost* are the keys of claims whose last quote is gone: they stay as claims and are no facts; *changed* those whose
    quote reads otherwise now: they stay facts and are marked.
    """
    population = Population(lost=frozenset(lost), changed=frozenset(changed))
    for claim in sorted(claims, key=lambda c: c.predicate == "recommends"):  # its addressee is named elsewhere
        statement = _identify(claim, documents[claim.evidence.document], resolver, population)
        if statement is not None:
            population.statements.append(statement)
            _add(statement, population)
    for document in documents.values():
        population.add(FACTS, document_triples(document))
    groups = sorted(_by_entity(population).items())
    for part in (FACTS, CANDIDATES):
        population.add(part, _descriptions(groups, population.mentioned[part]))
        population.add(part, _redirects(resolver, population.mentioned[part]))
    accepted, candidates = population.parts[FACTS], population.parts[CANDIDATES]
    population.add(FACTS, list(sector_triples(chain(accepted, known))))
    population.add(CANDIDATES, list(sector_triples(chain(candidates, accepted, known))))
    population.parts[CANDIDATES] = {triple: None for triple in candidates if triple not in accepted}
    return population


def _add(statement: Statement, population: Population) -> None:
    standing = population.standing(statement.claim)
    part = FACTS if statement.claim.status == "accepted" and standing != "gone" else CANDIDATES
    population.mentioned[part].update(
        term for term in (statement.subject, statement.object, statement.addressee) if term and is_iri(term)
    )
    if statement.is_fact and statement.claim.status != "rejected" and standing != "gone":
        population.add(part, fact_triples(statement))


def _identify(claim: Claim, document: DocumentRecord, resolver: Resolver, population: Population) -> Statement | None:
    subject = _entity(claim.subject, document, resolver, population)
    addressee = claim.qualifier("addressee")
    told = None
    if addressee is not None:
        told = ID[_addressee(str(addressee), document, resolver, population).name]
    if claim.object.type in {"Date", "Number", "Money"}:
        return Statement(claim, ID[subject.name], _literal(claim.object), told)
    object_ = _entity(claim.object, document, resolver, population)
    if claim.predicate == "locatedIn":
        return _located(claim, subject, object_, population)
    return Statement(claim, ID[subject.name], ID[object_.name], told)


def _located(claim: Claim, subject: Resolution, place: Resolution, population: Population) -> Statement | None:
    """Point to the territory of a municipality or region; a place that no register knows is reported, not invented."""
    kind, _, code = place.name.partition("-")
    if kind in {"municipality", "region"} and code.isdigit():
        return Statement(claim, ID[subject.name], ID[f"territory-{code}"])
    population.findings.append(
        Finding(
            "PG501",
            subject.name,
            f"{place.label!r} is in no register, so the place of {subject.label!r} is not recorded.",
            f"{claim.evidence.document}:{claim.evidence.line}",
            "warning",
        )
    )
    return None


def _entity(node: Node, document: DocumentRecord, resolver: Resolver, population: Population) -> Resolution:
    resolution = resolver.resolve(node, document)
    population.resolutions[document.slug, node] = resolution
    if node.type in ORGANISATIONS:
        population.named.setdefault((document.slug, node.label), resolution)
    return resolution


def _addressee(label: str, document: DocumentRecord, resolver: Resolver, population: Population) -> Resolution:
    """Resolve whom a recommendation is for: the document's organisation of that name, else a forum of that name."""
    return population.named.get((document.slug, label)) or _entity(Node("Forum", label), document, resolver, population)


def _literal(node: Node) -> Term:
    if node.type == "Date":
        return date_literal(node.label)
    if node.type == "Money":
        return decimal_literal(node.label)
    return integer_literal(node.label) if node.label.isdigit() else plain(node.label)


def _descriptions(groups: Iterable[_Group], mentioned: Collection[Term]) -> Iterator[Triple]:
    """Yield type and names of each entity that a part mentions; what only candidates mention stays with them."""
    for name, group in groups:
        if ID[name] in mentioned:
            yield from _description(ID[name], group)


def _redirects(resolver: Resolver, mentioned: Collection[Term]) -> Iterator[Triple]:
    """Yield what stands in the place of names that the ledger gave up, also where no source uses them any more."""
    for was, name in resolver.successors():
        if ID[name] in mentioned:
            yield ID[was], DCTERMS.isReplacedBy, ID[name]


def _by_entity(population: Population) -> dict[str, list[tuple[Node, Resolution]]]:
    found: dict[str, list[tuple[Node, Resolution]]] = defaultdict(list)
    for (_, node), resolution in sorted(population.resolutions.items()):
        found[resolution.name].append((node, resolution))
    return found


def _description(entity: Term, group: list[tuple[Node, Resolution]]) -> Iterator[Triple]:
    """Yield an entity's class and names: its own label first, what documents and merged entities call it beside."""
    own = next((resolution for _, resolution in group if not resolution.was), group[0][1])
    if not own.registered:
        yield entity, RDF.type, PG[own.type]
        yield entity, SKOS.prefLabel, danish(own.label)
        yield entity, RDFS.label, danish(own.label)
    others = {node.label for node, _ in group} | {resolution.label for _, resolution in group}
    for label in sorted(others - {own.label}):
        yield entity, SKOS.altLabel, danish(label)
    for was in sorted({resolution.was for _, resolution in group if resolution.was}):
        yield ID[was], DCTERMS.isReplacedBy, entity
