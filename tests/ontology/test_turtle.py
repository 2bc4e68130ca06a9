"""Turtle of our own writing: what rdflib and Oxigraph read from it is what was written, in one fixed order."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from rdflib import Graph

from ontology.literals import danish, date_literal, decimal_literal, integer_literal, plain
from ontology.terms import ID, PG, RDF, XSD, Term, iri
from ontology.turtle import turtle_text

TERMS = {
    ID["project-a"]: "id:project-a",
    ID["a.b"]: "<https://w3id.org/psykgraf/id/a.b>",
    ID["-a"]: "<https://w3id.org/psykgraf/id/-a>",
    ID["a/b"]: "<https://w3id.org/psykgraf/id/a/b>",
    iri("urn:a#b"): "<urn:a#b>",
    integer_literal(12): "12",
    decimal_literal(1): "1.0",
    f'"1"^^{XSD.decimal}': '"1"^^xsd:decimal',
    f'"1."^^{XSD.decimal}': '"1."^^xsd:decimal',
    f'"x"^^{XSD.integer}': '"x"^^xsd:integer',
    f'"true"^^{XSD.boolean}': "true",
    f'"1"^^{XSD.boolean}': '"1"^^xsd:boolean',
    date_literal("2014-03"): '"2014-03"^^xsd:gYearMonth',
    '"a"^^<urn:type>': '"a"^^<urn:type>',
    plain('says "^^<urn:x> and \\ æ\n\t\x07'): '"says \\"^^<urn:x> and \\\\ æ\\n\\t\\u0007"',
    danish("Café, 'a' 👍"): "\"Café, 'a' 👍\"@da",
}


@pytest.mark.parametrize(("term", "written"), TERMS.items())
def test_a_term_is_written_so(term: Term, written: str) -> None:
    assert turtle_text([(ID.s, PG.rule, term)]).endswith(f"\nid:s pg:rule {written} .\n")


def test_what_others_read_is_what_was_written() -> None:
    triples = [(ID[f"s{number % 3}"], PG[f"p{number % 2}"], term) for number, term in enumerate(TERMS)]
    text = turtle_text([*triples, (ID.s1, RDF.type, PG.Project)])
    lines = "".join(f"{s} {p} {o} .\n" for s, p, o in (*triples, (ID.s1, RDF.type, PG.Project)))
    assert set(Graph().parse(data=text, format="turtle")) == set(Graph().parse(data=lines, format="nt"))
    assert set(ox.parse(text, format=ox.RdfFormat.TURTLE)) == set(ox.parse(lines, format=ox.RdfFormat.N_TRIPLES))


def test_subjects_properties_and_values_are_sorted_and_the_class_comes_first() -> None:
    triples = [(ID.b, PG.p, ID.y), (ID.b, PG.p, ID.x), (ID.a, PG.q, ID.x), (ID.a, RDF.type, PG.Z), (ID.a, PG.p, ID.x)]
    body = turtle_text(triples).split("\n\n", 1)[1]
    assert body == "id:a a pg:Z ;\n    pg:p id:x ;\n    pg:q id:x .\n\nid:b pg:p id:x, id:y .\n"
    assert turtle_text(reversed(triples)) == turtle_text(triples)
