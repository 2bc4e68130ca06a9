"""A labelled value of a card or page, and the claims that rest on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.claims import Draft
from ingest.document import Document
from ingest.mentions.mention import Mention
from ingest.mentions.topics.headings import Topic
from ingest.mentions.topics.scopes import Scope
from ontology.records import Node, Value

CONFIDENCE = 0.9
"""How often what a field says is right."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A labelled value: whose it is, where it stands, and the mentions inside it."""

    document: Document
    topic: Topic
    scope: Scope
    label: str
    start: int
    end: int
    inside: Sequence[Mention]

    def of(self, *types: str) -> list[Mention]:
        """Return the mentions of the given types."""
        return [m for m in self.inside if m.type in types]

    def draft(
        self,
        predicate: str,
        object_: Node,
        qualifiers: dict[str, Value] | None = None,
        rule: str = "",
        confidence: float = CONFIDENCE,
    ) -> Draft:
        """Return a claim of the subject that rests on the whole field."""
        node = self.topic.node
        return Draft(
            predicate, node, object_, self.start, self.end, qualifiers or {}, confidence, rule or f"field.{predicate}"
        )
