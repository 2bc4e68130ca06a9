"""The versions of installed libraries, by their folders: what Python has for it loads a reader of e-mail first."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from functools import cache

_FOLDER = re.compile(r"(?P<name>[A-Za-z0-9_.]+)-(?P<version>[^-]+)\.dist-info")
"""What a library's folder is called, by the format of binary distributions."""
_BETWEEN = re.compile(r"[-_.]+")


def version(library: str) -> str:
    """Return the version of an installed *library*; raises PackageNotFoundError where it is not installed."""
    if found := _installed().get(_plain(library)):
        return found
    from importlib.metadata import version as described

    return described(library)


@cache
def _installed() -> dict[str, str]:
    found: dict[str, str] = {}
    for folder in sys.path:
        with suppress(OSError):
            for match in filter(None, map(_FOLDER.fullmatch, os.listdir(folder or "."))):
                found.setdefault(_plain(match["name"]), match["version"])
    return found


def _plain(name: str) -> str:
    return _BETWEEN.sub("_", name).lower()
