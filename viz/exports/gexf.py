"""Write a picture as GEXF 1.3 (https://gexf.net/1.3/), with labels, classes, dates, weights, colours and places."""

from __future__ import annotations

from typing import Any

from lxml import etree

from viz.codes import SECTORS, relation_code
from viz.exports.columns import EDGE_COLUMNS, NODE_COLUMNS, clean, directed, edge_values, node_values, weight
from viz.layout import arrange
from viz.links import span_of
from viz.picture import Link, Picture

_NS = "http://gexf.net/1.3"
_VIZ = "http://gexf.net/1.3/viz"
_MAP: Any = {None: _NS, "viz": _VIZ}


def gexf(picture: Picture) -> str:
    """Return the picture as a GEXF document; edges carry their period as GEXF's own start and end."""
    root = etree.Element(f"{{{_NS}}}gexf", {"version": "1.3"}, nsmap=_MAP)
    meta = etree.SubElement(root, f"{{{_NS}}}meta")
    etree.SubElement(meta, f"{{{_NS}}}creator").text = "psykgraf"
    etree.SubElement(meta, f"{{{_NS}}}description").text = clean(picture.title.da)
    graph = etree.SubElement(root, f"{{{_NS}}}graph", defaultedgetype="directed", mode="dynamic", timeformat="date")
    _attributes(graph, "node", NODE_COLUMNS)
    _attributes(graph, "edge", EDGE_COLUMNS)
    _nodes(graph, picture)
    _edges(graph, picture)
    text: str = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True).decode()
    return text


def _attributes(graph: etree._Element, domain: str, columns: tuple[tuple[str, str], ...]) -> None:
    holder = etree.SubElement(graph, f"{{{_NS}}}attributes", {"class": domain})
    for name, kind in columns:
        etree.SubElement(holder, f"{{{_NS}}}attribute", id=name, title=name, type=kind)


def _nodes(graph: etree._Element, picture: Picture) -> None:
    plan = arrange(picture.columns, picture.items, picture.links)
    holder = etree.SubElement(graph, f"{{{_NS}}}nodes")
    for item in picture.items:
        node = etree.SubElement(holder, f"{{{_NS}}}node", id=clean(item.id), label=clean(item.thing.label))
        _values(node, node_values(item))
        _colour(node, SECTORS[item.thing.sector if item.thing.sector in SECTORS else ""][1])
        box = plan.boxes[item.id]
        etree.SubElement(node, f"{{{_VIZ}}}position", x=f"{box.x:g}", y=f"{-box.y:g}", z="0")


def _edges(graph: etree._Element, picture: Picture) -> None:
    holder = etree.SubElement(graph, f"{{{_NS}}}edges")
    for number, link in enumerate(picture.links):
        source, target = directed(link)
        attributes = {"id": str(number), "source": clean(source), "target": clean(target), "weight": weight(link)}
        edge = etree.SubElement(holder, f"{{{_NS}}}edge", attributes | _period(link))
        edge.set("label", relation_code(link.fact.predicate).verb.da)
        _values(edge, edge_values(picture, link))
        _colour(edge, relation_code(link.fact.predicate).colour)


def _period(link: Link) -> dict[str, str]:
    """Return the first and last day of the period: GEXF's dates need a day, so years and months are filled out."""
    start, end = span_of(link.fact)
    days = {"start": start + "-01-01"[len(start) - 4 :] if start else "", "end": _last(end)}
    return {name: day for name, day in days.items() if day}


def _last(day: str) -> str:
    if len(day) == 4:
        return f"{day}-12-31"
    if len(day) == 7:
        from calendar import monthrange

        return f"{day}-{monthrange(int(day[:4]), int(day[5:]))[1]:02d}"
    return day


def _values(parent: etree._Element, values: dict[str, str]) -> None:
    holder = etree.SubElement(parent, f"{{{_NS}}}attvalues")
    for name, value in values.items():
        etree.SubElement(holder, f"{{{_NS}}}attvalue", {"for": name, "value": value})


def _colour(parent: etree._Element, colour: str) -> None:
    red, green, blue = (str(int(colour[place : place + 2], 16)) for place in (1, 3, 5))
    etree.SubElement(parent, f"{{{_VIZ}}}color", r=red, g=green, b=blue)
