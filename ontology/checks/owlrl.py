"""Reasoning with the OWL 2 RL rules through owlrl: no Java, contradictions named, but less than OWL DL infers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from rdflib import Graph, URIRef
from rdflib.collection import Collection
from rdflib.namespace import OWL, RDF, RDFS, Namespace

from ontology.checks.data import Triple
from ontology.checks.reasoned import DERIVED, Reasoned, axioms
from ontology.model import classes
from ontology.namespaces import PG

ENGINE = "OWL RL"
_ERRORS = Namespace("http://www.daml.org/2002/03/agents/agent-ont#")
_DECLARATIONS = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, OWL.NamedIndividual}


def reason_with_rules(facts: list[Triple]) -> Reasoned:
    """Return what the OWL RL rules infer from the model and *facts*."""
    graph = Graph(bind_namespaces="none")
    for triple in (*_axioms(), *facts):
        graph.add(triple)
    _semantics()(graph, axioms=False, daxioms=False).closure()
    reasons = tuple(sorted({*map(str, graph.objects(None, _ERRORS.error)), *_same_yet_different(graph)}))
    ours = set(classes())
    types = {(s, o) for s, o in graph.subject_objects(RDF.type) if isinstance(s, URIRef) and isinstance(o, URIRef)}
    relations = {
        (s, PG[name], o)
        for name in DERIVED
        for s, o in graph.subject_objects(PG[name])
        if isinstance(s, URIRef) and isinstance(o, URIRef)
    }
    kept = frozenset((s, o) for s, o in types if o in ours)
    return Reasoned(ENGINE, not reasons, kept, frozenset(relations), reasons=reasons)


def _same_yet_different(graph: Graph) -> Iterator[str]:
    """Yield each pair of an owl:AllDifferent that follows to be the same (eq-diff3; owlrl misses a list's last)."""
    for head in graph.objects(None, OWL.distinctMembers):
        for one, other in combinations(sorted(map(str, Collection(graph, head))), 2):
            if (URIRef(one), OWL.sameAs, URIRef(other)) in graph:
                yield f"Different individuals {one} and {other} would have to be the same"


def _axioms() -> list[Triple]:
    """Return the axioms without declarations, from which no rule draws anything about the facts."""
    return [(s, p, o) for s, p, o in axioms() if not (p == RDF.type and o in _DECLARATIONS)]


def _semantics() -> Any:
    """Return owlrl's rules for our purpose: what holds of the facts, not every consequence between axioms.

    Left out are the reflexive owl:sameAs of every term (eq-ref, a third of all triples) and the consequences between
    axioms alone (scm-*); with them a graph of 10,000 triples takes minutes. Added is owl:hasSelf, which OWL RL lacks.
    """
    from owlrl import OWLRL_Semantics

    class FactRules(OWLRL_Semantics):  # type: ignore[misc] # owlrl has no types
        def rules(self, t: Triple, cycle_num: int) -> None:
            # In owlrl an axiom looks for the facts it applies to; a fact looks for nothing, so it is passed over.
            if not str(t[2] if t[1] == RDF.type else t[1]).startswith((str(OWL), str(RDFS))):
                return
            self._properties(t, cycle_num)
            if t[1] == OWL.sameAs or t[2] == OWL.AllDifferent:
                self._equality(t, cycle_num)
            self._classes(t, cycle_num)
            self._class_axioms(t, cycle_num)
            if t[1] == OWL.hasSelf:
                self._selves(t[0])

        def _selves(self, restriction: object) -> None:
            property_ = self.graph.value(restriction, OWL.onProperty)
            for thing in self.graph.subjects(RDF.type, restriction):
                self.store_triple((thing, property_, thing))

        def store_triple(self, t: Triple) -> None:
            if t[1] != OWL.sameAs or t[0] != t[2]:
                super().store_triple(t)

    return FactRules
