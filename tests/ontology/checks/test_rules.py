"""The rules between things: each is broken once and kept once."""

from __future__ import annotations

import pytest
from small_graph import GOOD, graph

from ontology.checks.rules import RULES, check_rules

BROKEN = [
    ("RULE-period", 'id:x pg:periodStart "2017-06"^^xsd:gYearMonth ; pg:periodEnd "2016"^^xsd:gYear .'),
    ("RULE-lifetime", 'id:x pg:startedOn "2017"^^xsd:gYear ; pg:endedOn "2016-12-31"^^xsd:date .'),
    ("RULE-part-circle", "id:x pg:partOf id:y . id:y pg:partOf id:x ."),
    ("RULE-within-circle", "id:x pg:within id:x ."),
    ("RULE-role-circle", "id:x skos:broader id:y . id:y skos:broader id:x ."),
    ("RULE-own-funder", "id:x pg:recipient id:y ; pg:funder id:y ."),
    ("RULE-own-partner", "id:x pg:initiative id:y ; pg:partner id:y ."),
    ("RULE-two-classes", 'id:x a pg:Unit , pg:Centre ; skos:prefLabel "Noget"@da .'),
    ("RULE-same-name", 'id:x a pg:Unit ; skos:prefLabel "Noget"@da . id:y a pg:Unit ; skos:prefLabel "Noget"@da .'),
]

KEPT = [
    'id:x pg:periodStart "2017-06"^^xsd:gYearMonth ; pg:periodEnd "2017"^^xsd:gYear .',
    'id:x pg:periodStart "2017-06-01"^^xsd:date ; pg:periodEnd "2017-06"^^xsd:gYearMonth .',
    "id:x pg:partOf id:y . id:y pg:partOf id:z .",
    'id:x a pg:Unit ; skos:prefLabel "Noget"@da . id:y a pg:Centre ; skos:prefLabel "Noget"@da .',
    "id:x a pg:Territory , dcterms:Location .",
    GOOD,
]


@pytest.mark.parametrize(("code", "turtle"), BROKEN)
def test_a_breach_is_found(code: str, turtle: str) -> None:
    assert {finding.code for finding in check_rules(graph(turtle))} == {code}


@pytest.mark.parametrize("turtle", KEPT)
def test_what_keeps_the_rules_passes(turtle: str) -> None:
    assert check_rules(graph(turtle)) == []


def test_every_rule_has_a_case_and_speaks_danish() -> None:
    assert {rule.code for rule in RULES} == {code for code, _ in BROKEN}
    (finding,) = check_rules(graph("id:x pg:within id:x ."), "da")
    assert finding.message == "Området ligger inden for sig selv."
