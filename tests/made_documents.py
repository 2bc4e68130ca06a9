"""Documents made in memory for tests of the readers: PDF by hand, docx by python-docx; nothing is read from disk."""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence


def pdf(
    pages: Sequence[Sequence[str]],
    *,
    rules: Sequence[Sequence[tuple[float, float, float, float]]] = (),
    encrypted: bool = False,
) -> bytes:
    """Return a PDF: one page for each list of lines, 14 points apart; *rules* are lines to draw.

    ``@x y words`` stands at a place, ``~16 words`` is 16 points high, ``~10b words`` is bold.
    """
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    kids: list[int] = []
    for number, lines in enumerate(pages):
        drawn = "".join(
            f"{x0} {y0} m {x1} {y1} l S\n" for x0, y0, x1, y1 in (rules[number] if number < len(rules) else ())
        )
        text = "".join(
            f"BT {_font(line)} Tf {_place(line, index)} Td ({_escaped(line)}) Tj ET\n"
            for index, line in enumerate(lines)
        )
        stream = (drawn + text).encode("windows-1252")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> "
            b"/Contents %d 0 R >>" % len(objects)
        )
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % kid for kid in kids), len(kids))
    extra = b""
    if encrypted:
        objects.append(b"<< /Filter /Standard /V 1 /R 2 /O (%s) /U (%s) /P -4 >>" % (b"o" * 32, b"u" * 32))
        extra = b" /Encrypt %d 0 R /ID [(a) (a)]" % len(objects)
    return _file(objects, extra)


def _place(line: str, index: int) -> str:
    if line.startswith("@"):
        x, y, _ = line[1:].split(" ", 2)
        return f"{x} {y}"
    return f"50 {800 - 14 * index}"


def _font(line: str) -> str:
    size = line[1:].split(" ", 1)[0] if line.startswith("~") else "10"
    return f"/F2 {size[:-1]}" if size.endswith("b") else f"/F1 {size}"


def _escaped(line: str) -> str:
    shown = line.split(" ", 2)[2] if line.startswith("@") else line.split(" ", 1)[1] if line.startswith("~") else line
    return shown.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(objects: Sequence[bytes], extra: bytes) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, extra, start)
    return bytes(out)


def docx(blocks: Sequence[tuple[str, str]], table: Sequence[Sequence[str]] = (), title: str = "") -> bytes:
    """Return a docx of (style, text) paragraphs and one table after them."""
    import docx as python_docx

    document = python_docx.Document()
    document.core_properties.title = title
    for style, text in blocks:
        document.add_paragraph(text, style=style)
    if table:
        made = document.add_table(rows=len(table), cols=len(table[0]))
        for row, cells in zip(made.rows, table, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def bomb(size: int = 60_000_000) -> bytes:
    """Return a zip whose document would unpack to *size* zeros."""
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=zlib.Z_BEST_COMPRESSION) as archive:
        archive.writestr("word/document.xml", b"\0" * size)
    return out.getvalue()
