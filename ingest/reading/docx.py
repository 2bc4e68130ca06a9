"""Word documents."""

from ingest.reading.source import Source


def read_docx(content: bytes, where: str) -> Source:
    """Read."""
    raise NotImplementedError
