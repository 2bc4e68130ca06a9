"""Names of anonymous expressions come from their content."""

from __future__ import annotations

import pytest
from rdflib import BNode, Graph, URIRef
from small_graph import graph

from ontology.skolem import GENID, named

RESTRICTION = "[ a owl:Restriction ; owl:onProperty pg:sector ; owl:hasValue code:sector-%s ]"


def _above(text: str) -> set[object]:
    return set(named(graph(text)).objects(URIRef("https://w3id.org/psykgraf/ns#X"), None))


def test_equal_expressions_have_one_name() -> None:
    first = _above(f"pg:X rdfs:subClassOf {RESTRICTION % 'state'} , {RESTRICTION % 'state'} .")
    assert len(first) == 1
    assert str(*first).startswith(GENID)
    assert first == _above(f"pg:X rdfs:subClassOf {RESTRICTION % 'state'} .")


def test_different_expressions_have_different_names() -> None:
    assert len(_above(f"pg:X rdfs:subClassOf {RESTRICTION % 'state'} , {RESTRICTION % 'private'} .")) == 2


def test_lists_and_what_they_hold_are_named() -> None:
    result = named(graph(f"pg:X owl:unionOf ( pg:A {RESTRICTION % 'state'} ) ."))
    assert not any(isinstance(node, BNode) for triple in result for node in triple)
    assert len(result) == 8


def test_a_circle_is_refused() -> None:
    circle, p = Graph(), URIRef("https://w3id.org/psykgraf/ns#p")
    a, b = BNode("a"), BNode("b")
    circle.add((a, p, b))
    circle.add((b, p, a))
    with pytest.raises(ValueError, match="circle"):
        named(circle)
