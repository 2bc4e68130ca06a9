"""Write a picture as GraphML (http://graphml.graphdrawing.org/specification.html), with labels, weights and places."""

from __future__ import annotations

from typing import Any

from lxml import etree

from viz.exports.columns import EDGE_COLUMNS, NODE_COLUMNS, clean, directed, edge_values, node_values, weight
from viz.layout import arrange
from viz.picture import Picture

_NS = "http://graphml.graphdrawing.org/xmlns"
_MAP: Any = {None: _NS}


def graphml(picture: Picture) -> str:
    """Return the picture as a GraphML document."""
    root = etree.Element(f"{{{_NS}}}graphml", nsmap=_MAP)
    _keys(root)
    graph = etree.SubElement(root, f"{{{_NS}}}graph", id=picture.view, edgedefault="directed")
    plan = arrange(picture.columns, picture.items, picture.links)
    for item in picture.items:
        node = etree.SubElement(graph, f"{{{_NS}}}node", id=clean(item.id))
        box = plan.boxes[item.id]
        places = {"label": clean(item.thing.label), "x": f"{box.x:g}", "y": f"{-box.y:g}"}
        _data(node, "n", places | node_values(item))
    for number, link in enumerate(picture.links):
        source, target = directed(link)
        edge = etree.SubElement(graph, f"{{{_NS}}}edge", id=f"e{number}", source=clean(source), target=clean(target))
        _data(edge, "e", {"weight": weight(link)} | edge_values(picture, link))
    text: str = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True).decode()
    return text


def _keys(root: etree._Element) -> None:
    nodes = (("label", "string"), ("x", "double"), ("y", "double"), *NODE_COLUMNS)
    edges = (("weight", "double"), *EDGE_COLUMNS)
    for domain, columns in (("node", nodes), ("edge", edges)):
        for name, kind in columns:
            key = {"id": f"{domain[0]}-{name}", "for": domain, "attr.name": name, "attr.type": kind}
            etree.SubElement(root, f"{{{_NS}}}key", key)


def _data(parent: etree._Element, domain: str, values: dict[str, str]) -> None:
    for name, value in values.items():
        etree.SubElement(parent, f"{{{_NS}}}data", key=f"{domain}-{name}").text = value
