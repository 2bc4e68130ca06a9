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
class NQuads:
    """The graph as N-Quads, their hash, and how they differ from those of an earlier build."""

    text: bytes
    state: str
    change: GraphChange | None


def release_files(folder: Path) -> list[Path]:
    """Return the release's files in *folder*."""
    return [folder / file_name for file_name, _, _ in FORMATS.values()]


def nquads_since(folder: Path, parts: Parts) -> NQuads:
    """Return the graph as N-Quads, compared with those that an earlier build may have written into *folder*."""
    before, after = _bytes(folder / FORMATS["nq"][0]), _nquads(parts)
    return NQuads(after, text_hash(after), graph_change(before, after))


def write_files(folder: Path, parts: Parts, made: NQuads, notes: Path | None = None) -> None:
    """Write the graph in all formats into *folder*, with the N-Quads that were *made* of it.

    In *notes* stands of which graph the files in the folder are and what their hashes are: with it only the blocks of
    what changed are written anew. The files are the same with and without.
    """
    write_bytes(folder / FORMATS["nq"][0], made.text)
    change = made.change
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
        write_text(notes, json.dumps({"state": _state(made.state), "files": hashes}))


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
