"""The checks together: a right graph has no findings, a wrong file is one clear sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import Dataset
from small_graph import GOOD, graph

from ontology.checks import check_file, check_graph
from ontology.checks.data import as_store
from ontology.errors import InputError
from ontology.graphs import FACTS


def test_a_right_graph_has_no_findings() -> None:
    assert check_graph(graph(GOOD), owl="rules") == []


@pytest.mark.parametrize("engine", ["sparql", "pyshacl"])
def test_findings_of_all_checks_come_sorted(engine: str) -> None:
    data = graph("id:x a pg:Section ; pg:within id:x ; pg:invented id:nobody . id:y a pg:Unit , pg:Project .")
    found = check_graph(data, engine=engine, owl="rules")
    kinds = [finding.code.partition("-")[0] for finding in found]
    assert kinds == sorted(kinds)
    assert {"OWL", "REL", "RULE", "Section", "VOC"} <= set(kinds)


def test_named_graphs_are_read_as_one() -> None:
    dataset = Dataset()
    for triple in graph(GOOD):
        dataset.graph(FACTS).add(triple)
    assert check_graph(dataset, owl="") == []


def test_a_store_with_the_model_is_taken_as_it_is() -> None:
    store = as_store(graph(GOOD))
    assert as_store(store) is store
    assert check_graph(store, owl="") == []


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "data.ttl"
    path.write_text(graph("id:x a pg:Section .").serialize(format="turtle"), encoding="utf-8")
    assert [finding.code for finding in check_file(path, owl="")] == ["Section-sectionOf/MinCount"]


def test_an_impossible_date_is_a_finding_and_no_traceback(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "data.ttl"
    pg, xsd = "https://w3id.org/psykgraf/ns#", "http://www.w3.org/2001/XMLSchema#"
    path.write_text(f'<urn:x> <{pg}startedOn> "2018-06-31"^^<{xsd}date> .', encoding="utf-8")
    assert [finding.code for finding in check_file(path, owl="")] == ["Dated-startedOn/Or"]
    assert caplog.records == []


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("data.docx", "", "no RDF file"),
        ("data.ttl", "<urn:x> <urn:y>\n  hello .", "data.ttl:2: the file is not valid RDF"),
        ("none.ttl", None, "nothing to check here"),
        ("out", None, "Run psykgraf build first"),
    ],
)
def test_a_file_that_cannot_be_used(tmp_path: Path, name: str, text: str | None, words: str) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=words):
        check_file(path)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "data.ttl"
    folder.mkdir()
    with pytest.raises(InputError, match="cannot be read"):
        check_file(folder)


def test_every_finding_about_data_can_be_told_in_danish() -> None:
    data = graph('id:x a pg:Section ; pg:within id:x ; pg:invented id:nobody ; pg:defect "nogen@eksempel.dk" .')
    danish, english = (check_graph(data, language=language, owl="") for language in ("da", "en"))
    assert {finding.message for finding in danish} & {finding.message for finding in english} == set()
    assert [finding.code for finding in danish] == [finding.code for finding in english]
