"""Keys by what was made of the last graph are those that are made from nothing, whatever triple came or went."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from factory import a_claim, a_document
from pictures import SMALL, graph_of

from ontology.graph_change import graph_change, text_hash
from queries.engines.embedded import EmbeddedEngine
from viz.graph import Build, Memory
from viz.remembered import kept_in
from viz.site.content import read_content
from viz.site.keys import Keys
from viz.site.last import Last

CLAIMS = [
    *SMALL[:4],
    a_claim("Project: Broen", "hasRole", "Role: peer", count=3, as_of="2016", line=30),
    a_claim("Project: Broen", "hasRole", "Role: peer", count=5, as_of="2016", line=31),
]


def engine_of(text: bytes) -> EmbeddedEngine:
    store = ox.Store()
    store.load(text, format=ox.RdfFormat.N_QUADS)
    return EmbeddedEngine(store)


def nquads(engine: EmbeddedEngine) -> bytes:
    return b"".join(sorted(engine.store.dump(format=ox.RdfFormat.N_QUADS).splitlines(keepends=True)))


GRAPH = nquads(graph_of(CLAIMS, [a_document()]))
LINES = GRAPH.splitlines(keepends=True)


def keys(text: bytes) -> list[str]:
    content = read_content(engine_of(text), Build())
    return told(Keys(content, "da"), content.reading.facts)


def told(found: Keys, facts: tuple[object, ...]) -> list[str]:
    return [found.of_facts("", [fact]) for fact in facts]  # type: ignore[list-item]


def through(path: Path, before: bytes, after: bytes) -> list[str]:
    """Return the keys of the facts of *after* by what is remembered of *before*."""
    first = Memory.of(path, "program", text_hash(before), None)
    read_content(engine_of(before), Build(), first)
    first.save()
    last = Last.of(kept_in(path), "da", path.parent)
    assert last is not None
    memory = Memory.of(path, "program", text_hash(after), graph_change(before, after))
    content = read_content(engine_of(after), Build(), memory, last.reading)
    return told(Keys(content, "da", last.keys), content.reading.facts)


@pytest.mark.parametrize("start", range(0, len(LINES), 40))
def test_one_triple_less_or_more_gives_the_keys_of_a_site_from_nothing(tmp_path: Path, start: int) -> None:
    whole = keys(GRAPH)
    for n in range(start, min(start + 40, len(LINES))):
        less = b"".join(LINES[:n] + LINES[n + 1 :])
        assert through(tmp_path / "m.json", GRAPH, less) == keys(less), LINES[n]
        assert through(tmp_path / "m.json", less, GRAPH) == whole, LINES[n]


def test_what_is_no_memory_is_no_last_graph(tmp_path: Path) -> None:
    assert Last.of(None, "da", tmp_path) is None
