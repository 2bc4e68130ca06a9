"""The vocabularies we use, as closed namespaces: a misspelt term is an error when the module that uses it loads."""

from __future__ import annotations

from functools import lru_cache

from rdflib import Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, ORG, OWL, PROV, QB, RDF, RDFS, SKOS, VANN, VOID, XSD, ClosedNamespace

BASE = "https://w3id.org/psykgraf/"
"""Where terms (``ns#``), resources (``id/``) and named graphs (``graph/``) live."""

_term = lru_cache(maxsize=4096)(URIRef)


class Vocabulary(Namespace):
    """A namespace that makes each of its terms once: rdflib checks an IRI anew whenever it is made."""

    def term(self, name: str) -> URIRef:
        """Return the IRI of a term."""
        return _term(self + name)


PG = Vocabulary(BASE + "ns#")
ID = Namespace(BASE + "id/")
CODE = Vocabulary(BASE + "code/")
GRAPH = Namespace(BASE + "graph/")

OA = ClosedNamespace(
    "http://www.w3.org/ns/oa#",
    [
        "SpecificResource",
        "TextQuoteSelector",
        "TextPositionSelector",
        "hasSource",
        "hasSelector",
        "exact",
        "start",
        "end",
    ],
)
CV = ClosedNamespace("http://data.europa.eu/m8g/", ["PublicOrganisation"])
CPSV = ClosedNamespace("http://purl.org/vocab/cpsv#", ["PublicService"])
FRAPO = ClosedNamespace("http://purl.org/cerif/frapo/", ["FundingProgramme", "Grant"])
ELI = ClosedNamespace(
    "http://data.europa.eu/eli/ontology#", ["LegalResource", "LegalResourceSubdivision", "is_part_of", "has_part"]
)
FABIO = ClosedNamespace("http://purl.org/spar/fabio/", ["Expression", "Work"])
NUTS = Namespace("http://data.europa.eu/nuts/code/")

PREFIXES: dict[str, str] = {
    "pg": str(PG),
    "id": str(ID),
    "code": str(CODE),
    "graph": str(GRAPH),
    "cpsv": str(CPSV),
    "cv": str(CV),
    "dcat": str(DCAT),
    "dcterms": str(DCTERMS),
    "eli": str(ELI),
    "fabio": str(FABIO),
    "foaf": str(FOAF),
    "frapo": str(FRAPO),
    "nuts": str(NUTS),
    "oa": str(OA),
    "org": str(ORG),
    "owl": str(OWL),
    "prov": str(PROV),
    "qb": str(QB),
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "skos": str(SKOS),
    "vann": str(VANN),
    "void": str(VOID),
    "xsd": str(XSD),
}
"""The prefixes of every Turtle file, page and answer we write; queries may use them without declaring them."""
