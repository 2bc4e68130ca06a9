"""RDF/XML with a fixed order: one description a subject, subjects and properties sorted (W3C RDF 1.1 XML Syntax)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from rdflib import Literal, URIRef
from rdflib.namespace import XSD

from ontology.errors import InputError
from ontology.namespaces import PREFIXES
from ontology.triples import Triple


def rdfxml_text(triples: Iterable[Triple]) -> str:
    """Return the triples as RDF/XML; raises InputError for a property whose IRI has no prefix of ours."""
    declared = "".join(f"\n    xmlns:{prefix}={quoteattr(iri)}" for prefix, iri in sorted(PREFIXES.items()))
    blocks = [
        f"  <rdf:Description rdf:about={quoteattr(str(subject))}>\n"
        + "".join(_property(p, o) for _, p, o in group)
        + "  </rdf:Description>\n"
        for subject, group in groupby(sorted(set(triples)), key=lambda triple: triple[0])
    ]
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{declared}>\n' + "".join(blocks) + "</rdf:RDF>\n"


def _property(predicate: object, value: object) -> str:
    name = _qualified(str(predicate))
    if isinstance(value, URIRef):
        return f"    <{name} rdf:resource={quoteattr(str(value))}/>\n"
    attribute = ""
    if isinstance(value, Literal) and value.language:
        attribute = f" xml:lang={quoteattr(value.language)}"
    elif isinstance(value, Literal) and value.datatype and value.datatype != XSD.string:
        attribute = f" rdf:datatype={quoteattr(str(value.datatype))}"
    return f"    <{name}{attribute}>{escape(str(value))}</{name}>\n"


def _qualified(iri: str) -> str:
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri[len(namespace) :]}"
    raise InputError(f"RDF/XML cannot write the property <{iri}>: none of our prefixes fits.", advice="Use Turtle.")
