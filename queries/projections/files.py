"""Writes networks for other programs: GraphML (yEd, Gephi, igraph) and GEXF (Gephi), equal bytes for equal graphs."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ontology.errors import UsageError
from queries.engines import Engine
from queries.projections.network import network

if TYPE_CHECKING:
    import networkx as nx

WHOLE = ("partnership", "funding", "hierarchy")
"""The networks that together are the whole graph of who is tied to whom."""

_MODIFIED = re.compile(r' lastmodifieddate="[^"]*"')
"""networkx writes today's date into GEXF; equal graphs must have equal bytes."""


def network_text(engine: Engine, form: str, entity: str = "", *, layer: str = "accepted", language: str = "da") -> str:
    """Return the networks as one GraphML or GEXF text; with *entity* (an IRI) only it and its neighbours.

    Raises UsageError for another form.
    """
    if form not in FORMS:
        raise UsageError(f"a network is written as {' or '.join(FORMS)}, not {form}.")
    graph = whole_network(engine, layer=layer, language=language)
    return FORMS[form](around(graph, entity) if entity else graph)


def whole_network(engine: Engine, *, layer: str = "accepted", language: str = "da") -> nx.MultiDiGraph[str]:
    """Return partnerships, money and hierarchy as one directed network, each link an edge of its own."""
    import networkx as nx

    whole: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for name in WHOLE:
        part = network(engine, name, layer=layer, language=language)
        whole.add_nodes_from(sorted(part.nodes(data=True), key=lambda node: node[0]))
        for one, other, data in sorted(part.edges(data=True), key=lambda edge: (edge[0], edge[1], str(edge[2]))):
            whole.add_edge(one, other, network=name, **data)
    return whole


def around(graph: nx.MultiDiGraph[str], entity: str) -> nx.MultiDiGraph[str]:
    """Return *entity* with its neighbours and the links between all of them; alone where nothing is tied to it."""
    near = {entity} & set(graph)
    near |= {end for one in near for end in (*graph.successors(one), *graph.predecessors(one))}
    found = graph.subgraph(sorted(near)).copy()
    found.add_node(entity)
    return found


def _graphml(graph: nx.MultiDiGraph[str]) -> str:
    import networkx as nx

    out = io.BytesIO()
    nx.write_graphml_xml(graph, out, named_key_ids=True)
    return out.getvalue().decode() + "\n"


def _gexf(graph: nx.MultiDiGraph[str]) -> str:
    import networkx as nx

    out = io.BytesIO()
    nx.write_gexf(graph, out)
    return _MODIFIED.sub("", out.getvalue().decode()) + "\n"


FORMS: Mapping[str, Callable[[nx.MultiDiGraph[str]], str]] = {"graphml": _graphml, "gexf": _gexf}
"""The forms by name."""
