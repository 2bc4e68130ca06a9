"""rdflib in memory as an engine, to check that our queries are plain SPARQL."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pyoxigraph as ox
from rdflib import Dataset, Graph, URIRef

from ontology.errors import QueryError
from queries.engines import EngineAnswer, Limits
from queries.engines.answering import AnsweringEngine
from queries.sparql.prepare import Prepared
from queries.sparql.worker import cut_lines, cut_triples

_GROUPED = re.compile(r"\bGROUP\s+BY\b", re.IGNORECASE)


class MemoryEngine(AnsweringEngine):
    """Answers from rdflib graphs, one for each named graph; it keeps row limits, but cannot be stopped."""

    def __init__(self, quads: Iterable[ox.Quad]) -> None:
        """Hold *quads* in memory."""
        self._graphs: dict[str, Graph] = {}
        lines: dict[str, list[str]] = {}
        for quad in quads:
            lines.setdefault(getattr(quad.graph_name, "value", ""), []).append(f"{quad.triple} .")
        for name, text in lines.items():
            self._graphs[name] = Graph().parse(data="\n".join(text), format="nt")
        self._datasets: dict[tuple[tuple[str, ...], tuple[str, ...]], Dataset] = {}

    def run(self, prepared: Prepared, limits: Limits) -> EngineAnswer:
        """Return the answer to a prepared query; raises QueryError for what rdflib does not accept."""
        dataset = self._dataset(prepared.default, prepared.named)
        try:
            result = dataset.query(prepared.text)
            if prepared.form in ("CONSTRUCT", "DESCRIBE"):
                body = result.serialize(format="nt", encoding="utf-8") or b""
                triples = (quad.triple for quad in ox.parse(body, ox.RdfFormat.N_TRIPLES))
                return EngineAnswer(prepared.form, *cut_triples(triples, limits.rows), limits)
            parsed = ox.parse_query_results(result.serialize(format="json") or b"", ox.QueryResultsFormat.JSON)
        except Exception as error:  # rdflib and pyparsing raise their own kinds, and plain Exception
            raise QueryError(f"rdflib does not run this query: {error}.") from error
        if isinstance(parsed, ox.QueryBoolean):
            return EngineAnswer(prepared.form, b"true" if parsed else b"false", 1, False, limits)
        tsv = parsed.serialize(format=ox.QueryResultsFormat.TSV) or b""
        if _GROUPED.search(prepared.text):
            tsv = _without_nothing(tsv)
        return EngineAnswer(prepared.form, *cut_lines(tsv, limits.rows), limits)

    def _dataset(self, default: tuple[str, ...], named: tuple[str, ...]) -> Dataset:
        """Return a dataset with exactly these graphs; rdflib's own FROM would fetch them from the web."""
        key = (default, named)
        if key not in self._datasets:
            dataset = Dataset()
            for name in default:
                dataset.default_graph += self._graphs.get(name, Graph())
            for name in named:
                part = dataset.graph(URIRef(name))
                part += self._graphs.get(name, Graph())
            self._datasets = {key: dataset}
        return self._datasets[key]


def _without_nothing(tsv: bytes) -> bytes:
    """Drop rows without any value: rdflib gives one for GROUP BY over no solutions, where there should be no row."""
    head, *rows = tsv.splitlines(keepends=True)
    return head + b"".join(row for row in rows if row.strip())
