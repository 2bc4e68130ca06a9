"""The files that others load: Turtle, TriG, N-Quads, JSON-LD and RDF/XML, sorted, the same bytes for the same graph."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ontology.blocks import Layout, Parts
from ontology.code_version import code_version
from ontology.files import put_in_place
from ontology.graph_change import GraphChange, graph_change, text_hash
from ontology.graphs import ALL, DEFAULT
from ontology.jsonld import jsonld_layout
from ontology.part import lines_of
from ontology.rdfxml import rdfxml_layout
from ontology.turtle import trig_layout, turtle_layout

LAYOUTS: Mapping[str, Layout] = {
    "ttl": turtle_layout(DEFAULT),
    "trig": trig_layout(ALL),
    "jsonld": jsonld_layout(DEFAULT),
    "rdfxml": rdfxml_layout(DEFAULT),
}
"""How the formats that tell one subject after another lay out facts, registers and ontology, or TriG everything."""


def nquads(parts: Parts) -> str:
    """Return everything as N-Quads, sorted by line."""
    return _nquads(parts).decode()


def _nquads(parts: Parts) -> bytes:
    graphs = (lines_of(name, parts.get(name, ())) for name in ALL)  # sorted runs, which sort quickly together
    return b"".join(sorted(line for lines in graphs for line in lines))


FORMATS: dict[str, tuple[str, str, Callable[[Parts], str]]] = {
    "ttl": ("psykgraf.ttl", "text/turtle", LAYOUTS["ttl"].text),
    "trig": ("psykgraf.trig", "application/trig", LAYOUTS["trig"].text),
    "nq": ("psykgraf.nq", "application/n-quads", nquads),
    "jsonld": ("psykgraf.jsonld", "application/ld+json", LAYOUTS["jsonld"].text),
    "rdfxml": ("psykgraf.rdf", "application/rdf+xml", LAYOUTS["rdfxml"].text),
}
"""The release formats: file name, media type and the function that writes the text."""


@dataclass(frozen=True, slots=True)
class Written:
    """The N-Quads that were written, as text and hash, and how they differ from those that stood there before."""

    nquads: bytes
    state: str
    change: GraphChange | None


def release_files(folder: Path) -> list[Path]:
    """Return the release's files in *folder*."""
    return [folder / file_name for file_name, _, _ in FORMATS.values()]


def write_nquads(folder: Path, parts: Parts) -> Written:
    """Write the graph as N-Quads into *folder*, where those of an earlier build may stand."""
    path = folder / FORMATS["nq"][0]
    before, after = _bytes(path), _nquads(parts)
    write_bytes(path, after)
    return Written(after, text_hash(after), graph_change(before, after))


def write_layouts(folder: Path, parts: Parts, written: Written, notes: Path | None = None) -> None:
    """Write the graph in the other formats, after its N-Quads were *written*.

    In *notes* stands of which graph the files in the folder are and what their hashes are: with it only the blocks of
    what changed are written anew. The files are the same with and without.
    """
    change = written.change
    known = _noted(notes, change.made_from) if notes and change else {}
    hashes = {}
    for name, layout in LAYOUTS.items():
        path = folder / FORMATS[name][0]
        old = _bytes(path) if known else b""
        kept = old and change and known.get(name) == text_hash(old)
        text = layout.brought_up_to_date(old.decode(), parts, change) if kept and change else None
        new = (layout.text(parts) if text is None else text).encode()
        write_bytes(path, new)
        hashes[name] = text_hash(new)
    if notes:
        write_text(notes, json.dumps({"state": _state(written.state), "files": hashes}))


def _noted(notes: Path, graph: str) -> dict[str, str]:
    try:
        found = json.loads(_bytes(notes))
    except ValueError:
        return {}
    ours = isinstance(found, dict) and found.get("state") == _state(graph) and isinstance(found.get("files"), dict)
    return found["files"] if ours else {}


def _state(graph: str) -> str:
    return f"{code_version(('ontology',))} {graph}"


def _bytes(path: Path) -> bytes:
    """Return a file's content, none where there is no such file."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def write_text(path: Path, text: str) -> None:
    """Write a UTF-8 file with ``\\n`` line ends, as :func:`write_bytes` does."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file in one step, so that a reader never sees half of it.

    Raises OSError when it cannot be written, also when *path* is a folder.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    waiting = path.with_name(f".{path.name}.part")
    waiting.write_bytes(content)
    put_in_place(waiting, path)
