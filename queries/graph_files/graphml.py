"""Write a graph as GraphML (http://graphml.graphdrawing.org/specification.html), with labels, weights and places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lxml import etree

from queries.graph_files.graph import GraphFile, Node, clean, cleaned

_NS = "http://graphml.graphdrawing.org/xmlns"
_MAP: Any = {None: _NS}


def graphml(graph: GraphFile) -> str:
    """Return the graph as a GraphML document."""
    root = etree.Element(f"{{{_NS}}}graphml", nsmap=_MAP)
    _keys(root, graph)
    holder = etree.SubElement(root, f"{{{_NS}}}graph", id=graph.name, edgedefault="directed")
    for one in graph.nodes:
        node = etree.SubElement(holder, f"{{{_NS}}}node", id=clean(one.id))
        _data(node, "n", {"label": one.label, **_place(one), **one.values})
    for number, line in enumerate(graph.edges):
        ends = {"id": f"e{number}", "source": clean(line.source), "target": clean(line.target)}
        edge = etree.SubElement(holder, f"{{{_NS}}}edge", ends)
        _data(edge, "e", {"weight": line.weight, **line.values})
    text: str = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True).decode()
    return text


def _place(node: Node) -> dict[str, str]:
    return {name: f"{at:g}" for name, at in zip("xy", node.place, strict=True)} if node.place else {}


def _keys(root: etree._Element, graph: GraphFile) -> None:
    nodes = (("label", "string"), ("x", "double"), ("y", "double"), *graph.node_columns)
    edges = (("weight", "double"), *graph.edge_columns)
    for domain, columns in (("node", nodes), ("edge", edges)):
        for name, kind in columns:
            key = {"id": f"{domain[0]}-{name}", "for": domain, "attr.name": name, "attr.type": kind}
            etree.SubElement(root, f"{{{_NS}}}key", key)


def _data(parent: etree._Element, domain: str, values: Mapping[str, str]) -> None:
    for name, value in cleaned(values).items():
        etree.SubElement(parent, f"{{{_NS}}}data", key=f"{domain}-{name}").text = value
