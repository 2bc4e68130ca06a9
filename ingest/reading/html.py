"""Web pages."""

from ingest.reading.source import Source


def looks_like_html(content: bytes) -> bool:
    """Tell."""
    return False


def read_html(content: bytes, where: str) -> Source:
    """Read."""
    raise NotImplementedError
