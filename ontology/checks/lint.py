"""The model checks itself: words in both languages, domains, code lists that agree with the code, no invented terms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rdflib import Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SH, SKOS, VANN
from rdflib.term import Node

from ontology import predicates
from ontology.checks.shapes import property_shapes, short
from ontology.checks.vocabulary import fault_of
from ontology.identifiers import KINDS, entity_name
from ontology.model import ONTOLOGY_IRI, classes, codes, iri, label, properties, shapes_graph, source_graph
from ontology.namespaces import CODE, ID, PG
from ontology.records import Finding

LANGUAGES = ("da", "en")
_HEADER = (
    *(DCTERMS.title, DCTERMS.description, DCTERMS.license, DCTERMS.creator, DCTERMS.created, DCTERMS.modified),
    *(OWL.versionIRI, OWL.versionInfo, VANN.preferredNamespacePrefix, VANN.preferredNamespaceUri),
)
_CODE_TUPLES = {
    "status": (*predicates.FUNDING_STATUSES, "stated"),
    "funding-kind": predicates.FUNDING_KINDS,
    "terms": predicates.EMPLOYMENT_TERMS,
    "unit": predicates.CAPACITY_UNITS,
    "recurrence": predicates.RECURRENCES,
}
"""Code lists and the tuples of :mod:`ontology.predicates` that must name the same codes; "stated" is the graph's."""


def check_model(model: Graph | None = None) -> list[Finding]:
    """Return what is wrong with the model, its code lists and its shapes, sorted."""
    graph = model if model is not None else source_graph()
    return sorted(
        {
            *_header(graph),
            *_words(graph, [*classes(), *properties(), *_concepts(graph)]),
            *_domains(graph),
            *_collisions(graph),
            *_agreement(),
            *_roles(),
            *_foreign(graph),
            *_foreign(shapes_graph()),
            *_shapes(),
        }
    )


def _finding(code: str, term: Node, message: str) -> Finding:
    return Finding("MODEL-" + code, short(term), message)


def _header(graph: Graph) -> Iterator[Finding]:
    for property_ in _HEADER:
        if graph.value(ONTOLOGY_IRI, property_) is None:
            yield _finding("header", ONTOLOGY_IRI, f"The header lacks {short(property_)}.")


def _concepts(graph: Graph) -> list[URIRef]:
    return sorted(iri(term) for term in graph.subjects(SKOS.inScheme, None))


def _words(graph: Graph, terms: Iterable[URIRef]) -> Iterator[Finding]:
    for term in terms:
        for property_ in (RDFS.label, SKOS.definition):
            languages = [o.language for o in graph.objects(term, property_) if isinstance(o, Literal)]
            for language in LANGUAGES:
                if languages.count(language) != 1:
                    yield _finding("words", term, f"{short(property_)} must stand once in {language!r}.")


def _domains(graph: Graph) -> Iterator[Finding]:
    for term in properties():
        for property_ in (RDFS.domain, RDFS.range):
            if len(list(graph.objects(term, property_))) != 1:
                yield _finding("domain", term, f"The property must have one {short(property_)}.")


def _collisions(graph: Graph) -> Iterator[Finding]:
    """Find labels that two of our terms share, and names that two codes of one list share."""
    names: dict[tuple[str, str, str], set[URIRef]] = defaultdict(set)
    for term in (*classes(), *properties()):
        for value in graph.objects(term, RDFS.label):
            names["terms", str(value).casefold(), getattr(value, "language", "") or ""].add(term)
    for term in _concepts(graph):
        scheme = str(graph.value(term, SKOS.inScheme))
        for property_ in (SKOS.prefLabel, SKOS.altLabel):
            for value in graph.objects(term, property_):
                names[scheme, str(value).casefold(), getattr(value, "language", "") or ""].add(term)
    for (_, name, language), terms in sorted(names.items()):
        if len(terms) > 1:
            others = ", ".join(short(term) for term in sorted(terms))
            yield _finding("collision", min(terms), f"{name!r}@{language} names {others}.")


def _agreement() -> Iterator[Finding]:
    """Find names of the code that the model lacks, and codes that the code does not know."""
    for name in sorted(predicates.TYPES | set(KINDS)):
        if PG[name] not in classes():
            yield _finding("agreement", PG[name], "ontology/predicates.py or identifiers.py names no class of ours.")
    for name in predicates.PREDICATES:
        if PG[name] not in properties():
            yield _finding("agreement", PG[name], "ontology/predicates.py names no property of ours.")
    for scheme, known in _CODE_TUPLES.items():
        for code in {CODE[f"{scheme}-{name}"] for name in known} ^ set(codes(scheme)):
            yield _finding("agreement", code, "The code list and ontology/predicates.py differ.")


def _roles() -> Iterator[Finding]:
    for role in codes("role"):
        if role != ID[entity_name("Role", label(role))]:
            yield _finding("role", role, f"The local name must be {entity_name('Role', label(role))!r}.")


def _foreign(graph: Graph) -> Iterator[Finding]:
    """Find terms that do not exist, ours and others', wherever a class, a property or a code may stand."""
    used = {iri(p) for p in graph.predicates()}
    used |= {iri(o) for o in graph.objects(None, RDF.type) if isinstance(o, URIRef)}
    for property_ in (*_STRUCTURE, *_SHAPE_STRUCTURE):
        used |= {o for o in graph.objects(None, property_) if isinstance(o, URIRef)}
    used |= {o for o in graph.objects(None, RDF.first) if isinstance(o, URIRef)}
    for term in sorted(term for term in used if not term.startswith(str(ID))):
        fault = fault_of(term)
        if fault:
            yield _finding("term", term, fault)


_STRUCTURE = (
    *(RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range, OWL.onProperty, OWL.someValuesFrom),
    *(OWL.allValuesFrom, OWL.hasValue, OWL.inverseOf, OWL.equivalentClass, OWL.equivalentProperty, OWL.disjointWith),
    *(RDFS.seeAlso, SKOS.inScheme, SKOS.topConceptOf),
)
_SHAPE_STRUCTURE = (
    *(SH.path, SH.inversePath, SH.targetClass, SH.targetSubjectsOf, SH["class"], SH.datatype, SH.hasValue),
    *(SH.lessThan, SH.lessThanOrEquals, SH.severity, SH.nodeKind),
)


def _shapes() -> Iterator[Finding]:
    """Find shapes without words, and lists of values that are not those of their code list."""
    for shape in property_shapes():
        if set(shape.messages) != set(LANGUAGES):
            yield _finding("shape", URIRef(shape.name), "The shape must have its message in both languages.")
    graph = shapes_graph()
    for node, head in graph.subject_objects(SH["in"]):
        listed = {iri(code) for code in Collection(graph, head) if isinstance(code, URIRef)}
        if any(str(code).startswith(str(PG)) for code in listed) and listed != {PG[p] for p in predicates.PREDICATES}:
            yield _finding("shape", node, "The listed predicates are not those of ontology/predicates.py.")
        lists = {scheme for scheme in _SCHEMES if any(code.startswith(f"{CODE}{scheme}-") for code in listed)}
        expected = {code for scheme in lists for code in codes(scheme)}
        if lists and listed not in (expected, expected - {CODE["status-rejected"]}):
            yield _finding("shape", node, "The listed values are not those of the code list.")


_SCHEMES = ("sector", "status", "funding-kind", "terms", "recurrence", "unit", "review", "genre")
