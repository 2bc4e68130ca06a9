"""What reading a document gave, kept by its content: it is read again only when it or the reader has changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from itertools import accumulate, chain, islice, pairwise
from pathlib import Path
from typing import Any

from ontology.claim_json import claim_from_json, claim_to_json
from ontology.code_version import code_version
from ontology.errors import InputError
from ontology.files import put_in_place
from ontology.identifiers import digest
from ontology.records import Claim

_NO_READER = frozenset({"records", "review", "ledger", "resolution"})
"""Folders of this room that have no say in what a document is read to tell."""
_OF_DOCUMENT = 12
"""Digits at the start of a key that tell the document."""
_LAST = "last-build"
_LIBRARIES = ("pdfplumber", "pypdfium2", "python-docx", "lxml")

Pieces = Sequence[bytes | memoryview]
"""Texts that are kept together: a large file is read once, and its pieces are not copied."""


class Cache:
    """JSON objects by key, a file each; without a folder nothing is kept. What is damaged counts as not there."""

    def __init__(self, folder: Path | None) -> None:
        """Keep the objects in *folder*, which is made when the first one is kept."""
        self._folder = folder
        self.hits = 0
        self.misses = 0

    @property
    def keeps(self) -> bool:
        """Tell whether anything is kept at all."""
        return self._folder is not None

    def lacks(self, key: str) -> bool:
        """Tell whether an object may be kept under *key*, and none is."""
        path = self._path(key)
        return path is not None and not path.exists()

    def get(self, key: str) -> dict[str, Any] | None:
        """Return the object kept under *key*, or None."""
        path = self._path(key)
        try:
            found = json.loads(path.read_bytes()) if path else None
        except (OSError, ValueError):
            found = None
        hit = isinstance(found, dict)
        self.hits += hit
        self.misses += not hit
        return found if hit else None

    def put(self, key: str, value: Mapping[str, Any]) -> None:
        """Keep an object; a folder that cannot be written only costs the next build its time."""
        if path := self._path(key):
            self._write(path, json.dumps(value, ensure_ascii=False).encode())

    def pieces(self, name: str) -> dict[str, Pieces]:
        """Return the pieces of text that the last build kept together under *name*, by their keys."""
        path = self._folder / f"{name}.kept" if self._folder else None
        try:
            text = path.read_bytes() if path else b""
            start = text.index(b"\n") + 1
            lengths = {str(key): [*map(int, these)] for key, these in json.loads(text[:start])}
        except (OSError, ValueError, TypeError):
            return {}
        ends = list(accumulate(chain.from_iterable(lengths.values()), initial=start))
        cut = (memoryview(text)[one:two] for one, two in pairwise(ends))
        return {key: [*islice(cut, len(these))] for key, these in lengths.items()} if ends[-1] == len(text) else {}

    def put_pieces(self, name: str, pieces: Mapping[str, Pieces]) -> None:
        """Keep pieces of text together under *name*, in the place of those there: after a line with their lengths."""
        if self._folder:
            head = json.dumps([[key, [*map(len, these)]] for key, these in pieces.items()]).encode()
            self._write(self._folder / f"{name}.kept", b"".join([head, b"\n", *chain.from_iterable(pieces.values())]))

    def remember(self, paths: Iterable[Path], claims: Iterable[Path] = ()) -> None:
        """Note the documents of this build, and the files of claims about them: a review then needs no names."""
        if self._folder:
            found = {"documents": paths, "claims": claims}
            self.put(_LAST, {name: [str(path.absolute()) for path in these] for name, these in found.items()})

    def remembered(self) -> tuple[list[Path], list[Path]]:
        """Return the documents of the last build and its files of claims, none where nothing was noted."""
        last = self.get(_LAST) or {}
        documents, claims = ([Path(str(path)) for path in last.get(name, ())] for name in ("documents", "claims"))
        return documents, claims

    def keep_only(self, content_hashes: Iterable[str]) -> None:
        """Remove what was kept of other documents than those with these SHA-256: they were taken out."""
        theirs = {content_hash[:_OF_DOCUMENT] for content_hash in content_hashes}
        for path in self._folder.glob("[0-9a-f][0-9a-f]/*.json") if self._folder else ():
            if path.name[:_OF_DOCUMENT] not in theirs:
                with suppress(OSError):
                    path.unlink()

    def _write(self, path: Path, content: bytes) -> None:
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            waiting = path.with_suffix(".part")
            waiting.write_bytes(content)
            put_in_place(waiting, path)

    def _path(self, key: str) -> Path | None:
        return self._folder / key[:2] / f"{key}.json" if self._folder else None


@lru_cache(maxsize=65_536)  # asked for when it is looked up, and when it is taken
def key_of(content_hash: str, *also: str) -> str:
    """Return the key for a document with this SHA-256 as today's reader reads it; it begins as the hash does."""
    return content_hash[:_OF_DOCUMENT] + digest([content_hash, reader_version(), *also], 32)


@lru_cache(maxsize=1)
def reader_version() -> str:
    """Return a hash of what decides how a document is read: our code and tables, and the libraries that read."""
    return code_version(("ingest", "ontology"), _LIBRARIES, _NO_READER)


def claim_row(claim: Claim) -> dict[str, Any]:
    """Return a claim whole, as a JSON object without its document's slug: a copy under another name reads the same."""
    evidence = claim.evidence
    row = {**claim_to_json(claim), "confidence": claim.confidence, "line_to": evidence.line_to}
    row.update(quote_hash=evidence.quote_hash, span=[evidence.start, evidence.end])
    del row["doc"]
    return row


def claims_from(rows: object, document: str) -> tuple[Claim, ...] | None:
    """Return the claims of kept rows as claims of *document*, or None for rows that another version wrote."""
    if not isinstance(rows, list):
        return None
    try:
        return tuple(claim_from_json(row, document, "cache") for row in rows)
    except (InputError, AttributeError):
        return None
