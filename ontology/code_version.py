"""A hash of our own code and tables: what was made by them is made again when they change."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from pathlib import Path

from ontology.installed import version

_HOUSE = Path(__file__).parents[1]
"""Where the rooms stand beside each other."""
_CODE = frozenset({".py", ".csv", ".toml", ".txt", ".json", ".ttl", ".rq", ".j2", ".css", ".js"})


def code_version(rooms: Iterable[str], libraries: Iterable[str] = (), without: Collection[str] = ()) -> str:
    """Return the hash of all code and tables of the *rooms* and of the installed *libraries*' versions.

    Folders named in *without* have no say.
    """
    total = hashlib.sha256(" ".join(f"{name} {version(name)}" for name in libraries).encode())
    for room in rooms:
        root = _HOUSE.joinpath(*room.split("."))
        for path in sorted(root.rglob("*")):
            inside = path.relative_to(root)
            if path.suffix in _CODE and not {*without, "__pycache__"}.intersection(inside.parts):
                total.update(f"{room}/{inside.as_posix()}\n".encode())
                total.update(path.read_bytes())
    return total.hexdigest()[:16]
