"""What may not be released is found, and what only looks like it is left alone."""

from __future__ import annotations

import pytest
from rdflib import Graph
from small_graph import GOOD, graph

from ontology.checks.release import check_release

FAULTS = [
    ("REL-blank-node", "id:x a pg:Region ; pg:runs [ a pg:Project ] ."),
    ("REL-email", 'id:x a pg:Evidence ; pg:quote "skriv til nogen@eksempel.dk"@da .'),
    ("REL-phone", 'id:x a pg:Evidence ; pg:quote "ring 12 34 56 78 i dag"@da .'),
    ("REL-phone", 'id:x a pg:Evidence ; pg:quote "tlf. 12345678"@da .'),
    ("REL-phone", 'id:x a pg:Evidence ; pg:quote "+45 12345678"@da .'),
    ("REL-cpr", 'id:x a pg:Evidence ; pg:quote "nr. 010170-1234"@da .'),
    ("REL-dangling", "id:x a pg:Project ; pg:runBy id:nobody ."),
    ("REL-dangling", "id:x a pg:Funding ; pg:fundingStatus code:status-unheard-of ."),
]

HARMLESS = [
    'id:x a pg:Project ; skos:prefLabel "Projekt 2014-2017"@da .',
    "id:x a pg:Funding ; pg:amount 12345678.0 .",
    'id:x a pg:Evidence ; pg:quote "kr. 12.345.678 i alt"@da .',
    'id:x a pg:Evidence ; pg:quote "konto 15.75.59.10"@da .',
    'id:x a pg:Evidence ; pg:quoteHash "1234567812345678" .',
    'id:x a pg:Document ; dcterms:title "25-04-2017"@da .',
    "id:x a pg:Project ; pg:targetGroup id:y . id:y a pg:TargetGroup .",
]


@pytest.mark.parametrize(("code", "turtle"), FAULTS)
def test_faults_are_found(code: str, turtle: str) -> None:
    assert {finding.code for finding in check_release(graph(turtle))} == {code}


@pytest.mark.parametrize("turtle", [*HARMLESS, GOOD])
def test_the_harmless_passes(turtle: str) -> None:
    assert check_release(graph(turtle)) == []


def test_the_model_itself_may_be_released() -> None:
    assert check_release(Graph()) == []


def test_a_finding_does_not_repeat_the_text() -> None:
    (finding,) = check_release(graph('id:x a pg:Evidence ; pg:quote "nogen@eksempel.dk"@da .'))
    assert "eksempel" not in str(finding)
    assert finding.where == "pg:quote"
