"""A picture as a graph file that Gephi, yEd and Cytoscape open."""

from __future__ import annotations

from collections.abc import Callable

from viz.exports.gexf import gexf
from viz.exports.graphml import graphml
from viz.picture import Picture

WRITERS: dict[str, Callable[[Picture], str]] = {"graphml": graphml, "gexf": gexf}

__all__ = ["WRITERS", "gexf", "graphml"]
