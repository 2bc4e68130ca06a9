"""Graphs as files that Gephi, yEd, Cytoscape and igraph open: GraphML and GEXF, equal bytes for equal graphs."""

from __future__ import annotations

from collections.abc import Callable

from queries.graph_files.gexf import gexf
from queries.graph_files.graph import Columns, Edge, GraphFile, Node
from queries.graph_files.graphml import graphml

WRITERS: dict[str, Callable[[GraphFile], str]] = {"graphml": graphml, "gexf": gexf}
"""The formats by name."""

__all__ = ["WRITERS", "Columns", "Edge", "GraphFile", "Node"]
