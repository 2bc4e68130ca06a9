"""The shapes run by pySHACL, the reference: slow on large graphs, but not written by us."""

from __future__ import annotations

from rdflib.namespace import SH

from ontology.checks.data import Data, as_graph
from ontology.checks.shapes import property_shapes
from ontology.model import iri, local_name, shapes_graph
from ontology.records import Finding


def check_with_pyshacl(data: Data, language: str = "en") -> list[Finding]:
    """Return what breaks the shapes in *data* (the model is added), sorted."""
    import pyshacl

    _, report, _ = pyshacl.validate(as_graph(data), shacl_graph=shapes_graph(), inplace=True)
    by_name = {shape.name: shape for shape in property_shapes()}
    findings = set()
    for result in report.subjects(SH.sourceConstraintComponent):
        shape = by_name[local_name(iri(report.value(result, SH.sourceShape)))]
        component = local_name(iri(report.value(result, SH.sourceConstraintComponent)))
        focus, value = report.value(result, SH.focusNode), report.value(result, SH.value)
        if focus is not None:
            findings.add(shape.finding(component.removesuffix("ConstraintComponent"), focus, value, language))
    return sorted(findings)
