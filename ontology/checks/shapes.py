"""The shapes as records: whom each property shape is about, what it demands, and what it says when it is not met."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal as OneOf

from rdflib import Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import RDF, SH, XSD
from rdflib.term import Node

from ontology.model import iri, local_name, shapes_graph
from ontology.records import Finding
from ontology.terms import PREFIXES

Severity = OneOf["error", "warning", "info"]

COMPONENTS = (
    *("minCount", "maxCount", "datatype", "class", "nodeKind", "in", "hasValue", "minInclusive", "maxInclusive"),
    *("minLength", "pattern", "uniqueLang", "lessThan", "lessThanOrEquals", "or"),
)
"""The constraints of SHACL Core that our shapes use: each of them is translated to SPARQL."""

_SEVERITIES: dict[Node, Severity] = {SH.Violation: "error", SH.Warning: "warning", SH.Info: "info"}
_BESIDES = {RDF.type, SH.path, SH.severity, SH.message}


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a shape is about: the members of a class, or all subjects of a property."""

    kind: OneOf["class", "subjects"]
    term: URIRef


@dataclass(frozen=True, slots=True)
class Constraint:
    """One demand: a component of SHACL Core and its values; those of "or" are demands themselves."""

    component: str
    values: tuple[Node, ...] = ()
    alternatives: tuple[Constraint, ...] = ()


@dataclass(frozen=True, slots=True)
class PropertyShape:
    """One property shape with its targets, path, demands and words."""

    name: str
    targets: tuple[Target, ...]
    path: URIRef
    inverse: bool
    constraints: tuple[Constraint, ...]
    messages: Mapping[str, str]
    severity: Severity

    def finding(self, component: str, focus: Node, value: Node | None, language: str) -> Finding:
        """Return what is wrong with *focus* as a finding; *value* is the offending value, where there is one."""
        path = ("^" if self.inverse else "") + short(self.path)
        where = f"{path} = {short(value)}" if value is not None else path
        return Finding(f"{self.name}/{component}", str(focus), self.messages[language], where, self.severity)


@cache
def property_shapes() -> tuple[PropertyShape, ...]:
    """Return our property shapes, sorted by name; raises ValueError for one that could not be translated."""
    graph = shapes_graph()
    found = [
        _property_shape(graph, shape, _targets(graph, node))
        for node in graph.subjects(RDF.type, SH.NodeShape)
        for shape in graph.objects(node, SH.property)
    ]
    return tuple(sorted(found, key=lambda shape: shape.name))


def short(node: Node | None) -> str:
    """Return an IRI with its prefix, where it has one of ours, and a literal as Turtle writes it."""
    text = str(node)
    if isinstance(node, Literal):
        return _literal(node)
    for prefix, namespace in PREFIXES.items():
        if text.startswith(namespace):
            return f"{prefix}:{text.removeprefix(namespace)}"
    return f"<{text}>"


def _literal(node: Literal) -> str:
    if node.datatype in (None, XSD.string):
        return Literal(str(node), lang=node.language).n3()
    value = node.value
    # Oxigraph keeps 2.0 as 2; both engines must show the same.
    text = format(value.normalize(), "f") if isinstance(value, Decimal) else str(node)
    return f'"{text}"^^{short(node.datatype)}'


def _targets(graph: Graph, node: Node) -> tuple[Target, ...]:
    classes = [Target("class", iri(term)) for term in graph.objects(node, SH.targetClass)]
    subjects = [Target("subjects", iri(term)) for term in graph.objects(node, SH.targetSubjectsOf)]
    return tuple(sorted([*classes, *subjects], key=lambda target: target.term))


def _property_shape(graph: Graph, shape: Node, targets: tuple[Target, ...]) -> PropertyShape:
    path = graph.value(shape, SH.path)
    inverse = graph.value(path, SH.inversePath)
    messages = graph.objects(shape, SH.message)
    return PropertyShape(
        name=local_name(iri(shape)),
        targets=targets,
        path=iri(inverse or path),
        inverse=inverse is not None,
        constraints=_constraints(graph, shape),
        messages={m.language or "": str(m) for m in messages if isinstance(m, Literal)},
        severity=_SEVERITIES[iri(graph.value(shape, SH.severity, default=SH.Violation))],
    )


def _constraints(graph: Graph, shape: Node) -> tuple[Constraint, ...]:
    found = [_constraint(graph, p, o) for p, o in graph.predicate_objects(shape) if p not in _BESIDES]
    return tuple(sorted(found, key=lambda constraint: COMPONENTS.index(constraint.component)))


def _constraint(graph: Graph, predicate: Node, value: Node) -> Constraint:
    component = local_name(iri(predicate))
    if component not in COMPONENTS:
        raise ValueError(f"no translation to SPARQL is known for {predicate}")
    if component == "or":
        members = Collection(graph, value)
        return Constraint("or", alternatives=tuple(c for member in members for c in _constraints(graph, member)))
    return Constraint(component, tuple(Collection(graph, value)) if component == "in" else (value,))
