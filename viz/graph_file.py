"""A picture as a graph for other programs: what its nodes and edges carry, their colours and places."""

from __future__ import annotations

from ontology.terms import ID
from queries.graph_files import Edge, GraphFile, Node
from viz.codes import SECTORS, class_code, relation_code, status_text
from viz.layout import Box, arrange
from viz.links import label_of, span_of
from viz.picture import Item, Link, Picture

NODE_COLUMNS = (("class", "string"), ("sector", "string"), ("mark", "string"), ("iri", "string"))
EDGE_COLUMNS = (
    *(("predicate", "string"), ("relation", "string"), ("note", "string"), ("review", "string")),
    *(("funding_status", "string"), ("amount_dkk", "double"), ("start", "string"), ("end", "string")),
    *(("documents", "string"), ("claims", "string")),
)


def graph_file(picture: Picture) -> GraphFile:
    """Return a picture's graph, its nodes where the picture has its boxes; y grows upwards, as graph programs have it.

    Labels are Danish; an edge's direction is the statement's, whatever the picture's columns are.
    """
    plan = arrange(picture.columns, picture.items, picture.links)
    nodes = [_node(item, plan.boxes[item.id]) for item in picture.items]
    edges = [_edge(link) for link in picture.links]
    return GraphFile(picture.view, picture.title.da, NODE_COLUMNS, EDGE_COLUMNS, nodes, edges)


def _node(item: Item, box: Box) -> Node:
    thing = item.thing
    values = {
        "class": class_code(thing.cls).one.da,
        "sector": thing.sector,
        "mark": item.mark,
        "iri": ID.base + thing.id,
    }
    colour = SECTORS[thing.sector if thing.sector in SECTORS else ""][1]
    return Node(item.id, thing.label, values, colour, (box.x, -box.y))


def _edge(link: Link) -> Edge:
    fact, code = link.fact, relation_code(link.fact.predicate)
    start, end = span_of(fact)
    values = {
        "predicate": fact.predicate,
        "relation": code.verb.da,
        "note": label_of(fact).da,
        "review": fact.review,
        "funding_status": status_text(fact.funding).da,
        "amount_dkk": fact.value("amount"),
        "start": start,
        "end": end,
        "documents": "; ".join(sorted({place.title for place in fact.places})),
        "claims": " ".join(fact.claims),
    }
    weight = f"{1 + 9 * link.weight:g}"  # 1 where nothing is counted, up to 10
    return Edge(*_ends(link), code.verb.da, values, weight, (start, end), code.colour)


def _ends(link: Link) -> tuple[str, str]:
    forwards = link.source == link.fact.subject or link.target == link.fact.object
    return (link.source, link.target) if forwards else (link.target, link.source)
