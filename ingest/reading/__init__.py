"""Readers of documents: one file a format, the repair of the text, and its structure."""

from ingest.reading.registry import read, understand

__all__ = ["read", "understand"]
