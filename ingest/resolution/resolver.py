"""Resolves a node that a document names to the entity it stands for: deterministic, and explained."""

from __future__ import annotations

from dataclasses import dataclass

from ontology.identifiers import entity_name
from ontology.records import DocumentRecord, Node


@dataclass(frozen=True, slots=True)
class Resolution:
    """The entity a node stands for: its local name, type and label, and *how* we know, in words."""

    name: str
    type: str
    label: str
    how: str
    registered: bool = False


class Resolver:
    """Resolves nodes by the document's own names, then the registers, then the label itself."""

    def __init__(self, registers: object | None = None) -> None:
        """Resolve against *registers*."""
        self._cache: dict[tuple[str, Node], Resolution] = {}

    def resolve(self, node: Node, document: DocumentRecord) -> Resolution:
        """Return the entity that *node* stands for in *document*."""
        key = (document.slug, node)
        if key not in self._cache:
            self._cache[key] = self._resolve(node, document)
        return self._cache[key]

    def _resolve(self, node: Node, document: DocumentRecord) -> Resolution:
        meant = document.names.get(node.label, node)
        how = "its own label" if meant is node else f"in {document.slug} the label {node.label!r} stands for it"
        return Resolution(entity_name(meant.type, meant.label), meant.type, meant.label, how)
