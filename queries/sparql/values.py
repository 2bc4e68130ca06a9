"""Puts typed values into a query in the same way for every engine: each ``?name`` becomes the term itself.

The replacement works on tokens, never on text, so a value stays a value whatever it contains, and subqueries and
filters inside OPTIONAL see it too (which binding beforehand does not promise). A block ``VALUES ?name { … }`` is the
default that makes a file run in any SPARQL tool: it keeps its place and gets the value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import pyoxigraph as ox

from ontology.errors import QueryError, UsageError
from queries.engines import Term
from queries.sparql.guard import Query, check
from queries.sparql.recogniser import recognise
from queries.sparql.tokens import Token

_NAMES = re.compile(r"(?:<[A-Za-z][A-Za-z0-9+.\-]*:[^<>\"{}|^`\\\x00-\x20]*>(?: |\Z))*")
"""Absolute IRIs as SPARQL writes them (IRIREF, section 19.8), with spaces between."""


def bind(text: str, values: Mapping[str, Term]) -> str:
    """Return the query *text* with each variable named in *values* replaced by its term.

    Names that do not occur are passed over. Raises QueryError for a text that ``check`` refuses and for a place where
    no value can stand (a column of SELECT, after AS), UsageError for a value that no engine can be given safely.
    """
    query = check(text)
    return bind_query(query, values).text if values else query.text


def bind_query(query: Query, values: Mapping[str, Term]) -> Query:
    """Return *query* with the *values* in it; see ``bind``."""
    written = {name: written_term(name, term) for name, term in values.items() if name in query.variables}
    if not written:
        return query
    defaults = set(_defaults(query.tokens, written))
    _check_places(query, values, defaults)
    text = query.text
    for first, last, new in reversed(list(_edits(query.tokens, written, defaults))):
        text = text[:first] + new + text[last:]
    return check(text)


def with_names(text: str, among: Mapping[str, Sequence[str]]) -> str:
    """Return a checked text with names in each of its empty blocks ``VALUES ?name { }``: the IRIs in *among* for it.

    Raises UsageError for what is no IRI, and for names that have no such block.
    """
    for name, iris in among.items():
        names = " ".join(f"<{iri}>" for iri in iris)
        if not _NAMES.fullmatch(names):
            raise UsageError(f"one of the values of {name} is no IRI.")
        block = f"VALUES ?{name} {{ }}"
        if block not in text:
            raise UsageError(f"the query has no block {block} for names.")
        text = text.replace(block, f"VALUES ?{name} {{ {names} }}")
    return text


def written_term(name: str, term: Term) -> str:
    """Return *term* as SPARQL writes it; raises UsageError for what cannot be a value of the parameter *name*."""
    if isinstance(term, ox.BlankNode):
        raise UsageError(f"the value of {name} is a blank node, which means something else in every query.")
    text = str(term)
    if "\\u" in text or "\\U" in text:
        raise UsageError(
            f"the value of {name} has a control character, or a backslash before u, which engines read differently.",
            advice="Leave it out.",
        )
    return text


def _defaults(tokens: tuple[Token, ...], written: Mapping[str, str]) -> Iterator[int]:
    """Yield the index of the variable of each ``VALUES ?name {``."""
    for index in range(len(tokens) - 2):
        one, two, three = tokens[index : index + 3]
        if one.kind == "VALUES" and two.kind == "VAR" and two.text[1:] in written and three.kind == "{":
            yield index + 1


def _edits(tokens: tuple[Token, ...], written: Mapping[str, str], defaults: set[int]) -> Iterator[tuple[int, int, str]]:
    for index, token in enumerate(tokens):
        if token.kind != "VAR" or token.text[1:] not in written:
            continue
        if index in defaults:
            end = next(t for t in tokens[index:] if t.kind == "}")
            yield tokens[index + 1].start, end.end, "{ " + written[token.text[1:]] + " }"
        else:
            yield token.start, token.end, " " + written[token.text[1:]] + " "


def _check_places(query: Query, values: Mapping[str, Term], defaults: set[int]) -> None:
    try:
        recognise(query.text, _valued(query.tokens, values, defaults))
    except QueryError as error:
        raise QueryError(f"a parameter cannot stand here: {error.what}", where=error.where) from error


def _valued(tokens: tuple[Token, ...], values: Mapping[str, Term], defaults: set[int]) -> Iterator[Token]:
    """Yield the tokens as they will be, each still with the place it has now."""
    for index, token in enumerate(tokens):
        term = values.get(token.text[1:]) if token.kind == "VAR" and index not in defaults else None
        if term is None:
            yield token
            continue
        kinds = ["IRIREF"]
        if isinstance(term, ox.Literal):
            kinds = ["STRING", "LANGTAG"] if term.language else ["STRING", "^^", "IRIREF"]
        yield from (Token(kind, token.text, token.start) for kind in kinds)
