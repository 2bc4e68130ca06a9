"""What a query reads is told strictly: whatever may take part in its answer is among it."""

from __future__ import annotations

import pytest

from ontology.graphs import ALL, CANDIDATES, DEFAULT, EVIDENCE, FACTS, REGISTERS
from ontology.literals import plain
from ontology.terms import CODE, ID, PG, RDF, RDFS, SKOS, Term
from queries.sparql.guard import check
from queries.sparql.reads import Reads, reads_of


def reads(body: str, head: str = "SELECT *") -> Reads:
    return reads_of(check(f"{head} WHERE {{ {body} }}"), DEFAULT)


@pytest.mark.parametrize(
    ("body", "change", "matches"),
    [
        ("?x pg:runBy ?y", (FACTS, PG.runBy, ID["x"]), True),
        ("?x pg:runBy ?y", (REGISTERS, PG.runBy, ID["x"]), True),
        ("?x pg:runBy ?y", (FACTS, PG.partOf, ID["x"]), False),
        ("?x pg:runBy ?y", (CANDIDATES, PG.runBy, ID["x"]), False),
        ("?x pg:runBy/pg:partOf ?y", (FACTS, PG.partOf, ID["x"]), True),
        ("?x ^pg:runBy|pg:partOf+ ?y", (FACTS, PG.partOf, ID["x"]), True),
        ("?x <https://w3id.org/psykgraf/ns#runBy> ?y", (FACTS, PG.runBy, ID["x"]), True),
        ("GRAPH graph:evidence { ?x pg:rule ?y }", (EVIDENCE, PG.rule, plain("x")), True),
        ("GRAPH graph:evidence { ?x pg:rule ?y }", (CANDIDATES, PG.rule, plain("x")), False),
        ("GRAPH ?g { ?x pg:rule ?y }", (CANDIDATES, PG.rule, plain("x")), True),
        ("?x pg:runBy ?y FILTER NOT EXISTS { ?x pg:endedOn ?z }", (FACTS, PG.endedOn, plain("2020")), True),
        ("?x pg:runBy ?y MINUS { ?x pg:endedOn ?z }", (FACTS, PG.endedOn, plain("2020")), True),
        ("{ SELECT ?x WHERE { ?x pg:runBy ?y } }", (FACTS, PG.runBy, ID["x"]), True),
        ("?x a pg:Project", (FACTS, RDF.type, PG.Project), True),
        ("?x a pg:Project", (FACTS, RDF.type, PG.Document), False),
        ("?x a pg:Project, pg:Service ; pg:runBy ?y", (FACTS, RDF.type, PG.Service), True),
        ("?x rdf:type pg:Project", (FACTS, RDF.type, PG.Document), False),
        ("?x a pg:Project, ?other", (FACTS, RDF.type, PG.Document), True),
        ("?x a ?class . ?y a pg:Project", (FACTS, RDF.type, PG.Document), True),
        ("?x a/rdfs:subClassOf* pg:Project", (FACTS, RDF.type, PG.Document), True),
        ("?y ^a ?x", (FACTS, RDF.type, PG.Document), True),
        ("VALUES ?p { pg:runBy } ?x ?p ?y", (FACTS, PG.partOf, ID["x"]), True),
        ("?x pg:runBy ?y ; ?p ?z", (FACTS, PG.partOf, ID["x"]), True),
        ("[] ?p ?z", (FACTS, PG.partOf, ID["x"]), True),
        ("?x !pg:runBy ?y", (FACTS, PG.partOf, ID["x"]), True),
        ("?x pg:partOf* ?y", (FACTS, PG.runBy, ID["x"]), True),
        ("?x pg:partOf? ?y", (FACTS, PG.runBy, ID["x"]), True),
        ("?x pg:partOf* id:region-9", (FACTS, PG.runBy, ID["x"]), False),
        ("?x pg:partOf* id:region-9", (FACTS, PG.partOf, ID["x"]), True),
        ("?x (pg:partOf*)/pg:runBy id:region-9", (FACTS, PG.locatedIn, ID["x"]), True),
        ("?x skos:prefLabel ?y", (FACTS, RDFS.label, plain("x")), False),
        ("?x pg:fundingStatus code:status-granted", (FACTS, PG.fundingStatus, CODE["status-stated"]), True),
    ],
)
def test_what_may_take_part_in_an_answer(body: str, change: tuple[str, Term, Term], matches: bool) -> None:
    assert reads(body).may_match(change) is matches


def test_a_query_that_names_its_own_graphs_may_read_anything() -> None:
    query = check(f"SELECT * FROM <{CANDIDATES}> WHERE {{ ?x pg:runBy ?y }}")
    assert all(reads_of(query, DEFAULT).may_match((graph, SKOS.prefLabel, plain("x"))) for graph in ALL)
