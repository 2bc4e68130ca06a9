"""What a document is called in the graph: as its file is, without what is taken for a person's name there."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from ingest.persons.masked import MASK
from ontology.identifiers import slug

_TOKEN = re.compile(r"[A-ZÆØÅ]\.(?!\w)|[^\W_]+")
_CODE = re.compile(r"[^\W\d_]\d+[^\W\d_]")
"""What no word has: a number between letters, as in a hash."""
_WORD = re.compile(r".\.|[^\W\d_](?:[a-zæøåéöäü]+|[A-ZÆØÅÉÖÄÜ]*(?![a-zæøåéöäü]))")
"""An initial, or a word, also one that only its capital parts from the word before it."""
_OF_CONTENT = 8
"""Digits of a document's hash that tell it from another one whose name says no more."""


def document_name(path: Path) -> str:
    """Return the last part of a document's IRI, so far as the file's own name tells it."""
    return slug(masked_name(path.stem))


def document_names(stems: Mapping[Path, str], hashes: Mapping[Path, str]) -> dict[Path, str]:
    """Return what documents are called, by their masked *stems* and the SHA-256 of their content.

    Where two have one name after something was left out of it, their content tells them apart.
    """
    names = {path: slug(stem) for path, stem in stems.items()}
    often = Counter(names.values())
    apart = {path for path, stem in stems.items() if often[names[path]] > 1 and is_masked(stem)}
    return {path: f"{name}-{hashes[path][:_OF_CONTENT]}" if path in apart else name for path, name in names.items()}


@lru_cache(maxsize=65_536)
def masked_name(name: str) -> str:
    """Return the name of a file or folder with what is taken for a person's name, e-mail or CPR number masked."""
    name = unicodedata.normalize("NFC", name)
    letters = list(name)
    for start, end in _personal(name):
        letters[start:end] = MASK * (end - start)
    return "".join(letters)


def masked_file(path: Path) -> str:
    """Return a file's masked name with its ending."""
    return masked_name(path.stem) + path.suffix


def masked_path(path: Path) -> str:
    """Return a path for messages that others may read: each of its parts is masked."""
    folders = (part if part == path.anchor else masked_name(part) for part in path.parent.parts)
    return str(Path(*folders, masked_file(path)))


def is_masked(name: str) -> bool:
    """Tell whether something of the name was masked."""
    return MASK in name


def _personal(name: str) -> Iterator[tuple[int, int]]:
    from ingest.persons import name_places
    from ingest.persons.numbers import numbers

    tokens = [token for token in _TOKEN.finditer(name) if not _CODE.search(token[0])]
    words = [word for token in tokens for word in _WORD.finditer(name, *token.span())]
    yield from (words[n].span() for n in name_places([word[0] for word in words]))
    for one in numbers(name):
        if one.kind == "email" or (one.kind == "cpr" and "-" in name[one.start : one.end]):
            yield one.start, one.end
