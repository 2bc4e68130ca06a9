"""The graph's parts: the named graphs, and which of them a default query sees."""

from __future__ import annotations

from ontology.terms import GRAPH

FACTS = GRAPH.base + "facts"
CANDIDATES = GRAPH.base + "candidates"
EVIDENCE = GRAPH.base + "evidence"
REGISTERS = GRAPH.base + "registers"
ONTOLOGY = GRAPH.base + "ontology"
CATALOGUE = GRAPH.base + "catalogue"

ALL: tuple[str, ...] = (FACTS, CANDIDATES, EVIDENCE, REGISTERS, ONTOLOGY, CATALOGUE)
"""Every named graph of a build, in the order in which reports list them."""

DEFAULT: tuple[str, ...] = (FACTS, REGISTERS, ONTOLOGY)
"""What a query sees as the default graph; the others are asked for by name."""
