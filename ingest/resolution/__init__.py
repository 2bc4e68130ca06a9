"""Which thing is meant: from a label in a document to one node of the graph, with the reason in words."""

from ingest.resolution.resolver import Resolution, Resolver

__all__ = ["Resolution", "Resolver"]
