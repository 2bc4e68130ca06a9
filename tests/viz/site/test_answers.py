"""Answers that stand are not asked again, and their pages are those of a site written from nothing."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from factory import a_claim
from pictures import SMALL, graph_of

from ontology.graph_change import GraphChange, graph_change, text_hash
from queries.engines.embedded import EmbeddedEngine
from viz.graph import Build, Memory
from viz.remembered import kept_in
from viz.site import write_site
from viz.site.answers import FILE, answers
from viz.site.keys import made_with
from viz.site.questions import Standing

MORE = [*SMALL, a_claim("Project: Kajen", "runBy", "Association: Molen", review="candidate", line=40)]


def nquads(engine: EmbeddedEngine) -> bytes:
    return b"".join(sorted(engine.store.dump(format=ox.RdfFormat.N_QUADS).splitlines(keepends=True)))


BEFORE, AFTER = nquads(graph_of(SMALL)), nquads(graph_of(MORE))
CHANGE = graph_change(BEFORE, AFTER)


def write(out: Path, text: bytes, change: GraphChange | None = None, language: str = "da") -> int:
    """Write the site of a graph and return how many answers were known to stand."""
    store = ox.Store()
    store.load(text, format=ox.RdfFormat.N_QUADS)
    engine = EmbeddedEngine(store)
    memory = Memory.of(out / "cache" / "reading.json", made_with(language), text_hash(text), change)
    found = answers(engine, kept_in(out / FILE), change, language)
    build = Build(text_hash(text)[:16], "2026")
    write_site(engine, out, build, language=language, memory=memory, answers=lambda: found)
    return sum(isinstance(one, Standing) for one in found)


def pages(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out / "site").as_posix(): path.read_bytes() for path in (out / "site").rglob("*.*")}


@pytest.fixture(scope="module")
def anew(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    out = tmp_path_factory.mktemp("anew")
    assert write(out, AFTER) == 0
    return pages(out)


def test_what_stands_is_not_asked_and_its_page_is_the_same(tmp_path: Path, anew: dict[str, bytes]) -> None:
    write(tmp_path, BEFORE)
    assert write(tmp_path, AFTER, CHANGE) > 10
    assert pages(tmp_path) == anew
    assert write(tmp_path, BEFORE, graph_change(AFTER, BEFORE)) > 10
    assert write(tmp_path, AFTER, CHANGE) > 10
    assert pages(tmp_path) == anew


def test_a_page_that_was_damaged_is_asked_for_again(tmp_path: Path, anew: dict[str, bytes]) -> None:
    write(tmp_path, BEFORE)
    for path in (tmp_path / "site" / "question").iterdir():
        path.write_text("half a page", encoding="utf-8")
    write(tmp_path, AFTER, CHANGE)
    assert pages(tmp_path) == anew


@pytest.mark.parametrize("damage", ["no file", "no JSON", "no lists", "another graph", "another language"])
def test_what_was_not_kept_of_this_graph_is_asked(tmp_path: Path, damage: str, anew: dict[str, bytes]) -> None:
    write(tmp_path, AFTER if damage == "another graph" else BEFORE, language="en" if "language" in damage else "da")
    file = tmp_path / FILE
    if damage == "no file":
        file.unlink()
    elif damage == "no JSON":
        file.write_text("[")
    elif damage == "no lists":
        file.write_text(file.read_text(encoding="utf-8").replace("[", "").replace("]", ""))
    assert write(tmp_path, AFTER, CHANGE) == 0
    assert pages(tmp_path) == anew
