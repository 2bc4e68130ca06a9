"""What a clause says of the houses that a thing serves, and not of the thing itself."""

from __future__ import annotations

import re

from ingest.relations.engine.rule import Rule
from ingest.relations.engine.shape import Shape
from ingest.search.patterns import compiled

_OF_THEIRS = compiled(
    r"\b(?:målrettet(?: mod)?|rettet mod|retter sig mod|henvender sig til|samarbejder? med|kommer (?:på|i|fra|ud på)|"
    r"besøger|betjener|tilknyttet|bor (?:på|i)|dækker) (?:[^\W\d_]+ ){0,3}?(?:[a-zæøå]*(?:botilbud|bosteder|boformer|"
    r"boliger|tilbud|bofællesskaber|institutioner|væresteder))\b[^.;:]{0,60}$"
)
"""How a clause tells that a law is that of the houses for which something is there."""


def law_of_others(rule: Rule, match: re.Match[str], shape: Shape) -> bool:
    """Tell whether a law is that of the houses of which a thing takes care, and not the thing's own."""
    if rule.predicate != "legalBasis" or "o" not in match.re.groupindex:
        return False
    return _OF_THEIRS.search(shape.text, 0, match.start("o")) is not None
