"""Content negotiation: quality values, wildcards, specificity, and what is sent when several will do."""

from __future__ import annotations

import pytest

from queries.sparql.formats import GRAPHS, RESULTS
from queries.sparql.negotiation import choose

CASES = [
    (None, "json", "application/sparql-results+json"),
    ("", "json", "application/sparql-results+json"),
    ("*/*", "json", "application/sparql-results+json"),
    ("*", "json", "application/sparql-results+json"),
    ("text/csv", "csv", "text/csv"),
    ("TEXT/CSV; charset=utf-8", "csv", "text/csv"),
    ("text/csv;q=0.5, text/tab-separated-values;q=0.8", "tsv", "text/tab-separated-values"),
    ("application/json", "json", "application/json"),
    ("application/sparql-results+json, application/json", "json", "application/sparql-results+json"),
    ("text/*", "csv", "text/csv"),
    ("text/*, text/csv;q=0", "tsv", "text/tab-separated-values"),
    ("application/*;q=0.9, text/csv", "csv", "text/csv"),
    ("*/*;q=0.1, application/sparql-results+xml", "xml", "application/sparql-results+xml"),
    ("application/sparql-results+xml;q=0.1, */*;q=0.2", "json", "application/sparql-results+json"),
    ("text/html, application/xml;q=0.9, */*;q=0.8", "xml", "application/xml"),
    ("text/csv;q=nonsense", "csv", "text/csv"),
]


@pytest.mark.parametrize(("accept", "name", "media_type"), CASES)
def test_chooses_by_quality_then_specificity(accept: str | None, name: str, media_type: str) -> None:
    chosen = choose(accept, RESULTS)
    assert chosen is not None
    assert (chosen[0].name, chosen[1]) == (name, media_type)


@pytest.mark.parametrize(
    "accept", ["image/png", "text/turtle", "*/*;q=0", "application/sparql-results+json;q=0", "nonsense"]
)
def test_takes_none_where_none_will_do(accept: str) -> None:
    assert choose(accept, RESULTS) is None


def test_a_graph_has_formats_of_its_own() -> None:
    chosen = choose("application/rdf+xml;q=0.9, text/turtle", GRAPHS)
    assert chosen is not None
    assert chosen[0].name == "ttl"
