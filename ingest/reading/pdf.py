"""PDF: the text of each page by pypdfium2, and the rows of ruled tables by pdfplumber where a page has them."""

from __future__ import annotations

import re
from typing import Any

from ingest.limits import PAGES
from ingest.reading.pdf_layout import Body, SetLine, marks, set_lines, written
from ingest.reading.pdf_tables import bands, ruled, with_tables
from ingest.reading.source import Source
from ingest.search.patterns import compiled
from ontology.errors import InputError

_NO_TITLE = compiled(
    r"^(?:Microsoft|untitled|Dokument\d*|Print|PowerPoint)|\.(?:docx?|pdf|pptx?|indd|xlsx?)$|_", re.IGNORECASE
)
_PASSWORD = 4
_SCANNED = 40
"""A page with fewer letters than this on average is taken for a picture."""
_RECOGNISE = "Run text recognition (OCR) on it, then read the result."
_PRINT_AGAIN = "Open it, print it to a new PDF, and read that."


def read_pdf(content: bytes, where: str) -> Source:
    """Return the text of a PDF, pages divided by form feeds; a broken page is told of and left out.

    Raises InputError for an encrypted or damaged file, for more than 2,000 pages, and where there is no text layer.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        raise _not_opened(error, where) from error
    try:
        if count > PAGES:
            raise InputError(
                f"has {count} pages; documents up to {PAGES:,} pages are read.",
                where=where,
                advice="Split it and read the parts.",
            )
        pages, findings, table_pages = _pages(document, count)
        _put_tables(document, content, pages, table_pages)
        title = _title(document)
    finally:
        document.close()
    if _fewer_letters(pages, min(_SCANNED, _SCANNED * count)):
        raise InputError("is a PDF without a text layer (scanned?).", where=where, advice=_RECOGNISE)
    findings += _pictures(pages)
    return _joined(pages, title, findings)


def _not_opened(error: Exception, where: str) -> InputError:
    if getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).lower():
        return InputError("is an encrypted PDF.", where=where, advice="Save a copy without password protection.")
    return InputError("is a damaged PDF.", where=where, advice=_PRINT_AGAIN)


def _pages(document: Any, count: int) -> tuple[list[list[SetLine]], list[str], list[int]]:
    """Return the lines of each page (none for a broken one), what could not be read, and the pages with drawn rules."""
    import pypdfium2

    pages: list[list[SetLine]] = []
    findings: list[str] = []
    table_pages: list[int] = []
    for number in range(count):
        try:
            page = document[number]
            text_page = page.get_textpage()
            pages.append(set_lines(text_page))
            if ruled(page):
                table_pages.append(number)
            text_page.close()
            page.close()
        except (pypdfium2.PdfiumError, ValueError, UnicodeError, OSError) as error:
            del pages[number:]
            pages.append([])
            findings.append(f"Page {number + 1} could not be read and is left out ({type(error).__name__}).")
    return pages, findings, table_pages


def _put_tables(document: Any, content: bytes, pages: list[list[SetLine]], numbers: list[int]) -> None:
    """Write the pages that hold ruled tables anew, their tables row by row."""
    if not numbers:
        return
    for number, tables in bands(content, numbers).items():
        page = document[number]
        pages[number] = with_tables(pages[number], page.get_height(), tables)
        page.close()


def _title(document: Any) -> str:
    try:
        title = " ".join(str(document.get_metadata_value("Title")).split())
    except Exception:  # a title is not worth a document
        return ""
    return "" if _NO_TITLE.search(title) else title


def _fewer_letters(pages: list[list[SetLine]], least: int) -> bool:
    """Say whether a document holds fewer letters than *least*; most are told by their first lines."""
    letters = 0
    for line in (line for page in pages for line in page):
        if letters >= least:
            return False
        letters += sum(map(str.isalpha, line.text))
    return letters < least


def _pictures(pages: list[list[SetLine]]) -> list[str]:
    bare = [str(number) for number, lines in enumerate(pages, start=1) if not lines]
    if not bare or len(bare) == len(pages):
        return []
    return [
        f"{len(bare)} of {len(pages)} pages hold no text (pictures or blank): "
        f"{', '.join(bare[:10])}{' …' if len(bare) > 10 else ''}."
    ]


def _joined(pages: list[list[SetLine]], title: str, findings: list[str]) -> Source:
    """Join the pages: each ends with a line end and a form feed, so that lines and pages can be told."""
    body = Body.of(pages)
    parts: list[str] = []
    starts: list[int] = []
    heads: list[tuple[int, float]] = []
    offset = 0
    for lines in pages:
        text, found = written(lines, body)
        starts.append(offset)
        heads += [(offset + place, height) for place, height in found]
        parts.append(text + "\n\f")
        offset += len(parts[-1])
    return Source("".join(parts), pages=tuple(starts), title=title, marks=marks(heads), findings=tuple(findings))
