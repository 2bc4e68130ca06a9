"""The build report: what the graph holds by class, predicate and document, and what a person should look at."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from ontology.graphs import FACTS
from ontology.terms import PG, RDF

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ingest.building.build import Build


def report_json(built: Build) -> str:
    """Return the report as JSON, for programs."""
    return json.dumps(_figures(built), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def report_text(built: Build) -> str:
    """Return the report as Markdown, for people."""
    figures = _figures(built)
    lines = [
        "# Build report",
        "",
        f"Version `{built.version}`, seen from {built.as_of or 'no date'}.",
        "",
        *_table("Triples by graph", "graph", figures["triples"]),
        *_table("Claims by document", "document", figures["claims_by_document"]),
        *_table("Claims by predicate", "predicate", figures["claims_by_predicate"]),
        *_table("Claims by status", "status", figures["claims_by_status"]),
        *_table("Facts by class", "class", figures["facts_by_class"]),
        *_table("Decisions of the ledger", "what became of them", figures["decisions"]),
        f"## Findings ({len(built.findings)})",
        "",
        *(f"- {f.severity} {f.code} {f.where} {f.subject}: {f.message}" for f in built.findings),
        *(f"- not read: {message}" for message in built.unread),
    ]
    return "\n".join(lines) + "\n"


def _figures(built: Build) -> dict[str, Any]:
    types = (o for _, p, o in built.parts[FACTS] if p == RDF.type and o.startswith(f"<{PG.base}"))
    classes = Counter(map(PG.local, types))
    return {
        "version": built.version,
        "as_of": built.as_of,
        "triples": {name.rsplit("/", 1)[-1]: len(part) for name, part in built.parts.items()},
        "claims_by_document": _count(built.claims, 0),
        "claims_by_predicate": _count(built.claims, 1),
        "claims_by_status": _count(built.claims, 2),
        "decisions": dict(built.decisions),
        "facts_by_class": dict(sorted(classes.items())),
        "findings": [finding.as_dict() for finding in built.findings],
        "unread": list(built.unread),
    }


def _count(claims: Mapping[tuple[str, ...], int], place: int) -> dict[str, int]:
    """Return the numbers of claims by what stands at one *place* of that by which they were counted."""
    found = Counter[str]()
    for what, number in claims.items():
        found[what[place]] += number
    return dict(sorted(found.items()))


def _table(title: str, head: str, figures: Mapping[str, int]) -> list[str]:
    rows = [f"| {name} | {count:,} |" for name, count in figures.items()]
    return [f"## {title}", "", f"| {head} | count |", "| --- | ---: |", *rows, ""]
