"""How sure a claim is: the rule's own record, lowered for every step between the words and the statement."""

from __future__ import annotations

import re

from ingest.mentions.mention import Mention
from ingest.relations.engine.matching import Found

STEPS: dict[str, float] = {
    "anaphor": 0.93,
    "we": 0.85,
    "implied": 0.88,
    "pattern": 0.97,
    "plan": 0.97,
    "apposition": 0.93,
    "institution": 0.8,
    "heading": 0.95,
}
"""By what a claim's confidence is multiplied for how its subject or object was found; named outright: 1."""
UNREAL = 0.8
_COUNTED: dict[float, str] = {
    0.4: "award.sum run.founded",
    0.5: "place.in-municipality role.as role.genitive role.is-employed-at part.apposition run.genitive",
    0.55: "fund.via start.has-since-then",
    0.6: "entry.sum fund.received law.pool-name line.sum member.all part.body-in role.done-by role.employed "
    "role.of role.row span.label table.where target.service-for",
    0.65: "fund.gave-amount fund.money-noun-from member.sits part.in-name partner.with role.has role.has-inverted "
    "run.is-owners span.shall table.grant target.addresses target.line",
    0.7: "field.fundedBy field.runBy fund.supports place.is-owners role.are-employed role.place-first "
    "run.passive size.at-a-time table.owner target.apposed",
    0.75: "field.startedOn field.endedOn field.targetGroup fund.passive law.implied part.letterhead place.in "
    "place.lies propose.card role.several target.open",
    0.8: "call.size law.after role.counted span.runs target.is target.it-is-for",
}
"""How often rules were right at most, counted on texts that were new to them: whatever their words say, no claim of
theirs is surer."""
_SUFFIXES = re.compile(r"(?:\.(?:each|home|list|[a-z]+-staff))+$")
AT_MOST = {rule: most for most, rules in _COUNTED.items() for rule in rules.split()}


def at_most(rule: str) -> float:
    """Return how sure a claim of a rule can be; claims told of several at once are the rule's too ("role.has.each")."""
    return AT_MOST.get(_SUFFIXES.sub("", rule), 1.0)


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
