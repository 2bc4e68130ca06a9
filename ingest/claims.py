"""The one door for claims: whoever proposes, a claim is admitted only when its words stand where it says they do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from ingest.document import Document
from ingest.persons import mask
from ontology.identifiers import fold, quote_hash
from ontology.predicates import LITERALS, PREDICATES, TYPES
from ontology.records import Claim, Evidence, Node, Value

LONGEST_LABEL = 240


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim as proposed: the statement, and the stretch ``[start, end)`` of the repaired text that it rests on.

    *quote* is what the proposer says stands there; empty means whatever stands there. *rule* names the proposer's reason.
    """

    predicate: str
    subject: Node
    object: Node
    start: int
    end: int
    qualifiers: Mapping[str, Value] = field(default_factory=dict)
    confidence: float = 0.5
    rule: str = ""
    quote: str = ""
    negated: bool = False


class Proposer(Protocol):
    """Whatever reads a document and proposes claims: our grammar is one, a model or a person's list may be another."""

    def propose(self, document: Document) -> Iterable[Draft]:
        """Yield the claims that the document may hold, each with its place."""


def admit(document: Document, drafts: Iterable[Draft]) -> Iterator[Claim]:
    """Yield the claims whose words stand at their place and whose parts fit the schema; the others are dropped."""
    for draft in drafts:
        if not (_fits(draft) and _stands(document, draft)):
            continue
        subject, object_ = _masked(draft.subject), _masked(draft.object)
        if subject is None or object_ is None or subject == object_:
            continue
        yield Claim(
            subject=subject,
            predicate=draft.predicate,
            object=object_,
            evidence=evidence_of(document, draft.start, draft.end),
            qualifiers=tuple(sorted(_allowed(draft))),
            confidence=round(min(max(draft.confidence, 0.0), 1.0), 3),
            rule=draft.rule,
            negated=draft.negated,
        )


def _fits(draft: Draft) -> bool:
    predicate = PREDICATES.get(draft.predicate)
    return predicate is not None and draft.subject.type in TYPES and draft.object.type in predicate.objects


def _stands(document: Document, draft: Draft) -> bool:
    if not 0 <= draft.start < draft.end <= len(document.text):
        return False
    words = fold(document.text[draft.start : draft.end])
    return bool(words) and (not draft.quote or fold(draft.quote) in words)


def _masked(node: Node) -> Node | None:
    """Return the node, or None where its label is empty, too long, or holds a person's name or number."""
    label = fold(node.label)
    if not label or len(label) > LONGEST_LABEL or (node.type not in LITERALS and mask(label) != label):
        return None
    return Node(node.type, label)


def _allowed(draft: Draft) -> Iterator[tuple[str, Value]]:
    names = {*PREDICATES[draft.predicate].qualifiers, "defect"}
    yield from ((name, value) for name, value in draft.qualifiers.items() if name in names and value not in ("", None))


def evidence_of(document: Document, start: int, end: int) -> Evidence:
    """Return the evidence for ``[start, end)`` of the repaired text; its quote is the raw text, masked where need be."""
    repaired = document.text[start:end]
    raw_start, raw_end = document.raw_span(start, end)
    hidden = mask(repaired)
    quote = document.raw[raw_start:raw_end] if hidden == repaired else hidden
    section = document.section_at(start)
    return Evidence(
        document=document.slug,
        line=document.line_of(start),
        line_to=document.line_of(max(start, end - 1)),
        section=mask(section.title) if section else "",
        start=raw_start,
        end=raw_end,
        page=document.page_of(start),
        quote=quote,
        quote_hash=quote_hash(quote),
    )
