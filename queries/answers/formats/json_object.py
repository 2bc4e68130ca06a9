"""An answer as one JSON object: what was asked, the rows with labels beside IRIs, the sources, and the query itself."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import pyoxigraph as ox

from queries.answers.answer import LICENCE, Answer, plain
from queries.engines import Term
from queries.question import Column


def json_text(answer: Answer, evidence: bool = False) -> str:
    """Return the answer as JSON, indented, in a fixed order of keys."""
    return json.dumps(json_object(answer, evidence), ensure_ascii=False, indent=1) + "\n"


def json_object(answer: Answer, evidence: bool = False) -> dict[str, Any]:
    """Return JSON values: an entity is ``{"iri", "label"}``, a word of the question ``{"value", "label"}``.

    A list is an array of entities, empty where there are none. Where the layer has candidates, each row's
    ``layer`` tells whether the accepted facts alone give it.
    """
    question, language = answer.question, answer.language
    return {
        "question": {
            "slug": question.slug,
            "text": question.words.text(language),
            "explanation": question.explanation.text(language),
        },
        "parameters": {name: _cell(answer, answer.values.get(name)) for name, _, _ in answer.parameters()},
        "layer": answer.told,
        "build": answer.build,
        "licence": LICENCE,
        "note": answer.note,
        "shown": len(answer.rows),
        "total": answer.total,
        "columns": [
            {
                "name": column.name,
                "label": column.label.text(language),
                "empty": "unknown" if column.unknown else "none",
                "list": column.several,
            }
            for _, column in answer.shown
        ],
        "rows": [_row(answer, index, evidence) for index in range(len(answer.rows))],
        "sources": [asdict(source) for source in answer.sources],
        "query": answer.query,
    }


def _row(answer: Answer, index: int, evidence: bool) -> dict[str, Any]:
    row = answer.rows[index]
    cells: dict[str, Any] = {column.name: _cell(answer, row[place], column) for place, column in answer.shown}
    if answer.candidates:
        cells["layer"] = "candidate" if answer.candidates[index] else "accepted"
    if evidence:
        places = answer.evidence[index] if index < len(answer.evidence) else ()
        cells["evidence"] = [asdict(place) for place in places]
    return cells


def _cell(answer: Answer, term: Term | None, column: Column | None = None) -> Any:
    if column is not None and column.several:
        return [_cell(answer, ox.NamedNode(iri)) for iri in answer.entities(column, term)]
    if isinstance(term, ox.NamedNode):
        return {"iri": term.value, "label": answer.text(term)}
    if isinstance(term, ox.Literal) and term.value in answer.question.terms:
        return {"value": term.value, "label": answer.text(term)}
    return plain(term)
