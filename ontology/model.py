"""The model as a graph: psykgraf.ttl with its code lists, and what the other rooms ask of it by name."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import OWL, RDF, RDFS, SKOS
from rdflib.term import Node

from ontology.model_files import FOLDER, model_files, model_triples
from ontology.namespaces import CODE, PG
from ontology.terms import PREFIXES, to_rdflib

ONTOLOGY_IRI = URIRef(str(PG).rstrip("#"))
PROPERTY_TYPES = (OWL.ObjectProperty, OWL.DatatypeProperty)


@cache
def model_graph() -> Graph:
    """Return the model and the code lists without blank nodes: the content of the ontology graph. Do not change it."""
    graph = _bound()
    for triple in to_rdflib(model_triples()):
        graph.add(triple)
    return graph


@cache
def source_graph() -> Graph:
    """Return the model and the code lists as written, OWL expressions as blank nodes. Do not change it."""
    return _parsed(*model_files())


@cache
def shapes_graph() -> Graph:
    """Return the SHACL shapes of the data. Do not change it."""
    return _parsed(*sorted((FOLDER / "shapes").glob("*.ttl")))


def label(term: URIRef, language: str = "da") -> str:
    """Return the term's label in *language* ("da" or "en"), or its local name when it has none."""
    return _text(term, RDFS.label, language) or local_name(term)


def definition(term: URIRef, language: str = "da") -> str:
    """Return the term's definition in *language* ("da" or "en"), or an empty text."""
    return _text(term, SKOS.definition, language)


def iri(node: Node | None) -> URIRef:
    """Return a node that must be an IRI; raises TypeError for anything else, as a fault of our own files."""
    if not isinstance(node, URIRef):
        raise TypeError(f"expected an IRI in the model or its shapes, not {node!r}")
    return node


def local_name(term: URIRef) -> str:
    """Return what stands after the last ``#`` or ``/`` of an IRI."""
    return str(term).rstrip("/#").rsplit("#")[-1].rsplit("/")[-1]


@cache
def classes() -> tuple[URIRef, ...]:
    """Return our classes, sorted."""
    return _ours(OWL.Class)


@cache
def properties() -> tuple[URIRef, ...]:
    """Return our object and datatype properties, sorted."""
    return tuple(sorted({term for type_ in PROPERTY_TYPES for term in _ours(type_)}))


@cache
def subclasses(term: URIRef) -> frozenset[URIRef]:
    """Return the class itself and all named classes below it."""
    return frozenset(x for x in model_graph().transitive_subjects(RDFS.subClassOf, term) if isinstance(x, URIRef))


@cache
def codes(scheme: str) -> tuple[URIRef, ...]:
    """Return the members of a code list (``"status"``, ``"sector"``, ``"role"`` ...), sorted."""
    return tuple(sorted(x for x in model_graph().subjects(SKOS.inScheme, CODE[scheme]) if isinstance(x, URIRef)))


def _text(term: URIRef, property_: URIRef, language: str) -> str:
    values = (value for value in model_graph().objects(term, property_) if isinstance(value, Literal))
    return min((str(value) for value in values if value.language == language), default="")


def _ours(type_: URIRef) -> tuple[URIRef, ...]:
    terms = model_graph().subjects(RDF.type, type_)
    return tuple(sorted(t for t in terms if isinstance(t, URIRef) and t.startswith(str(PG))))


def _parsed(*files: Path) -> Graph:
    graph = _bound()
    for file in files:
        graph.parse(file, format="turtle")
    return graph


def _bound() -> Graph:
    """Return an empty graph with our prefixes and no others."""
    graph = Graph(bind_namespaces="none")
    for prefix, iri in PREFIXES.items():
        graph.bind(prefix, iri)
    return graph
