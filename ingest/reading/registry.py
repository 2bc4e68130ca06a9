"""Read a document: choose the reader by what the file holds, repair its text, find its structure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from ingest.document import Document
from ingest.limits import load
from ingest.persons.filenames import document_name
from ingest.reading.docx import read_docx
from ingest.reading.html import looks_like_html, read_html
from ingest.reading.pdf import read_pdf
from ingest.reading.repair import repair
from ingest.reading.source import Source
from ingest.reading.structure import structure
from ingest.reading.txt import read_txt
from ontology.errors import InputError

Reader = Callable[[bytes, str], Source]

OTHER_FORMATS: tuple[tuple[bytes, str, str], ...] = (
    (b"\xd0\xcf\x11\xe0", "is a file of old Office (.doc, .xls, .ppt).", "Open it and save it as docx or PDF."),
    (b"{\\rtf", "is a rich text file (RTF).", "Open it in Word and save it as docx or PDF."),
    (b"\x89PNG", "is a picture.", "Run text recognition (OCR) on it, and read the PDF that comes out."),
    (b"\xff\xd8\xff", "is a picture.", "Run text recognition (OCR) on it, and read the PDF that comes out."),
)
"""What people send instead of a document that can be read: how it begins, what it is, what to do."""

_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
"""Bytes that no text holds."""
_HEAD = 4096
"""Bytes at a file's beginning that tell what it is."""

READERS: tuple[tuple[str, Callable[[bytes], bool], Reader], ...] = (
    ("PDF", lambda content: b"%PDF-" in content[:1024], read_pdf),
    ("docx", lambda content: content.startswith((b"PK\x03\x04", b"PK\x05\x06")), read_docx),
    ("HTML", looks_like_html, read_html),
    ("text", lambda content: True, read_txt),
)
"""The formats in the order in which they are tried: name, what tells it, reader."""


def read(path: Path | str) -> Document:
    """Return the document at *path*; its format is told by its content, not by its name.

    Raises :class:`ontology.errors.InputError` for what cannot be read, in one sentence with the file and what to do.
    """
    path = Path(path)
    content = load(path)
    _refuse_other_formats(content, str(path))
    name, reader = next((name, reader) for name, tells, reader in READERS if tells(content))
    if name == "text":
        _refuse_torn(content, path)
    source = reader(content, str(path))
    return understand(source, slug=document_name(path), sha256=hashlib.sha256(content).hexdigest())


def _refuse_other_formats(content: bytes, where: str) -> None:
    for begins, what, advice in OTHER_FORMATS:
        if content.startswith(begins):
            raise InputError(what, where=where, advice=advice)


def _refuse_torn(content: bytes, path: Path) -> None:
    """Refuse a file that its name calls a PDF or docx, and that holds neither of them nor text."""
    called = path.suffix.casefold().removeprefix(".")
    if called in {"pdf", "docx"} and _CONTROL.search(content, 0, _HEAD):
        raise InputError(
            f"is damaged: its name says {called}, and it does not begin as one.",
            where=str(path),
            advice="Save it again from the program that made it, or fetch it anew.",
        )


def understand(source: Source, *, slug: str, sha256: str = "") -> Document:
    """Return the document of a *source*: its text repaired, its blocks and sections found."""
    mended, layout = repair(source)
    text, blocks, sections, title = structure(mended.text, layout)
    return Document(
        slug=slug,
        raw=source.text,
        text=text,
        origins=mended.origins,
        sections=sections,
        repairs=tuple(sorted(mended.repairs)),
        pages=source.pages,
        title=source.title or title,
        sha256=sha256,
        findings=source.findings,
        blocks=blocks,
    )
