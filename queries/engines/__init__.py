"""The engines that answer SPARQL: one interface, and a sibling module for each kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pyoxigraph as ox

Term = ox.NamedNode | ox.BlankNode | ox.Literal


@dataclass(frozen=True, slots=True)
class Solutions:
    """The answer of a SELECT: the variables in order, and a row of terms (None where unbound) for each solution."""

    variables: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def records(self) -> Iterator[dict[str, Term | None]]:
        """Yield each solution as a mapping from variable to term."""
        for row in self.rows:
            yield dict(zip(self.variables, row, strict=True))


class Engine(Protocol):
    """Answers queries over our named graphs; *graphs* are the IRIs that make up the default graph."""

    def select(
        self, query: str, values: Mapping[str, Term] | None = None, *, graphs: tuple[str, ...] | None = None
    ) -> Solutions:
        """Return the solutions of a SELECT, with the variables in *values* bound beforehand."""
        ...

    def ask(self, query: str, values: Mapping[str, Term] | None = None) -> bool:
        """Return the answer of an ASK."""
        ...

    def construct(
        self, query: str, values: Mapping[str, Term] | None = None, *, graphs: tuple[str, ...] | None = None
    ) -> list[ox.Triple]:
        """Return the triples of a CONSTRUCT or DESCRIBE, sorted."""
        ...


def open_embedded(out: Path) -> Engine:
    """Open the last complete graph under the output folder *out*; raises StoreError when there is none."""
    from ontology.store import open_current
    from queries.engines.embedded import EmbeddedEngine

    return EmbeddedEngine(open_current(out / "store"))
