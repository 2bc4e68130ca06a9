"""A picture in small, for the front page: its boxes and lines without words, from the same layout as the page."""

from __future__ import annotations

from markupsafe import Markup

from viz.codes import SECTORS, relation_code
from viz.layout import Box, Plan
from viz.picture import Link, Picture

_SHAPE = 0.56
"""Height of a thumbnail as a part of its width; what lies lower is not shown."""
_LEAST = 560.0
_MOST_LINES = 90


def thumbnail(picture: Picture, plan: Plan) -> Markup:
    """Return the upper part of the picture as an SVG; decoration only, so hidden from screen readers."""
    if not picture.items:
        return Markup("")
    width = max(plan.width, _LEAST)
    height = round(min(plan.height, width * _SHAPE), 1)
    seen = {item.id: plan.boxes[item.id] for item in picture.items if plan.boxes[item.id].y < height}
    lines = [
        _line(seen[link.source], seen[link.target], link)
        for link in picture.links
        if {link.source, link.target} <= seen.keys()
    ]
    sector = {item.id: item.thing.sector for item in picture.items}
    boxes = [_box(box, SECTORS.get(sector[name], SECTORS[""])[1]) for name, box in seen.items()]
    return Markup(
        '<svg class="thumb" viewBox="0 0 {} {}" preserveAspectRatio="xMidYMin slice" aria-hidden="true">{}{}</svg>'
    ).format(round(width), round(width * _SHAPE), Markup("").join(lines[:_MOST_LINES]), Markup("").join(boxes))


def _line(source: Box, target: Box, link: Link) -> Markup:
    start, end = (source, target) if source.x <= target.x else (target, source)
    left, right = start.x + start.width / 2, end.x - end.width / 2
    if start.x == end.x:
        left, right = start.x + start.width / 2, end.x + end.width / 2
    bend = round((right - left) / 2 if left != right else 40)
    return Markup('<path d="M{} {}c{} 0 {} {} {} {}" fill="none" stroke="{}" stroke-width="{}" opacity=".55"/>').format(
        *(round(number) for number in (left, start.y)),
        bend,
        round(right - left) - bend if left != right else bend,
        round(end.y - start.y),
        round(right - left),
        round(end.y - start.y),
        relation_code(link.fact.predicate).colour,
        round(2 + 8 * link.weight, 1),
    )


def _box(box: Box, colour: str) -> Markup:
    place = (box.x - box.width / 2, box.y - box.height / 2, box.width, box.height)
    return Markup('<rect x="{}" y="{}" width="{}" height="{}" fill="{}"/>').format(*(round(n) for n in place), colour)
