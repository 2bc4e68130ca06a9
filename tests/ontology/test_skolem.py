"""Names of anonymous expressions come from their content."""

from __future__ import annotations

import pytest
from small_graph import from_rdflib, graph

from ontology.skolem import GENID, named
from ontology.terms import PG, Term, Triple

RESTRICTION = "[ a owl:Restriction ; owl:onProperty pg:sector ; owl:hasValue code:sector-%s ]"


def _named(text: str) -> list[Triple]:
    return named(from_rdflib(graph(text)))


def _above(text: str) -> set[Term]:
    return {o for s, _, o in _named(text) if s == PG.X}


def test_equal_expressions_have_one_name() -> None:
    first = _above(f"pg:X rdfs:subClassOf {RESTRICTION % 'state'} , {RESTRICTION % 'state'} .")
    assert len(first) == 1
    assert next(iter(first)).startswith("<" + GENID)
    assert first == _above(f"pg:X rdfs:subClassOf {RESTRICTION % 'state'} .")


def test_different_expressions_have_different_names() -> None:
    assert len(_above(f"pg:X rdfs:subClassOf {RESTRICTION % 'state'} , {RESTRICTION % 'private'} .")) == 2


def test_lists_and_what_they_hold_are_named() -> None:
    result = set(_named(f"pg:X owl:unionOf ( pg:A {RESTRICTION % 'state'} ) ."))
    assert not any(term.startswith("_:") for triple in result for term in triple)
    assert len(result) == 8


def test_a_circle_is_refused() -> None:
    with pytest.raises(ValueError, match="circle"):
        named([("_:a", PG.p, "_:b"), ("_:b", PG.p, "_:a")])
