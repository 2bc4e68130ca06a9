"""What changed between two builds: claims that came, went or changed status, and entities likewise."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ontology.graphs import CANDIDATES, EVIDENCE, FACTS, REGISTERS
from queries.labels import iris_in, labels_of, local_name, text_of

if TYPE_CHECKING:
    from queries.engines import Engine

_CLAIMS = f"""
SELECT ?claim ?subject ?predicate ?object ?status ?document WHERE {{
  GRAPH <{EVIDENCE}> {{
    ?claim a pg:Claim ; rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object ;
           pg:reviewStatus ?status ; pg:evidence/oa:hasSource ?document .
  }}
}}"""
_ENTITIES = "SELECT DISTINCT ?entity WHERE { ?entity skos:prefLabel ?label }"
_LAYERS = (FACTS, CANDIDATES, REGISTERS)


@dataclass(frozen=True, slots=True, order=True)
class ClaimLine:
    """A claim in words, for comparing: the same identifier is the same statement of the same document."""

    document: str
    predicate: str
    subject: str
    object: str
    identifier: str
    status: str

    def __str__(self) -> str:
        return f"{self.subject} — {self.predicate} → {self.object} ({self.document}, {self.status})"


@dataclass(frozen=True, slots=True)
class BuildDifference:
    """What the new build has that the old has not, what it lost, and which claims changed status (old, new)."""

    new_claims: tuple[ClaimLine, ...]
    lost_claims: tuple[ClaimLine, ...]
    changed_claims: tuple[tuple[ClaimLine, ClaimLine], ...]
    new_entities: tuple[tuple[str, str], ...]
    lost_entities: tuple[tuple[str, str], ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether the two builds have the same claims and the same entities."""
        return not any((self.new_claims, self.lost_claims, self.changed_claims, self.new_entities, self.lost_entities))


def difference(old: Engine, new: Engine, language: str = "da") -> BuildDifference:
    """Compare two builds by their claims and entities, told by their labels in *language* where they have one."""
    before, after = _claims(old, language), _claims(new, language)
    entities_before, entities_after = _entities(old, language), _entities(new, language)
    both = sorted(before.keys() & after.keys())
    return BuildDifference(
        new_claims=tuple(sorted(after[key] for key in after.keys() - before.keys())),
        lost_claims=tuple(sorted(before[key] for key in before.keys() - after.keys())),
        changed_claims=tuple((before[k], after[k]) for k in both if before[k].status != after[k].status),
        new_entities=tuple(sorted(entities_after - entities_before)),
        lost_entities=tuple(sorted(entities_before - entities_after)),
    )


def in_words(diff: BuildDifference, longest: int = 20) -> str:
    """Return the difference as text; a list longer than *longest* is cut and says so."""
    if diff.is_empty:
        return "The two builds have the same claims and the same entities."
    counts = Counter(line.document for line in diff.new_claims)
    parts = [
        _list("new claims", [str(line) for line in diff.new_claims], longest),
        _list("lost claims", [str(line) for line in diff.lost_claims], longest),
        _list("changed status", [f"{new} (was {old.status})" for old, new in diff.changed_claims], longest),
        _list("new entities", [f"{label} <{iri}>" for iri, label in diff.new_entities], longest),
        _list("lost entities", [f"{label} <{iri}>" for iri, label in diff.lost_entities], longest),
        _list("new claims by document", [f"{name}: {count}" for name, count in sorted(counts.items())], longest),
    ]
    return "\n".join(part for part in parts if part)


def as_json(diff: BuildDifference) -> dict[str, Any]:
    """Return the whole difference, uncut, as one JSON object."""
    return {
        "new_claims": [_row(line) for line in diff.new_claims],
        "lost_claims": [_row(line) for line in diff.lost_claims],
        "changed_claims": [{"was": old.status, **_row(new)} for old, new in diff.changed_claims],
        "new_entities": [{"iri": iri, "label": label} for iri, label in diff.new_entities],
        "lost_entities": [{"iri": iri, "label": label} for iri, label in diff.lost_entities],
    }


def _row(line: ClaimLine) -> dict[str, str]:
    return {name: getattr(line, name) for name in ClaimLine.__slots__}


def _claims(engine: Engine, language: str) -> dict[str, ClaimLine]:
    rows = engine.select(_CLAIMS, graphs=_LAYERS).rows
    labels = labels_of(engine, iris_in(rows), language, _LAYERS)
    found = {}
    for claim, subject, predicate, object_, status, document in ([text_of(term) for term in row] for row in rows):
        found[claim] = ClaimLine(
            document=local_name(document).removeprefix("document-"),
            predicate=local_name(predicate),
            subject=labels.get(subject, subject),
            object=labels.get(object_, object_),
            identifier=claim,
            status=local_name(status).removeprefix("review-"),
        )
    return found


def _entities(engine: Engine, language: str) -> set[tuple[str, str]]:
    entities = iris_in(engine.select(_ENTITIES, graphs=_LAYERS).rows)
    return set(labels_of(engine, entities, language, _LAYERS).items())


def _list(title: str, lines: list[str], longest: int) -> str:
    if not lines:
        return ""
    cut = f" ({longest} of {len(lines)} shown)" if len(lines) > longest else ""
    return "\n".join([f"{title}: {len(lines)}{cut}", *(f"  {line}" for line in lines[:longest])])
