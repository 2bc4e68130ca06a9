"""Any SPARQL 1.1 endpoint as an engine: queries go over the SPARQL Protocol, the graphs beside them as parameters."""

from __future__ import annotations

from urllib.parse import urlencode

import pyoxigraph as ox

from ontology.errors import QueryError, StoreError
from ontology.terms import GRAPH
from queries.engines import EngineAnswer, Limits, QueryStoppedError
from queries.engines.answering import AnsweringEngine
from queries.engines.http import Client, Patience, Reply, TimedOutError
from queries.sparql.prepare import Prepared
from queries.sparql.worker import cut_lines, cut_triples

_PATIENCE = Patience()
_ACCEPTED = {
    "SELECT": "application/sparql-results+json, application/sparql-results+xml;q=0.5",
    "ASK": "application/sparql-results+json, application/sparql-results+xml;q=0.5",
    "CONSTRUCT": "application/n-triples, text/turtle;q=0.8, application/rdf+xml;q=0.5",
    "DESCRIBE": "application/n-triples, text/turtle;q=0.8, application/rdf+xml;q=0.5",
}
_NO_GRAPH = (GRAPH.base + "none",)
"""Sent where GRAPH may see nothing: Virtuoso takes the absence of the parameter for all that it has."""
_TRUE = (b'"1"^^<http://www.w3.org/2001/XMLSchema#boolean>', b"true")
_FALSE = (b'"0"^^<http://www.w3.org/2001/XMLSchema#boolean>', b"false")
"""Virtuoso writes booleans as numbers; a text that contains these signs has a backslash before its quotation marks."""
_FORM = "application/x-www-form-urlencoded"


class RemoteEngine(AnsweringEngine):
    """Answers from the endpoint at an address; time limits are kept on our side, row limits on both."""

    def __init__(self, url: str, patience: Patience = _PATIENCE) -> None:
        """Ask the endpoint at *url*, which may carry ``name:password@``; raises UsageError for no http address."""
        self._client = Client(url, patience)

    def run(self, prepared: Prepared, limits: Limits) -> EngineAnswer:
        """Return the answer; raises QueryError for what the endpoint refuses, StoreError when it does not answer."""
        fields = [
            ("query", prepared.text),
            *(("default-graph-uri", iri) for iri in prepared.default),
            *(("named-graph-uri", iri) for iri in prepared.named or _NO_GRAPH),
        ]
        reply = self._send(urlencode(fields).encode(), _ACCEPTED[prepared.form], limits)
        if reply.status >= 300:
            raise _refused(reply, self._client.url)
        try:
            return _answer(prepared, reply, limits)
        except (SyntaxError, ValueError) as error:
            raise StoreError(
                f"the endpoint's answer ({reply.media_type}) cannot be read: {error}.", where=self._client.url
            ) from error

    def _send(self, body: bytes, accept: str, limits: Limits) -> Reply:
        client = self._client
        try:
            return client.send(
                "POST", client.url, {"Accept": accept, "Content-Type": _FORM}, body, timeout=limits.timeout
            )
        except TimedOutError as error:
            raise QueryStoppedError(
                f"the endpoint had not answered in whole after {error} s, the time limit.",
                where=client.url,
                advice="Narrow the query, or allow more with --timeout.",
            ) from error


def _answer(prepared: Prepared, reply: Reply, limits: Limits) -> EngineAnswer:
    if prepared.form in ("CONSTRUCT", "DESCRIBE"):
        syntax = ox.RdfFormat.from_media_type(reply.media_type) or ox.RdfFormat.TURTLE
        triples = (quad.triple for quad in ox.parse(reply.body, syntax))
        return EngineAnswer(prepared.form, *cut_triples(triples, limits.rows), limits)
    form = ox.QueryResultsFormat.from_media_type(reply.media_type) or ox.QueryResultsFormat.JSON
    result = ox.parse_query_results(reply.body, form)
    if isinstance(result, ox.QueryBoolean):
        return EngineAnswer(prepared.form, b"true" if result else b"false", 1, False, limits)
    if prepared.form == "ASK":
        return EngineAnswer(prepared.form, b"true" if _first_cell(result) else b"false", 1, False, limits)
    body = (result.serialize(format=ox.QueryResultsFormat.TSV) or b"").replace(*_TRUE).replace(*_FALSE)
    body, count, cut = cut_lines(body, limits.rows)
    return EngineAnswer(prepared.form, body, count, cut or _cut_there(reply, count), limits)


def _cut_there(reply: Reply, count: int) -> bool:
    """Tell whether the endpoint kept rows back by a limit of its own: ours says so, Virtuoso names its limit."""
    most = reply.headers.get("x-sparql-maxrows", "")
    return "psykgraf-cut" in reply.headers or (most.isdecimal() and count >= int(most))


def _first_cell(result: ox.QuerySolutions) -> bool:
    """Return what Virtuoso means: it answers some ASKs with one row that holds 1, and no row for false."""
    cells = [row[0] for row in result]
    return bool(cells) and getattr(cells[0], "value", "0") not in ("0", "false")


def _refused(reply: Reply, url: str) -> QueryError | StoreError:
    if reply.status in (400, 422):
        return QueryError(f"the endpoint refuses the query: {reply.text or 'it does not say why'}.", where=url)
    if reply.status in (401, 403):
        return StoreError(
            f"the endpoint does not let us in ({reply.status}).", where=url, advice="Check name and password."
        )
    return StoreError(
        f"the endpoint answered {reply.status} {reply.text}".rstrip() + ".",
        where=url,
        advice="Check that this is the address of its SPARQL endpoint.",
    )
