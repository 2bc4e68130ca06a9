"""The graph on disk: complete versions side by side, one pointer that says which is current.

A build writes a version of its own and then moves the pointer in one step, so a reader sees the last complete graph
whatever happens to a build; what a killed build left behind is removed by the next one. The triples of a default query
(facts, registers, ontology) stand a second time in the unnamed graph: one look-up where their union needs three.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import pyoxigraph as ox

from ontology.errors import StoreError
from ontology.files import put_in_place
from ontology.graph_change import GraphChange, text_hash
from ontology.graphs import ALL, CATALOGUE, DEFAULT

_POINTER = "CURRENT"
_VERSION = "version-"
_COMPLETE = "COMPLETE"
"""Stands in a version that is whole: the layout, the hash of the N-Quads that it holds, and the changes it went through
since it was written whole or compacted."""
_LAYOUT = "facts, registers and ontology together in the unnamed graph; nothing of what was taken out\n"
"""A version with another layout, from an older program, is written anew."""
_CHANGES = 3
"""Changes after which a version is compacted; each makes a look-up about a tenth slower, and compacting reads all."""
_SAID = tuple(graph for graph in ALL if graph != CATALOGUE)
"""The graphs of which nothing may stay that was taken out: names and quotes; a build's own name and figures may."""
_DEFAULT = tuple(ox.NamedNode(graph) for graph in DEFAULT)
_TOGETHER = tuple(f" <{graph}> .".encode() for graph in DEFAULT)


def write(folder: Path, nquads: bytes, version: str, change: GraphChange | None = None) -> Path:
    """Write N-Quads, a line each, as the version named *version* (a content hash) and make it the current one.

    *change* may say how they differ from those of the current version: then only what differs is written.
    Raises StoreError when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / (_VERSION + version)
        if not _is_complete(target):
            _write_version(folder, target, nquads, change)
        _point_to(folder, target.name)
        _remove_others(folder, target.name)
    except OSError as error:
        raise StoreError(
            f"the store could not be written: {error.strerror or error}.",
            where=str(folder),
            advice=_advice(error),
        ) from error
    return target


_NO_PLACE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EACCES, errno.EPERM, errno.EROFS})


def _advice(error: OSError) -> str:
    """Return what to do about a folder that cannot be written."""
    if error.errno == errno.ENOSPC:
        return "Make room on the disk, or name a folder on another one with --out."
    if error.errno in _NO_PLACE:
        return "Name a folder with --out in which you may write."
    return "Close other programs that have it open, or name another folder with --out."


def current(folder: Path) -> Path:
    """Return the folder of the last complete version; raises StoreError when there is none."""
    name = _current_name(folder)
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
    if not set(DEFAULT).issubset(wanted):
        return wanted
    return ("", *(graph for graph in wanted if graph not in DEFAULT))


def _current_name(folder: Path) -> str:
    pointer = folder / _POINTER
    return pointer.read_text(encoding="utf-8").strip() if pointer.is_file() else ""


def _is_complete(path: Path) -> bool:
    return _marker(path).startswith(_LAYOUT)


def _marker(path: Path) -> str:
    marker = path / _COMPLETE
    return marker.read_text(encoding="utf-8") if marker.is_file() else ""


def _lines(nquads: bytes) -> set[bytes]:
    """Return the lines of N-Quads, those of a default graph a second time without its name."""
    named = set(nquads.splitlines())
    ends = {graph: -len(graph) for graph in _TOGETHER}
    return named | {line[:end] + b" ." for line in named for graph, end in ends.items() if line.endswith(graph)}


def _write_version(folder: Path, target: Path, nquads: bytes, change: GraphChange | None) -> None:
    building = folder / f".building-{os.getpid()}"
    shutil.rmtree(building, ignore_errors=True)
    small = change and not change.takes_out(_SAID, nquads)  # the engine keeps the text of every term that it ever held
    changes = _from_current(folder, building, change) if change and small else None
    if changes is None:
        store = ox.Store(str(building))
        store.bulk_load(input=b"\n".join(_lines(nquads)), format=ox.RdfFormat.N_QUADS)
        store.flush()
        del store  # Windows renames no folder in which a file is open
    (building / _COMPLETE).write_text(f"{_LAYOUT}{text_hash(nquads)} {changes or 0}", encoding="utf-8")
    _remove(target)
    put_in_place(building, target)


def _from_current(folder: Path, building: Path, change: GraphChange) -> int | None:
    """Make the new version from a copy of the current one, where that is the one that the change was made from.

    Return how many changes the copy has gone through since it was compacted, or None where no copy was made.
    """
    source = folder / _current_name(folder)
    made_from, _, changes = _marker(source).removeprefix(_LAYOUT).partition(" ")
    if made_from != change.made_from or not changes.isdecimal():
        return None
    compact = int(changes) >= _CHANGES
    try:
        ox.Store.read_only(str(source)).backup(str(building))  # its tables never change, so the copy only links to them
        store = ox.Store(str(building))
        _apply(store, change)
        if compact:
            store.optimize()
        store.flush()
        del store
    except (OSError, RuntimeError):  # RocksDB reports damage as either; then everything is written anew
        shutil.rmtree(building, ignore_errors=True)
        return None
    return 0 if compact else int(changes) + 1


def _apply(store: ox.Store, change: GraphChange) -> None:
    """Apply a change; a triple leaves the unnamed graph when the last of the default graphs has let go of it."""
    gone = list(_quads(change.gone))
    for quad in gone:
        store.remove(quad)
    store.extend(_quads(_lines(b"".join(change.added))))
    for quad in gone:
        subject, predicate, value, graph = quad
        if graph in _DEFAULT and not any(ox.Quad(subject, predicate, value, one) in store for one in _DEFAULT):
            store.remove(ox.Quad(subject, predicate, value))


def _quads(lines: Iterable[bytes]) -> Iterable[ox.Quad]:
    return ox.parse(b"\n".join(lines), format=ox.RdfFormat.N_QUADS)


def _point_to(folder: Path, name: str) -> None:
    waiting = folder / f".{_POINTER}-{os.getpid()}"
    waiting.write_text(name + "\n", encoding="utf-8")
    put_in_place(waiting, folder / _POINTER)


def _remove_others(folder: Path, keep: str) -> None:
    """Remove older versions and what killed builds left; what a reader holds open (Windows) stays until next time."""
    for path in folder.iterdir():
        if path.name.startswith((_VERSION, ".building-", f".{_POINTER}-")) and path.name != keep:
            with suppress(OSError):
                _remove(path)


def _remove(path: Path) -> None:
    """Remove a file or a folder; the mark of a whole version goes first, or half of one could be taken for whole."""
    if path.is_dir():
        (path / _COMPLETE).unlink(missing_ok=True)
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
