"""A reader sees the last complete graph, whatever happens to a build."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from ontology import graphs, store
from ontology.errors import StoreError
from ontology.graph_change import graph_change

FACTS, REGISTERS, ONTOLOGY = graphs.DEFAULT
CANDIDATES, EVIDENCE, CATALOGUE = graphs.CANDIDATES, graphs.EVIDENCE, graphs.CATALOGUE


def quads(*names: str) -> bytes:
    return "".join(f'<urn:{name}> <urn:p> "{name}" <urn:g> .\n' for name in names).encode()


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
    store.write(tmp_path, "".join(f'<urn:a> <urn:p> "a" <{place}> .\n' for place in places).encode(), "v1")
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


NAMES = [f"n{number:03}" for number in range(200)]


@pytest.mark.parametrize(
    ("before", "names"),
    [
        (NAMES, [*NAMES[3:], "new", "newer"]),
        (NAMES, NAMES[:50]),
        ([*NAMES, "never-written"], [*NAMES, "new"]),
        ([], [*NAMES, "new"]),
    ],
    ids=["a small change", "a large change", "another text than the store's", "no earlier text"],
)
def test_a_change_gives_the_graph_that_writing_anew_gives(tmp_path: Path, before: list[str], names: list[str]) -> None:
    store.write(tmp_path / "changed", quads(*NAMES), "v1")
    reader = store.open_current(tmp_path / "changed")
    store.write(tmp_path / "changed", quads(*names), "v2", graph_change(quads(*before), quads(*names)))
    store.write(tmp_path / "anew", quads(*names), "v2")
    assert set(store.open_current(tmp_path / "changed")) == set(store.open_current(tmp_path / "anew"))
    assert len(reader) == len(NAMES)


def test_every_fourth_change_compacts(tmp_path: Path) -> None:
    counts = []
    for number in range(1, 7):
        before, after = quads(*NAMES[number - 1 :]), quads(*NAMES[number:])
        path = store.write(tmp_path, after, f"v{number}", graph_change(before, after) if number > 1 else None)
        counts.append((path / "COMPLETE").read_text(encoding="utf-8").rpartition(" ")[2])
    assert counts == ["0", "1", "2", "3", "0", "1"]


def said(*words: str, graph: str = EVIDENCE) -> bytes:
    return b"".join(sorted(f'<urn:{word}> <urn:says> "{word} er sagt" <{graph}> .\n'.encode() for word in words))


@pytest.mark.parametrize(
    ("before", "after", "anew"),
    [
        (said("havnen"), b"", True),
        (said("havnen"), said("kajen"), True),
        (said("havnen"), said("havnen", graph=FACTS), False),
        (said("havnen", graph=CANDIDATES), said("havnen", "kajen"), False),
        (said("havnen", graph=CATALOGUE), b"", False),
        (b"", said("havnen"), False),
    ],
    ids=["gone", "renamed", "accepted", "one more", "only of the build itself", "added"],
)
def test_what_was_taken_out_is_nowhere_in_the_store(tmp_path: Path, before: bytes, after: bytes, anew: bool) -> None:
    others = said(*NAMES)
    before, after = (b"".join(sorted((others + text).splitlines(keepends=True))) for text in (before, after))
    store.write(tmp_path, before, "v1")
    path = store.write(tmp_path, after, "v2", graph_change(before, after))
    held = b"".join(file.read_bytes() for file in path.iterdir())
    assert (path / "COMPLETE").read_text(encoding="utf-8").endswith(" 0" if anew else " 1")
    assert (b"havnen" in held) is (not anew)


def test_changes_follow_each_other(tmp_path: Path) -> None:
    for number in range(1, 12):
        before, after = quads(*NAMES[number - 1 :]), quads(*NAMES[number:])
        store.write(tmp_path, after, f"v{number}", graph_change(before, after) if number > 1 else None)
    assert {quad.object.value for quad in store.open_current(tmp_path)} == set(NAMES[11:])


def test_a_triple_stays_in_the_unnamed_graph_while_one_default_graph_has_it(tmp_path: Path) -> None:
    def held(*places: str) -> bytes:
        return b"".join(sorted(f'<urn:a> <urn:p> "a" <{place}> .\n'.encode() for place in places)) + quads(*NAMES)

    steps = [held(FACTS, REGISTERS), held(REGISTERS), held(REGISTERS, EVIDENCE), held(EVIDENCE), held(FACTS, EVIDENCE)]
    for number, text in enumerate(steps):
        change = graph_change(steps[number - 1], text) if number else None
        store.write(tmp_path / "changed", text, f"v{number}", change)
        store.write(tmp_path / "anew", text, f"v{number}")
        assert set(store.open_current(tmp_path / "changed")) == set(store.open_current(tmp_path / "anew")), number


def test_a_damaged_version_is_not_built_upon(tmp_path: Path) -> None:
    path = store.write(tmp_path, quads(*NAMES), "v1")
    for table in path.glob("*.sst"):
        table.write_bytes(b"damaged")
    store.write(tmp_path, quads(*NAMES, "new"), "v2", graph_change(quads(*NAMES), quads(*NAMES, "new")))
    assert len(store.open_current(tmp_path)) == len(NAMES) + 1


def test_a_version_that_could_only_be_removed_in_part_is_not_taken_for_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.write(tmp_path, quads("a"), "v1")
    with monkeypatch.context() as patched:
        patched.setattr("shutil.rmtree", lambda *_, **__: None)  # as where another program holds its files open
        store.write(tmp_path, quads("a", "b"), "v2")
    assert (tmp_path / "version-v1").is_dir()
    next((tmp_path / "version-v1").glob("*.sst")).unlink()
    store.write(tmp_path, quads("a"), "v1")
    assert len(store.open_current(tmp_path)) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["CURRENT", "version-v1"]


@pytest.mark.parametrize("refusals", [0, 1, 4, 5])
def test_a_pointer_that_is_being_read_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int
) -> None:
    store.write(tmp_path, quads("a"), "v1")
    replace, left = Path.replace, [PermissionError(13, "in use")] * refusals

    def refused(self: Path, target: Path) -> Path:
        if target.name == "CURRENT" and left:
            raise left.pop()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refused)
    monkeypatch.setattr("time.sleep", lambda _: None)
    if refusals > 4:
        with pytest.raises(StoreError, match="in use"):
            store.write(tmp_path, quads("a", "b"), "v2")
    else:
        store.write(tmp_path, quads("a", "b"), "v2")
    assert store.version(tmp_path) == ("v1" if refusals > 4 else "v2")


@pytest.mark.parametrize("pointer", [None, "", "version-gone", "../elsewhere"])
def test_no_complete_graph_is_said_in_one_sentence(tmp_path: Path, pointer: str | None) -> None:
    if pointer is not None:
        (tmp_path / "CURRENT").write_text(pointer, encoding="utf-8")
    with pytest.raises(StoreError, match="Run `psykgraf build` first"):
        store.open_current(tmp_path)


def test_a_folder_that_is_a_file_is_a_store_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match=r"could not be written: [A-Z][\w ]+\. Close"):
        store.write(tmp_path / "file", quads("a"), "v1")
