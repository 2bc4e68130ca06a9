"""The graph on disk: complete versions side by side, one pointer that says which is current.

A build writes a version of its own and then moves the pointer in one step, so a reader sees the last complete graph
whatever happens to a build; what a killed build left behind is removed by the next one. The triples of a default query
(facts, registers, ontology) stand a second time in the unnamed graph: one look-up where their union needs three.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox

from ontology.errors import StoreError
from ontology.graphs import DEFAULT

_POINTER = "CURRENT"
_VERSION = "version-"
_LAYOUT = "facts, registers and ontology together in the unnamed graph\n"
"""Stands in the file COMPLETE; a version with another layout, from an older program, is written anew."""
_TOGETHER = frozenset(str(graph) for graph in DEFAULT)


def write(folder: Path, quads: Iterable[ox.Quad], version: str) -> Path:
    """Write *quads* as the version named *version* (a content hash) and make it the current one.

    Raises StoreError when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / (_VERSION + version)
        if not _is_complete(target):
            _write_version(folder, target, quads)
        _point_to(folder, target.name)
        _remove_others(folder, target.name)
    except OSError as error:
        raise StoreError(
            f"the store could not be written: {error}.",
            where=str(folder),
            advice="Close other programs that have it open, or name another folder with --out.",
        ) from error
    return target


def current(folder: Path) -> Path:
    """Return the folder of the last complete version; raises StoreError when there is none."""
    pointer = folder / _POINTER
    name = pointer.read_text(encoding="utf-8").strip() if pointer.is_file() else ""
    if not name.startswith(_VERSION) or not _is_complete(folder / name):
        raise StoreError("there is no graph here yet.", where=str(folder), advice="Run `psykgraf build` first.")
    return folder / name


def open_current(folder: Path) -> ox.Store:
    """Open the last complete version for reading; many readers may have it open at once.

    Raises StoreError when there is none, or when it cannot be opened.
    """
    path = current(folder)
    try:
        return ox.Store.read_only(str(path))
    except (OSError, RuntimeError) as error:  # RocksDB reports damage as either
        raise StoreError(
            f"the store cannot be opened: {error}.", where=str(path), advice="Run `psykgraf build` again."
        ) from error


def version(folder: Path) -> str:
    """Return the content hash that names the current version."""
    return current(folder).name.removeprefix(_VERSION)


def dataset(graphs: Iterable[str]) -> tuple[str, ...]:
    """Return where a store has the triples of *graphs*: the unnamed one (``""``) in the place of the default ones."""
    wanted = tuple(graphs)
    if not _TOGETHER.issubset(wanted):
        return wanted
    return ("", *(graph for graph in wanted if graph not in _TOGETHER))


def _is_complete(path: Path) -> bool:
    marker = path / "COMPLETE"
    return marker.is_file() and marker.read_text(encoding="utf-8") == _LAYOUT


def _with_unnamed(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    for quad in quads:
        yield quad
        if getattr(quad.graph_name, "value", "") in _TOGETHER:
            yield ox.Quad(quad.subject, quad.predicate, quad.object)


def _write_version(folder: Path, target: Path, quads: Iterable[ox.Quad]) -> None:
    building = folder / f".building-{os.getpid()}"
    shutil.rmtree(building, ignore_errors=True)
    store = ox.Store(str(building))
    store.bulk_extend(_with_unnamed(quads))
    store.optimize()
    store.flush()
    del store
    (building / "COMPLETE").write_text(_LAYOUT, encoding="utf-8")
    shutil.rmtree(target, ignore_errors=True)
    building.replace(target)


def _point_to(folder: Path, name: str) -> None:
    waiting = folder / f".{_POINTER}-{os.getpid()}"
    waiting.write_text(name + "\n", encoding="utf-8")
    waiting.replace(folder / _POINTER)


def _remove_others(folder: Path, keep: str) -> None:
    """Remove older versions and what killed builds left; what a reader holds open (Windows) stays until next time."""
    for path in folder.iterdir():
        leftover = path.name.startswith((_VERSION, ".building-", f".{_POINTER}-"))
        if leftover and path.name != keep:
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
