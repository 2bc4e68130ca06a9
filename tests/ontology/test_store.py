"""A reader sees the last complete graph, whatever happens to a build."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from ontology import graphs, store
from ontology.errors import StoreError

FACTS, REGISTERS, ONTOLOGY = map(str, graphs.DEFAULT)
CANDIDATES, EVIDENCE = str(graphs.CANDIDATES), str(graphs.EVIDENCE)


def quads(*names: str) -> list[ox.Quad]:
    return [
        ox.Quad(ox.NamedNode(f"urn:{name}"), ox.NamedNode("urn:p"), ox.Literal(name), ox.NamedNode("urn:g"))
        for name in names
    ]


def test_what_was_written_is_read(tmp_path: Path) -> None:
    store.write(tmp_path, quads("a", "b"), "v1")
    assert len(store.open_current(tmp_path)) == 2
    assert store.version(tmp_path) == "v1"


def test_a_new_version_replaces_the_old_while_a_reader_keeps_its_own(tmp_path: Path) -> None:
    store.write(tmp_path, quads("a"), "v1")
    reader = store.open_current(tmp_path)
    store.write(tmp_path, quads("a", "b"), "v2")
    assert len(reader) == 1
    assert len(store.open_current(tmp_path)) == 2


def test_a_killed_build_leaves_the_last_complete_graph_and_the_next_build_works(tmp_path: Path) -> None:
    store.write(tmp_path, quads("a"), "v1")
    half = tmp_path / ".building-99999"
    half.mkdir()
    (half / "CURRENT").write_text("garbage", encoding="utf-8")
    (tmp_path / "version-v2").mkdir()
    assert len(store.open_current(tmp_path)) == 1
    store.write(tmp_path, quads("a", "b"), "v2")
    assert len(store.open_current(tmp_path)) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["CURRENT", "version-v2"]


def test_the_default_graphs_stand_once_more_in_the_unnamed_graph(tmp_path: Path) -> None:
    one = ox.Triple(ox.NamedNode("urn:a"), ox.NamedNode("urn:p"), ox.Literal("a"))
    places = (FACTS, REGISTERS, ONTOLOGY, EVIDENCE, CANDIDATES)
    store.write(tmp_path, [ox.Quad(*one, ox.NamedNode(place)) for place in places], "v1")
    written = store.open_current(tmp_path)
    assert list(written.quads_for_pattern(None, None, None, ox.DefaultGraph())) == [ox.Quad(*one)]
    assert len(written) == len(places) + 1


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        ((FACTS, REGISTERS, ONTOLOGY), ("",)),
        ((ONTOLOGY, CANDIDATES, FACTS, REGISTERS), ("", CANDIDATES)),
        ((FACTS, REGISTERS), (FACTS, REGISTERS)),
        ((EVIDENCE,), (EVIDENCE,)),
        ((), ()),
    ],
)
def test_a_dataset_with_all_default_graphs_takes_the_unnamed_one(asked: tuple[str, ...], held: tuple[str, ...]) -> None:
    assert store.dataset(asked) == held


def test_a_version_of_an_older_program_is_written_anew(tmp_path: Path) -> None:
    written = store.write(tmp_path, quads("a"), "v1")
    (written / "COMPLETE").write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match="Run `psykgraf build` first"):
        store.open_current(tmp_path)
    store.write(tmp_path, quads("a"), "v1")
    assert len(store.open_current(tmp_path)) == 1


@pytest.mark.parametrize("pointer", [None, "", "version-gone", "../elsewhere"])
def test_no_complete_graph_is_said_in_one_sentence(tmp_path: Path, pointer: str | None) -> None:
    if pointer is not None:
        (tmp_path / "CURRENT").write_text(pointer, encoding="utf-8")
    with pytest.raises(StoreError, match="Run `psykgraf build` first"):
        store.open_current(tmp_path)


def test_a_folder_that_is_a_file_is_a_store_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match="could not be written"):
        store.write(tmp_path / "file", quads("a"), "v1")
