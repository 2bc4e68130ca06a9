"""Turtle with a fixed order: one block a subject; subjects, properties and values sorted (W3C RDF 1.1 Turtle)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache, partial
from itertools import groupby

from ontology.blocks import Layout, Section
from ontology.terms import PREFIXES, RDF, XSD, Term, Triple, sorted_triples

_PREFIX_OF = {iri: prefix for prefix, iri in PREFIXES.items()}
_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")
"""Local names that need no escaping (a part of Turtle's PN_LOCAL); any other IRI is written whole."""
_BARE = {
    XSD.integer: re.compile(r"[+-]?[0-9]+"),
    XSD.decimal: re.compile(r"[+-]?[0-9]*\.[0-9]+"),
    XSD.boolean: re.compile(r"true|false"),
}
"""Literals that stand without quotes, by datatype, and the forms in which they may."""


def turtle_text(triples: Iterable[Triple]) -> str:
    """Return the triples as one Turtle text."""
    graph = sorted_triples(triples)
    return turtle_layout(("",)).text({"": graph})


def turtle_layout(graphs: tuple[str, ...]) -> Layout:
    """Return how Turtle lays out the named *graphs* as one."""
    return Layout((Section(prefix_lines() + "\n", graphs, ""),), block, " .\n\n", " .\n")


def trig_layout(graphs: tuple[str, ...]) -> Layout:
    """Return how TriG lays out the named *graphs*, each by itself (W3C RDF 1.1 TriG)."""
    heads = [f"\n<{graph}> {{\n" for graph in graphs]
    heads[0] = prefix_lines() + heads[0]
    sections = (Section(head, (graph,), "}\n") for head, graph in zip(heads, graphs, strict=True))
    return Layout(tuple(sections), partial(block, indent="    "), " .\n\n", " .\n")


def prefix_lines() -> str:
    """Return the declarations of our prefixes."""
    return "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in sorted(PREFIXES.items()))


def block(triples: Sequence[Triple], indent: str = "") -> str:
    """Return the block of one subject without its full stop; its class comes first, then properties by their IRIs."""
    said = [(predicate, [_short(o) for _, _, o in same]) for predicate, same in groupby(triples, key=_predicate)]
    said.sort(key=lambda pair: pair[0] != RDF.type)
    lines = [f"{'a' if p == RDF.type else _short(p)} {', '.join(objects)}" for p, objects in said]
    return f"{indent}{_short(triples[0][0])} " + f" ;\n{indent}    ".join(lines)


def _predicate(triple: Triple) -> Term:
    return triple[1]


@lru_cache(maxsize=65_536)
def _short(term: Term) -> str:
    """Return a term as Turtle writes it."""
    return _iri(term) if term.startswith("<") else _literal(term)


def _iri(term: Term) -> str:
    cut = max(term.rfind("#"), term.rfind("/")) + 1
    prefix, local = _PREFIX_OF.get(term[1:cut]), term[cut:-1]
    return f"{prefix}:{local}" if prefix and _LOCAL.fullmatch(local) else term


def _literal(term: Term) -> str:
    text, mark, datatype = term.rpartition('"^^')
    if not mark or not datatype.endswith(">"):
        return term
    form = _BARE.get(datatype)
    return text[1:] if form and form.fullmatch(text, 1) else f'{text}"^^{_iri(datatype)}'
