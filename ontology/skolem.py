"""Names for the model's anonymous expressions, so that a release has no blank nodes and the same bytes every time.

OWL writes restrictions, unions and lists as blank nodes. In the model they form trees, so an expression's name can
be a hash of what it says: two equal expressions get one name, on any machine (RDF 1.1 Concepts, section 3.5).
"""

from __future__ import annotations

from rdflib import BNode, Graph, URIRef
from rdflib.term import Node

from ontology.identifiers import digest
from ontology.terms import BASE

GENID = BASE + ".well-known/genid/"
"""Where the names of anonymous expressions stand; whoever wants blank nodes back replaces what begins with it."""


def named(graph: Graph) -> Graph:
    """Return a copy of *graph* in which every blank node has a name made from its content.

    Raises ValueError for blank nodes in a circle, which no OWL expression has.
    """
    names: dict[BNode, URIRef] = {}
    copy = Graph(bind_namespaces="none")
    for prefix, namespace in graph.namespaces():
        copy.bind(prefix, namespace)
    for s, p, o in graph:
        copy.add((_name(graph, s, names, ()), p, _name(graph, o, names, ())))
    return copy


def _name(graph: Graph, node: Node, names: dict[BNode, URIRef], above: tuple[BNode, ...]) -> Node:
    if not isinstance(node, BNode):
        return node
    if node in above:
        raise ValueError(f"blank nodes refer to each other in a circle at {node}")
    if node not in names:
        content = sorted(
            [p.n3(), _name(graph, o, names, (*above, node)).n3()] for p, o in graph.predicate_objects(node)
        )
        names[node] = URIRef(GENID + digest(content))
    return names[node]
