"""Write a graph as GEXF 1.3 (https://gexf.net/1.3/), with labels, columns, dates, weights, colours and places."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from typing import Any

from lxml import etree

from ontology.periods import is_date
from queries.graph_files.graph import Columns, Edge, GraphFile, clean, cleaned

_NS = "http://gexf.net/1.3"
_VIZ = "http://gexf.net/1.3/viz"
_MAP: Any = {None: _NS, "viz": _VIZ}


def gexf(graph: GraphFile) -> str:
    """Return the graph as a GEXF document; edges carry their period as GEXF's own start and end."""
    root = etree.Element(f"{{{_NS}}}gexf", {"version": "1.3"}, nsmap=_MAP)
    meta = etree.SubElement(root, f"{{{_NS}}}meta")
    etree.SubElement(meta, f"{{{_NS}}}creator").text = "psykgraf"
    etree.SubElement(meta, f"{{{_NS}}}description").text = clean(graph.title)
    holder = etree.SubElement(root, f"{{{_NS}}}graph", defaultedgetype="directed", mode="dynamic", timeformat="date")
    _attributes(holder, "node", graph.node_columns)
    _attributes(holder, "edge", graph.edge_columns)
    _nodes(holder, graph)
    _edges(holder, graph)
    text: str = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True).decode()
    return text


def _attributes(graph: etree._Element, domain: str, columns: Columns) -> None:
    holder = etree.SubElement(graph, f"{{{_NS}}}attributes", {"class": domain})
    for name, kind in columns:
        etree.SubElement(holder, f"{{{_NS}}}attribute", id=name, title=name, type=kind)


def _nodes(parent: etree._Element, graph: GraphFile) -> None:
    holder = etree.SubElement(parent, f"{{{_NS}}}nodes")
    for one in graph.nodes:
        node = etree.SubElement(holder, f"{{{_NS}}}node", id=clean(one.id), label=clean(one.label))
        _values(node, one.values)
        _colour(node, one.colour)
        if one.place:
            x, y = one.place
            etree.SubElement(node, f"{{{_VIZ}}}position", x=f"{x:g}", y=f"{y:g}", z="0")


def _edges(parent: etree._Element, graph: GraphFile) -> None:
    holder = etree.SubElement(parent, f"{{{_NS}}}edges")
    for number, one in enumerate(graph.edges):
        ends = {"id": str(number), "source": clean(one.source), "target": clean(one.target), "weight": one.weight}
        edge = etree.SubElement(holder, f"{{{_NS}}}edge", ends | _period(one))
        edge.set("label", clean(one.label))
        _values(edge, one.values)
        _colour(edge, one.colour)


def _period(edge: Edge) -> dict[str, str]:
    """Return the first and last day of the period: GEXF's dates need a day, so years and months are filled out."""
    start, end = (date if is_date(date) else "" for date in edge.period)
    days = {"start": start + "-01-01"[len(start) - 4 :] if start else "", "end": _last(end)}
    return {name: day for name, day in days.items() if day}


def _last(day: str) -> str:
    if len(day) == 4:
        return f"{day}-12-31"
    return f"{day}-{monthrange(int(day[:4]), int(day[5:]))[1]:02d}" if len(day) == 7 else day


def _values(parent: etree._Element, values: Mapping[str, str]) -> None:
    holder = etree.SubElement(parent, f"{{{_NS}}}attvalues")
    for name, value in cleaned(values).items():
        etree.SubElement(holder, f"{{{_NS}}}attvalue", {"for": name, "value": value})


def _colour(parent: etree._Element, colour: str) -> None:
    if colour:
        red, green, blue = (str(int(colour[place : place + 2], 16)) for place in (1, 3, 5))
        etree.SubElement(parent, f"{{{_VIZ}}}color", r=red, g=green, b=blue)
