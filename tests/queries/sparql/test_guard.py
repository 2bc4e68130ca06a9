"""What the guard refuses, where it says the fault is, and what it lets through."""

from __future__ import annotations

import pytest

from ontology.errors import QueryError
from queries.sparql.guard import check

REFUSED = [
    ("SELEC * { ?s ?p ?o }", "line 1, column 1: 'SELEC' stands where", "Did you mean SELECT?"),
    ("SELECT * WHERE { ?s ?p }", "line 1, column 24: '}' stands where a term was expected.", ""),
    (
        "SELECT *\n{ ?s ?p ?o .\n  FILTER(?o > ) }",
        "line 3, column 15: ')' stands where an expression was expected.",
        "",
    ),
    ("SELECT * { ?s ?p ?o", "line 1, column 20: the text ends where", "'}'"),
    ("SELECT * { ?s ?p ?o } LIMIT many", "line 1, column 29: 'many' stands where a number was expected.", ""),
    ("SELECT * { ?s ?p 'open }", "line 1, column 18: a text in quotation marks begins here and does not end.", ""),
    ("SELECT * {\n ?s ?p ` }", "line 2, column 8: the character '`' has no meaning here.", ""),
    ("ASK { FILTER(CONTAIN('ab', 'a')) }", "line 1, column 14: 'CONTAIN' stands where", "Did you mean CONTAINS?"),
    ("", "line 1, column 1: the text ends where", "SELECT"),
    ("SELECT * { ?s foo:bar ?o }", "line 1, column 15: the prefix foo: is not declared.", "PREFIX foo:"),
    ("SELECT * { <a> ?p ?o }", "line 1, column 12: the IRI <a> is relative", "BASE"),
    ("ASK { } ASK { }", "line 1, column 9: 'ASK' stands where", "the end of the query"),
    # updates
    ("INSERT DATA { <urn:a> <urn:b> 1 }", "line 1, column 1: INSERT is an update", "read"),
    ("PREFIX x: <urn:x> # why\n delete where { ?s ?p ?o }", "line 2, column 2: DELETE is an update", ""),
    ("LOAD <http://elsewhere.example/data>", "line 1, column 1: LOAD is an update", ""),
    ("BASE <urn:x> WITH <urn:g> DELETE { } WHERE { }", "WITH is an update", ""),
    ("CLEAR ALL", "CLEAR is an update", ""),
    # other hosts
    ("SELECT * { SERVICE <http://elsewhere.example/> { ?s ?p ?o } }", "line 1, column 12: SERVICE would send", ""),
    ("SELECT * { { SELECT * { service silent ?x { ?s ?p ?o } } } }", "SERVICE would send", ""),
    ("ASK { FILTER EXISTS { SERVICE <urn:x> { } } }", "SERVICE would send", ""),
    ("SELECT * FROM <http://elsewhere.example/g> { ?s ?p ?o }", "names a graph that is not ours", "graph/facts"),
    ("SELECT * FROM NAMED <http://elsewhere.example/g> { ?s ?p ?o }", "names a graph that is not ours", ""),
    ("BASE <http://elsewhere.example/> ASK FROM <g> { }", "FROM <http://elsewhere.example/g>", ""),
    ("PREFIX graph: <http://elsewhere.example/> ASK FROM graph:facts { }", "not ours", ""),
    # what engines would read in another way than we do
    ('SELECT * { ?s ?p "\\u0022 . SERVICE <urn:x> { } #" }', "the escape \\u0022 cannot be used here", ""),
    ('SELECT * { ?s ?p "\\\\u0041" }', "cannot be used here", ""),
    ("ASK { FILTER(?a<?b&&?c='>') SERVICE <urn:x> { } FILTER(''='') }", "stands where", ""),
]

ACCEPTED = [
    ("SELECT * { ?s ?p ?o }", "SELECT"),
    ("# SERVICE in a comment\nASK { ?s rdfs:label 'SERVICE <urn:x> { }' }", "ASK"),
    ("ASK { ?service a pg:Service }", "ASK"),
    ("CONSTRUCT { ?s a pg:Load } WHERE { ?s a pg:Service } LIMIT 3", "CONSTRUCT"),
    ("CONSTRUCT FROM graph:evidence WHERE { ?s a pg:Claim }", "CONSTRUCT"),
    ("DESCRIBE <urn:x>", "DESCRIBE"),
    ("DESCRIBE ?x { ?x a pg:Pool } ORDER BY ?x", "DESCRIBE"),
    ("select distinct ?s (count(distinct ?o) as ?n) { ?s ?p ?o } group by ?s having (count(*) > 3)", "SELECT"),
    ("SELECT ?x { ?x pg:a/pg:b*|^pg:c+/!(a|^pg:d)? ?y ; a pg:X , [ pg:e ( 1 -2.5 3e4 true ) ] . }", "SELECT"),
    ("SELECT ?x { VALUES (?x ?y) { (1 UNDEF) (<urn:x> 'a'@da-DK) } MINUS { ?x ?y ?z } } VALUES ?q { 1 2 }", "SELECT"),
    ("SELECT ?x { BIND(IF(?a+1<3, STR(?a), xsd:date(?a)) AS ?x) FILTER(?a -1 * 3 NOT IN (4, 5)) }", "SELECT"),
    (
        "SELECT ?x { { SELECT ?x { ?x ?y ?z } LIMIT 4 OFFSET 2 } UNION { GRAPH ?g { ?x ?y ?z } } OPTIONAL { } }",
        "SELECT",
    ),
    ('SELECT ?x { ?x ?y """l"x""\n g""" ; . FILTER(REGEX(?z, "\\\\d+", "i")) }', "SELECT"),
    ("SELECT (GROUP_CONCAT(?x ; SEPARATOR=', ') AS ?y) (SHA256('a') AS ?z) { }", "SELECT"),
    ("BASE <https://w3id.org/psykgraf/graph/> SELECT * FROM <facts> FROM NAMED <evidence> { ?s ?p ?o }", "SELECT"),
    ("ASK { ?s rdfs:label 'bl\\u00E5b\u00e6r' }", "ASK"),
]


@pytest.mark.parametrize(("text", "message", "more"), REFUSED)
def test_refused_before_anything_runs(text: str, message: str, more: str) -> None:
    with pytest.raises(QueryError) as raised:
        check(text)
    assert message in str(raised.value)
    assert more in str(raised.value)


@pytest.mark.parametrize(("text", "form"), ACCEPTED)
def test_accepted(text: str, form: str) -> None:
    assert check(text).form == form


def test_names_what_the_query_leaves_to_us() -> None:
    query = check("PREFIX org: <urn:org:> SELECT ?a FROM graph:facts FROM NAMED graph:evidence { ?a a pg:X, org:Y }")
    assert query.undeclared == ("graph", "pg")
    assert query.default == ("https://w3id.org/psykgraf/graph/facts",)
    assert query.named == ("https://w3id.org/psykgraf/graph/evidence",)
    assert query.variables == {"a"}


def test_codepoints_are_decoded_before_engines_see_them() -> None:
    assert "'blåbær'" in check("ASK { ?s ?p 'bl\\u00E5b\\U000000e6r' }").text


def test_a_long_comment_before_a_fault_costs_one_pass() -> None:
    with pytest.raises(QueryError, match="line 2, column 1"):
        check("#" * 200_000 + "\n`")


def test_deep_nesting_is_read_without_recursion() -> None:
    depth = 5_000
    assert check("ASK { FILTER(" + "(" * depth + "1" + ")" * depth + ") }").form == "ASK"
