"""What a node and an edge of a picture carry in a graph file: one table for every format."""

from __future__ import annotations

import re

from ontology.terms import ID
from viz.codes import class_code, relation_code, status_text
from viz.links import label_of, span_of
from viz.picture import Item, Link, Picture

NODE_COLUMNS = (("class", "string"), ("sector", "string"), ("mark", "string"), ("iri", "string"))
EDGE_COLUMNS = (
    *(("predicate", "string"), ("relation", "string"), ("note", "string"), ("review", "string")),
    *(("funding_status", "string"), ("amount_dkk", "double"), ("start", "string"), ("end", "string")),
    *(("documents", "string"), ("claims", "string")),
)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that no XML document may hold (XML 1.0, section 2.2)."""


def clean(text: str) -> str:
    """Return *text* without the characters that XML forbids."""
    return _FORBIDDEN.sub("", text)


def node_values(item: Item) -> dict[str, str]:
    """Return a node's values by column; empty ones are left out."""
    thing = item.thing
    values = {
        "class": class_code(thing.cls).one.da,
        "sector": thing.sector,
        "mark": item.mark,
        "iri": ID.base + thing.id,
    }
    return {name: clean(value) for name, value in values.items() if value}


def edge_values(picture: Picture, link: Link) -> dict[str, str]:
    """Return an edge's values by column; empty ones are left out."""
    fact = link.fact
    start, end = span_of(fact)
    titles = sorted({place.title for place in fact.places})
    values = {
        "predicate": fact.predicate,
        "relation": relation_code(fact.predicate).verb.da,
        "note": label_of(fact).da,
        "review": fact.review,
        "funding_status": status_text(fact.funding).da,
        "amount_dkk": fact.value("amount"),
        "start": start,
        "end": end,
        "documents": "; ".join(titles),
        "claims": " ".join(fact.claims),
    }
    return {name: clean(value) for name, value in values.items() if value}


def weight(link: Link) -> str:
    """Return an edge's weight: 1 where nothing is counted, up to 10."""
    return f"{1 + 9 * link.weight:g}"


def directed(link: Link) -> tuple[str, str]:
    """Return the two ends in the direction of the statement, whatever the picture's columns are."""
    forwards = link.source == link.fact.subject or link.target == link.fact.object
    return (link.source, link.target) if forwards else (link.target, link.source)
