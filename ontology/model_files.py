"""The model's files, and what they say as triples of a build: the content of the ontology graph."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from ontology.skolem import named
from ontology.terms import Triple

FOLDER = Path(__file__).parent
MODEL_FILE = FOLDER / "psykgraf.ttl"


def model_files() -> tuple[Path, ...]:
    """Return the file of the model and those of the code lists, in a fixed order."""
    return MODEL_FILE, *sorted((FOLDER / "codelists").glob("*.ttl"))


@cache
def model_triples() -> tuple[Triple, ...]:
    """Return the model and the code lists without blank nodes."""
    return tuple(named(triple for path in model_files() for triple in _read(path)))


def _read(path: Path) -> Iterator[Triple]:
    for quad in ox.parse(path=path, format=ox.RdfFormat.TURTLE, rename_blank_nodes=True):
        yield str(quad.subject), str(quad.predicate), str(quad.object)
