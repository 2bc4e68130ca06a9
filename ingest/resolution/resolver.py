"""Resolves a node that a document names to the entity it stands for: deterministic, and explained.

In this order: the document's own names, the registers' codes and names (as of the document's date), the label itself;
then the ledger's splits, merges, names and types. Likeness never merges, it only proposes
(:mod:`ingest.resolution.proposals`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from ingest.ledger import Replay
from ontology.identifiers import entity_name, type_of
from ontology.names import Match, NameIndex
from ontology.predicates import INITIATIVES, ORGANISATIONS
from ontology.records import DocumentRecord, Node

_FAMILIES: tuple[frozenset[str], ...] = (ORGANISATIONS, INITIATIVES, frozenset({"LegalProvision", "Act"}))
"""Within a family a register's class wins over the document's: whether a body is a unit or a centre it knows best."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """The entity a node stands for: its local name, type and label, and *how* we know, in words.

    *registered*: a register describes the entity; *was*: the local name before the ledger's decisions.
    """

    name: str
    type: str
    label: str
    how: str
    registered: bool = False
    was: str = ""


class Resolver:
    """Resolves nodes against the names of the registers and the decisions of the ledger."""

    def __init__(self, names: NameIndex | None = None, decisions: Replay | None = None) -> None:
        """Resolve against *names* (none: labels only) and *decisions* (none: as the documents say)."""
        self._names = names or NameIndex(())
        self._decisions = decisions or Replay()
        self._cache: dict[tuple[str, Node], Resolution] = {}
        self._matches: dict[tuple[Node, str], Match | None] = {}

    def resolve(self, node: Node, document: DocumentRecord) -> Resolution:
        """Return the entity that *node* stands for in *document*."""
        key = (document.slug, node)
        if key not in self._cache:
            self._cache[key] = self._decided(self._named(node, document), document)
        return self._cache[key]

    def _named(self, node: Node, document: DocumentRecord) -> Resolution:
        meant, how = node, "its own label"
        if node.label in document.names:
            meant = document.names[node.label]
            how = f"{document.slug} says {node.label!r} for {meant.label!r}"
        match = self._match(meant, document.date)
        if match is not None:
            return Resolution(match.entity, match.type, self._official(match), f"{how}; {match.why}", registered=True)
        return Resolution(entity_name(meant.type, meant.label), meant.type, meant.label, how)

    def _match(self, node: Node, date: str) -> Match | None:
        """Return the register's entity that a node surely is; a thousand documents of a day name the same ones."""
        key = (node, date)
        if key not in self._matches:
            match = self._names.one(node.label, as_of=date, types=_types_like(node.type))
            self._matches[key] = match if match is not None and _is_sure(match, node) else None
        return self._matches[key]

    def _official(self, match: Match) -> str:
        names = self._names.names_of(match.entity)
        return names[0].text if names else match.row.text

    def _decided(self, resolution: Resolution, document: DocumentRecord) -> Resolution:
        decisions, first = self._decisions, resolution.name
        node = decisions.splits.get((resolution.name, document.slug))
        if node is not None:
            resolution = replace(
                self._named(node, replace(document, names={})),
                how="the ledger says what it stands for in this document",
            )
        name = self._kept(resolution.name)
        if name != resolution.name:
            resolution = self._merged(name, resolution)
        resolution = self._renamed(resolution)
        return replace(resolution, was=first) if resolution.name != first else resolution

    def _kept(self, name: str) -> str:
        """Return the entity that a chain of merges ends at."""
        while name in self._decisions.merged:
            name = self._decisions.merged[name]
        return name

    def _merged(self, name: str, resolution: Resolution) -> Resolution:
        rows = self._names.names_of(name)
        how = f"the ledger says {resolution.name} is the same as {name}"
        if rows:
            return Resolution(name, rows[0].type, rows[0].text, how, registered=True)
        return replace(resolution, name=name, type=type_of(name), how=how)

    def _renamed(self, resolution: Resolution) -> Resolution:
        label = self._decisions.labels.get(resolution.name, resolution.label)
        type_ = self._decisions.types.get(resolution.name, resolution.type)
        if (label, type_) == (resolution.label, resolution.type):
            return resolution
        how = f"{resolution.how}; the ledger names it {type_} {label!r}"
        return Resolution(entity_name(type_, label), type_, label, how)

    def successors(self) -> Iterator[tuple[str, str]]:
        """Yield each entity that the ledger merged or renamed with what stands in its place, named still or not."""
        decisions = self._decisions
        for first in sorted({*decisions.merged, *decisions.labels}):
            name = self._kept(first)
            type_ = decisions.types.get(name) or type_of(name)
            if name in decisions.labels and type_:
                name = entity_name(type_, decisions.labels[name])
            if name != first:
                yield first, name


def _types_like(type_: str) -> Collection[str]:
    return next((family for family in _FAMILIES if type_ in family), {type_})


def _is_sure(match: Match, node: Node) -> bool:
    """Tell whether a name is enough by itself: not a loose form, nor a place's bare name for another kind of body."""
    if match.how == "form" or (match.row.caution and match.how != "exact"):
        return False
    return match.row.kind not in {"bare", "genitive"} or match.type == node.type
