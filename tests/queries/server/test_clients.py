"""Clients that others wrote talk to the endpoint: SPARQLWrapper, rdflib's SPARQLStore, and one in JavaScript."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, POST, POSTDIRECTLY, RDFXML, TURTLE, XML, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

CLIENTS = Path(__file__).parents[2] / "clients"
NAMES = (
    "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?n { ?s a pg:Project ; skos:prefLabel ?n } ORDER BY ?n"
)
QUERY = "PREFIX pg: <https://w3id.org/psykgraf/ns#> " + NAMES


def wrapper(address: str, query: str, form: str) -> SPARQLWrapper:
    made = SPARQLWrapper(address + "/sparql")
    made.setQuery(query)
    made.setReturnFormat(form)
    return made


@pytest.mark.parametrize("method", ["GET", POST, POSTDIRECTLY])
def test_sparqlwrapper_reads_solutions(address: str, method: str) -> None:
    made = wrapper(address, QUERY, JSON)
    if method == POSTDIRECTLY:
        made.setMethod(POST)
        made.setRequestMethod(POSTDIRECTLY)
    else:
        made.setMethod(method)
    rows = made.query().convert()["results"]["bindings"]  # type: ignore[index, call-overload, union-attr]
    assert [row["n"]["value"] for row in rows] == ["Lysbro", "Stien"]


@pytest.mark.parametrize("form", [XML, CSV])
def test_sparqlwrapper_reads_other_formats(address: str, form: str) -> None:
    found = wrapper(address, QUERY, form).query().convert()
    text = found.toxml() if form == XML else found.decode()  # type: ignore[union-attr]
    assert "Lysbro" in text


@pytest.mark.parametrize("form", [TURTLE, RDFXML])
def test_sparqlwrapper_reads_graphs(address: str, form: str) -> None:
    query = "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 5"
    found = wrapper(address, query, form).query().convert()
    text = found.serialize(format="nt") if form == RDFXML else found.decode()  # type: ignore[union-attr]
    assert "psykgraf" in text


def test_sparqlwrapper_is_told_what_is_wrong(address: str) -> None:
    with pytest.raises(QueryBadFormed, match="stands where a term was expected"):
        wrapper(address, "SELECT * { ?s ?p }", JSON).query()


def test_rdflib_asks_over_the_protocol(address: str) -> None:
    store = SPARQLStore(address + "/sparql", returnFormat="json")
    assert [str(row[0]) for row in store.query(QUERY)] == ["Lysbro", "Stien"]


def test_a_client_in_javascript_reads_solutions_graphs_and_refusals(address: str) -> None:
    node = shutil.which("node")
    if node is None or not (CLIENTS / "node_modules").is_dir():
        pytest.skip("node or its packages are not installed (npm install --prefix tests/clients)")
    done = subprocess.run(
        [node, str(CLIENTS / "ask.js"), address + "/sparql"], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["names"] == [["Lysbro", "da"], ["Stien", "da"]]
    assert found["truth"] is True
    assert found["triples"] == 5
    assert "SERVICE would send the query to another host" in found["refusal"]
