"""The networks together as one graph for other programs, whole or around one entity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ontology.errors import UsageError
from queries.engines import Engine
from queries.graph_files import WRITERS, Edge, GraphFile, Node
from queries.projections.network import network

if TYPE_CHECKING:
    import networkx as nx

WHOLE = ("partnership", "funding", "hierarchy")
"""The networks that together are the whole graph of who is tied to whom."""
NODE_COLUMNS = (
    *(("iri", "string"), ("class", "string"), ("sector", "string"), ("municipality", "string"), ("region", "string")),
    *(("start", "string"), ("end", "string"), ("bipartite", "long")),
)
EDGE_COLUMNS = (
    *(("network", "string"), ("relation", "string"), ("fact", "string"), ("status", "string"), ("kind", "string")),
    *(("amount", "double"), ("recurrence", "string"), ("per", "string"), ("start", "string"), ("end", "string")),
    *(("layer", "string"), ("claims", "string"), ("documents", "string")),
)


def network_text(engine: Engine, form: str, entity: str = "", *, layer: str = "accepted", language: str = "da") -> str:
    """Return the networks as one GraphML or GEXF text; with *entity* (an IRI) only it and its neighbours.

    Raises UsageError for another form.
    """
    if form not in WRITERS:
        raise UsageError(f"a network is written as {' or '.join(WRITERS)}, not {form}.")
    graph = whole_network(engine, layer=layer, language=language)
    return WRITERS[form](_graph_file(around(graph, entity) if entity else graph))


def whole_network(engine: Engine, *, layer: str = "accepted", language: str = "da") -> nx.MultiDiGraph[str]:
    """Return partnerships, money and hierarchy as one directed network, each link an edge of its own."""
    import networkx as nx

    whole: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for name in WHOLE:
        part = network(engine, name, layer=layer, language=language)
        whole.add_nodes_from(part.nodes(data=True))
        for one, other, data in part.edges(data=True):
            whole.add_edge(one, other, network=name, **data)
    return whole


def around(graph: nx.MultiDiGraph[str], entity: str) -> nx.MultiDiGraph[str]:
    """Return *entity* with its neighbours and the links between all of them; alone where nothing is tied to it."""
    near = {entity} & set(graph)
    near |= {end for one in near for end in (*graph.successors(one), *graph.predecessors(one))}
    found = graph.subgraph(sorted(near)).copy()
    found.add_node(entity)
    return found


def _graph_file(graph: nx.MultiDiGraph[str]) -> GraphFile:
    edges = sorted(graph.edges(data=True), key=lambda edge: (edge[0], edge[1], str(sorted(edge[2].items()))))
    return GraphFile(
        name="networks",
        title="psykgraf",
        node_columns=NODE_COLUMNS,
        edge_columns=EDGE_COLUMNS,
        nodes=[_node(iri, graph.nodes[iri]) for iri in sorted(graph)],
        edges=[_edge(*edge) for edge in edges],
    )


def _node(iri: str, data: dict[str, Any]) -> Node:
    return Node(iri, str(data.get("label", iri)), {name: str(data.get(name, "")) for name, _ in NODE_COLUMNS})


def _edge(source: str, target: str, data: dict[str, Any]) -> Edge:
    values = {name: str(data.get(name, "")) for name, _ in EDGE_COLUMNS}
    return Edge(source, target, values["relation"], values, str(data["weight"]), (values["start"], values["end"]))
