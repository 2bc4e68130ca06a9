"""Word documents: paragraphs with their headings and list items, and table rows, in the order of the page."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from ingest.limits import RATIO, UNPACKED
from ingest.reading.source import Mark, MarkKind, Source
from ingest.search.patterns import compiled
from ontology.errors import InputError

_HEADING = compiled(r"(?:heading|overskrift)\s*(\d)", re.IGNORECASE)
_TITLE = compiled(r"title|titel|subtitle|undertitel", re.IGNORECASE)
_LIST = compiled(r"list|opstilling|punkt", re.IGNORECASE)
_BIG = 1_000_000
_OPEN_AGAIN = "Open it in Word, save it again as docx, or save it as PDF."

MarkedLine = tuple[str, MarkKind, int]


def read_docx(content: bytes, where: str) -> Source:
    """Return the text of a docx file, one paragraph or table row a line; raise InputError where it is none."""
    _refuse_bombs(content, where)
    document = _opened(content, where)
    lines: list[MarkedLine] = []
    try:
        lines.extend(_lines(document))
        title = str(document.core_properties.title or "").strip()
    except (KeyError, ValueError, AttributeError, IndexError) as error:
        raise InputError("is a damaged docx file.", where=where, advice=_OPEN_AGAIN) from error
    if not any(text.strip() for text, _, _ in lines):
        raise InputError(
            "is a docx file without text.", where=where, advice="Its pages may be pictures: run text recognition first."
        )
    return assembled(lines, title)


def assembled(lines: list[MarkedLine], title: str) -> Source:
    """Return the source of lines that know what they are; a line end inside one becomes a space."""
    parts: list[str] = []
    marks: list[Mark] = []
    offset = 0
    for text, kind, level in lines:
        flat = " ".join(text.split("\n")).strip() if kind != "row" else text.replace("\n", " ")
        if not flat.strip():
            continue
        marks.append(Mark(offset, kind, level))
        parts.append(flat)
        offset += len(flat) + 1
    return Source("\n".join(parts) + "\n", title=title, marked=True, marks=tuple(marks))


def _refuse_bombs(content: bytes, where: str) -> None:
    """Refuse what is no zip, is encrypted, is no Word document, or would unpack to far more than it is."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise InputError("is a damaged docx or zip file.", where=where, advice=_OPEN_AGAIN) from error
    total = sum(member.file_size for member in members)
    swollen = any(m.file_size > _BIG and m.file_size > RATIO * max(m.compress_size, 1) for m in members)
    if total > UNPACKED or swollen:
        raise InputError(
            "would unpack to far more than it holds (a zip bomb?).", where=where, advice="Save the document anew."
        )
    if not any(member.filename == "word/document.xml" for member in members):
        raise InputError(
            "is a zip file but no Word document.",
            where=where,
            advice="Unpack it and name the documents in it, or save it as docx.",
        )


def _opened(content: bytes, where: str) -> Any:
    import docx
    from docx.opc.exceptions import OpcError
    from lxml import etree

    try:
        return docx.Document(io.BytesIO(content))
    except (
        OpcError,
        etree.LxmlError,
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        AttributeError,
        TypeError,
        OSError,
        RuntimeError,
    ) as error:
        raise InputError("is a damaged docx file.", where=where, advice=_OPEN_AGAIN) from error
    except Exception as error:  # zlib.error and what else a damaged archive may raise inside the library
        raise InputError("is a docx file that cannot be unpacked.", where=where, advice=_OPEN_AGAIN) from error


def _lines(document: Any) -> Iterator[MarkedLine]:
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block)
        else:
            yield _paragraph(block)


def _paragraph(paragraph: Any) -> MarkedLine:
    text = paragraph.text
    style = str(getattr(paragraph.style, "name", "") or "")
    if match := _HEADING.search(style):
        return text, "heading", int(match[1])
    if _TITLE.fullmatch(style):
        return text, "heading", 1
    properties = paragraph._p.pPr
    if (properties is not None and properties.numPr is not None) or _LIST.search(style):
        return f"• {text}" if text.strip() else "", "item", 1
    return text, "prose", 0


def _rows(table: Any) -> Iterator[MarkedLine]:
    """Yield the rows of a table, merged cells once; a table of one column is paragraphs."""
    for row in table.rows:
        cells: list[str] = []
        seen: set[int] = set()
        for cell in row.cells:
            if id(cell._tc) not in seen:
                seen.add(id(cell._tc))
                cells.append(" ".join(cell.text.split()))
        filled = [cell for cell in cells if cell]
        if len(filled) == 1:
            yield filled[0], "prose", 0
        elif filled:
            yield "\t".join(cell or "–" for cell in cells), "row", 0
