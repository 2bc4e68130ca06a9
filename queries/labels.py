"""The label policy, in one place: the asker's language (Danish unless told), then the other, then the identifier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

import pyoxigraph as ox

from queries.engines import Engine, Term
from queries.question import LANGUAGES

CHUNK = 1000
"""IRIs a query: large enough that the round trip does not count, small enough for any endpoint's query length."""

_FIRST, _SECOND = "skos:prefLabel", "rdfs:label|dcterms:title"


@dataclass(slots=True)
class Labels:
    """The labels that things have in the *graphs* of an engine, each looked up once: for several answers about one
    state of the graph, in either language.
    """

    engine: Engine
    graphs: tuple[str, ...] | None = None
    _known: dict[str, list[ox.Literal]] = field(default_factory=dict)

    def of(self, iris: Iterable[str], language: str = "da") -> dict[str, str]:
        """Return a label for every IRI."""
        wanted = sorted(set(iris))
        missing = [iri for iri in wanted if iri not in self._known]
        for path in (_FIRST, _SECOND):
            found = self._named(missing, path)
            self._known |= found
            missing = [iri for iri in missing if iri not in found]
        self._known |= {iri: [] for iri in missing}
        return {iri: _best(self._known[iri], language) or local_name(iri) for iri in wanted}

    def _named(self, iris: Iterable[str], path: str) -> dict[str, list[ox.Literal]]:
        found: dict[str, list[ox.Literal]] = {}
        query = f"SELECT ?x ?name WHERE {{ VALUES ?x {{ }} ?x {path} ?name }}"
        for part in chunks(iris):
            for x, name in self.engine.select(query, among={"x": part}, graphs=self.graphs).rows:
                if x is not None and isinstance(name, ox.Literal):
                    found.setdefault(x.value, []).append(name)
        return found


def labels_of(
    engine: Engine, iris: Iterable[str], language: str = "da", graphs: tuple[str, ...] | None = None
) -> dict[str, str]:
    """Return a label for every IRI."""
    return Labels(engine, graphs).of(iris, language)


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


def text_of(term: Term | None) -> str:
    """Return an IRI or a literal's text; empty for none."""
    return getattr(term, "value", "")


def iris_in(rows: Iterable[Iterable[Term | None]]) -> set[str]:
    """Return the IRIs that stand in the rows."""
    return {term.value for row in rows for term in row if isinstance(term, ox.NamedNode)}


def _best(names: Sequence[ox.Literal], language: str) -> str:
    return min(((_rank(name.language, language), name.value) for name in names), default=(0, ""))[1]


def _rank(tag: str | None, language: str) -> int:
    order = (language, *(other for other in LANGUAGES if other != language), None)
    return order.index(tag) if tag in order else len(order)
