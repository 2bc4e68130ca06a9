"""The files that others load: Turtle, TriG, N-Quads, JSON-LD and RDF/XML, sorted, the same bytes for the same graph."""

from __future__ import annotations

import errno
import json
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, XSD
from rdflib.term import Node

from ontology.graphs import ALL, DEFAULT
from ontology.namespaces import PREFIXES
from ontology.triples import Triple

Parts = Mapping[URIRef, Iterable[Triple]]
"""The triples of each named graph."""


def bound_graph(triples: Iterable[Triple]) -> Graph:
    """Return an rdflib graph of the triples with our prefixes and no others."""
    graph = Graph(bind_namespaces="none")
    for prefix, iri in PREFIXES.items():
        graph.bind(prefix, iri)
    for triple in triples:
        graph.add(triple)
    return graph


def turtle(parts: Parts) -> str:
    """Return facts, registers and ontology as one Turtle text."""
    return bound_graph(triple for name in DEFAULT for triple in parts.get(name, ())).serialize(format="turtle")


def trig(parts: Parts) -> str:
    """Return everything as TriG, a graph each, in the order of :data:`ontology.graphs.ALL`."""
    used = _prefix_lines()
    blocks = [used]
    for name in ALL:
        body = bound_graph(parts.get(name, ())).serialize(format="turtle")
        lines = [line for line in body.splitlines() if not line.startswith("@prefix ")]
        inner = "\n".join("    " + line if line else "" for line in lines).strip("\n")
        blocks.append(f"<{name}> {{\n{inner}\n}}\n")
    return "\n".join(blocks)


def nquads(parts: Parts) -> str:
    """Return everything as N-Quads, sorted by line."""
    lines = {f"{s.n3()} {p.n3()} {_canonical(o)} <{name}> .\n" for name in ALL for s, p, o in parts.get(name, ())}
    return "".join(sorted(lines))


def ntriples(triples: Iterable[Triple]) -> str:
    """Return triples as N-Triples, sorted by line."""
    return "".join(sorted({f"{s.n3()} {p.n3()} {_canonical(o)} .\n" for s, p, o in triples}))


def jsonld(parts: Parts) -> str:
    """Return facts, registers and ontology as JSON-LD: a context of our prefixes and one object a subject."""
    subjects: dict[str, dict[str, list[object]]] = defaultdict(lambda: defaultdict(list))
    for s, p, o in sorted({t for name in DEFAULT for t in parts.get(name, ())}):
        if p == RDF.type:
            subjects[_compact(s)]["@type"].append(_compact(o))
        else:
            subjects[_compact(s)][_compact(p)].append(_json_value(o))
    graph = [{"@id": name, **{p: subjects[name][p] for p in sorted(subjects[name])}} for name in sorted(subjects)]
    return json.dumps({"@context": PREFIXES, "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def rdfxml(parts: Parts) -> str:
    """Return facts, registers and ontology as RDF/XML, one description a subject, sorted."""
    from ontology.rdfxml import rdfxml_text

    return rdfxml_text(t for name in DEFAULT for t in parts.get(name, ()))


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
    waiting.replace(path)


def _prefix_lines() -> str:
    return "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in sorted(PREFIXES.items()))


def _canonical(node: Node) -> str:
    """Return the N-Triples form; rdflib's n3() writes line breaks inside long strings, N-Triples may not."""
    if isinstance(node, Literal):
        text = json.dumps(str(node), ensure_ascii=False)
        if node.language:
            return f"{text}@{node.language}"
        if node.datatype and node.datatype != XSD.string:
            return f"{text}^^<{node.datatype}>"
        return text
    return node.n3()


def _compact(node: Node) -> str:
    text = str(node)
    for prefix, iri in PREFIXES.items():
        if text.startswith(iri) and "/" not in text[len(iri) :]:
            return f"{prefix}:{text[len(iri) :]}"
    return text


def _json_value(node: Node) -> object:
    if isinstance(node, URIRef):
        return {"@id": _compact(node)}
    value: dict[str, str] = {"@value": str(node)}
    if isinstance(node, Literal) and node.language:
        value["@language"] = node.language
    elif isinstance(node, Literal) and node.datatype and node.datatype != XSD.string:
        value["@type"] = _compact(node.datatype)
    return value
