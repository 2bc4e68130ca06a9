"""Opens the documents of a build and reads those that the cache lacks: a few of them beside what the caller does."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ingest.cache import Cache, claim_row, key_of
from ingest.hands import in_order
from ontology.beside import Beside
from ontology.errors import InputError
from ontology.progress import Progress

LONGEST_TITLE = 160
"""Characters of a document's title that are kept; what is longer is a paragraph that stands where a title should."""
_FEW = 3
"""Documents that one process reads while the registers are loaded; of more, each core reads one at a time."""


class Opened:
    """The documents of a build with the hashes of their bytes; within its ``with`` block what is new is being read."""

    def __init__(self, paths: Iterable[Path], cache: Cache) -> None:
        """Open the documents, and look in *cache* for what was read of them."""
        self._hashes = {path: _hash_or_none(path) for path in sorted(set(paths), key=_by_parts)}
        keys = {sha256: key_of(sha256, "claims") for sha256 in self._hashes.values() if sha256}
        lacking = {sha256 for sha256, key in keys.items() if cache.lacks(key)}
        self._lacking = {sha256: path for path, sha256 in self._hashes.items() if sha256 in lacking}
        self._cache = cache
        self._reading = Beside(self._read)

    def __enter__(self) -> Opened:
        if 0 < len(self._lacking) <= _FEW:
            self._reading.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._reading.__exit__()

    @property
    def hashes(self) -> Mapping[Path, str]:
        """Return the SHA-256 of each document's bytes, empty for what cannot be opened."""
        return self._hashes

    def in_order(self, progress: Progress) -> Iterator[tuple[Path, str]]:
        """Yield the documents in their order, each with its hash (empty: it cannot be opened), once all are read."""
        told = _told(self._lacking, progress)
        found = self._reading.result() if len(self._lacking) <= _FEW else self._read_on_each_core()
        for sha256, kept in zip(told, found, strict=True):
            if kept:
                self._cache.put(key_of(sha256, "claims"), kept)
        for path, sha256 in self._hashes.items():
            progress(path.name)
            yield path, sha256

    def _read(self) -> list[dict[str, Any] | None]:
        return [_read_or_none(path) for path in self._made_ready()]

    def _read_on_each_core(self) -> Iterator[dict[str, Any] | None]:
        return in_order(_read_or_none, self._made_ready())

    def _made_ready(self) -> list[Path]:
        if self._lacking:
            from ingest.extract import make_ready

            make_ready()
        return list(self._lacking.values())


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
    from ingest.reading.limits import load

    return hashlib.sha256(load(path)).hexdigest()


def _told(paths: Mapping[str, Path], progress: Progress) -> Iterator[str]:
    """Yield the hashes of documents, each once it is told that this document comes next."""
    for sha256, path in paths.items():
        progress(path.name)
        yield sha256


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
