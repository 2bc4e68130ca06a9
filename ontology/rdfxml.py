"""RDF/XML with a fixed order: one description a subject, subjects and properties sorted (W3C RDF 1.1 XML Syntax)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from ontology.errors import InputError
from ontology.terms import PREFIXES, Term, Triple, is_iri, parts_of, sorted_triples


def rdfxml_text(triples: Iterable[Triple]) -> str:
    """Return the triples as RDF/XML; raises InputError for a property whose IRI has no prefix of ours."""
    declared = "".join(f"\n    xmlns:{prefix}={quoteattr(iri)}" for prefix, iri in sorted(PREFIXES.items()))
    blocks = [
        f"  <rdf:Description rdf:about={quoteattr(subject[1:-1])}>\n"
        + "".join(_property(p, o) for _, p, o in group)
        + "  </rdf:Description>\n"
        for subject, group in groupby(sorted_triples(triples), key=lambda triple: triple[0])
    ]
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{declared}>\n' + "".join(blocks) + "</rdf:RDF>\n"


def _property(predicate: Term, value: Term) -> str:
    name = _qualified(predicate[1:-1])
    if is_iri(value):
        return f"    <{name} rdf:resource={quoteattr(value[1:-1])}/>\n"
    text, language, datatype = parts_of(value)
    attribute = f" xml:lang={quoteattr(language)}" if language else ""
    attribute += f" rdf:datatype={quoteattr(datatype)}" if datatype else ""
    return f"    <{name}{attribute}>{escape(text)}</{name}>\n"


@cache
def _qualified(iri: str) -> str:
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri[len(namespace) :]}"
    raise InputError(f"RDF/XML cannot write the property <{iri}>: none of our prefixes fits.", advice="Use Turtle.")
