"""Reasoning with HermiT through owlready2: complete for OWL 2 DL, needs Java."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from rdflib import Graph, URIRef

from ontology.checks.data import Triple
from ontology.checks.reasoned import DERIVED, Reasoned, axioms, declarations
from ontology.namespaces import PG

ENGINE = "HermiT"


def has_java() -> bool:
    """Tell whether a Java runtime is on the path."""
    return shutil.which("java") is not None


def reason_with_hermit(facts: list[Triple], *, relations: bool = False) -> Reasoned:
    """Return what HermiT infers from the model and *facts*; raises RuntimeError when it cannot be run.

    *relations* asks for the inferred relations too; with them the build's graph takes minutes in place of seconds.
    """
    import owlready2
    from owlready2 import OwlReadyInconsistentOntologyError, OwlReadyJavaError, World, sync_reasoner_hermit

    owlready2.JAVA_EXE = shutil.which("java") or "java"
    with tempfile.TemporaryDirectory() as folder:
        world = World()
        loaded = world.get_ontology(_write(Path(folder) / "facts.nt", facts).as_uri()).load()
        try:
            with loaded:
                sync_reasoner_hermit(world, infer_property_values=relations, debug=0)
        except OwlReadyInconsistentOntologyError:
            return Reasoned(ENGINE, consistent=False)
        except (OwlReadyJavaError, OSError) as error:
            raise RuntimeError(str(error)) from error
        return _result(world, relations)


def _write(path: Path, facts: list[Triple]) -> Path:
    """Write model and facts as N-Triples: owlready2 reads no Turtle."""
    graph = Graph(bind_namespaces="none")
    for triple in (*axioms(), *facts, *declarations(facts)):
        graph.add(triple)
    graph.serialize(path, format="nt", encoding="utf-8")
    return path


def _result(world: Any, with_relations: bool) -> Reasoned:
    types, relations = set(), set()
    for individual in world.individuals():
        for class_ in individual.INDIRECT_is_a:
            if getattr(class_, "iri", "").startswith(str(PG)):
                types.add((URIRef(individual.iri), URIRef(class_.iri)))
    for name in DERIVED if with_relations else ():
        for property_ in world[str(PG[name])].descendants():
            for subject, value in property_.get_relations():
                relations.add((URIRef(subject.iri), PG[name], URIRef(value.iri)))
    unsatisfiable = sorted(URIRef(class_.iri) for class_ in world.inconsistent_classes() if hasattr(class_, "iri"))
    nothing = URIRef("http://www.w3.org/2002/07/owl#Nothing")
    return Reasoned(
        ENGINE, True, frozenset(types), frozenset(relations), tuple(x for x in unsatisfiable if x != nothing)
    )
