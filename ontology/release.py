"""The files that others load: Turtle, TriG, N-Quads, JSON-LD and RDF/XML, sorted, the same bytes for the same graph."""

from __future__ import annotations

import errno
import json
import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from ontology.files import put_in_place
from ontology.graphs import ALL, DEFAULT
from ontology.terms import PREFIXES, RDF, Term, Triple, is_iri, parts_of, sorted_triples
from ontology.turtle import blocks, prefix_lines, turtle_text

Parts = Mapping[str, Collection[Triple]]
"""The triples of each named graph."""


def turtle(parts: Parts) -> str:
    """Return facts, registers and ontology as one Turtle text."""
    return turtle_text(_default(parts))


def trig(parts: Parts) -> str:
    """Return everything as TriG, a graph each, in the order of :data:`ontology.graphs.ALL`."""
    graphs = (f"<{name}> {{\n" + "\n".join(blocks(parts.get(name, ()), "    ")) + "}\n" for name in ALL)
    return "\n".join([prefix_lines(), *graphs])


def nquads(parts: Parts) -> str:
    """Return everything as N-Quads, sorted by line."""
    graphs = ((name, sorted_triples(parts.get(name, ()))) for name in ALL)  # sorted runs, which sort quickly together
    return "".join(sorted(f"{s} {p} {o} <{name}> .\n" for name, triples in graphs for s, p, o in triples))


def ntriples(triples: Iterable[Triple]) -> str:
    """Return triples as N-Triples, sorted by line."""
    return "".join(sorted({f"{s} {p} {o} .\n" for s, p, o in triples}))


def jsonld(parts: Parts) -> str:
    """Return facts, registers and ontology as JSON-LD: a context of our prefixes and one object a subject."""
    subjects: dict[str, dict[str, list[object]]] = defaultdict(lambda: defaultdict(list))
    for s, p, o in sorted_triples(_default(parts)):
        if p == RDF.type:
            subjects[_compact(s)]["@type"].append(_compact(o))
        else:
            subjects[_compact(s)][_compact(p)].append(_json_value(o))
    graph = [{"@id": name, **{p: subjects[name][p] for p in sorted(subjects[name])}} for name in sorted(subjects)]
    return json.dumps({"@context": PREFIXES, "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def rdfxml(parts: Parts) -> str:
    """Return facts, registers and ontology as RDF/XML, one description a subject, sorted."""
    from ontology.rdfxml import rdfxml_text

    return rdfxml_text(_default(parts))


def _default(parts: Parts) -> Iterator[Triple]:
    return (triple for name in DEFAULT for triple in parts.get(name, ()))


FORMATS: dict[str, tuple[str, str, Callable[[Parts], str]]] = {
    "ttl": ("psykgraf.ttl", "text/turtle", turtle),
    "trig": ("psykgraf.trig", "application/trig", trig),
    "nq": ("psykgraf.nq", "application/n-quads", nquads),
    "jsonld": ("psykgraf.jsonld", "application/ld+json", jsonld),
    "rdfxml": ("psykgraf.rdf", "application/rdf+xml", rdfxml),
}
"""The release formats: file name, media type and the function that writes the text."""


def write_release(folder: Path, parts: Parts, formats: Iterable[str] = FORMATS) -> list[Path]:
    """Write the graph in each format into *folder*; each file appears whole or not at all."""
    written = []
    for name in formats:
        file_name, _, text = FORMATS[name]
        path = folder / file_name
        write_text(path, text(parts))
        written.append(path)
    return written


def write_text(path: Path, text: str) -> None:
    """Write a UTF-8 file with ``\\n`` line ends in one step, so that a reader never sees half of it.

    Raises OSError when it cannot be written, also when *path* is a folder.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    waiting = path.with_name(f".{path.name}.part")
    waiting.write_bytes(text.encode())
    put_in_place(waiting, path)


@lru_cache(maxsize=65_536)
def _compact(term: Term) -> str:
    text = term[1:-1]
    for prefix, iri in PREFIXES.items():
        if text.startswith(iri) and "/" not in text[len(iri) :]:
            return f"{prefix}:{text[len(iri) :]}"
    return text


def _json_value(term: Term) -> object:
    if is_iri(term):
        return {"@id": _compact(term)}
    text, language, datatype = parts_of(term)
    value = {"@value": text}
    if language:
        value["@language"] = language
    elif datatype:
        value["@type"] = _compact(f"<{datatype}>")
    return value
