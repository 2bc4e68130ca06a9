"""The graph, or what surrounds one entity, as the parts that a release writes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import pyoxigraph as ox

from ontology.cells import defused
from ontology.graphs import ALL, CANDIDATES, EVIDENCE, FACTS, REGISTERS
from ontology.literals import decimal_literal
from ontology.terms import XSD, Term, Triple, is_iri, sorted_triples
from queries.answers.asking import GRAPHS
from queries.labels import iris_in, labels_of, text_of
from queries.names import with_territory

if TYPE_CHECKING:
    from ontology.blocks import Parts
    from queries.engines import Engine

_EVERYTHING = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"

_FACTS_OF = """
CONSTRUCT { ?s ?p ?o } WHERE {
  { VALUES ?s { $ends } ?s ?p ?o }
  UNION { VALUES ?e { $ends } ?s ?any ?e ; ?p ?o .
          VALUES ?class { pg:Funding pg:Partnership pg:RoleAssignment pg:PoolRound pg:Capacity pg:Placement }
          ?s a ?class }
  UNION { VALUES ?o { $ends } ?s ?p ?o }
}"""
_CLAIMS_OF = """
CONSTRUCT { ?s ?p ?o } WHERE {
  VALUES ?e { $ends }
  { ?claim rdf:subject ?e } UNION { ?claim rdf:object ?e }
  $reviewed
  ?claim (pg:evidence/oa:hasSelector?)? ?s .
  ?s ?p ?o
}"""
_NAMES_OF = """
CONSTRUCT { ?s ?p ?o } WHERE {
  VALUES ?s { $nodes }
  VALUES ?p { rdf:type rdfs:label skos:prefLabel dcterms:title dcterms:date dcterms:publisher pg:sector }
  ?s ?p ?o
}"""
_REVIEWED = "FILTER NOT EXISTS { ?claim pg:reviewStatus code:review-candidate }"
_CLAIM_ROWS = """
SELECT ?claim ?subject ?predicate ?object ?review ?confidence ?rule ?document ?section ?line ?quote
WHERE {
  ?claim a pg:Claim ; rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object ;
         pg:reviewStatus ?review ; pg:confidence ?confidence ; pg:rule ?rule ; pg:evidence ?evidence .
  ?evidence oa:hasSource ?document ; pg:lineFrom ?line .
  OPTIONAL { ?evidence pg:section ?section }
  OPTIONAL { ?evidence pg:quote ?quote }
  $reviewed
}
ORDER BY ?document ?line ?claim"""
_LABELLED = ("subject", "object")
"""The columns of a claim's row that are followed by a label."""


def whole_graph(engine: Engine, layer: str = "all") -> Parts:
    """Return every named graph of the build; without the candidates in the layer ``accepted``."""
    return {name: list(_triples(engine, _EVERYTHING, (name,))) for name in ALL if layer == "all" or name != CANDIDATES}


def around(engine: Engine, entity: str, layer: str = "accepted") -> Parts:
    """Return what the graph says of an entity (its IRI): facts, claims with evidence, and its neighbours' names.

    Each stands in the named graph in which the build has it: what nobody reviewed is no fact, and is among the
    candidates only in the layer ``all``. Of a municipality or region, what lies in its territory is told too.
    """
    told = (FACTS, REGISTERS, CANDIDATES) if layer == "all" else (FACTS, REGISTERS)
    ends = " ".join(f"<{iri}>" for iri in with_territory(engine, entity))
    facts = {graph: set(_triples(engine, _FACTS_OF.replace("$ends", ends), (graph,))) for graph in told}
    of_claims = _of_layer(_CLAIMS_OF.replace("$ends", ends), layer)
    claims = set(_triples(engine, of_claims, (EVIDENCE,)))
    mentioned = sorted(
        {term for part in (*facts.values(), claims) for triple in part for term in triple if is_iri(term)}
    )
    names_of = _NAMES_OF.replace("$nodes", " ".join(mentioned))
    parts = {graph: sorted_triples({*facts[graph], *_triples(engine, names_of, (graph,))}) for graph in told}
    return {**parts, EVIDENCE: sorted_triples(claims)}


def claims_csv(engine: Engine, entity: str = "", layer: str = "all", language: str = "da") -> str:
    """Return every claim, or those about an entity, as a CSV row with its evidence; the first row names the columns.

    In the layer ``accepted`` the claims that nobody reviewed are left out. A label is in *language* where there is one.
    """
    solutions = engine.select(_of_layer(_CLAIM_ROWS, layer), graphs=(EVIDENCE,))
    ends = set(with_territory(engine, entity)) if entity else set()
    named = [solutions.variables.index(name) for name in _LABELLED]
    about = [row for row in solutions.rows if not ends or any(text_of(row[at]) in ends for at in named)]
    labels = labels_of(engine, iris_in([row[at] for at in named] for row in about), language, GRAPHS["all"])
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_with_labels(solutions.variables, solutions.variables, [f"{name}Label" for name in _LABELLED]))
    for row in about:
        cells = [text_of(term) for term in row]
        writer.writerow(
            map(defused, _with_labels(solutions.variables, cells, [labels.get(cells[at], "") for at in named]))
        )
    return text.getvalue()


def _of_layer(query: str, layer: str) -> str:
    return query.replace("$reviewed", "" if layer == "all" else _REVIEWED)


def _with_labels(names: Sequence[str], cells: Sequence[str], labels: Sequence[str]) -> list[str]:
    """Return the cells of a row, each of those that are labelled followed by its label."""
    following = dict(zip(_LABELLED, labels, strict=True))
    return [
        text
        for name, cell in zip(names, cells, strict=True)
        for text in (cell, following.get(name))
        if text is not None
    ]


def _triples(engine: Engine, query: str, graphs: tuple[str, ...]) -> Iterator[Triple]:
    for triple in engine.construct(query, graphs=graphs):
        yield str(triple.subject), str(triple.predicate), _object(triple.object)


def _object(term: object) -> Term:
    """Return a term as releases write it: Oxigraph gives 1 for the decimal 1.0."""
    if isinstance(term, ox.Literal) and term.datatype.value == f"{XSD.base}decimal":
        return decimal_literal(term.value)
    return str(term)
