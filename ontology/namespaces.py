"""The vocabularies we use as rdflib knows them, for what works with rdflib: the model, its checks and the reasoners."""

from __future__ import annotations

from functools import lru_cache

from rdflib import Namespace, URIRef
from rdflib.namespace import ClosedNamespace

from ontology.terms import BASE

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
