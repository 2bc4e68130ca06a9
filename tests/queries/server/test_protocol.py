"""The cases of the W3C's SPARQL 1.1 Protocol tests that apply to an endpoint that only reads, by their names there.

https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/
"""

from __future__ import annotations

from urllib.parse import urlencode

import httpx
import pytest
import rdflib

FACTS = "https://w3id.org/psykgraf/graph/facts"
REGISTERS = "https://w3id.org/psykgraf/graph/registers"
EVIDENCE = "https://w3id.org/psykgraf/graph/evidence"
FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
COUNT = "SELECT (COUNT(*) AS ?n) { ?s a ?t }"
IN_GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"


def graphs(*default: str, named: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    return [("default-graph-uri", iri) for iri in default] + [("named-graph-uri", iri) for iri in named]


def get(client: httpx.Client, query: str, more: list[tuple[str, str]], **headers: str):  # type: ignore[no-untyped-def]
    return client.get("/sparql?" + urlencode([("query", query), *more]), headers=headers)


def post_form(client: httpx.Client, query: str, more: list[tuple[str, str]], **headers: str):  # type: ignore[no-untyped-def]
    return client.post(
        "/sparql", content=urlencode([("query", query), *more]), headers={"Content-Type": FORM, **headers}
    )


def post_direct(client: httpx.Client, query: str, more: list[tuple[str, str]], **headers: str):  # type: ignore[no-untyped-def]
    return client.post("/sparql?" + urlencode(more), content=query.encode(), headers={"Content-Type": QUERY, **headers})


WAYS = pytest.mark.parametrize("ask", [get, post_form, post_direct])


@WAYS
def test_query_get_and_post(client: httpx.Client, ask) -> None:  # type: ignore[no-untyped-def]
    reply = ask(client, "ASK { }", [])
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "application/sparql-results+json"
    assert reply.json() == {"head": {}, "boolean": True}


@WAYS
def test_query_dataset_default_graphs(client: httpx.Client, ask) -> None:  # type: ignore[no-untyped-def]
    def count(*default: str) -> int:
        return int(ask(client, COUNT, graphs(*default)).json()["results"]["bindings"][0]["n"]["value"])

    assert 0 < count(FACTS) < count(FACTS, REGISTERS) == count(FACTS) + count(REGISTERS)


@WAYS
def test_query_dataset_named_graphs(client: httpx.Client, ask) -> None:  # type: ignore[no-untyped-def]
    bindings = ask(client, IN_GRAPHS, graphs(named=(FACTS, EVIDENCE))).json()["results"]["bindings"]
    assert [row["g"]["value"] for row in bindings] == [EVIDENCE, FACTS]


@WAYS
def test_query_dataset_full(client: httpx.Client, ask) -> None:  # type: ignore[no-untyped-def]
    query = "ASK { ?s a pg:Project . GRAPH ?g { ?c a pg:Claim } FILTER NOT EXISTS { ?x a pg:Claim } }"
    assert ask(client, query, graphs(FACTS, named=(EVIDENCE,))).json()["boolean"] is True
    assert ask(client, query, graphs(FACTS, named=(REGISTERS,))).json()["boolean"] is False


@WAYS
def test_query_multiple_dataset(client: httpx.Client, ask) -> None:  # type: ignore[no-untyped-def]
    """The dataset of the request goes before the one of the query."""
    query = f"ASK FROM <{EVIDENCE}> {{ ?s a pg:Project }}"
    assert ask(client, query, graphs(FACTS)).json()["boolean"] is True
    assert ask(client, query, []).json()["boolean"] is False


CONTENT_TYPES = [
    ("query_content_type_select", "SELECT * { ?s ?p ?o } LIMIT 1", None, "application/sparql-results+json"),
    ("query_content_type_select", "SELECT * { ?s ?p ?o } LIMIT 1", "text/csv", "text/csv; charset=utf-8"),
    (
        "query_content_type_select",
        "SELECT * { ?s ?p ?o } LIMIT 1",
        "text/tab-separated-values",
        "text/tab-separated-values; charset=utf-8",
    ),
    ("query_content_type_ask", "ASK { }", "application/sparql-results+xml", "application/sparql-results+xml"),
    ("query_content_type_describe", "DESCRIBE id:project-stien", None, "text/turtle; charset=utf-8"),
    ("query_content_type_describe", "DESCRIBE id:project-stien", "application/rdf+xml", "application/rdf+xml"),
    ("query_content_type_construct", "CONSTRUCT WHERE { ?s ?p ?o }", "application/ld+json", "application/ld+json"),
    (
        "query_content_type_construct",
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "application/ld+json;q=0.3, application/n-triples;q=0.7",
        "application/n-triples",
    ),
]


@WAYS
@pytest.mark.parametrize(("case", "query", "accept", "expected"), CONTENT_TYPES)
def test_query_content_type(
    client: httpx.Client, ask, case: str, query: str, accept: str | None, expected: str
) -> None:  # type: ignore[no-untyped-def]
    reply = ask(client, query, [], **({"Accept": accept} if accept else {}))
    assert reply.status_code == 200, case
    assert reply.headers["content-type"] == expected
    assert reply.content


BAD = [
    ("bad_query_method", "PUT", "?query=ASK%20%7B%7D", {}, b"", 405),
    ("bad_multiple_queries", "GET", "?query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D", {}, b"", 400),
    ("bad_multiple_queries", "POST", "", {"Content-Type": FORM}, b"query=ASK%20%7B%7D&query=ASK%20%7B%7D", 400),
    ("bad_query_wrong_media_type", "POST", "", {"Content-Type": "text/plain"}, b"ASK {}", 415),
    ("bad_query_missing_form_type", "POST", "", {}, b"query=ASK%20%7B%7D", 415),
    ("bad_query_missing_direct_type", "POST", "", {}, b"ASK {}", 415),
    ("bad_query_non_utf8", "POST", "", {"Content-Type": QUERY}, "ASK { ?s ?p 'å' }".encode("latin-1"), 400),
    ("bad_query_non_utf8", "POST", "", {"Content-Type": QUERY + "; charset=UTF-16"}, "ASK {}".encode("utf-16"), 415),
    ("bad_query_non_utf8", "GET", "?query=ASK%20%7B%20%3Fs%20%3Fp%20%27%E5%27%20%7D", {}, b"", 400),
    ("bad_query_syntax", "GET", "?query=ASK%20%7B", {}, b"", 400),
    ("bad_update_get", "GET", "?update=CLEAR%20ALL", {}, b"", 403),
    ("bad_update_form", "POST", "", {"Content-Type": FORM}, b"update=CLEAR%20ALL", 403),
    ("bad_update_direct", "POST", "", {"Content-Type": "application/sparql-update"}, b"CLEAR ALL", 403),
    ("bad_update_as_query", "POST", "", {"Content-Type": QUERY}, b"CLEAR ALL", 400),
    ("no_query", "POST", "", {"Content-Type": FORM}, b"format=csv", 400),
    ("no_query", "GET", "?format=csv", {}, b"", 400),
    ("foreign_graph", "GET", "?query=ASK%20%7B%7D&default-graph-uri=http%3A%2F%2Felsewhere.example%2Fg", {}, b"", 400),
    ("foreign_graph", "GET", "?query=ASK%20%7B%7D&named-graph-uri=http%3A%2F%2Felsewhere.example%2Fg", {}, b"", 400),
    ("many_fields", "GET", "?" + "&".join(f"a{n}=1" for n in range(300)), {}, b"", 400),
]


@pytest.mark.parametrize(("case", "method", "rest", "headers", "body", "status"), BAD)
def test_bad_requests(
    client: httpx.Client, case: str, method: str, rest: str, headers: dict[str, str], body: bytes, status: int
) -> None:
    reply = client.request(method, "/sparql" + rest, headers=headers, content=body or None)
    assert reply.status_code == status, case
    assert set(reply.json()) == {"code", "message", "where", "advice"}


def test_without_a_query_the_service_describes_itself(client: httpx.Client) -> None:
    reply = client.get("/sparql", headers={"Accept": "application/n-triples"})
    graph = rdflib.Graph().parse(data=reply.text, format="nt")
    sd = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
    service = graph.value(predicate=rdflib.RDF.type, object=sd.Service)
    assert str(graph.value(service, sd.endpoint)) == f"{str(client.base_url).rstrip('/')}/sparql"
    assert graph.value(service, sd.supportedLanguage) == sd.SPARQL11Query
    assert len(list(graph.objects(service, sd.resultFormat))) == 8
    named = {str(graph.value(node, sd.name)) for node in graph.objects(None, sd.namedGraph)}
    assert {FACTS, REGISTERS, EVIDENCE} < named


def test_head_answers_like_get_without_a_body(client: httpx.Client) -> None:
    reply = client.head("/sparql?query=ASK%20%7B%7D")
    assert (reply.status_code, reply.content) == (200, b"")


def test_a_format_can_be_asked_for_by_name(client: httpx.Client) -> None:
    reply = get(client, "SELECT ?s { ?s a pg:Project } ORDER BY ?s", [("format", "csv")], Accept="text/turtle")
    assert reply.text.splitlines()[0] == "s"
    assert get(client, "ASK { }", [("format", "ttl")]).status_code == 400


def test_both_limits_are_announced(client: httpx.Client) -> None:
    whole = get(client, "SELECT * { ?s ?p ?o } LIMIT 3", [])
    assert whole.headers["psykgraf-limits"] == "seconds=20, rows=50"
    assert "psykgraf-cut" not in whole.headers
    cut = get(client, "SELECT * { ?s ?p ?o }", [])
    assert len(cut.json()["results"]["bindings"]) == 50
    assert cut.headers["psykgraf-cut"] == "The answer was cut: the first 50 rows are shown, and there are more."
    assert "link" in cut.json()["head"]


CORS = [("https://atlas.example", "https://atlas.example"), ("https://elsewhere.example", None)]


@pytest.mark.parametrize(("origin", "allowed"), CORS)
def test_other_origins_ask_only_where_the_settings_say(client: httpx.Client, origin: str, allowed: str | None) -> None:
    reply = get(client, "ASK { }", [], Origin=origin)
    assert reply.headers.get("access-control-allow-origin") == allowed
    before = {
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "Content-Type",
    }
    assert client.options("/sparql", headers=before).headers.get("access-control-allow-origin") == allowed
