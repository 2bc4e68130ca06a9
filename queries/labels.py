"""The label policy, in one place: the asker's language (Danish unless told), then the other, then the identifier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import pyoxigraph as ox

from queries.engines import Engine, Term
from queries.question import LANGUAGES

CHUNK = 1000
"""IRIs a query: large enough that the round trip does not count, small enough for any endpoint's query length."""

_FIRST, _SECOND = "skos:prefLabel", "rdfs:label|dcterms:title"


def labels_of(
    engine: Engine, iris: Iterable[str], language: str = "da", graphs: tuple[str, ...] | None = None
) -> dict[str, str]:
    """Return a label for every IRI."""
    wanted = sorted(set(iris))
    labels = _named(engine, wanted, _FIRST, language, graphs)
    missing = [iri for iri in wanted if iri not in labels]
    labels |= _named(engine, missing, _SECOND, language, graphs)
    return labels | {iri: local_name(iri) for iri in wanted if iri not in labels}


def local_name(iri: str) -> str:
    """Return the last part of an IRI."""
    return iri.rstrip("/#").replace("#", "/").rsplit("/", 1)[-1]


def danish_key(text: str) -> tuple[str, str]:
    """Return the key by which texts sort as in a Danish dictionary: æ, ø and å last, capitals as small letters."""
    folded = text.casefold().replace("æ", "{").replace("ø", "|").replace("å", "}")
    return (folded, text)


def chunks(items: Iterable[str], size: int = CHUNK) -> Iterator[list[str]]:
    """Yield the items in lists of at most *size*."""
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part


def iris_in(rows: Iterable[Iterable[Term | None]]) -> set[str]:
    """Return the IRIs that stand in the rows."""
    return {term.value for row in rows for term in row if isinstance(term, ox.NamedNode)}


def _named(engine: Engine, iris: list[str], path: str, language: str, graphs: tuple[str, ...] | None) -> dict[str, str]:
    best: dict[str, tuple[int, str]] = {}
    for part in chunks(iris):
        values = " ".join(f"<{iri}>" for iri in part)
        found = engine.select(f"SELECT ?x ?name WHERE {{ VALUES ?x {{ {values} }} ?x {path} ?name }}", graphs=graphs)
        for x, name in found.rows:
            if x is None or not isinstance(name, ox.Literal):
                continue
            scored = (_rank(name.language, language), name.value)
            best[x.value] = min(best.get(x.value, scored), scored)
    return {iri: name for iri, (_, name) in best.items()}


def _rank(tag: str | None, language: str) -> int:
    order = (language, *(other for other in LANGUAGES if other != language), None)
    return order.index(tag) if tag in order else len(order)
