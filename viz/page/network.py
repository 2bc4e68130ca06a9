"""A picture as one HTML file: the layout's boxes in pyvis' lists, rendered by our template in pyvis' environment."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jinja2 import Template

from viz.codes import FIRM, SECTORS, relation_code
from viz.layout import BOW, Box, Plan, arrange
from viz.links import label_of, span_of
from viz.page.environment import prepare
from viz.page.legend import legend
from viz.page.light_pyvis import network_class
from viz.page.links import ALONE, SiteLinks
from viz.page.panel import fact_data
from viz.page.rows import rows
from viz.page.words import WORDS
from viz.picture import Item, Link, Picture
from viz.reviewed import reviews_of, unreviewed
from viz.text import Text

IN, OUT = "«", "»"
"""What marks the invisible ends at a box's left and right edge: vis-network leads lines to a node's middle only."""
_MOST_WITH_ENDS = 600
"""Items above which lines go to the boxes' middles: three nodes for one would cost more than the looks are worth."""
_THIN, _THICK = 1.3, 10.0
_OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "nodes": {"shape": "custom", "chosen": False},
    "edges": {
        "chosen": False,
        "selectionWidth": 0,
        "hoverWidth": 0.6,
        "smooth": {"enabled": True, "type": "cubicBezier", "forceDirection": "horizontal", "roundness": 0.5},
    },
    "interaction": {
        "hover": True,
        "zoomView": False,
        "dragView": True,
        "selectConnectedEdges": False,
        "keyboard": False,
    },
}


def page(
    picture: Picture,
    *,
    plan: Plan | None = None,
    links: SiteLinks = ALONE,
    language: str = "da",
) -> str:
    """Return the picture's page.

    *plan* is its layout where that is made already; *links* lead to the pages of the site that it is part of.
    """
    plan = plan or arrange(picture.columns, picture.items, picture.links)
    network = network_class()(directed=True, cdn_resources="in_line")
    network.options = _options(len(picture.items))
    ends = len(picture.items) <= _MOST_WITH_ENDS
    # add_node and add_edge look through their whole lists at every call; the lists themselves are the interface here.
    network.nodes = nodes(picture, plan, ends=ends)
    network.edges = edges(picture, plan, ends=ends)
    found = rows(picture)
    node_list, edge_list, _, _, _, options = network.get_network_data()
    return template().render(
        language=language,
        title=picture.title,
        picture=picture,
        unreviewed=unreviewed(reviews_of(link.fact for link in picture.links if link.fact.predicate != "states")),
        legend=legend(picture),
        rows=found,
        filled={name: any(getattr(row, name).da for row in found) for name in ("amount", "period", "status")},
        sectors=SECTORS,
        build=picture.build,
        home=links.home,
        ways=links.ways,
        drawing={
            **_drawing(picture, plan, node_list, edge_list, json.loads(options)),
            "entities": links.entities,
            "documentPages": links.documents,
        },
        years=_years(picture),
    )


@cache
def template() -> Template:
    """Return our template in pyvis' environment, compiled once for all pictures."""
    return prepare(network_class()(cdn_resources="in_line").templateEnv).get_template("picture.html.j2")


def nodes(picture: Picture, plan: Plan, *, ends: bool) -> list[dict[str, Any]]:
    """Return pyvis' node list: a box for each item and, with *ends*, the invisible points at its two sides."""
    found: list[dict[str, Any]] = []
    for item in picture.items:
        box = plan.boxes[item.id]
        found.append(_node(item, plan))
        if ends:
            for mark, side in ((IN, -0.5), (OUT, 0.5)):
                x = box.x + side * box.width
                end = {
                    "id": item.id + mark,
                    "x": x,
                    "y": box.y,
                    "shape": "dot",
                    "size": 0,
                    "borderWidth": 0,
                    "opacity": 0,
                }
                found.append({**end, "of": item.id})
    return found


