"""The names that a decision brings into the graph: labels and local names, none of which is a person's."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from ontology.errors import InputError
from ontology.identifiers import type_of

_LOCAL_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")


def check_label(label: str, where: str) -> None:
    """Refuse a label that may not stand in the graph; raises InputError that names *where* and why."""
    from ingest.claims import label_fault

    if fault := label_fault(label):
        raise InputError(f"{fault}.", where=where)


def check_entity(name: str, where: str) -> None:
    """Refuse what is no entity's local name, or holds a person's whole name; raises InputError that names *where*."""
    if not _LOCAL_NAME.fullmatch(name) or not type_of(name):
        raise InputError("an entity is named by its local name, such as project-havnen.", where=where)
    if _is_of_person(name):
        raise InputError("a local name is taken for a person's name.", where=where)


@lru_cache(maxsize=4096)
def _is_of_person(name: str) -> bool:
    from ingest.persons import is_whole_name
    from ingest.registers import load_registers

    pairs = pairwise(name.split("-"))
    return any(is_whole_name(first, last) for first, last in pairs) and name not in load_registers().by_key
