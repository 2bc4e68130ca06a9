"""The model has no faults of its own, and each kind of fault would be found."""

from __future__ import annotations

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, RDFS, SKOS

from ontology import predicates
from ontology.checks import lint
from ontology.checks.lint import check_model
from ontology.model import ONTOLOGY_IRI, source_graph
from ontology.namespaces import CODE, PG

Change = tuple[URIRef, URIRef, object]

REMOVED = [
    ("MODEL-header", (ONTOLOGY_IRI, DCTERMS.license, None)),
    ("MODEL-words", (PG.Region, RDFS.label, Literal("region", lang="en"))),
    ("MODEL-words", (CODE["status-granted"], SKOS.definition, None)),
    ("MODEL-domain", (PG.funder, RDFS.range, None)),
]
ADDED = [
    ("MODEL-words", (PG.Region, RDFS.label, Literal("regionen", lang="da"))),
    ("MODEL-collision", (PG.Project, RDFS.label, Literal("tilbud", lang="da"))),
    ("MODEL-collision", (CODE["status-granted"], SKOS.altLabel, Literal("søgt", lang="da"))),
    ("MODEL-term", (PG.Region, RDFS.subClassOf, URIRef("http://www.w3.org/ns/org#FormalOrganisation"))),
    ("MODEL-term", (PG.Region, RDFS.subClassOf, PG.Hospital)),
]


def _copy() -> Graph:
    copy = Graph()
    for triple in source_graph():
        copy.add(triple)
    return copy


def test_the_model_has_no_faults() -> None:
    assert check_model() == []


@pytest.mark.parametrize(("code", "triple"), REMOVED)
def test_what_is_missing_is_found(code: str, triple: Change) -> None:
    model = _copy()
    model.remove(triple)  # type: ignore[arg-type] # None is a wildcard
    assert code in {finding.code for finding in check_model(model)}


@pytest.mark.parametrize(("code", "triple"), ADDED)
def test_what_is_wrong_is_found(code: str, triple: Change) -> None:
    model = _copy()
    model.add(triple)  # type: ignore[arg-type]
    assert code in {finding.code for finding in check_model(model)}


def test_code_and_code_lists_must_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(lint._CODE_TUPLES, "terms", (*predicates.EMPLOYMENT_TERMS, "lodging"))
    monkeypatch.setattr(predicates, "TYPES", predicates.TYPES | {"Hospital"})
    found = {finding.subject for finding in check_model() if finding.code == "MODEL-agreement"}
    assert found == {"code:terms-lodging", "pg:Hospital"}


def test_shapes_must_list_the_predicates_of_claims(monkeypatch: pytest.MonkeyPatch) -> None:
    fewer = {name: predicate for name, predicate in predicates.PREDICATES.items() if name != "partner"}
    monkeypatch.setattr(predicates, "PREDICATES", fewer)
    assert [(f.code, f.message) for f in check_model()] == [
        ("MODEL-shape", "The listed predicates are not those of ontology/predicates.py.")
    ]
