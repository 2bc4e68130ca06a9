"""Every format is read back by another tool, and a cut answer says so where the format has a place for it."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.query import Result

from ontology.errors import QueryError, UsageError
from queries.engines import EngineAnswer, Limits
from queries.sparql.formats import GRAPHS, RESULTS, by_name, graph_bytes, write

TSV = '?a\t?b\n<urn:x>\t"bl\\"å\\n"@da\n\t7\n'.encode()
TRIPLES = (
    '<https://w3id.org/psykgraf/id/a> <https://w3id.org/psykgraf/ns#p> "blå"@da .\n'
    "<https://w3id.org/psykgraf/id/a> <https://w3id.org/psykgraf/ns#q> <https://w3id.org/psykgraf/id/b> .\n"
).encode()


def an_answer(form: str = "SELECT", body: bytes = TSV, *, cut: bool = False) -> EngineAnswer:
    return EngineAnswer(form, body, 2, cut, Limits(30, 2))


@pytest.mark.parametrize("name", ["json", "xml", "csv", "tsv"])
def test_solutions_are_read_back_by_rdflib(name: str) -> None:
    body = write(an_answer(cut=name in ("json", "xml")), by_name("SELECT", name))
    result = Result.parse(io.BytesIO(body), format=name)
    rows = [[None if cell is None else str(cell) for cell in row] for row in result]
    assert [row[1] for row in rows] == ['bl"å\n', "7"]
    assert rows[0][0] == "urn:x"


@pytest.mark.parametrize(
    ("name", "rdflib_name"), [("ttl", "turtle"), ("nt", "nt"), ("rdfxml", "xml"), ("jsonld", "json-ld")]
)
def test_graphs_are_read_back_by_rdflib(name: str, rdflib_name: str) -> None:
    body = write(an_answer("CONSTRUCT", TRIPLES, cut=name != "jsonld"), by_name("CONSTRUCT", name))
    graph = rdflib.Graph().parse(data=body, format=rdflib_name)
    assert {str(o) for _, _, o in graph} == {"blå", "https://w3id.org/psykgraf/id/b"}


@pytest.mark.parametrize("truth", [True, False])
def test_an_ask_is_answered_in_every_format(truth: bool) -> None:
    answer = an_answer("ASK", b"true" if truth else b"false")
    assert json.loads(write(answer, by_name("ASK", "json")))["boolean"] is truth
    xml = ElementTree.fromstring(write(answer, by_name("ASK", "xml")))
    assert xml.findtext("{http://www.w3.org/2005/sparql-results#}boolean") == str(truth).lower()
    assert write(answer, by_name("ASK", "csv")) == str(truth).lower().encode()


@pytest.mark.parametrize(
    ("form", "body", "name"),
    [
        ("SELECT", TSV, "xml"),
        ("CONSTRUCT", TRIPLES, "ttl"),
        ("CONSTRUCT", TRIPLES, "nt"),
        ("DESCRIBE", TRIPLES, "rdfxml"),
    ],
)
def test_a_cut_answer_says_so_inside(form: str, body: bytes, name: str) -> None:
    sentence = b"The answer was cut: the first 2"
    assert sentence in write(an_answer(form, body, cut=True), by_name(form, name))
    assert sentence not in write(an_answer(form, body), by_name(form, name))


def test_json_says_so_in_the_link_of_its_head() -> None:
    head = json.loads(write(an_answer(cut=True), by_name("SELECT", "json")))["head"]
    assert head["vars"] == ["a", "b"]
    assert head["link"][0].startswith("data:,The%20answer%20was%20cut")
    assert "link" not in json.loads(write(an_answer(), by_name("SELECT", "json")))["head"]


def test_csv_is_what_the_csv_module_reads() -> None:
    rows = list(csv.reader(io.StringIO(write(an_answer(), by_name("SELECT", "csv")).decode(), newline="")))
    assert rows == [["a", "b"], ["urn:x", 'bl"å\n'], ["", "7"]]


@pytest.mark.parametrize("name", ["ttl", "rdfxml"])
def test_the_same_triples_give_the_same_bytes_in_every_process(name: str) -> None:
    code = (
        "import sys; from queries.sparql.formats import by_name, graph_bytes;"
        f"sys.stdout.buffer.write(graph_bytes({TRIPLES!r}, by_name('CONSTRUCT', {name!r})))"
    )
    runs = {subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout for _ in range(3)}
    assert runs == {graph_bytes(TRIPLES, by_name("CONSTRUCT", name))}


def test_xml_refuses_what_it_cannot_carry() -> None:
    with pytest.raises(QueryError, match="control character"):
        write(an_answer(body=b'?a\n"x\x01"\n'), by_name("SELECT", "xml"))
    with pytest.raises(QueryError, match="no way to write the property"):
        write(an_answer("CONSTRUCT", b"<urn:a> <urn:b/1> <urn:c> .\n"), by_name("CONSTRUCT", "rdfxml"))


def test_names_what_there_is_for_a_format_that_is_not() -> None:
    with pytest.raises(UsageError, match="There are: ttl, nt, rdfxml, jsonld"):
        by_name("CONSTRUCT", "csv")
    assert by_name("DESCRIBE", "xml").name == "rdfxml"


def test_media_types_are_those_of_oxigraph() -> None:
    for one in RESULTS:
        assert ox.QueryResultsFormat.from_media_type(one.media_type) is not None
    for one in GRAPHS:
        assert ox.RdfFormat.from_media_type(one.media_type) is not None
