"""Terms as N-Triples writes them: plain strings, which are made, compared, sorted and written faster than objects.

A build handles hundreds of thousands of them; as rdflib's terms they take ten times as long.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from operator import lt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rdflib.term import Node

Term = str
"""``<IRI>``, ``"text"``, ``"text"@language`` or ``"text"^^<datatype>``, escaped as in N-Triples (RDF 1.1, 3.2)."""

Triple = tuple[Term, Term, Term]


class Terms:
    """A vocabulary: its terms by name, each made once."""

    def __init__(self, base: str) -> None:
        """Take the IRI with which every term begins."""
        self.base = base

    def __getitem__(self, name: str) -> Term:
        return f"<{self.base}{name}>"

    def __getattr__(self, name: str) -> Term:
        if name.startswith("__"):
            raise AttributeError(name)
        term = self.__dict__[name] = f"<{self.base}{name}>"
        return term

    def local(self, term: Term) -> str:
        """Return what follows the vocabulary's IRI in *term*; a term of another vocabulary comes back whole."""
        inside = term[1:-1]
        return inside[len(self.base) :] if inside.startswith(self.base) else term


BASE = "https://w3id.org/psykgraf/"
"""Where terms (``ns#``), resources (``id/``) and named graphs (``graph/``) live."""

PG = Terms(BASE + "ns#")
ID = Terms(BASE + "id/")
CODE = Terms(BASE + "code/")
GRAPH = Terms(BASE + "graph/")
CPSV = Terms("http://purl.org/vocab/cpsv#")
CV = Terms("http://data.europa.eu/m8g/")
DCAT = Terms("http://www.w3.org/ns/dcat#")
DCTERMS = Terms("http://purl.org/dc/terms/")
ELI = Terms("http://data.europa.eu/eli/ontology#")
FABIO = Terms("http://purl.org/spar/fabio/")
FOAF = Terms("http://xmlns.com/foaf/0.1/")
FRAPO = Terms("http://purl.org/cerif/frapo/")
NUTS = Terms("http://data.europa.eu/nuts/code/")
OA = Terms("http://www.w3.org/ns/oa#")
ORG = Terms("http://www.w3.org/ns/org#")
OWL = Terms("http://www.w3.org/2002/07/owl#")
PROV = Terms("http://www.w3.org/ns/prov#")
QB = Terms("http://purl.org/linked-data/cube#")
RDF = Terms("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
RDFS = Terms("http://www.w3.org/2000/01/rdf-schema#")
SKOS = Terms("http://www.w3.org/2004/02/skos/core#")
VANN = Terms("http://purl.org/vocab/vann/")
VOID = Terms("http://rdfs.org/ns/void#")
XSD = Terms("http://www.w3.org/2001/XMLSchema#")

_PREFIXED = {"pg": PG, "id": ID, "code": CODE, "graph": GRAPH, "cpsv": CPSV, "cv": CV, "dcat": DCAT, "dcterms": DCTERMS}
_PREFIXED |= {"eli": ELI, "fabio": FABIO, "foaf": FOAF, "frapo": FRAPO, "nuts": NUTS, "oa": OA, "org": ORG, "owl": OWL}
_PREFIXED |= {"prov": PROV, "qb": QB, "rdf": RDF, "rdfs": RDFS, "skos": SKOS, "vann": VANN, "void": VOID, "xsd": XSD}

PREFIXES: dict[str, str] = {prefix: terms.base for prefix, terms in _PREFIXED.items()}
"""The prefixes of every Turtle file, page and answer we write; queries may use them without declaring them."""


def iri(text: str) -> Term:
    """Return an IRI as a term."""
    return f"<{text}>"


def is_iri(term: Term) -> bool:
    """Tell whether *term* is an IRI."""
    return term.startswith("<")


def bare(term: Term) -> str:
    """Return an IRI without its brackets, or a literal's text."""
    return term[1:-1] if is_iri(term) else parts_of(term)[0]


def parts_of(literal: Term) -> tuple[str, str, str]:
    """Return a literal's text, its language and its datatype's IRI, each empty where there is none."""
    end = literal.rindex('"') + 1
    text, more = json.loads(literal[:end], strict=False), literal[end:]
    if more.startswith("@"):
        return text, more[1:], ""
    return text, "", more[3:-1]


def sorted_triples(triples: Iterable[Triple]) -> list[Triple]:
    """Return the triples sorted, each once; by subject first, which is quicker than comparing them whole."""
    if isinstance(triples, list) and all(map(lt, triples, islice(triples, 1, None))):
        return triples
    by_subject: dict[Term, set[tuple[Term, Term]]] = {}
    for s, p, o in triples:
        said = by_subject.get(s)
        if said is None:
            by_subject[s] = {(p, o)}
        else:
            said.add((p, o))
    return [(s, p, o) for s in sorted(by_subject) for p, o in sorted(by_subject[s])]


def to_rdflib(triples: Iterable[Triple]) -> Iterator[tuple[Node, Node, Node]]:
    """Yield the triples as rdflib's, for whoever works with rdflib."""
    for s, p, o in triples:
        yield _to_rdflib(s), _to_rdflib(p), _to_rdflib(o)


def _to_rdflib(term: Term) -> Node:
    from rdflib import BNode, Literal, URIRef

    if is_iri(term):
        return URIRef(term[1:-1])
    if term.startswith("_:"):
        return BNode(term[2:])
    text, language, datatype = parts_of(term)
    return Literal(text, lang=language or None, datatype=URIRef(datatype) if datatype else None, normalize=False)