def _node(item: Item, plan: Plan) -> dict[str, Any]:
    box, thing = plan.boxes[item.id], item.thing
    return {
        "id": item.id,
        "label": thing.label,
        "shape": "custom",
        "x": box.x,
        "y": box.y,
        "w": box.width,
        "h": box.height,
        "lines": box.lines,
        "cls": thing.cls,
        "sector": thing.sector,
        "others": thing.others,
        "column": item.column,
        "group": item.group,
        "mark": item.mark,
    }


def edges(picture: Picture, plan: Plan, *, ends: bool) -> list[dict[str, Any]]:
    """Return pyvis' edge list: a line for each fact, with the fact itself for the panel."""
    return [_edge(number, link, plan, ends=ends) for number, link in enumerate(picture.links)]


def _edge(number: int, link: Link, plan: Plan, *, ends: bool) -> dict[str, Any]:
    code = relation_code(link.fact.predicate)
    start, end = span_of(link.fact)
    edge: dict[str, Any] = {
        "id": number,
        "from": link.source,
        "to": link.target,
        "source": link.source,
        "target": link.target,
        "relation": link.fact.predicate,
        "width": round(_THIN + (_THICK - _THIN) * link.weight, 2) if link.weight else _THIN,
        "color": code.colour,
        "start": start[:4],
        "end": end[:4],
        **fact_data(link.fact),
    }
    dashes = _dashes(link)
    if dashes:
        edge["dashes"] = dashes
    words = label_of(link.fact)
    if words.da:
        edge["words"] = _pair(words)
    if ends:
        edge |= _ends(plan.boxes[link.source], plan.boxes[link.target], link)
    return edge


def _ends(source: Box, target: Box, link: Link) -> dict[str, Any]:
    """Lead a line from edge to edge; one within a column bows out to the right of it."""
    if source.x == target.x:
        turn = "curvedCCW" if source.y > target.y else "curvedCW"
        roundness = round(min(0.45, BOW / max(abs(source.y - target.y), 1.0)), 3)
        bow = {"enabled": True, "type": turn, "roundness": roundness}
        return {"from": link.source + OUT, "to": link.target + OUT, "smooth": bow}
    out, into = (OUT, IN) if source.x < target.x else (IN, OUT)
    return {"from": link.source + out, "to": link.target + into}


def _dashes(link: Link) -> list[int] | None:
    """Return the pattern of a line that is not firm: open money, an unreviewed claim, a weak relation."""
    if link.fact.review != "accepted":
        return [2, 5]
    if link.fact.funding and link.fact.funding not in FIRM:
        return [7, 5]
    return list(relation_code(link.fact.predicate).dashes) or None


def _options(items: int) -> dict[str, Any]:
    interaction = {**_OPTIONS["interaction"], "hideEdgesOnDrag": items > _MOST_WITH_ENDS}
    return {**_OPTIONS, "interaction": interaction}


def _drawing(picture: Picture, plan: Plan, node_list: list[Any], edge_list: list[Any], options: Any) -> dict[str, Any]:
    return {
        "view": picture.view,
        "title": _pair(picture.title),
        "caption": [_pair(sentence) for sentence in picture.caption],
        "settings": dict(picture.settings),
        "build": picture.build.version,
        "asOf": picture.build.as_of,
        "width": plan.width,
        "height": plan.height,
        "steps": picture.steps,
        "bands": [
            {
                "kind": b.kind,
                "x": b.x,
                "y": b.y,
                "w": b.width,
                "title": _pair(b.title),
                "column": b.column,
                "group": b.group,
            }
            for b in plan.bands
        ],
        "nodes": node_list,
        "edges": edge_list,
        "options": options,
        "names": {name: thing.label for name, thing in sorted(picture.names.items())},
        "documents": {name: [place.title, place.date] for name, place in sorted(picture.documents.items())},
        "words": {key: _pair(text) for key, text in WORDS.items()},
        "codes": legend(picture).codes(),
    }


def _pair(text: Text) -> list[str]:
    return [text.da, text.en]


def _years(picture: Picture) -> tuple[int, int] | None:
    years = sorted(int(day[:4]) for link in picture.links for day in span_of(link.fact) if day[:4].isdigit())
    return (years[0], years[-1]) if years else None
