"""How fast PDF is read: pages a second of text alone, beside what PDFium takes for the bare text, and of pages with a
ruled table, which pdfplumber reads.

``python benchmarks/pdf.py [--pages 400] [--tables 20]`` makes its PDF itself. Times are processor seconds.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

LINE = "Projektet er et samarbejde mellem kommunen og regionen om unge med angst, nr."
LINES = 44
"""Lines of a page of text, each of about 80 characters: three thousand letters a page."""
ROWS, COLUMNS = 12, 4


def text_page(number: int) -> str:
    """Return the drawing of a page of plain text with a heading."""
    lines = [f"BT /F1 16 Tf 70 800 Td (Afsnit {number}) Tj ET"]
    lines += [f"BT /F1 10 Tf 70 {780 - 16 * i} Td ({LINE} {number}-{i}.) Tj ET" for i in range(LINES)]
    return "\n".join(lines)


def table_page(number: int) -> str:
    """Return the drawing of a page with one ruled table."""
    left, top, wide, high = 70, 760, 110, 20
    rules = [
        f"{left} {top - high * row} m {left + wide * COLUMNS} {top - high * row} l S" for row in range(ROWS + 1)
    ] + [f"{left + wide * at} {top} m {left + wide * at} {top - high * ROWS} l S" for at in range(COLUMNS + 1)]
    cells = [
        f"BT /F1 9 Tf {left + wide * at + 4} {top - high * row - 14} Td (Celle {number}.{row}.{at}) Tj ET"
        for row in range(ROWS)
        for at in range(COLUMNS)
    ]
    return "\n".join([*rules, *cells])


def made(drawings: list[str]) -> bytes:
    """Return a PDF with one page for each drawing."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(drawings)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(drawings)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, drawing in enumerate(drawings):
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {5 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(drawing)} >>\nstream\n{drawing}\nendstream")
    body, places = "%PDF-1.4\n", []
    parts = [body]
    length = len(body)
    for number, content in enumerate(objects, start=1):
        places.append(length)
        parts.append(f"{number} 0 obj\n{content}\nendobj\n")
        length += len(parts[-1])
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    parts.append(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}")
    parts.append(f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{length}\n%%EOF\n")
    return "".join(parts).encode("latin-1")


def bare(content: bytes) -> int:
    """Return the number of characters that PDFium finds, and nothing else."""
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    size = sum(len(document[number].get_textpage().get_text_range()) for number in range(len(document)))
    document.close()
    return size


def pace(work: Callable[[], object], pages: int) -> float:
    """Return the pages that are read in a processor second, the best of three."""
    best = float("inf")
    for _ in range(3):
        begin = time.process_time()
        work()
        best = min(best, time.process_time() - begin)
    return pages / best


def main() -> None:
    """Print the pace of both kinds of page."""
    from ingest.reading.pdf import read_pdf

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=400, help="pages of text")
    parser.add_argument("--tables", type=int, default=20, help="pages with a ruled table")
    args = parser.parse_args()
    text = made([text_page(number) for number in range(args.pages)])
    tables = made([table_page(number) for number in range(args.tables)])
    alone = pace(lambda: bare(text), args.pages)
    print(f"text, PDFium alone  {alone:8.0f} pages/s of {bare(text) / args.pages:.0f} letters")
    print(f"text, the reader    {pace(lambda: read_pdf(text, 'made.pdf'), args.pages):8.0f} pages/s")
    print(f"ruled tables        {pace(lambda: read_pdf(tables, 'made.pdf'), args.tables):8.0f} pages/s")


if __name__ == "__main__":
    main()
