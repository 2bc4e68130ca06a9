"""From claims to the graph's parts: identified entities, facts, candidates, claims and evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from rdflib import Literal, URIRef
from rdflib.namespace import DCTERMS, RDF, RDFS, SKOS

from ingest.resolution import Resolution, Resolver
from ingest.sectors import sector_triples
from ontology.graphs import CANDIDATES, EVIDENCE, FACTS
from ontology.literals import danish, date_literal, decimal_literal, integer_literal
from ontology.namespaces import ID, PG
from ontology.predicates import ORGANISATIONS
from ontology.records import Claim, DocumentRecord, Finding, Node
from ontology.triples import Statement, Triple, claim_triples, document_triples, fact_triples


@dataclass(slots=True)
class Population:
    """The triples of each part of the graph, how each label was resolved, and what a person should look at."""

    parts: dict[URIRef, set[Triple]] = field(default_factory=lambda: defaultdict(set))
    resolutions: dict[tuple[str, Node], Resolution] = field(default_factory=dict)
    named: dict[tuple[str, str], Resolution] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def populate(
    claims: Iterable[Claim],
    documents: Mapping[str, DocumentRecord],
    resolver: Resolver,
    known: Iterable[Triple] = (),
) -> Population:
    """Return the graph's parts for the claims of the documents (by slug).

    *known* are the register's triples: an entity that stands there is not described again, and sectors follow from it.
    """
    population = Population()
    known = set(known)
    for claim in sorted(claims, key=lambda c: c.predicate == "recommends"):  # its addressee is named elsewhere
        statement = _identify(claim, documents[claim.evidence.document], resolver, population)
        if statement is not None:
            _add(statement, population)
    for document in documents.values():
        population.parts[FACTS].update(document_triples(document))
    for part in (FACTS, CANDIDATES):
        population.parts[part].update(_descriptions(population, part))
    population.parts[FACTS].update(sector_triples(population.parts[FACTS] | known))
    accepted = population.parts[FACTS]
    population.parts[CANDIDATES].update(sector_triples(population.parts[CANDIDATES] | accepted | known))
    population.parts[CANDIDATES] -= accepted
    return population


def _add(statement: Statement, population: Population) -> None:
    population.parts[EVIDENCE].update(claim_triples(statement))
    if statement.is_fact and statement.claim.status != "rejected":
        part = FACTS if statement.claim.status == "accepted" else CANDIDATES
        population.parts[part].update(fact_triples(statement))


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


def _literal(node: Node) -> Literal:
    if node.type == "Date":
        return date_literal(node.label)
    if node.type == "Money":
        return decimal_literal(node.label)
    return integer_literal(node.label) if node.label.isdigit() else Literal(node.label)


def _descriptions(population: Population, part: URIRef) -> Iterator[Triple]:
    """Yield type and names of each entity that the part's facts, or claims, mention."""
    mentioned = {
        term
        for triple in population.parts[part] | (population.parts[EVIDENCE] if part == FACTS else set())
        for term in (triple[0], triple[2])
        if isinstance(term, URIRef)
    }
    for name, group in sorted(_by_entity(population).items()):
        if ID[name] in mentioned:
            yield from _description(ID[name], group)


def _by_entity(population: Population) -> dict[str, list[tuple[Node, Resolution]]]:
    found: dict[str, list[tuple[Node, Resolution]]] = defaultdict(list)
    for (_, node), resolution in sorted(population.resolutions.items()):
        found[resolution.name].append((node, resolution))
    return found


def _description(entity: URIRef, group: list[tuple[Node, Resolution]]) -> Iterator[Triple]:
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
