"""Tables of what is moved for a budget: a row tells who proposes what, and what it costs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ingest.relations.engine.matching import node_of
from ingest.relations.tables.cells import sum_of
from ingest.relations.tables.grid import Row
from ingest.search.patterns import compiled
from ontology.predicates import ORGANISATIONS
from ontology.records import Node, Value

_COSTS = compiled(r"\b(?:udgift|merudgift|kr|kroner|pris|beløb|økonomi|bevilling|sum|drift)")
_A_YEAR = compiled(r"\b(?:årligt?|pr\.? år|om året|hvert år)\b")
_YEAR = compiled(r"\b20\d\d\b")
_LETTERS = compiled(r"[^\W\d_]{3,}")
_WITHDRAWN = compiled(r"\b(?:trukket|bortfaldet|afvist)\b")

Moved = tuple[str, Node, Node, dict[str, Value], str]


def moved_in(row: Row, headers: Mapping[str, str], factor: int, year: str) -> Iterator[Moved]:
    """Yield who moves what in a row; *factor*: by what bare sums are multiplied, *year*: that of the budget."""
    mover, wish = row.get("mover"), row.get("project", "proposed")
    if mover is None or wish is None or not _LETTERS.search(wish.text):
        return
    if any(_WITHDRAWN.search(cell.text.lower()) for cell in row.cells.values()):
        return
    told: dict[str, Value] = {"year": year} if year else {}
    for kind, cell in row.cells.items():
        header = headers.get(kind, "").lower()
        if cell in (mover, wish) or not _COSTS.search(header) or not (amount := sum_of(cell, factor)):
            continue
        told["amount_dkk"] = amount
        told |= {"year": named[0]} if (named := _YEAR.search(header)) else {}
        told |= {"recurring": "year"} if _A_YEAR.search(f"{header} {cell.text.lower()}") else {}
        break
    title = " ".join(wish.text.split())
    for party in mover.named(ORGANISATIONS | {"Party"}):
        yield "proposes", node_of(party), Node("Proposal", title[0].upper() + title[1:]), told, "moved"
