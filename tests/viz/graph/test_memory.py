"""What is remembered of a graph and brought up to date is what would be read of it, whatever triple came or went."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from factory import a_claim, a_document
from pictures import SMALL, graph_of

from ontology.graph_change import GraphChange, graph_change, text_hash
from ontology.records import Evidence
from queries.engines.embedded import EmbeddedEngine
from viz.graph import Memory, Reading, read
from viz.remembered import kept_in

QUOTED = Evidence("minutes-2020", 9, 10, section="Hvem", quote="Broen er for unge", start=3, end=20)
CLAIMS = [
    *SMALL[:5],
    SMALL[-1],
    a_claim("Project: Broen", "hasRole", "Role: peer", count=3, as_of="2016", line=30),
    a_claim("Project: Broen", "hasRole", "Role: peer", count=5, as_of="2016", line=31, evidence=QUOTED),
]


def nquads(engine: EmbeddedEngine) -> bytes:
    return b"".join(sorted(engine.store.dump(format=ox.RdfFormat.N_QUADS).splitlines(keepends=True)))


def engine_of(text: bytes) -> EmbeddedEngine:
    store = ox.Store()
    store.load(text, format=ox.RdfFormat.N_QUADS)
    return EmbeddedEngine(store)


GRAPH = nquads(graph_of(CLAIMS, [a_document()]))
LINES = GRAPH.splitlines(keepends=True)


def through(path: Path, before: bytes, after: bytes, change: GraphChange | None) -> Reading:
    """Read *before*, remember it, and read *after* by what is remembered."""
    first = Memory.of(path, "program", text_hash(before), None)
    read(engine_of(before), memory=first)
    first.save()
    return read(engine_of(after), memory=Memory.of(path, "program", text_hash(after), change), last=last_read(path))


def last_read(path: Path) -> Reading | None:
    """Read the last graph again, by what is remembered of it alone."""
    try:
        return read(None, memory=Memory.of_last(kept_in(path)))
    except LookupError:
        return None


@pytest.mark.parametrize("start", range(0, len(LINES), 40))
def test_one_triple_less_or_more_is_read_as_from_nothing(tmp_path: Path, start: int) -> None:
    whole = read(engine_of(GRAPH))
    for n in range(start, min(start + 40, len(LINES))):
        less = b"".join(LINES[:n] + LINES[n + 1 :])
        anew = read(engine_of(less))
        assert through(tmp_path / "m.json", GRAPH, less, graph_change(GRAPH, less)) == anew, LINES[n]
        assert through(tmp_path / "m.json", less, GRAPH, graph_change(less, GRAPH)) == whole, LINES[n]


class Counting(EmbeddedEngine):
    """An engine that counts the rows that it gives."""

    rows = 0

    def select(self, *args, **named):
        found = super().select(*args, **named)
        self.rows += len(found.rows)
        return found


def test_only_what_changed_is_asked_for(tmp_path: Path) -> None:
    many = [a_claim(f"Project: P {n}", "endedOn", "Date: 2015", line=n + 1) for n in range(200)]
    before, after = (nquads(graph_of(claims)) for claims in (many, [*many, *CLAIMS[:1]]))
    memory = Memory.of(tmp_path / "m.json", "program", text_hash(before), None)
    read(engine_of(before), memory=memory)
    memory.save()
    engine = Counting(engine_of(after).store)
    read(engine, memory=Memory.of(tmp_path / "m.json", "program", text_hash(after), graph_change(before, after)))
    assert engine.rows < 50


@pytest.mark.parametrize("damage", ["no file", "no JSON", "another program", "another graph"])
def test_what_is_not_remembered_of_this_graph_is_not_used(tmp_path: Path, damage: str) -> None:
    path, after = tmp_path / "m.json", b"".join(LINES[3:])
    first = Memory.of(path, "another" if damage == "another program" else "program", text_hash(GRAPH), None)
    read(engine_of(b"".join(LINES[50:])), memory=first)
    if damage != "no file":
        first.save()
    if damage == "no JSON":
        path.write_text("[")
    made_from = text_hash(GRAPH if damage != "another graph" else after)
    memory = Memory.of(path, "program", text_hash(after), GraphChange(made_from, tuple(LINES[:3]), ()))
    assert read(engine_of(after), memory=memory, last=last_read(path)) == read(engine_of(after))


def test_facts_of_which_nothing_changed_are_taken_over(tmp_path: Path) -> None:
    path, more = tmp_path / "m.json", nquads(graph_of([*CLAIMS, a_claim("Project: Kajen", "runBy", "Association: A")]))
    first = Memory.of(path, "program", text_hash(GRAPH), None)
    assert read(engine_of(GRAPH), memory=first).facts
    first.save()
    last = last_read(path)
    assert last is not None
    memory = Memory.of(path, "program", text_hash(more), graph_change(GRAPH, more))
    found = {id(fact) for fact in read(engine_of(more), memory=memory, last=last).facts}
    assert len(found - {id(fact) for fact in last.facts}) == 1
