"""Documents from plain text, and what the reader claims of them, for tests that ask for one sentence at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from unittest.mock import patch

from ingest.document import Document
from ingest.extract import extract
from ingest.mentions.find import Passage
from ingest.reading import understand
from ingest.reading.source import Source
from ingest.relations import sentences
from ingest.relations.engine.book import RuleBook
from ontology.records import Claim


def document(text: str, slug: str = "proeve") -> Document:
    """Return the document of a text, as if read from a file."""
    return understand(Source(text), slug=slug)


def claims(text: str) -> list[Claim]:
    """Return what the reader claims of a text."""
    return extract(document(text))


def stated(text: str, predicate: str = "") -> set[tuple[str, str, str]]:
    """Return (predicate, subject, object) of each claim, or of those with the predicate."""
    return {
        (claim.predicate, claim.subject.label, claim.object.label)
        for claim in claims(text)
        if predicate in ("", claim.predicate)
    }


def subjects(text: str, predicate: str = "") -> set[str]:
    """Return of what the reader claims something, or something with the predicate."""
    return {subject for _, subject, _ in stated(text, predicate)}


def named(text: str) -> set[str]:
    """Return what the sentences of a text name, once all names are known and what points back is resolved."""
    found: set[str] = set()
    said = sentences.said_in

    def told(source: Document, some: Sequence[tuple[Passage, Any]], book: RuleBook) -> Any:
        found.update(mention.label for passage, _ in some for mention in passage.mentions)
        return said(source, some, book)

    with patch.object(sentences, "said_in", told):
        claims(text)
    return found
