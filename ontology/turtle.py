"""Turtle with a fixed order: one block a subject; subjects, properties and values sorted (W3C RDF 1.1 Turtle)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

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
    return prefix_lines() + "\n" + "\n".join(blocks(triples))


def prefix_lines() -> str:
    """Return the declarations of our prefixes."""
    return "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in sorted(PREFIXES.items()))


def blocks(triples: Iterable[Triple], indent: str = "") -> Iterator[str]:
    """Yield one block a subject; its class comes first, the other properties follow by their IRIs."""
    short = _Short()
    for subject, group in groupby(sorted_triples(triples), key=lambda triple: triple[0]):
        said = [(predicate, [short[o] for _, _, o in same]) for predicate, same in groupby(group, key=_predicate)]
        said.sort(key=lambda pair: pair[0] != RDF.type)
        lines = [f"{'a' if p == RDF.type else short[p]} {', '.join(objects)}" for p, objects in said]
        yield f"{indent}{short[subject]} " + f" ;\n{indent}    ".join(lines) + " .\n"


def _predicate(triple: Triple) -> Term:
    return triple[1]


class _Short(dict[Term, str]):
    """Terms as Turtle writes them, each worked out once."""

    def __missing__(self, term: Term) -> str:
        short = self[term] = _iri(term) if term.startswith("<") else _literal(term)
        return short


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
