"""The graph, or what surrounds one entity, as the parts that a release writes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pyoxigraph as ox

from ontology.cells import defused
from ontology.graphs import ALL, CANDIDATES, EVIDENCE, FACTS, REGISTERS
from ontology.literals import decimal_literal
from ontology.terms import XSD, Term, Triple, is_iri, sorted_triples

if TYPE_CHECKING:
    from ontology.blocks import Parts
    from queries.engines import Engine

_EVERYTHING = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"

_FACTS_OF = """
CONSTRUCT { ?s ?p ?o } WHERE {
  { VALUES ?s { $entity } ?s ?p ?o }
  UNION { VALUES ?e { $entity } ?s ?any ?e ; ?p ?o .
          VALUES ?class { pg:Funding pg:Partnership pg:RoleAssignment pg:PoolRound pg:Capacity pg:Placement }
          ?s a ?class }
  UNION { VALUES ?o { $entity } ?s ?p ?o }
}"""
_CLAIMS_OF = """
CONSTRUCT { ?s ?p ?o } WHERE {
  VALUES ?e { $entity }
  { ?claim rdf:subject ?e } UNION { ?claim rdf:object ?e }
  ?claim (pg:evidence/oa:hasSelector?)? ?s .
  ?s ?p ?o
}"""
_NAMES_OF = """
CONSTRUCT { ?s ?p ?o } WHERE {
  VALUES ?s { $nodes }
  VALUES ?p { rdf:type rdfs:label skos:prefLabel dcterms:title dcterms:date dcterms:publisher pg:sector }
  ?s ?p ?o
}"""
_CLAIM_ROWS = """
SELECT ?claim ?subject ?subjectLabel ?predicate ?object ?objectLabel ?review ?confidence ?rule
       ?document ?section ?line ?quote
WHERE {
  ?claim a pg:Claim ; rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object ;
         pg:reviewStatus ?review ; pg:confidence ?confidence ; pg:rule ?rule ; pg:evidence ?evidence .
  ?evidence oa:hasSource ?document ; pg:lineFrom ?line .
  OPTIONAL { ?evidence pg:section ?section }
  OPTIONAL { ?evidence pg:quote ?quote }
  OPTIONAL { ?subject skos:prefLabel ?subjectLabel FILTER(lang(?subjectLabel) = "da") }
  OPTIONAL { ?object skos:prefLabel|(pg:territoryOf/skos:prefLabel) ?objectLabel FILTER(lang(?objectLabel) = "da") }
}
ORDER BY ?document ?line ?claim"""


def whole_graph(engine: Engine) -> Parts:
    """Return every named graph of the build."""
    return {name: list(_triples(engine, _EVERYTHING, (name,))) for name in ALL}


def around(engine: Engine, entity: str) -> Parts:
    """Return what the graph says of an entity (its IRI): facts, claims with evidence, and its neighbours' names."""
    graphs = (FACTS, CANDIDATES, REGISTERS)
    node = f"<{entity}>"
    facts = set(_triples(engine, _FACTS_OF.replace("$entity", node), graphs))
    claims = set(_triples(engine, _CLAIMS_OF.replace("$entity", node), (EVIDENCE,)))
    mentioned = sorted({term for triple in facts | claims for term in triple if is_iri(term)})
    names = _triples(engine, _NAMES_OF.replace("$nodes", " ".join(mentioned)), graphs)
    return {FACTS: sorted_triples((*facts, *names)), EVIDENCE: sorted_triples(claims)}


def claims_csv(engine: Engine, entity: str = "") -> str:
    """Return every claim, or those about an entity, as a CSV row with its evidence; the first row names the columns."""
    graphs = (EVIDENCE, FACTS, CANDIDATES, REGISTERS)
    solutions = engine.select(_CLAIM_ROWS, graphs=graphs)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(solutions.variables)
    for row in solutions.rows:
        cells = [getattr(term, "value", "") if term is not None else "" for term in row]
        if not entity or entity in cells:
            writer.writerow(map(defused, cells))
    return text.getvalue()


def _triples(engine: Engine, query: str, graphs: tuple[str, ...]) -> Iterator[Triple]:
    for triple in engine.construct(query, graphs=graphs):
        yield str(triple.subject), str(triple.predicate), _object(triple.object)


def _object(term: object) -> Term:
    """Return a term as releases write it: Oxigraph gives 1 for the decimal 1.0."""
    if isinstance(term, ox.Literal) and term.datatype.value == f"{XSD.base}decimal":
        return decimal_literal(term.value)
    return str(term)
