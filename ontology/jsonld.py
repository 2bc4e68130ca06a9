"""JSON-LD with a fixed order: a context of our prefixes, and one object a subject, each on a line (W3C JSON-LD 1.1)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from ontology.blocks import Layout, Section
from ontology.terms import PREFIXES, RDF, Term, Triple, is_iri, parts_of


def jsonld_layout(graphs: tuple[str, ...]) -> Layout:
    """Return how JSON-LD lays out the named *graphs* as one."""
    context = json.dumps(PREFIXES, indent=1).replace("\n", "\n ")
    head = f'{{\n "@context": {context},\n "@graph": [\n'
    return Layout((Section(head, graphs, " ]\n}\n"),), block, ",\n", "\n")


def block(triples: Sequence[Triple]) -> str:
    """Return one subject as an object on one line."""
    said: dict[str, list[object]] = defaultdict(list)
    for _, p, o in triples:
        if p == RDF.type:
            said["@type"].append(_compact(o))
        else:
            said[_compact(p)].append(_value(o))
    return json.dumps(
        {"@id": _compact(triples[0][0]), **{name: said[name] for name in sorted(said)}}, ensure_ascii=False
    )


@lru_cache(maxsize=65_536)
def _compact(term: Term) -> str:
    text = term[1:-1]
    for prefix, iri in PREFIXES.items():
        if text.startswith(iri) and "/" not in text[len(iri) :]:
            return f"{prefix}:{text[len(iri) :]}"
    return text


def _value(term: Term) -> object:
    if is_iri(term):
        return {"@id": _compact(term)}
    text, language, datatype = parts_of(term)
    value = {"@value": text}
    if language:
        value["@language"] = language
    elif datatype:
        value["@type"] = _compact(f"<{datatype}>")
    return value
