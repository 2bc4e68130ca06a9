"""Which triples may take part in a query's answer: where none of them changes, the answer does not.

Told from the query's own text, and strictly: every triple pattern has a property, so that a triple whose property the
text does not name matches none, unless a pattern leaves the property open.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ontology.terms import RDF, Term, iri
from queries.sparql.guard import NAMES, Query, names_in
from queries.sparql.recogniser import Production, derivation
from queries.sparql.tokens import Token

_OPEN = "PropertyListPathNotEmpty"
"""The rule of the grammar that lets a variable stand where a property does."""

Change = tuple[str, Term, Term]
"""What is looked at of a triple that came or went: its graph, its property and its object."""


@dataclass(frozen=True, slots=True)
class Reads:
    """The *graphs* that a query looks into, and the properties and classes that it names (None: it may read any)."""

    graphs: frozenset[str]
    properties: frozenset[Term] | None
    classes: frozenset[Term] | None

    def may_match(self, change: Change) -> bool:
        """Tell whether a triple that came or went may take part in the answer."""
        graph, property_, object_ = change
        if graph not in self.graphs:
            return False
        if self.properties is None:
            return True
        named = property_ in self.properties
        return named and (property_ != RDF.type or self.classes is None or object_ in self.classes)


def reads_of(query: Query, default: Collection[str]) -> Reads:
    """Return what a checked *query* reads whose default graph is made up of the graphs *default*."""
    from ontology.graphs import ALL

    if query.default is not None or query.named is not None:
        return Reads(frozenset(ALL), None, None)
    names, tokens = {place: iri(name) for place, name in names_in(query).items()}, query.tokens
    types = [at for at, token in enumerate(tokens) if token.kind == "a" or names.get(token.start) == RDF.type]
    named = frozenset({*names.values(), *([RDF.type] if types else ())})
    any_graph = any(one.kind == "GRAPH" and two.kind == "VAR" for one, two in pairwise(tokens))
    graphs = ALL if any_graph else (graph for graph in ALL if iri(graph) in named)
    is_open = any(map(_is_open, derivation(tokens)))
    classes = named if all(_names_class(tokens, at) for at in types) else None
    return Reads(frozenset({*default, *graphs}), None if is_open else named, classes)


def _is_open(step: tuple[str, Production, Sequence[Token]]) -> bool:
    """Tell whether a step of the grammar lets a pattern match triples of a property that is not named.

    A path of any length, or of none, leads from every node of the graph to itself: unless one end is a name.
    """
    rule, production, ahead = step
    if production == ("VAR",):
        return rule == "Verb" or rule.startswith(_OPEN)
    if rule.startswith("PathElt.") and production[:1] in {("*",), ("?",)}:
        return ahead[1].kind not in NAMES
    return rule == "PathNegatedPropertySet"


def _names_class(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether all objects of the property at *at* are names."""
    while tokens[at + 1].kind in NAMES:
        if tokens[at + 2].kind != ",":
            return True
        at += 2
    return False
