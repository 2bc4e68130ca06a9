"""A build into a folder that holds an earlier one gives the files of a build from nothing, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from ingest.building.build import Sources, build
from ontology import store
from ontology.settings import Settings
from viz.output import Output

PAGE = """Referat {n}

Værestedet {town} startede i {year} og drives af Foreningen {town}.
Projektet Broen er finansieret af satspuljen med {n}00.000 kr. i {year}.
Der er ansat {n} peermedarbejdere i Værestedet {town}.
"""
TOWNS = ("Fjordby", "Søby", "Nordkøbing", "Lyngholm")


def documents(folder: Path) -> list[Path]:
    folder.mkdir()
    for n, town in enumerate(TOWNS, 1):
        (folder / f"referat-{n}.txt").write_text(PAGE.format(n=n, town=town, year=2010 + n), encoding="utf-8")
    return sorted(folder.iterdir())


def output(out: Path, paths: list[Path], as_of: str = "") -> dict[str, bytes]:
    """Build into *out* and return its files but the cache, and in the store's place what the store holds."""
    with Output(Settings(out=out)) as written:
        written.write(build(Sources(paths, as_of, cache=out / "cache")), lambda _: None)
    files = {path.relative_to(out).as_posix(): path for path in out.rglob("*") if path.is_file()}
    found = {name: path.read_bytes() for name, path in files.items() if not name.startswith(("store/", "cache/"))}
    return {**found, "store": held(out)}


def held(out: Path) -> bytes:
    """Return the quads of a build's store, sorted by line."""
    quads = store.open_current(out / "store").dump(format=ox.RdfFormat.N_QUADS)
    return b"".join(sorted(quads.splitlines(keepends=True)))


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return documents(tmp_path_factory.mktemp("read") / "documents")


@pytest.fixture(scope="module")
def anew(tmp_path_factory: pytest.TempPathFactory, paths: list[Path]) -> dict[str, bytes]:
    """Return the output for all documents, built from nothing."""
    return output(tmp_path_factory.mktemp("anew"), paths)


@pytest.mark.slow
def test_documents_that_come_and_go_give_what_a_build_from_nothing_gives(
    tmp_path: Path, paths: list[Path], anew: dict[str, bytes]
) -> None:
    first = output(tmp_path, paths[:3])
    more = output(tmp_path, paths)
    assert more == anew
    assert more["psykgraf.nq"] != first["psykgraf.nq"]
    assert "site/document/referat-4.html" in more.keys() - first.keys()
    assert output(tmp_path, paths[:3]) == first
    left = [path for path in tmp_path.rglob("*") if path.is_file() and TOWNS[3].encode() in path.read_bytes()]
    assert left == []  # neither in the store nor in the cache


@pytest.mark.slow
def test_a_build_that_is_killed_leaves_the_last_graph_whole(
    tmp_path: Path, paths: list[Path], anew: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = output(tmp_path, paths[:3])
    version = store.version(tmp_path / "store")

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("ontology.store._point_to", killed)
        with pytest.raises(KeyboardInterrupt):
            output(tmp_path, paths)
    assert store.version(tmp_path / "store") == version
    assert held(tmp_path) == before["store"]
    assert output(tmp_path, paths) == anew
