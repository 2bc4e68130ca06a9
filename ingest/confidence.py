"""How sure a claim is: the rule's own record, lowered for every step between the words and the statement."""

from __future__ import annotations

from ingest.mentions.mention import Mention
from ingest.relations.engine.matching import Found

STEPS: dict[str, float] = {
    "anaphor": 0.93,
    "we": 0.9,
    "implied": 0.82,
    "pattern": 0.97,
    "apposition": 0.93,
    "institution": 0.9,
    "heading": 0.95,
}
"""By what a claim's confidence is multiplied for how its subject or object was found; named outright: 1."""
UNREAL = 0.8


def confidence_of(found: Found) -> float:
    """Return how likely the claim is right, from 0 to 1."""
    score = found.rule.confidence
    score *= STEPS["implied"] if found.implied else _of(found.subject)
    if found.object is not None:
        score *= _of(found.object)
    if found.mood.unreal:
        score *= UNREAL
    return score


def _of(mention: Mention) -> float:
    return STEPS.get(mention.source, 1.0)
