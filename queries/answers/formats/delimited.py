"""An answer as CSV: a header row, and the rows with an IRI beside each label; what it is as lines before it."""

from __future__ import annotations

import csv
import io

from ontology.cells import defused
from queries.answers.answer import Answer, is_number
from queries.answers.formats.wording import WORDS, about, place_texts
from queries.engines import Term
from queries.question import Column


def csv_text(answer: Answer, evidence: bool = False) -> str:
    """Return the answer as a plain table in CSV, as every program reads it; an empty cell is no value.

    Where the layer has candidates, the column ``layer`` tells which rows the accepted facts alone do not give.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    entities = _entity_places(answer)
    standing = [["candidate" if one else "accepted"] for one in answer.candidates]
    more = ["layer"] * (answer.candidates != ()) + ["evidence"] * evidence
    writer.writerow(_heading(answer, entities) + more)
    for index, row in enumerate(answer.rows):
        cells = [
            cell for place, column in answer.shown for cell in _cells(answer, column, row[place], place in entities)
        ]
        cells += standing[index] if standing else []
        writer.writerow(cells + ([_evidence(answer, index)] if evidence else []))
    return out.getvalue()


def head_text(answer: Answer) -> str:
    """Return what an answer says of itself as lines that begin with ``#``, to stand before the table."""
    lines = [f"# {name}: {' '.join(text.split())}\n" for name, text in about(answer)]
    unknown = [column.name for _, column in answer.shown if column.unknown]
    if unknown:
        lines.append(f"# {', '.join(unknown)}: (tom/empty) = {WORDS[answer.language]['unknown']}\n")
    return "".join(lines)


def _entity_places(answer: Answer) -> set[int]:
    shown = answer.shown
    return {
        at for at, column in shown if column.several or any(answer.entities(column, row[at]) for row in answer.rows)
    }


def _heading(answer: Answer, entities: set[int]) -> list[str]:
    names = []
    for place, column in answer.shown:
        names += [column.name, column.name + "_iri"] if place in entities else [column.name]
    return names


def _cells(answer: Answer, column: Column, term: Term | None, entity: bool) -> list[str]:
    text = _safe(answer.text(term, column), term)
    return [text, " ".join(answer.entities(column, term))] if entity else [text]


def _safe(text: str, term: Term | None) -> str:
    """Return the text with an apostrophe before what a spreadsheet would run; numbers keep their sign."""
    return text if is_number(term) else defused(text)


def _evidence(answer: Answer, index: int) -> str:
    places = answer.evidence[index] if index < len(answer.evidence) else ()
    return " | ".join(place_texts(places, answer.language))
