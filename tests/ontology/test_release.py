"""Releases: the same graph gives the same bytes, and other tools read the same triples."""

from __future__ import annotations

import random
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Dataset, Graph

from ontology.graphs import DEFAULT, EVIDENCE, FACTS, ONTOLOGY
from ontology.literals import danish, date_literal, decimal_literal
from ontology.release import FORMATS, Parts, nquads, nquads_since, write_files
from ontology.terms import ID, PG, RDF, SKOS, Triple, to_rdflib

ODD = 'Café "Nord" <&> \\ tab\t linje\nnæste 👍 עברית'
FACT_TRIPLES: list[Triple] = [
    (ID["project-a"], RDF.type, PG.Project),
    (ID["project-a"], SKOS.prefLabel, danish(ODD)),
    (ID["project-a"], PG.startedOn, date_literal("2014")),
    (ID["funding-1"], PG.amount, decimal_literal("1200000")),
    (ID["funding-1"], PG.recipient, ID["project-a"]),
]
PARTS: Parts = {
    FACTS: FACT_TRIPLES,
    EVIDENCE: [(ID["claim-1"], RDF.subject, ID["project-a"])],
    ONTOLOGY: [(PG.Project, RDF.type, PG.Thing)],
}
RDFLIB = {"ttl": "turtle", "jsonld": "json-ld", "rdfxml": "xml"}


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_the_order_of_the_input_does_not_show(name: str) -> None:
    shuffled = list(FACT_TRIPLES)
    random.Random(1).shuffle(shuffled)
    text = FORMATS[name][2]
    assert text(PARTS) == text({**PARTS, FACTS: shuffled})


@pytest.mark.parametrize("name", sorted(RDFLIB))
def test_another_reader_finds_the_triples_of_the_default_graphs(name: str) -> None:
    graph = Graph()
    graph.parse(data=FORMATS[name][2](PARTS), format=RDFLIB[name])
    expected = (triple for part in DEFAULT for triple in PARTS.get(part, ()))
    assert set(graph) == set(to_rdflib(expected))


@pytest.mark.parametrize(("name", "format_"), [("trig", ox.RdfFormat.TRIG), ("nq", ox.RdfFormat.N_QUADS)])
def test_oxigraph_and_rdflib_read_every_graph(name: str, format_: ox.RdfFormat) -> None:
    text = FORMATS[name][2](PARTS)
    quads = set(ox.parse(text.encode(), format=format_))
    assert len(quads) == sum(len(part) for part in PARTS.values())
    assert {quad.graph_name.value for quad in quads} == set(PARTS)
    dataset = Dataset()
    dataset.parse(data=text, format={"trig": "trig", "nq": "nquads"}[name])
    assert len({(s, p, o) for s, p, o, _ in dataset.quads()}) == len(quads)


def test_each_line_of_nquads_is_one_statement() -> None:
    lines = nquads(PARTS).splitlines()
    assert lines == sorted(lines)
    assert all(line.endswith("> .") for line in lines)


def test_files_appear_whole_and_leave_nothing_beside_them(tmp_path: Path) -> None:
    write_files(tmp_path, PARTS, nquads_since(tmp_path, PARTS))
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(name for name, _, _ in FORMATS.values())
