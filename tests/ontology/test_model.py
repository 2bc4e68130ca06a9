"""The model as others see it: names, classes, code lists, and a form without blank nodes."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from rdflib import BNode, Literal
from rdflib.namespace import OWL, SKOS
from small_graph import from_rdflib

from ontology import model
from ontology.identifiers import entity_name
from ontology.model import codes, definition, label, local_name, model_graph, source_graph, subclasses
from ontology.model_files import FOLDER
from ontology.namespaces import CODE, ID, PG
from ontology.skolem import named


def test_the_stored_model_has_no_blank_nodes_and_always_the_same_names() -> None:
    assert not any(isinstance(node, BNode) for triple in model_graph() for node in triple)
    read_by_rdflib = named(from_rdflib(source_graph()))  # it writes times in another form, so their values are left out
    assert {(s, p) for s, p, _ in read_by_rdflib} == {(s, p) for s, p, _ in from_rdflib(model_graph())}


def test_the_version_is_that_of_the_package() -> None:
    project = tomllib.loads((FOLDER.parent / "pyproject.toml").read_text(encoding="utf-8"))
    version = project["project"]["version"]
    assert source_graph().value(model.ONTOLOGY_IRI, OWL.versionInfo) == Literal(version)
    assert str(source_graph().value(model.ONTOLOGY_IRI, OWL.versionIRI)).endswith("/" + version)


def test_words() -> None:
    assert (label(PG.Region), label(PG.FundingPool, "en")) == ("region", "funding pool")
    assert definition(PG.Role, "en").endswith("never a person.")
    assert (label(ID["nothing-known"]), definition(ID["nothing-known"])) == ("nothing-known", "")
    assert local_name(PG.Region) == "Region"


def test_classes_below() -> None:
    assert {PG.Initiative, PG.Project, PG.Service, PG.Education} <= subclasses(PG.Initiative)
    assert PG.Region not in subclasses(PG.Initiative)


@pytest.mark.parametrize(
    ("scheme", "count"), [("sector", 5), ("status", 7), ("funding-kind", 4), ("terms", 6), ("unit", 5), ("review", 3)]
)
def test_code_lists(scheme: str, count: int) -> None:
    assert len(codes(scheme)) == count
    assert all(code.startswith(CODE[scheme + "-"]) for code in codes(scheme))


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("recovery-mentor", "recoverymentor"),
        ("Peer-medarbejder", "peermedarbejder"),
        ("medarbejdere med brugererfaring", "medarbejder med brugererfaring"),
        ("MB", "MB'er"),
        ("centerchef", "centerchef"),
        ("SKP", "støtte- og kontaktperson"),
    ],
)
def test_other_names_of_roles(name: str, role: str) -> None:
    others = model_graph().objects(ID[entity_name("Role", role)], SKOS.altLabel)
    assert name.casefold() in {role.casefold(), *(str(other).casefold() for other in others)}


def test_roles_of_the_field() -> None:
    assert len(codes("role")) >= 60
    peers = set(source_graph().transitive_subjects(SKOS.broader, ID["role-peer"]))
    assert ID["role-mb-konsulent"] in peers
    assert {ID["role-medarbejder-med-brugererfaring"], ID["role-mb-er"]} <= peers
    assert ID["role-klinikchef"] not in peers


def test_an_iri_is_demanded_where_one_must_stand() -> None:
    with pytest.raises(TypeError, match="expected an IRI"):
        model.iri(Literal("x"))


def test_the_readme_names_files_that_exist() -> None:
    text = (Path(model.FOLDER) / "README.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ") and "`" in line]
    named_files = [part for row in rows for part in row.split("|")[2].split("`")[1::2]]
    assert len(named_files) > 10
    assert [name for name in named_files if not (model.FOLDER / name).exists()] == []
