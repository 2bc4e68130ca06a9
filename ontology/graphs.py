"""The graph's parts: the named graphs, and which of them a default query sees."""

from __future__ import annotations

from rdflib import URIRef

from ontology.namespaces import GRAPH

FACTS: URIRef = GRAPH["facts"]
CANDIDATES: URIRef = GRAPH["candidates"]
EVIDENCE: URIRef = GRAPH["evidence"]
REGISTERS: URIRef = GRAPH["registers"]
ONTOLOGY: URIRef = GRAPH["ontology"]
CATALOGUE: URIRef = GRAPH["catalogue"]

ALL: tuple[URIRef, ...] = (FACTS, CANDIDATES, EVIDENCE, REGISTERS, ONTOLOGY, CATALOGUE)
"""Every named graph of a build, in the order in which reports list them."""

DEFAULT: tuple[URIRef, ...] = (FACTS, REGISTERS, ONTOLOGY)
"""What a query sees as the default graph; the others are asked for by name."""
