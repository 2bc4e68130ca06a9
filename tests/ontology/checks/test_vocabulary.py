"""Terms exist: every foreign IRI of the model stands in its vocabulary, and an invented one is found."""

from __future__ import annotations

import pytest
from rdflib import URIRef
from small_graph import GOOD, graph

from ontology.checks.vocabulary import check_vocabulary, fault_of
from ontology.model import shapes_graph, source_graph
from ontology.terms import BASE, PREFIXES

OPEN = ("https://creativecommons.org/licenses/", PREFIXES["nuts"], BASE)
"""Places of resources, not of terms."""

ALIGNMENTS = [
    ("Region", "http://www.w3.org/ns/org#FormalOrganization"),
    ("Municipality", "http://data.europa.eu/m8g/PublicOrganisation"),
    ("RegionalPsychiatry", "http://www.w3.org/ns/org#OrganizationalUnit"),
    ("Association", "http://www.w3.org/ns/org#FormalOrganization"),
    ("Organization", "http://www.w3.org/ns/org#Organization"),
    ("Project", "http://xmlns.com/foaf/0.1/Project"),
    ("Service", "http://purl.org/vocab/cpsv#PublicService"),
    ("Partnership", "http://www.w3.org/ns/org#OrganizationalCollaboration"),
    ("FundingPool", "http://purl.org/cerif/frapo/FundingProgramme"),
    ("GrantedFunding", "http://purl.org/cerif/frapo/Grant"),
    ("RoleAssignment", "http://www.w3.org/ns/org#Post"),
    ("Role", "http://www.w3.org/ns/org#Role"),
    ("Role", "http://www.w3.org/2004/02/skos/core#Concept"),
    ("LegalProvision", "http://data.europa.eu/eli/ontology#LegalResourceSubdivision"),
    ("Act", "http://data.europa.eu/eli/ontology#LegalResource"),
    ("Capacity", "http://purl.org/linked-data/cube#Observation"),
    ("Document", "http://purl.org/spar/fabio/Expression"),
    ("Document", "http://www.w3.org/ns/prov#Entity"),
    ("Claim", "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"),
    ("Claim", "http://www.w3.org/ns/prov#Entity"),
    ("Evidence", "http://www.w3.org/ns/oa#SpecificResource"),
    ("Territory", "http://purl.org/dc/terms/Location"),
]


def _iris() -> list[URIRef]:
    nodes = {node for graph_ in (source_graph(), shapes_graph()) for triple in graph_ for node in triple}
    return sorted(node for node in nodes if isinstance(node, URIRef) and not str(node).startswith(OPEN))


def test_every_foreign_iri_stands_in_its_vocabulary() -> None:
    assert {str(iri): fault_of(iri) for iri in _iris() if fault_of(iri)} == {}
    assert len(_iris()) > 80


@pytest.mark.parametrize(("name", "foreign"), ALIGNMENTS)
def test_alignments(name: str, foreign: str) -> None:
    assert any(source_graph().triples((URIRef(PREFIXES["pg"] + name), None, URIRef(foreign))))


@pytest.mark.parametrize(
    "iri",
    [
        "http://www.w3.org/ns/org#FormalOrganisation",
        "http://www.w3.org/ns/oa#SpecificSource",
        "http://w3.org/ns/org#Role",
        "http://example.com/x#Region",
        PREFIXES["pg"] + "Hospital",
        PREFIXES["code"] + "status-unheard-of",
    ],
)
def test_an_invented_term_is_found(iri: str) -> None:
    assert fault_of(URIRef(iri))


def test_a_graph_with_an_invented_predicate() -> None:
    (finding,) = check_vocabulary(graph("id:x pg:fundedby id:y . id:z pg:fundedby id:y ."))
    assert (finding.code, finding.where) == ("VOC-unknown", "pg:fundedby (2 times, first at id:x)")


def test_what_is_right_passes() -> None:
    assert check_vocabulary(graph(GOOD)) == []
