"""Plain text: decoded, its line ends written as one sign, so that its line numbers are the file's own."""

from __future__ import annotations

import re

from ingest.reading.encoding import decode
from ingest.reading.source import Source


def read_txt(content: bytes, where: str) -> Source:
    """Return the text of a plain-text file; form feeds begin pages."""
    text, findings = decode(content, where)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    breaks = [match.end() for match in re.finditer("\f", text)]
    return Source(text=text, pages=(0, *breaks) if breaks else (), findings=findings)
