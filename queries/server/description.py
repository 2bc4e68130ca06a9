"""Describes the endpoint in RDF: its language, formats and graphs (SPARQL 1.1 Service Description)."""

from __future__ import annotations

from collections.abc import Iterator

from ontology.graphs import ALL, DEFAULT
from queries.sparql.formats import GRAPHS, RESULTS

_SD = "http://www.w3.org/ns/sparql-service-description#"
_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


def description(endpoint: str) -> bytes:
    """Return the description of the endpoint at the address *endpoint* as sorted N-Triples."""
    triples = {f"<{s}> <{p}> <{o}> .\n" for s, p, o in _triples(endpoint)}
    return "".join(sorted(triples)).encode()


def _triples(endpoint: str) -> Iterator[tuple[str, str, str]]:
    service, dataset, default = (f"{endpoint}#{part}" for part in ("service", "dataset", "default-graph"))
    yield service, _RDF_TYPE, _SD + "Service"
    yield service, _SD + "endpoint", endpoint
    yield service, _SD + "supportedLanguage", _SD + "SPARQL11Query"
    yield from ((service, _SD + "resultFormat", one.iri) for one in (*RESULTS, *GRAPHS))
    yield service, _SD + "defaultDataset", dataset
    yield dataset, _RDF_TYPE, _SD + "Dataset"
    yield dataset, _SD + "defaultGraph", default
    yield default, _RDF_TYPE, _SD + "Graph"
    yield from ((default, "http://purl.org/dc/terms/hasPart", graph) for graph in DEFAULT)
    for graph in ALL:
        named = f"{endpoint}#{graph.rsplit('/', 1)[-1]}"
        yield dataset, _SD + "namedGraph", named
        yield named, _RDF_TYPE, _SD + "NamedGraph"
        yield named, _SD + "name", graph
