"""PDF."""

from ingest.reading.source import Source


def read_pdf(content: bytes, where: str) -> Source:
    """Read."""
    raise NotImplementedError
