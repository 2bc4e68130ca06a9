"""Writes answers in the standard formats: SPARQL results as JSON, XML, CSV, TSV; graphs as Turtle, N-Triples, RDF/XML,
JSON-LD. An answer that was cut says so inside, where the format has a place for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

import pyoxigraph as ox

from ontology.errors import QueryError, UsageError
from queries.engines import EngineAnswer

_GRAPH_FORMS = ("CONSTRUCT", "DESCRIBE")


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its short name, its media type and the others it is asked by, and its IRI among the W3C's formats."""

    name: str
    media_type: str
    aliases: tuple[str, ...]
    iri: str


_W3C = "http://www.w3.org/ns/formats/"

RESULTS: tuple[Format, ...] = (
    Format("json", "application/sparql-results+json", ("application/json",), _W3C + "SPARQL_Results_JSON"),
    Format("xml", "application/sparql-results+xml", ("application/xml", "text/xml"), _W3C + "SPARQL_Results_XML"),
    Format("csv", "text/csv", (), _W3C + "SPARQL_Results_CSV"),
    Format("tsv", "text/tab-separated-values", (), _W3C + "SPARQL_Results_TSV"),
)
"""For SELECT and ASK; the first is what one gets who asks for nothing."""

GRAPHS: tuple[Format, ...] = (
    Format("ttl", "text/turtle", ("application/x-turtle", "text/n3"), _W3C + "Turtle"),
    Format("nt", "application/n-triples", ("text/plain",), _W3C + "N-Triples"),
    Format("rdfxml", "application/rdf+xml", ("application/xml", "text/xml"), _W3C + "RDF_XML"),
    Format("jsonld", "application/ld+json", ("application/json",), _W3C + "JSON-LD"),
)
"""For CONSTRUCT, DESCRIBE and the service description."""

_RESULT_WRITERS = {
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
}
_GRAPH_WRITERS = {
    "ttl": ox.RdfFormat.TURTLE,
    "nt": ox.RdfFormat.N_TRIPLES,
    "rdfxml": ox.RdfFormat.RDF_XML,
    "jsonld": ox.RdfFormat.JSON_LD,
}
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_XML_NAME = re.compile(r"[^\W\d][\w.\-]*$")


def offered(form: str) -> tuple[Format, ...]:
    """Return the formats in which a query of this *form* can be answered, the preferred one first."""
    return GRAPHS if form in _GRAPH_FORMS else RESULTS


def by_name(form: str, name: str) -> Format:
    """Return the format called *name*; ``xml`` and ``json`` also name a graph's RDF/XML and JSON-LD.

    Raises UsageError when queries of this *form* have no such format.
    """
    wanted = {"xml": "rdfxml", "json": "jsonld"}.get(name, name) if form in _GRAPH_FORMS else name
    for one in offered(form):
        if one.name == wanted:
            return one
    names = ", ".join(one.name for one in offered(form))
    raise UsageError(f"the answer of {form} cannot be written as {name}.", advice=f"There are: {names}.")


def write(answer: EngineAnswer, as_: Format) -> bytes:
    """Return *answer* in a format that ``offered`` lists for its form.

    Raises QueryError for what the format cannot carry (control characters and odd property names in XML).
    """
    if answer.form in _GRAPH_FORMS:
        body = _noted_graph(graph_bytes(answer.body, as_), as_, answer.note)
    else:
        body = _noted_results(_results(answer, as_), as_, answer.note)
    if as_.name in ("xml", "rdfxml") and _CONTROL.search(body):
        raise QueryError(
            "the answer has a control character, which XML cannot carry.", advice="Ask for another format."
        )
    return body


def graph_bytes(triples: bytes, as_: Format) -> bytes:
    """Return sorted N-Triples in another format, the same bytes for the same triples."""
    if as_.name == "nt":
        return triples
    from ontology.terms import PREFIXES

    parsed = [quad.triple for quad in ox.parse(triples, ox.RdfFormat.N_TRIPLES)]
    if as_.name == "rdfxml":
        _refuse_odd_properties(parsed)
    used = {name: iri for name, iri in PREFIXES.items() if b"<" + iri.encode() in triples}
    body = ox.serialize(parsed, format=_GRAPH_WRITERS[as_.name], prefixes=used) or b""
    return _ORDERED.get(as_.name, bytes)(body)


def _results(answer: EngineAnswer, as_: Format) -> bytes:
    if answer.form == "ASK":
        parsed = ox.parse_query_results(b'{"head":{},"boolean":%s}' % answer.body, ox.QueryResultsFormat.JSON)
    elif as_.name == ("json" if answer.json else "tsv"):
        return answer.body
    else:
        parsed = ox.parse_query_results(answer.body, _RESULT_WRITERS["json" if answer.json else "tsv"])
    return parsed.serialize(format=_RESULT_WRITERS[as_.name]) or b""


def _refuse_odd_properties(triples: list[ox.Triple]) -> None:
    for iri in {triple.predicate.value for triple in triples}:
        if not _XML_NAME.search(iri):
            raise QueryError(f"RDF/XML has no way to write the property <{iri}>.", advice="Ask for another format.")


def _sorted_turtle(body: bytes) -> bytes:
    """Put the prefixes in order; the serialiser's own order changes from run to run."""
    lines = body.split(b"\n")
    count = sum(line.startswith(b"@prefix ") for line in lines)
    return b"\n".join(sorted(lines[:count]) + lines[count:])


def _sorted_rdfxml(body: bytes) -> bytes:
    start = body.index(b"<rdf:RDF") + len(b"<rdf:RDF")
    end = body.index(b">", start)
    return body[:start] + b"".join(b" " + name for name in sorted(body[start:end].split())) + body[end:]


_ORDERED: dict[str, Callable[[bytes], bytes]] = {"ttl": _sorted_turtle, "rdfxml": _sorted_rdfxml}


def _noted_results(body: bytes, as_: Format, note: str | None) -> bytes:
    if note is None:
        return body
    if as_.name == "json":  # head.link is the place that the recommendation has for what is said about an answer
        return body.replace(b'{"head":{', b'{"head":{"link":["data:,%s"],' % quote(note).encode(), 1)
    return _with_comment(body, note) if as_.name == "xml" else body


def _noted_graph(body: bytes, as_: Format, note: str | None) -> bytes:
    if note is None or as_.name == "jsonld":
        return body
    return _with_comment(body, note) if as_.name == "rdfxml" else f"# {note}\n".encode() + body


def _with_comment(body: bytes, note: str) -> bytes:
    declaration, end, rest = body.partition(b"?>")
    return declaration + end + f"<!-- {note} -->".encode() + rest
