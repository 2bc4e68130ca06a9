"""The records that ship with psykgraf: the reviewed facts of documents, without their text."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ontology.claim_json import claim_from_json, read_lines
from ontology.errors import InputError
from ontology.files import read_text
from ontology.records import Claim, DocumentRecord, Finding, Node

FOLDER = Path(__file__).with_name("records")


@dataclass(frozen=True, slots=True)
class RecordFile:
    """A document's reviewed facts, between how many facts of it are expected, and the hash of its files (if known)."""

    document: DocumentRecord
    claims: tuple[Claim, ...]
    minimum: int
    maximum: int
    content: str = ""


def load_records(folder: Path = FOLDER) -> list[RecordFile]:
    """Read every ``<slug>.toml`` of the folder with its ``<slug>.jsonl``, in the order of their slugs.

    Raises InputError for a table that is no TOML, or a missing or malformed file.
    """
    return [_load(path) for path in sorted(folder.glob("*.toml"))]


def check_expectations(files: Iterable[RecordFile]) -> list[Finding]:
    """Return a finding for each document that has more facts than its description expects.

    Raises InputError that lists every document with fewer: facts that were lost may not go unnoticed.
    """
    files = list(files)
    short = [file for file in files if len(file.claims) < file.minimum]
    if short:
        told = "; ".join(f"{f.document.slug} has {len(f.claims)} facts and expects {f.minimum}" for f in short)
        raise InputError(
            f"the records are fewer than expected: {told}.",
            where=", ".join(f"{file.document.slug}.toml" for file in short),
            advice="Restore the lost facts, or lower the minimum if they were removed on purpose.",
        )
    return [
        Finding("PG503", f.document.slug, f"{len(f.claims)} facts, more than the {f.maximum} expected.")
        for f in files
        if len(f.claims) > f.maximum
    ]


def _load(path: Path) -> RecordFile:
    table = _table(path)
    document = _document(path, table)
    lines = path.with_suffix(".jsonl")
    claims = tuple(
        claim_from_json(row, document.slug, f"{lines}:{number}", status="accepted") for number, row in read_lines(lines)
    )
    expected = table.get("expect", {})
    content = hashlib.sha256(path.read_bytes() + lines.read_bytes()).hexdigest()
    return RecordFile(document, claims, int(expected.get("minimum", 0)), int(expected.get("maximum", 10**9)), content)


def _table(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(read_text(path, "the description of a document"))
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"the description of a document cannot be read: {error}.", where=str(path)) from error


def _document(path: Path, table: Mapping[str, Any]) -> DocumentRecord:
    try:
        names = {label: Node(meant["type"], meant["label"]) for label, meant in table.get("names", {}).items()}
        return DocumentRecord(
            slug=path.stem,
            title=table["title"],
            publisher=table.get("publisher", ""),
            date=str(table.get("date", "")),
            genre=table.get("genre", ""),
            sha256=table["sha256"],
            language=table.get("language", "da"),
            names=names,
        )
    except (KeyError, TypeError) as error:
        raise InputError(
            f"the description of a document lacks {error}.",
            where=str(path),
            advice="It needs title and sha256; publisher, date, genre, language and names are optional.",
        ) from error
