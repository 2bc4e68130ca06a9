"""Whom a sentence goes on to speak of after a relative clause that another name closes: "X, der hører under Y, har"."""

from __future__ import annotations

import re

from ingest.mentions.mention import Mention
from ingest.relations.engine.rule import ANY_SIGN
from ingest.relations.engine.shape import Shape
from ontology.predicates import INITIATIVES

_SUBJECTS = INITIATIVES | {"Facility", "Unit", "Centre", "Association"}
_CLOSED = re.compile(
    rf"(?P<first>{ANY_SIGN})[”\"»’]?, (?:der|som) [^.;:?!]{{0,90}}?\b(?:af|under|i|på|til|hos|ved|med) (?:[^\W\d_]+ ){{0,2}}$"
)
"""A name and the relative clause up to the name that closes it."""
_AFTER_COMMA = re.compile(
    r"[”\"»’]?, (?:er|har|havde|ligger|blev|drives|råder|rummer|modtager|tilbyder|åbnede|startede|består|henvender|ledes|bemandes"
    r"|behandler|holder|optager)\b"
)


def after_relative(match: re.Match[str], shape: Shape) -> Mention | None:
    """Return the name before the relative clause where the match's own subject only closes that clause, or None."""
    if "s" not in match.re.groupindex or match.start("s") < 0 or not _AFTER_COMMA.match(shape.text, match.end("s")):
        return None
    opening = _CLOSED.search(shape.text[: match.start("s")])
    first = shape.at.get(opening.start("first")) if opening else None
    return first if first is not None and first.type in _SUBJECTS else None
