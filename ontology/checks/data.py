"""What the checks look at: a store, an rdflib graph or a file, brought to one form with the model beside it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
from rdflib import BNode, Dataset, Graph, Literal, URIRef
from rdflib.namespace import OWL, RDF, XSD
from rdflib.term import Node

from ontology.errors import InputError
from ontology.graphs import ONTOLOGY
from ontology.model import ONTOLOGY_IRI, model_graph

Data = ox.Store | Graph
Triple = tuple[Node, Node, Node]
_RDFLIB = logging.getLogger("rdflib.term")
_HEADER = (ox.NamedNode(str(ONTOLOGY_IRI)), ox.NamedNode(str(RDF.type)), ox.NamedNode(str(OWL.Ontology)), None)


def as_store(data: Data) -> ox.Store:
    """Return *data* as a store that holds the model too; a store of a build is returned as it is."""
    if isinstance(data, ox.Store):
        if next(data.quads_for_pattern(*_HEADER), None) is not None:
            return data
        store = ox.Store()
        store.bulk_extend(data)
    else:
        store = ox.Store()
        store.bulk_extend(ox.Quad(*_to_ox(triple)) for triple in triples(data))
    ontology = ox.NamedNode(ONTOLOGY)
    store.bulk_extend(ox.Quad(*_to_ox(triple), ontology) for triple in model_graph())
    return store


def as_graph(data: Data) -> Graph:
    """Return a new rdflib graph of all parts of *data* and the model."""
    graph = Graph(bind_namespaces="none")
    for triple in triples(data):
        graph.add(triple)
    for triple in model_graph():
        graph.add(triple)
    return graph


def triples(data: Data) -> Iterator[Triple]:
    """Yield the triples of all parts of *data*; one that stands in two named graphs comes twice."""
    if isinstance(data, ox.Store):
        for quad in data:
            yield to_rdflib(quad.subject), to_rdflib(quad.predicate), to_rdflib(quad.object)
    elif isinstance(data, Dataset):
        for s, p, o, _ in data.quads():
            yield s, p, o
    else:
        yield from data


def select(store: ox.Store, query: str) -> list[dict[str, Node]]:
    """Return the rows of a SELECT over all parts of the store, unbound variables left out."""
    solutions = store.query(query, use_default_graph_as_union=True)
    if not isinstance(solutions, ox.QuerySolutions):
        raise TypeError("a check asks with SELECT only")
    names = [variable.value for variable in solutions.variables]
    return [{name: to_rdflib(row[name]) for name in names if row[name] is not None} for row in solutions]


def read_file(path: Path) -> ox.Store:
    """Return the content of an RDF file (its format by its name); raises InputError when it cannot be read."""
    if not path.exists():
        raise InputError(
            "there is nothing to check here.", where=str(path), advice="Run psykgraf build first, or name a file."
        )
    format_ = ox.RdfFormat.from_extension(path.suffix.removeprefix("."))
    if format_ is None:
        raise InputError(
            "this is no RDF file by its name.", where=str(path), advice="Give .ttl, .trig, .nt, .nq, .jsonld or .rdf."
        )
    store = ox.Store()
    try:
        store.bulk_load(path=str(path), format=format_)
    except SyntaxError as error:
        place = f"{path}:{error.lineno}" if error.lineno else str(path)
        raise InputError(f"the file is not valid RDF: {error.msg}.", where=place) from error
    except (OSError, ValueError) as error:
        raise InputError(f"the file cannot be read: {error}.", where=str(path)) from error
    if not len(store):
        raise InputError("there is no triple in this file.", where=str(path), advice="Name another file.")
    return store


def to_rdflib(term: object) -> Node:
    """Return an Oxigraph term as rdflib's; the lexical form of a literal stays as it is."""
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return BNode(term.value)
    if isinstance(term, ox.Literal):
        if term.language:
            return Literal(term.value, lang=term.language)
        datatype = URIRef(term.datatype.value)
        # A plain literal is an xsd:string in RDF 1.1, but rdflib still tells the two apart.
        return Literal(term.value) if datatype == XSD.string else _typed(term.value, datatype)
    raise TypeError(f"a triple as a term is not supported: {term}")


def _typed(text: str, datatype: URIRef) -> Literal:
    """Return a typed literal; rdflib logs a traceback for a wrong form, which is a finding here and no more."""
    was_disabled, _RDFLIB.disabled = _RDFLIB.disabled, True
    try:
        return Literal(text, datatype=datatype, normalize=False)
    finally:
        _RDFLIB.disabled = was_disabled


def _to_ox(
    triple: Triple,
) -> tuple[ox.NamedNode | ox.BlankNode, ox.NamedNode, ox.NamedNode | ox.BlankNode | ox.Literal]:
    s, p, o = triple
    subject = ox.BlankNode(str(s)) if isinstance(s, BNode) else ox.NamedNode(str(s))
    return subject, ox.NamedNode(str(p)), _ox_object(o)


def _ox_object(node: Node) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    if isinstance(node, Literal):
        if node.language:
            return ox.Literal(str(node), language=node.language)
        return ox.Literal(str(node), datatype=ox.NamedNode(str(node.datatype)) if node.datatype else None)
    return ox.BlankNode(str(node)) if isinstance(node, BNode) else ox.NamedNode(str(node))
