"""Oxigraph inside our own process: the default engine."""

from __future__ import annotations

from collections.abc import Mapping

import pyoxigraph as ox

from ontology.errors import QueryError
from ontology.graphs import DEFAULT
from ontology.namespaces import PREFIXES
from queries.engines import Solutions, Term

_DEFAULT = tuple(str(graph) for graph in DEFAULT)


class EmbeddedEngine:
    """Answers from a pyoxigraph store."""

    def __init__(self, store: ox.Store) -> None:
        """Answer from *store*."""
        self.store = store

    def select(
        self, query: str, values: Mapping[str, Term] | None = None, *, graphs: tuple[str, ...] | None = None
    ) -> Solutions:
        """Return the solutions of a SELECT; raises QueryError for a text that is no SELECT."""
        result = self._run(query, values, graphs)
        if not isinstance(result, ox.QuerySolutions):
            raise QueryError("this is not a SELECT query.")
        names = tuple(variable.value for variable in result.variables)
        return Solutions(names, tuple(tuple(row) for row in result))

    def ask(self, query: str, values: Mapping[str, Term] | None = None) -> bool:
        """Return the answer of an ASK; raises QueryError for a text that is no ASK."""
        result = self._run(query, values, None)
        if not isinstance(result, ox.QueryBoolean):
            raise QueryError("this is not an ASK query.")
        return bool(result)

    def construct(
        self, query: str, values: Mapping[str, Term] | None = None, *, graphs: tuple[str, ...] | None = None
    ) -> list[ox.Triple]:
        """Return the triples of a CONSTRUCT or DESCRIBE, sorted; raises QueryError for another kind of query."""
        result = self._run(query, values, graphs)
        if not isinstance(result, ox.QueryTriples):
            raise QueryError("this is not a CONSTRUCT or DESCRIBE query.")
        return sorted(result, key=str)

    def _run(
        self, query: str, values: Mapping[str, Term] | None, graphs: tuple[str, ...] | None
    ) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        try:
            return self.store.query(
                query,
                prefixes=PREFIXES,
                default_graph=[ox.NamedNode(iri) for iri in graphs or _DEFAULT],
                substitutions={ox.Variable(name): term for name, term in (values or {}).items()},
            )
        except SyntaxError as error:
            raise QueryError(f"the query is not SPARQL: {error}.") from error
