"""Rules between several things, which shapes of one node cannot say: order of dates, circles, doubles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ontology.checks.data import Data, as_store, select
from ontology.checks.shapes import short
from ontology.records import Finding
from ontology.terms import PREFIXES

_PREFIXES = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())

_ENDS_FIRST = """{{ ?subject {start} ?first ; {end} ?value .
  BIND(IF(STRLEN(STR(?first)) < STRLEN(STR(?value)), STRLEN(STR(?first)), STRLEN(STR(?value))) AS ?length)
  FILTER(SUBSTR(STR(?value), 1, ?length) < SUBSTR(STR(?first), 1, ?length)) }}"""
"""Dates of different precision are compared as far as both are known: 2017 does not end before 2017-06."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its code, what to say of a breach in both languages, and the pattern that binds ?subject and ?value."""

    code: str
    da: str
    en: str
    pattern: str
    severity: Literal["error", "warning"] = "error"


RULES = (
    Rule(
        "RULE-period",
        "Perioden slutter, før den begynder.",
        "The period ends before it begins.",
        _ENDS_FIRST.format(start="pg:periodStart", end="pg:periodEnd"),
    ),
    Rule(
        "RULE-lifetime",
        "Kilderne lader det ophøre, før det begyndte.",
        "By the sources it ended before it began.",
        _ENDS_FIRST.format(start="pg:startedOn", end="pg:endedOn"),
        "warning",
    ),
    Rule(
        "RULE-part-circle",
        "Det er en del af sig selv, direkte eller gennem andre.",
        "It is a part of itself, directly or through others.",
        "{ ?subject pg:partOf ?value . ?value pg:partOf* ?subject }",
    ),
    Rule(
        "RULE-within-circle",
        "Området ligger inden for sig selv.",
        "The territory lies within itself.",
        "{ ?subject pg:within ?value . ?value pg:within* ?subject }",
    ),
    Rule(
        "RULE-role-circle",
        "Rollen er underordnet sig selv.",
        "The role is narrower than itself.",
        "{ ?subject skos:broader ?value . ?value skos:broader* ?subject }",
    ),
    Rule(
        "RULE-own-funder",
        "Modtageren er sin egen giver.",
        "The recipient is its own funder.",
        "{ ?subject pg:recipient ?value ; pg:funder ?value }",
    ),
    Rule(
        "RULE-own-partner",
        "Indsatsen er partner med sig selv.",
        "The initiative is a partner of itself.",
        "{ ?subject pg:initiative ?value ; pg:partner ?value }",
        "warning",
    ),
    Rule(
        "RULE-two-classes",
        "Enheden har to typer; en enhed har én.",
        "The entity has two types; an entity has one.",
        """{ ?subject a ?one , ?value ; skos:prefLabel ?name . FILTER(STR(?one) < STR(?value))
  FILTER(STRSTARTS(STR(?one), STR(pg:)) && STRSTARTS(STR(?value), STR(pg:))) }""",
        "warning",
    ),
    Rule(
        "RULE-same-name",
        "To enheder af samme type har samme navn; er de den samme?",
        "Two entities of one type have the same name; are they the same?",
        """{ SELECT (IRI(MIN(STR(?s))) AS ?subject) (IRI(MAX(STR(?s))) AS ?value)
  { ?s a ?type ; skos:prefLabel ?name FILTER(STRSTARTS(STR(?type), STR(pg:))) }
  GROUP BY ?type ?name HAVING (COUNT(DISTINCT ?s) > 1) }""",
        "warning",
    ),
)


def check_rules(data: Data, language: str = "en") -> list[Finding]:
    """Return the breaches of the rules between things, sorted."""
    store = as_store(data)
    findings = set()
    for rule in RULES:
        for row in select(store, f"{_PREFIXES}SELECT DISTINCT ?subject ?value {rule.pattern}"):
            message = rule.da if language == "da" else rule.en
            findings.add(Finding(rule.code, str(row["subject"]), message, short(row["value"]), rule.severity))
    return sorted(findings)
