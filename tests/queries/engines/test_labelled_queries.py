"""The query of an answer gives, in any engine, the answer's rows with its labels."""

from __future__ import annotations

from collections import Counter

import pyoxigraph as ox
import pytest

from queries.answers import Answer, Asker, answer
from queries.answers.formats import write_answer
from queries.answers.formats.query import query_text
from queries.engines import Engine
from queries.engines.embedded import EmbeddedEngine
from queries.library import load_library

Row = tuple[str, ...]


def expected_rows(found: Answer) -> Counter[Row]:
    """Return the rows with the label beside each entity that a reader sees."""
    columns = [(place, column.name) for place, column in found.shown if entities(found, place)]
    return Counter(tuple(found.text(row[place]) for place, _ in columns) for row in found.rows)


def entities(found: Answer, place: int) -> bool:
    return any(isinstance(row[place], ox.NamedNode) for row in found.rows)


def label_rows(engine: Engine, query: str) -> Counter[Row]:
    solutions = engine.select(query)
    labels = [name for name in solutions.variables if name.endswith("Label")]
    rows = (dict(zip(solutions.variables, row, strict=True)) for row in solutions.rows)
    return Counter(tuple(getattr(row[name], "value", "") for name in labels) for row in rows)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("slug", sorted(load_library()))
def test_every_query_has_the_rows_and_labels_of_its_answer(source: ox.Store, slug: str, language: str) -> None:
    engine = EmbeddedEngine(source)
    found = answer(Asker(engine, language=language), slug)
    assert label_rows(engine, query_text(found)) == expected_rows(found)


@pytest.mark.parametrize("slug", ["agreements", "dependency-chain", "sector-matrix", "source-defects", "what-if"])
def test_it_says_the_same_in_every_engine(each: Engine, source: ox.Store, slug: str) -> None:
    engine = EmbeddedEngine(source)
    found = answer(Asker(engine), slug)
    assert label_rows(each, write_answer(found, "sparql", engine)) == expected_rows(found)
