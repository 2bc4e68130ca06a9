"""A value stays a value, wherever it stands and whatever it contains."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from ontology.errors import QueryError, UsageError
from queries.sparql.values import bind, with_names, written_term

EVIL = [
    '" } SERVICE <http://elsewhere.example/> { ?s ?p ?o } #',
    "x'); DROP ALL; #",
    "line\nbreak\tand \\ backslash",
    '"""',
    "?s",
    "> <",
    "}",
]


@pytest.mark.parametrize("text", EVIL)
@pytest.mark.parametrize("language", [None, "da"])
def test_a_text_with_sparql_in_it_stays_a_text(text: str, language: str | None) -> None:
    value = ox.Literal(text, language=language) if language else ox.Literal(text)
    bound = bind("SELECT ?y { { SELECT ?y { BIND(?x AS ?y) } } OPTIONAL { FILTER(?x = ?x) } }", {"x": value})
    rows = list(ox.Store().query(bound))
    assert [row[0] for row in rows] == [value]


PLACES = [
    ("SELECT ?s { ?s ?p ?x }", "SELECT ?s { ?s ?p  <urn:v>  }"),
    ("SELECT ?s { ?s ?p ?o FILTER(?o=?x||?o=$x) }", "SELECT ?s { ?s ?p ?o FILTER(?o= <urn:v> ||?o= <urn:v> ) }"),
    ("ASK { GRAPH ?x { ?s ?x ?xx } }", "ASK { GRAPH  <urn:v>  { ?s  <urn:v>  ?xx } }"),
    ("ASK { ?s ?p '?x' } # ?x", "ASK { ?s ?p '?x' } # ?x"),
    ("ASK { VALUES ?x { 'default' UNDEF } ?s ?p ?x }", "ASK { VALUES ?x { <urn:v> } ?s ?p  <urn:v>  }"),
    ("DESCRIBE ?x", "DESCRIBE  <urn:v> "),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_replaces_tokens_and_nothing_else(text: str, expected: str) -> None:
    assert bind(text, {"x": ox.NamedNode("urn:v"), "unused": ox.Literal(1)}) == expected


IMPOSSIBLE = [
    ("SELECT ?x { ?x ?p ?o }", "line 1, column 8"),
    ("SELECT ?s (1 AS ?x) { ?s ?p ?o }", "line 1, column 17"),
    ("ASK { VALUES (?x ?y) { (1 2) } }", "line 1, column 15"),
    ("SELECT (COUNT(*) AS ?n) { ?s ?p ?x } GROUP BY ?x", "line 1, column 47"),
    ("ASK { ?s ?x ?o }", "line 1, column 10"),  # a text cannot be a property
]


@pytest.mark.parametrize(("text", "place"), IMPOSSIBLE)
def test_says_where_a_value_cannot_stand(text: str, place: str) -> None:
    with pytest.raises(QueryError, match="a parameter cannot stand here") as raised:
        bind(text, {"x": ox.Literal("value")})
    assert raised.value.where == place


@pytest.mark.parametrize(
    "term", [ox.Literal("a\\u0022b"), ox.Literal("a\\U00000022b"), ox.Literal("\x01"), ox.BlankNode()]
)
def test_refuses_what_engines_read_differently(term: ox.Literal) -> None:
    with pytest.raises(UsageError, match="the value of place"):
        written_term("place", term)


def test_names_stand_in_the_block_that_waits_for_them() -> None:
    text = with_names("SELECT ?x { VALUES ?x { } ?x ?p ?y }", {"x": ["urn:a", "https://example.org/b#c"]})
    assert text == "SELECT ?x { VALUES ?x { <urn:a> <https://example.org/b#c> } ?x ?p ?y }"
    assert with_names("ASK { VALUES ?x { } }", {"x": []}) == "ASK { VALUES ?x {  } }"


@pytest.mark.parametrize("name", ["urn:a> } DROP ALL #", "a", "urn:a b", "urn:\\u003E", ""])
def test_what_is_no_iri_is_no_name(name: str) -> None:
    with pytest.raises(UsageError, match="one of the values of x is no IRI"):
        with_names("ASK { VALUES ?x { } }", {"x": ["urn:a", name]})


def test_names_without_a_place_are_refused() -> None:
    with pytest.raises(UsageError, match="has no block"):
        with_names("ASK { VALUES ?y { } }", {"x": ["urn:a"]})
