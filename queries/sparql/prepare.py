"""Makes the text that an engine runs: checked, with values, prefixes and the row limit in it; its graphs beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from queries.engines import Term
from queries.sparql.guard import Query, check
from queries.sparql.tokens import Token
from queries.sparql.values import bind_query


@dataclass(frozen=True, slots=True)
class Prepared:
    """What an engine gets: the text, its form, the graphs that make up its dataset, and the most rows it may give."""

    text: str
    form: str
    default: tuple[str, ...]
    named: tuple[str, ...]
    rows: int | None


def prepare(
    text: str,
    values: Mapping[str, Term] | None = None,
    *,
    graphs: tuple[str, ...] | None = None,
    named: tuple[str, ...] | None = None,
    rows: int | None = None,
) -> Prepared:
    """Return the query *text* ready to run.

    *graphs* make up the default graph (none given: facts, registers, ontology) and *named* are open to GRAPH (none
    given: all of ours); either one given comes before the query's own FROM (SPARQL 1.1 Protocol, section 2.1.4). With
    *rows* a SELECT asks for one row more, so that whoever cuts the answer knows that there is more. Raises QueryError
    and UsageError as ``check`` and ``bind`` do.
    """
    from ontology.graphs import ALL, DEFAULT

    query = bind_query(check(text), values or {})
    if graphs is None and named is None:
        graphs, named = query.default, query.named
    return Prepared(
        _prefixes(query) + _edited(query, rows),
        query.form,
        DEFAULT if graphs is None else graphs,
        ALL if named is None else named,
        rows,
    )


def _prefixes(query: Query) -> str:
    """Return declarations for the prefixes that the query leaves to us."""
    from ontology.terms import PREFIXES

    return "".join(f"PREFIX {name}: <{PREFIXES[name]}> " for name in query.undeclared)


def _edited(query: Query, rows: int | None) -> str:
    """Return the text without its FROM clauses, which stand beside it, and with a limit of *rows* + 1."""
    edits = [*_dataset_spans(query.tokens)]
    if query.form == "SELECT" and rows is not None:
        edits += _limit(query.tokens, rows + 1)
    text = query.text
    for first, last, new in sorted(edits, reverse=True):
        text = text[:first] + new + text[last:]
    return text


def _dataset_spans(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int, str]]:
    for index, token in enumerate(tokens):
        if token.kind == "FROM":
            yield token.start, tokens[index + 1 + (tokens[index + 1].kind == "NAMED")].end, ""


def _limit(tokens: tuple[Token, ...], most: int) -> list[tuple[int, int, str]]:
    """Return the edit that lowers the outermost LIMIT to *most*, or adds one before a closing VALUES."""
    outer = list(_outermost(tokens))
    for one, two in pairwise(outer):
        if one.kind == "LIMIT":
            return [(two.start, two.end, str(most))] if int(two.text) > most else []
    place = next(token.start for token in outer if token.kind in ("VALUES", "END"))
    return [(place, place, f"\nLIMIT {most} ")]


def _outermost(tokens: tuple[Token, ...]) -> Iterator[Token]:
    depth = 0
    for token in tokens:
        depth += (token.kind == "{") - (token.kind == "}")
        if depth == 0:
            yield token
