"""Whether every term in a graph exists: ours in the model, those of others in their closed vocabularies."""

from __future__ import annotations

import re

from rdflib import URIRef
from rdflib.namespace import (
    DCAT,
    DCTERMS,
    FOAF,
    ORG,
    OWL,
    PROV,
    QB,
    RDF,
    RDFS,
    SH,
    SKOS,
    VANN,
    VOID,
    XSD,
    ClosedNamespace,
)

from ontology.checks.data import Data, as_store, select
from ontology.checks.shapes import short
from ontology.model import iri, model_graph
from ontology.namespaces import CODE, CPSV, CV, ELI, FABIO, FRAPO, OA, PG
from ontology.records import Finding

_CLOSED = {
    str(namespace): namespace
    for namespace in (
        *(DCAT, DCTERMS, FOAF, ORG, OWL, PROV, QB, RDF, RDFS, SH, SKOS, VANN, VOID, XSD),
        *(CPSV, CV, ELI, FABIO, FRAPO, OA),
    )
}
_NEWER = {str(DCAT) + "version"}
"""Terms that the vocabulary has and rdflib's list lacks: dcat:version is of DCAT 3 (W3C, 2024)."""

_CONTAINER_MEMBER = re.compile(re.escape(str(RDF)) + r"_[1-9]\d*")

_USED = """SELECT ?term (COUNT(*) AS ?times) (MIN(STR(?s)) AS ?example) {
  { ?s ?term ?o } UNION { ?s a ?term FILTER(isIRI(?term)) }
  UNION { ?s ?p ?term FILTER(isIRI(?term) && (STRSTARTS(STR(?term), "%s") || STRSTARTS(STR(?term), "%s"))) }
} GROUP BY ?term ORDER BY ?term"""


FAULTS = {
    "model": {"da": "Modellen har ikke sådan et begreb.", "en": "The model has no such term."},
    "foreign": {
        "da": "Begrebet er fra et vokabular, vi ikke bruger.",
        "en": "The term is of a vocabulary that we do not use.",
    },
    "vocabulary": {"da": "Vokabularet har ikke sådan et begreb.", "en": "The vocabulary has no such term."},
}
"""What can be wrong with a term, in both languages."""


def fault_of(term: URIRef, language: str = "en") -> str | None:
    """Return what is wrong with a term as a predicate, a class or a code, or None when it exists."""
    kind = _fault(term)
    return FAULTS[kind][language] if kind else None


def check_vocabulary(data: Data, language: str = "en") -> list[Finding]:
    """Return each predicate, class and code in *data* that does not exist, once, with how often it is used."""
    findings = []
    for row in select(as_store(data), _USED % (PG, CODE)):
        term = iri(row["term"])
        fault = fault_of(term, language)
        if fault:
            where = f"{short(term)} ({row['times']} times, first at {short(URIRef(str(row['example'])))})"
            findings.append(Finding("VOC-unknown", str(term), fault, where))
    return sorted(findings)


def _fault(term: URIRef) -> str:
    if str(term).startswith((str(PG), str(CODE))):
        return "" if (term, None, None) in model_graph() else "model"
    namespace = re.sub(r"[^#/]*$", "", term)
    if namespace not in _CLOSED:
        return "foreign"
    return "" if _has(_CLOSED[namespace], term, term.removeprefix(namespace)) else "vocabulary"


def _has(namespace: object, term: URIRef, name: str) -> bool:
    if isinstance(namespace, ClosedNamespace):
        try:
            return namespace.term(name) == term
        except KeyError:
            return False
    return str(term) in _NEWER or term in namespace or bool(_CONTAINER_MEMBER.fullmatch(term))  # type: ignore[operator] # a DefinedNamespace
