"""RDF/XML with a fixed order: one description a subject, subjects and properties sorted (W3C RDF 1.1 XML Syntax)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ontology.blocks import Layout, Section
from ontology.errors import InputError
from ontology.terms import PREFIXES, Term, Triple, is_iri, parts_of


def rdfxml_layout(graphs: tuple[str, ...]) -> Layout:
    """Return how RDF/XML lays out the named *graphs* as one."""
    declared = "".join(f'\n    xmlns:{prefix}="{iri}"' for prefix, iri in sorted(PREFIXES.items()))
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{declared}>\n'
    end = "  </rdf:Description>\n"
    return Layout((Section(head, graphs, "</rdf:RDF>\n"),), block, end, end)


def block(triples: Sequence[Triple]) -> str:
    """Return one subject's description without its end; raises InputError for a property that has no prefix of ours."""
    from xml.sax.saxutils import quoteattr  # here: it brings all that fetches from the web

    properties = "".join(_property(p, o) for _, p, o in triples)
    return f"  <rdf:Description rdf:about={quoteattr(triples[0][0][1:-1])}>\n{properties}"


def _property(predicate: Term, value: Term) -> str:
    from xml.sax.saxutils import escape, quoteattr

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
