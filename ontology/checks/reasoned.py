"""What a reasoner gets to see and what it found: the facts without their claims, and the inferences as records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rdflib import Literal, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SKOS, XSD
from rdflib.term import Node

from ontology.checks.data import Data, Triple, triples
from ontology.model import model_graph, properties, source_graph
from ontology.namespaces import ELI, OA, PG
from ontology.skolem import GENID

_APART = {PG.Claim, PG.Evidence, PG.Document, PG.Section, OA.TextQuoteSelector, OA.TextPositionSelector}
"""What is said about sources stays out: it is most of the graph, and nothing is to be inferred from it."""

_FOREIGN = {ELI.is_part_of, ELI.has_part, SKOS.broader, SKOS.narrower}
"""Properties of others that our axioms speak of."""

_OWL_DATATYPES = {XSD.string, XSD.integer, XSD.decimal, XSD.boolean, XSD.dateTime, None}
"""Datatypes of our data that OWL 2 has; xsd:date, xsd:gYearMonth and xsd:gYear are not among them (OWL 2, 4.7)."""

_WORDS = {
    *(RDFS.isDefinedBy, RDFS.label, SKOS.prefLabel, SKOS.altLabel, SKOS.definition, SKOS.inScheme, SKOS.topConceptOf),
    *(DCTERMS.source, DCTERMS.title, DCTERMS.description, RDFS.seeAlso),
}

DERIVED = ("dependsOnPool", "fundedBy", "hasRole", "legalBasisAct", "locatedIn", "participant")
"""The properties whose inferred values are worth showing: those with a property chain."""


@dataclass(frozen=True, slots=True)
class Reasoned:
    """What a reasoner found: whether all can be true at once, why not, and what follows.

    *types* are pairs (thing, class of ours); *relations* are triples with the properties of :data:`DERIVED`;
    *notice* is one sentence for the user by language, where the engine is not the one that was wished for.
    """

    engine: str
    consistent: bool
    types: frozenset[tuple[URIRef, URIRef]] = frozenset()
    relations: frozenset[tuple[URIRef, URIRef, URIRef]] = frozenset()
    unsatisfiable: tuple[URIRef, ...] = ()
    reasons: tuple[str, ...] = ()
    notice: Mapping[str, str] | None = None

    def classes_of(self, thing: URIRef) -> set[URIRef]:
        """Return our classes of *thing*, the inferred ones included."""
        return {class_ for subject, class_ in self.types if subject == thing}


def facts(data: Data) -> list[Triple]:
    """Return what is reasoned over: types and our properties, no claims, no annotations, no model; sorted."""
    given = set(triples(data)) - set(model_graph())
    apart = {s for s, p, o in given if p == RDF.type and o in _APART}
    ours = set(properties()) | _FOREIGN
    kept = (t for t in given if t[0] not in apart and t[2] not in apart and not _is_model(t))
    found = {_plain(s, p, o) for s, p, o in kept if p == RDF.type or p in ours}
    return sorted(found, key=lambda triple: tuple(map(str, triple)))


def axioms() -> list[Triple]:
    """Return the model without its words, which a reasoner would only carry along."""
    return [triple for triple in source_graph() if triple[1] not in _WORDS]


def declarations(given: Iterable[Triple]) -> Iterator[Triple]:
    """Yield what OWL files say beside the facts: that each thing is a named individual."""
    values = {o for _, p, o in given if p != RDF.type}
    for thing in {s for s, _, _ in given} | values:
        if isinstance(thing, URIRef):
            yield thing, RDF.type, OWL.NamedIndividual


def _is_model(triple: Triple) -> bool:
    return str(triple[0]).startswith((str(PG), GENID)) or str(triple[2]).startswith((str(OWL), GENID))


def _plain(s: Node, p: Node, o: Node) -> Triple:
    if isinstance(o, Literal) and (o.language or o.datatype not in _OWL_DATATYPES):
        return s, p, Literal(str(o))
    return s, p, o
