"""One behaviour over every engine: the same answers, the same limits, the same refusals."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from ontology.errors import QueryError
from ontology.terms import PREFIXES
from queries.engines import Engine, Limits, open_embedded
from queries.engines.embedded import EmbeddedEngine
from queries.engines.workers import WorkerEngine

SELECTS = [
    "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
    "SELECT ?type (COUNT(*) AS ?n) { ?s a ?type } GROUP BY ?type ORDER BY DESC(?n) ?type",
    "SELECT ?s ?amount { ?s a pg:Funding OPTIONAL { ?s pg:amount ?amount } } ORDER BY ?s",
    "SELECT ?s ?end { ?s pg:periodEnd ?end FILTER(STR(?end) <= '2015-12') } ORDER BY ?s ?end",
    "SELECT DISTINCT ?place ?name { ?p pg:locatedIn ?place . ?place skos:prefLabel ?name } ORDER BY ?name",
    "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g",
    "SELECT ?s ?line FROM graph:evidence { ?s pg:lineFrom ?line } ORDER BY ?s ?line",
    "SELECT ?g { GRAPH ?g { ?s a pg:Claim } } GROUP BY ?g",
    "SELECT ?s FROM NAMED graph:registers { GRAPH ?g { ?s a ?t } } ORDER BY ?s",
    "SELECT ?a ?b { ?p a pg:Partnership ; pg:partner ?a, ?b FILTER(STR(?a) < STR(?b)) } ORDER BY ?a ?b",
    "SELECT DISTINCT ?top { id:facility-molen (pg:partOf|org:unitOf)+ ?top } ORDER BY ?top",
    "SELECT ?role (MIN(?low) AS ?least) (MAX(?high) AS ?most) { ?x pg:role ?role ; pg:headCountMin ?low ;"
    " pg:headCountMax ?high } GROUP BY ?role ORDER BY ?role",
    "SELECT ?s { ?s a pg:Project MINUS { ?s pg:startedOn ?when } } ORDER BY ?s",
    "SELECT ?label { id:project-stien rdfs:label ?label } LIMIT 1",
]


@pytest.mark.parametrize("query", SELECTS)
def test_answers_alike(each: Engine, source: ox.Store, query: str) -> None:
    assert each.select(query) == EmbeddedEngine(source).select(query)


def test_the_graph_is_not_empty(each: Engine) -> None:
    rows = each.select("SELECT ?s { ?s a pg:Funding }").rows
    assert len(rows) >= 4


ID = PREFIXES["id"]
VALUES = [
    ("SELECT ?s { ?s pg:administeredBy ?x } ORDER BY ?s", ox.NamedNode(ID + "state-body-styrelsen-for-broer")),
    ("SELECT ?s { ?s skos:prefLabel ?x } ORDER BY ?s", ox.Literal("Fjordby Kommune", language="da")),
    ("SELECT ?s { ?s pg:amount ?a FILTER(?a >= ?x) } ORDER BY ?s", ox.Literal(900_000)),
    ("SELECT ?s { ?s a pg:Project OPTIONAL { ?s pg:endedOn ?e FILTER(STR(?e) > ?x) } FILTER(BOUND(?e)) }",
     ox.Literal("2015-07")),
    ("SELECT ?s ?n { { SELECT ?s (COUNT(?r) AS ?n) { ?s a ?t ; ?p ?r FILTER(?t = ?x) } GROUP BY ?s } } ORDER BY ?s",
     ox.NamedNode(PREFIXES["pg"] + "Project")),
    ("SELECT ?s { VALUES ?x { 'Klitsø Kommune'@da } ?s skos:prefLabel ?x }", ox.Literal("Broputten", language="da")),
    ("SELECT ?s { ?s skos:prefLabel ?x }", ox.Literal('" } SERVICE <http://elsewhere.example/> { ', language="da")),
]  # fmt: skip


@pytest.mark.parametrize(("query", "value"), VALUES)
def test_values_mean_the_same_everywhere(each: Engine, source: ox.Store, query: str, value: ox.Literal) -> None:
    assert each.select(query, {"x": value}) == EmbeddedEngine(source).select(query, {"x": value})


def test_a_question_is_true_or_false(each: Engine) -> None:
    assert each.ask("ASK { ?s a pg:Funding }")
    assert not each.ask("ASK { ?s a pg:Nothing }")
    assert each.ask("ASK { ?s a ?x }", {"x": ox.NamedNode(PREFIXES["pg"] + "Funding")})


def test_triples_are_sorted_and_alike(each: Engine, source: ox.Store) -> None:
    query = "CONSTRUCT { ?s pg:label ?l } WHERE { ?s a pg:Project ; skos:prefLabel ?l }"
    found = each.construct(query)
    assert found == sorted(found, key=str)
    assert found == EmbeddedEngine(source).construct(query)
    assert len(found) == 2


def test_a_description_tells_of_its_node(each: Engine) -> None:
    node = ox.NamedNode(PREFIXES["id"] + "project-stien")
    assert any(triple.subject == node for triple in each.construct("DESCRIBE id:project-stien"))


def test_only_the_named_graphs_are_seen(each: Engine) -> None:
    evidence = (PREFIXES["graph"] + "evidence",)
    assert each.select("SELECT ?s { ?s a pg:Claim }").rows == ()
    assert len(each.select("SELECT ?s { ?s a pg:Claim }", graphs=evidence).rows) > 20
    assert each.answer("SELECT ?s { GRAPH ?g { ?s a pg:Claim } }", graphs=evidence, named=()).count == 0


@pytest.mark.parametrize(
    "query", ["SELECT ?s { ?s ?p ?o }", "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "SELECT ?s { ?s ?p ?o } LIMIT 50"]
)
def test_a_long_answer_is_cut_and_says_so(each: Engine, query: str) -> None:
    answer = each.answer(query, limits=Limits(30, 7))
    assert (answer.count, answer.cut) == (7, True)
    assert answer.note is not None
    assert "the first 7" in answer.note
    shown = answer.solutions.rows if answer.form == "SELECT" else answer.triples
    assert len(shown) == 7


def test_an_answer_that_fits_is_whole(each: Engine) -> None:
    answer = each.answer("SELECT ?s { ?s ?p ?o } LIMIT 7", limits=Limits(30, 7))
    assert (answer.count, answer.cut, answer.note) == (7, False, None)


@pytest.mark.parametrize(
    "query",
    ["SELECT * { ?s ?p", "SELECT * { SERVICE <urn:x> { } }", "DROP ALL", "SELECT * FROM <urn:x> { ?s ?p ?o }"],
)
def test_refusals_are_the_same_everywhere(each: Engine, query: str) -> None:
    with pytest.raises(QueryError) as raised:
        each.select(query)
    assert raised.value.where is not None
    assert raised.value.where.startswith("line 1, column ")


@pytest.mark.parametrize("query", ["SELECT ?s (1 AS ?s) { ?s ?p ?o }", "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o }"])
def test_a_fault_beyond_the_grammar_is_told(out: Path, query: str) -> None:
    for made in (open_embedded(out), WorkerEngine(out / "store")):
        with pytest.raises(QueryError, match="the query's words are right, but it cannot be run: "):
            made.select(query)
        made.close()


@pytest.mark.parametrize(
    ("method", "query"), [("ask", "SELECT * { }"), ("select", "ASK { }"), ("construct", "ASK { }")]
)
def test_the_wrong_kind_of_query_is_told(each: Engine, method: str, query: str) -> None:
    with pytest.raises(QueryError, match=r"this is (SELECT|ASK), not"):
        getattr(each, method)(query)
