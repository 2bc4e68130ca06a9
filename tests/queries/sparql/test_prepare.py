"""What an engine is given: prefixes, graphs and the row limit in their places."""

from __future__ import annotations

import pytest

from ontology.graphs import ALL, DEFAULT
from queries.sparql.prepare import prepare

LIMITS = [
    ("SELECT * { ?s ?p ?o }", "SELECT * { ?s ?p ?o }\nLIMIT 6 "),
    ("SELECT * { ?s ?p ?o } # end", "SELECT * { ?s ?p ?o } # end\nLIMIT 6 "),
    ("SELECT * { ?s ?p ?o } LIMIT 3", "SELECT * { ?s ?p ?o } LIMIT 3"),
    ("SELECT * { ?s ?p ?o } LIMIT 5", "SELECT * { ?s ?p ?o } LIMIT 5"),
    ("SELECT * { ?s ?p ?o } LIMIT 700 OFFSET 2", "SELECT * { ?s ?p ?o } LIMIT 6 OFFSET 2"),
    ("SELECT * { ?s ?p ?o } OFFSET 2", "SELECT * { ?s ?p ?o } OFFSET 2\nLIMIT 6 "),
    ("SELECT * { { SELECT * { ?s ?p ?o } LIMIT 900 } }", "SELECT * { { SELECT * { ?s ?p ?o } LIMIT 900 } }\nLIMIT 6 "),
    ("SELECT * { ?s ?p ?o } VALUES ?s { 1 }", "SELECT * { ?s ?p ?o } \nLIMIT 6 VALUES ?s { 1 }"),
    ("ASK { ?s ?p ?o }", "ASK { ?s ?p ?o }"),
    ("CONSTRUCT WHERE { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }"),
]


@pytest.mark.parametrize(("text", "expected"), LIMITS)
def test_asks_for_one_row_more_than_the_limit(text: str, expected: str) -> None:
    assert prepare(text, rows=5).text == expected


def test_declares_the_prefixes_that_the_query_uses_on_its_first_line() -> None:
    prepared = prepare("# a comment\nPREFIX org: <urn:org:>\nASK { ?s a pg:X ; org:y 1 }")
    assert prepared.text.startswith("PREFIX pg: <https://w3id.org/psykgraf/ns#> # a comment\n")


FACTS, EVIDENCE = "https://w3id.org/psykgraf/graph/facts", "https://w3id.org/psykgraf/graph/evidence"
EVERY, USUAL = tuple(map(str, ALL)), tuple(map(str, DEFAULT))
GRAPHS = [
    ("ASK { }", None, None, USUAL, EVERY),
    ("ASK FROM graph:evidence { }", None, None, (EVIDENCE,), ()),
    ("ASK FROM NAMED graph:evidence { }", None, None, (), (EVIDENCE,)),
    ("ASK { }", (FACTS,), None, (FACTS,), EVERY),
    ("ASK FROM graph:evidence { }", (FACTS,), (), (FACTS,), ()),  # the protocol's dataset goes before the query's
]


@pytest.mark.parametrize(("text", "graphs", "named", "default", "open_"), GRAPHS)
def test_the_dataset_stands_beside_the_text(
    text: str, graphs: tuple[str, ...], named: tuple[str, ...], default: tuple[str, ...], open_: tuple[str, ...]
) -> None:
    prepared = prepare(text, graphs=graphs, named=named)
    assert (prepared.default, prepared.named) == (default, open_)
    assert "FROM" not in prepared.text
