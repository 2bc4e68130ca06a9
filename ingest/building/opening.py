"""Opens the documents of a build and reads those that the cache lacks: a few of them beside what the caller does."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from ingest.building.cache import Cache, claim_row, key_of
from ingest.building.hands import FEW, in_order
from ingest.persons.filenames import masked_name
from ontology.beside import Beside
from ontology.errors import InputError
from ontology.progress import Progress

LONGEST_TITLE = 160
"""Characters of a document's title that are kept; what is longer is a paragraph that stands where a title should."""


class Opened:
    """The documents of a build with the hashes of their bytes; within its ``with`` block what is new is being read."""

    def __init__(self, paths: Iterable[Path], cache: Cache) -> None:
        """Open the documents, and look in *cache* for what was read of them."""
        self._paths = sorted(set(paths), key=_by_parts)
        self._cache = cache
        self._reading = Beside(_read)

    def __enter__(self) -> Opened:
        if 0 < len(self._paths) - len(self._cache.remembered()[0]) <= FEW:  # or what is new shows when all are opened
            self._reading.get_ready(_load)
        if 0 < len(self._lacking) <= FEW:
            self._reading.start([*self._lacking.values()])
        return self

    def __exit__(self, *_: object) -> None:
        self._reading.__exit__()

    @cached_property
    def hashes(self) -> Mapping[Path, str]:
        """The SHA-256 of each document's bytes, empty for what cannot be opened."""
        return {path: _hash_or_none(path) for path in self._paths}

    @cached_property
    def _lacking(self) -> Mapping[str, Path]:
        """The documents that the cache lacks, by their hashes."""
        keys = {sha256: key_of(sha256, "claims") for sha256 in self.hashes.values() if sha256}
        lacking = {sha256 for sha256, key in keys.items() if self._cache.lacks(key)}
        return {sha256: path for path, sha256 in self.hashes.items() if sha256 in lacking}

    def masked_name(self, stem: str) -> str:
        """Return a file's masked name: told by who reads the new documents, and has at hand what masks."""
        found = self._beside[1].get(stem) if self._reading.began else None
        return found or masked_name(stem)

    @cached_property
    def _beside(self) -> tuple[list[dict[str, Any] | None], dict[str, str]]:
        """What the new documents are read to say, and their masked names."""
        return self._reading.result()

    def in_order(self, progress: Progress) -> Iterator[tuple[Path, str]]:
        """Yield the documents in their order, each with its hash (empty: it cannot be opened), once all are read."""
        told, paths = _told(self._lacking, progress), [*self._lacking.values()]
        found = self._beside[0] if self._reading.began else _read_on_each_core(paths)
        for sha256, kept in zip(told, found, strict=True):
            if kept:
                self._cache.put(key_of(sha256, "claims"), kept)
        for path, sha256 in self.hashes.items():
            progress(path.name)
            yield path, sha256


def reading_of(path: Path) -> dict[str, Any]:
    """Return what a document is read to say, as the cache keeps it; raises InputError where it cannot be read."""
    from ingest.extract import extract
    from ingest.imprint import imprint_of
    from ingest.persons import People
    from ingest.reading import read

    text = read(path)
    rows = [claim_row(claim) for claim in extract(text)]
    imprint, people = imprint_of(text), People.of(text.text)
    title, publisher = (people.mask(told)[:LONGEST_TITLE] for told in (imprint.title, imprint.publisher))
    return {
        "title": title,
        "publisher": publisher,
        "date": imprint.date,
        "findings": list(text.findings),
        "claims": rows,
    }


def content_hash(path: Path) -> str:
    """Return the SHA-256 of a document's bytes; raises InputError where it cannot be opened."""
    from ingest.limits import load

    return hashlib.sha256(load(path)).hexdigest()


def _told(paths: Mapping[str, Path], progress: Progress) -> Iterator[str]:
    """Yield the hashes of documents, each once it is told that this document comes next."""
    for sha256, path in paths.items():
        progress(path.name)
        yield sha256


def _load() -> None:
    from ingest.extract import load

    load()


def _read(paths: Sequence[Path]) -> tuple[list[dict[str, Any] | None], dict[str, str]]:
    from ingest.extract import ready_for

    with ready_for(len(paths)):
        return [*map(_read_or_none, paths)], {path.stem: masked_name(path.stem) for path in paths}


def _read_on_each_core(paths: Sequence[Path]) -> Iterator[dict[str, Any] | None]:
    if paths:
        from ingest.extract import ready_for

        with ready_for(len(paths)):
            yield from in_order(_read_or_none, paths)


def _read_or_none(path: Path) -> dict[str, Any] | None:
    """Return what a document is read to say; why one cannot be read is told when its turn comes."""
    try:
        return reading_of(path)
    except InputError:
        return None


def _by_parts(path: Path) -> tuple[str, ...]:
    return path.parts  # as paths compare, once a path


def _hash_or_none(path: Path) -> str:
    try:
        return content_hash(path)
    except InputError:
        return ""
