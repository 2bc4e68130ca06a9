"""The records that travel between the rooms: nodes, evidence and claims, frozen and small."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Value = str | int | float | bool | tuple[int, int] | tuple[float, float] | tuple[str, ...]
"""A qualifier's value: text, a number, a count's range, or a list of code-list terms."""

ReviewStatus = Literal["candidate", "accepted", "rejected"]


@dataclass(frozen=True, slots=True, order=True)
class Node:
    """A thing as a document names it: its type (a class of the ontology, without prefix) and its canonical label."""

    type: str
    label: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a claim stands: document, section, line and the exact words, masked.

    *line* and *line_to* are 1-based lines of the raw text (lines end at ``\\n`` only); *start* and *end* are
    character offsets in the raw text, end exclusive; *page* is 1-based and given for PDF only. *quote* is the
    masked text of the place; records are shipped without it, with *quote_hash* (SHA-256, first 16 hex digits, of the
    raw text of the place with white space folded), by which a build looks the place up again.
    """

    document: str
    line: int
    line_to: int
    section: str = ""
    start: int | None = None
    end: int | None = None
    page: int | None = None
    quote: str | None = None
    quote_hash: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement that one document makes, with how sure we are and where it stands.

    *qualifiers* are sorted (name, value) pairs with the names of :data:`ontology.predicates.PREDICATES`;
    *confidence* is between 0 and 1; *rule* names what proposed the claim; *status* is the review status.
    *negated* marks a statement that something is not so: it never becomes a fact.
    """

    subject: Node
    predicate: str
    object: Node
    evidence: Evidence
    qualifiers: tuple[tuple[str, Value], ...] = ()
    confidence: float = 1.0
    rule: str = "manual"
    status: ReviewStatus = "candidate"
    negated: bool = False

    def qualifier(self, name: str) -> Value | None:
        """Return the value of the qualifier *name*, or None when the source does not say."""
        return dict(self.qualifiers).get(name)


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """What is known of a document: its slug (the last part of its IRI), title, publisher, date and text hash.

    *date* is ISO 8601 with the precision the source has; *sha256* is of the file's bytes; *names* maps a label as the
    document uses it to the node meant there (``"Psykiatrien"`` in one region's minutes is that region's psychiatry).
    """

    slug: str
    title: str
    publisher: str = ""
    date: str = ""
    genre: str = ""
    sha256: str = ""
    language: str = "da"
    names: Mapping[str, Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something about the data that a person should look at: a result, never an exception."""

    code: str
    subject: str
    message: str
    where: str = ""
    severity: Literal["error", "warning", "info"] = "error"

    def as_dict(self) -> dict[str, Any]:
        """Return the finding as one JSON object."""
        return {
            "code": self.code,
            "severity": self.severity,
            "subject": self.subject,
            "message": self.message,
            "where": self.where,
        }
