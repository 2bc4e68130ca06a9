"""From a document to its claims: who proposes, and what is admitted."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ingest.building.hands import FEW
from ingest.claims import Proposer, admit
from ingest.document import Document
from ingest.mentions.names.named import register_names
from ingest.reading import read
from ingest.relations.grammar import Grammar, rule_book
from ingest.search.patterns import KEPT
from ingest.search.sought import compile_all
from ontology.records import Claim

PROPOSERS: tuple[Proposer, ...] = (Grammar(),)
"""Whatever reads a document and proposes claims; another reader is added here."""


def load() -> None:
    """Load the names and rules, so that processes that part from this one have them."""
    register_names()
    rule_book()
    gc.freeze()  # all this stays: to look through it again takes time, and copies what is shared with the other process


@contextmanager
def ready_for(documents: int) -> Iterator[None]:
    """Be ready to read that many *documents*, and keep what was compiled for them.

    Before many all patterns are compiled, once for all processes; a few do without most, and each waits until a
    sentence holds its words. A pattern that was not kept yet tells that most are not: then all are.
    """
    load()
    if documents > FEW:
        _compile_all()
    yield
    if KEPT.lacking:
        _compile_all()


def _compile_all() -> None:
    if KEPT.may_be_written:
        compile_all()
        rule_book().compile_all()
        KEPT.keep()
        gc.freeze()


def extract(source: Document | Path | str, proposers: Sequence[Proposer] = PROPOSERS) -> list[Claim]:
    """Return the claims of a document, or of the file at a path, in the order of the text.

    Raises :class:`ontology.errors.InputError` for a file that cannot be read.
    """
    with _uncollected():
        document = source if isinstance(source, Document) else read(source)
        return [claim for proposer in proposers for claim in admit(document, proposer.propose(document))]


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let Python look for no circles of objects: a document is read without any, and to look takes 3 % of the time."""
    wanted = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if wanted:
            gc.enable()
