"""Asks a question of the library: parameters in, rows with labels, evidence and sources out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import groupby

import pyoxigraph as ox

from ontology.errors import UsageError
from ontology.graphs import CANDIDATES, DEFAULT
from queries.answers.answer import Answer
from queries.answers.evidence import Evidence, documents_in, places_of_rows, sources_of
from queries.engines import Engine, Solutions, Term
from queries.labels import Labels, danish_key, iris_in
from queries.library import question_named
from queries.parameters import bind, query_text
from queries.question import LAYERS, Column, Question

Row = tuple[Term | None, ...]

GRAPHS: Mapping[str, tuple[str, ...]] = {
    "accepted": DEFAULT,
    "all": (*DEFAULT, CANDIDATES),
}
"""The named graphs that make up the default graph of a layer."""


@dataclass(frozen=True, slots=True)
class Asker:
    """How to ask: the engine, the layer (empty: the question's own), the language, the most rows, and the build.

    Without *sources* the places of the rows are not looked up: for callers that only count or draw. *known* is
    what was looked up already: several questions to one state of the graph may share it.
    """

    engine: Engine
    layer: str = ""
    language: str = "da"
    limit: int = 10_000
    build: str = ""
    sources: bool = True
    known: Evidence | None = None


def nothing_known(engine: Engine) -> Evidence:
    """Return that nothing was looked up yet: the labels may come from every layer."""
    return Evidence(Labels(engine, GRAPHS["all"]))


def answer(asker: Asker, slug: str, given: Mapping[str, str] | None = None) -> Answer:
    """Answer the question named *slug* with the parameter texts in *given*.

    Raises UsageError for an unknown question, parameter, layer or a wrong value, and what the engine raises.
    """
    question = question_named(slug)
    layer = asker.layer or question.layer
    if layer not in LAYERS:
        raise UsageError(f"there is no layer {layer!r}.", advice=f"There are: {', '.join(LAYERS)}.")
    values = bind(question, given or {}, asker.engine)
    query = query_text(question, values)
    found = asker.engine.select(query, graphs=GRAPHS[layer])
    return _complete(asker, question, values, query, layer, found)


def _complete(
    asker: Asker, question: Question, values: Mapping[str, Term | None], query: str, layer: str, found: Solutions
) -> Answer:
    unique = list(dict.fromkeys(found.rows))
    keys = tuple(map(found.variables.index, question.order))
    rows = _ties_sorted(unique, keys, _by_terms)[: asker.limit]
    named = _entities(question, rows) | iris_in([values.values()])
    known = asker.known or nothing_known(asker.engine)
    labels = known.labels.of(named, asker.language)
    rows = [tuple(map(partial(_in_order, labels), question.columns, row)) for row in rows]
    rows = _ties_sorted(rows, keys, lambda row: _by_labels(question.columns, row, labels))
    tell_apart = layer == "all" and asker.sources and not question.of_claims
    evidence = places_of_rows(known, question, rows, layer) if asker.sources else ()
    return Answer(
        question=question,
        values=values,
        rows=tuple(rows),
        labels=labels,
        total=len(unique),
        layer=layer,
        language=asker.language,
        build=asker.build,
        query=query,
        evidence=evidence,
        sources=sources_of(asker.engine, evidence, documents_in(question, rows) if asker.sources else (), known.labels),
        candidates=_beyond_the_accepted(asker.engine, question, query, rows) if tell_apart else (),
    )


def _beyond_the_accepted(engine: Engine, question: Question, query: str, rows: Iterable[Row]) -> tuple[bool, ...]:
    """Tell of each row whether the accepted facts alone do not give it, as far as a reader sees it.

    Asked of the accepted facts rather than read from the row's claims: a figure or a list may hold a candidate
    though every fact that the row names is accepted.
    """
    accepted = {_seen(question, row) for row in engine.select(query, graphs=GRAPHS["accepted"]).rows}
    return tuple(_seen(question, row) not in accepted for row in rows)


def _seen(question: Question, row: Row) -> Row:
    """Return the cells that a reader sees, lists in one order."""
    cells = zip(question.columns, row, strict=True)
    return tuple(_in_order({}, column, term) for column, term in cells if not column.hidden)


def _entities(question: Question, rows: Iterable[tuple[Term | None, ...]]) -> set[str]:
    """Return the IRIs in the columns that a reader sees."""
    seen = [(place, column) for place, column in enumerate(question.columns) if not column.hidden]
    listed = {
        iri for row in rows for place, one in seen if one.several and (term := row[place]) for iri in term.value.split()
    }
    return iris_in([row[place] for place, _ in seen] for row in rows) | listed


def _in_order(labels: Mapping[str, str], column: Column, term: Term | None) -> Term | None:
    """Return a list's nodes by label, or else by IRI: GROUP_CONCAT has no order; an empty text or list is none."""
    if not isinstance(term, ox.Literal):
        return term
    if not (column.several or column.hidden):
        return term if term.value else None
    iris = sorted(term.value.split(), key=lambda iri: danish_key(labels.get(iri, iri)))
    return ox.Literal(" ".join(iris)) if iris else None


def _ties_sorted(rows: Iterable[Row], keys: tuple[int, ...], by: Callable[[Row], tuple[object, ...]]) -> list[Row]:
    """Return rows that are in the order of the cells at *keys*, those alike in all of them sorted by *by*.

    Engines sort by IRIs slowly, so a query sorts by what has a meaning, figures and dates, and the rest is done here.
    """
    alike = groupby(rows, key=lambda row: [row[key] for key in keys])
    return [row for _, ties in alike for row in sorted(ties, key=by)]


def _by_terms(row: Row) -> tuple[str, ...]:
    return tuple("" if term is None else str(term) for term in row)


def _by_labels(columns: Iterable[Column], row: Row, labels: Mapping[str, str]) -> tuple[object, ...]:
    """Return the key by which rows sort as they are read: by label, and what is unknown last."""
    parts = (
        () if term is None else term.value.split() if column.several else (term.value,)
        for column, term in zip(columns, row, strict=True)
    )
    return tuple((not part, [danish_key(labels.get(one, one)) for one in part]) for part in parts)
