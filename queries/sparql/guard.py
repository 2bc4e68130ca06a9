"""Checks a query before anything runs: it is SPARQL, it only reads, and it stays within our graphs.

Engines would call other hosts for SERVICE, LOAD and FROM; what is refused here never reaches one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urljoin

from ontology.errors import QueryError
from queries.sparql.grammar import UPDATES
from queries.sparql.recogniser import recognise
from queries.sparql.tokens import Token, decode_codepoints, place, tokens_of

NAMES = frozenset({"IRIREF", "PNAME_LN", "PNAME_NS"})
"""The kinds of tokens that stand for an IRI."""
FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
_ABSOLUTE = re.compile(r"<[A-Za-z][A-Za-z0-9+.\-]*:")


@dataclass(frozen=True, slots=True)
class Query:
    """A checked query: its text, form and tokens, the prefixes it lacks, and the graphs that its FROM clauses name."""

    text: str
    form: str
    tokens: tuple[Token, ...]
    undeclared: tuple[str, ...]
    default: tuple[str, ...] | None
    named: tuple[str, ...] | None

    @property
    def variables(self) -> frozenset[str]:
        """The names of all variables that occur, without the question mark."""
        return frozenset(token.text[1:] for token in self.tokens if token.kind == "VAR")


_REMEMBERED = 1 << 14
"""Characters up to which a checked query is remembered; long ones would fill memory, and seldom come twice."""


def check(text: str) -> Query:
    """Return *text* as a checked query.

    Raises QueryError for what is no SPARQL 1.1 query (with line, column and what was expected), for updates, for
    SERVICE, for graphs that are not ours in FROM, and for prefixes that neither the query nor psykgraf declares.
    """
    return _remembered(text) if len(text) <= _REMEMBERED else _checked(text)


@lru_cache(maxsize=512)
def _remembered(text: str) -> Query:
    return _checked(text)


def _checked(text: str) -> Query:
    text = decode_codepoints(text)
    tokens = _tokens(text)
    _refuse_updates(text, tokens)
    recognise(text, tokens)
    _refuse_service(text, tokens)
    prefixes, base = _prologue(tokens)
    undeclared = _undeclared_prefixes(text, tokens, prefixes)
    _refuse_relative(text, tokens, base)
    graphs = list(_dataset(text, tokens, prefixes, base))
    default = tuple(iri for iri, named in graphs if not named)
    named = tuple(iri for iri, is_named in graphs if is_named)
    form = next(token.kind for token in tokens if token.kind in FORMS)
    return Query(text, form, tokens, undeclared, *((default, named) if graphs else (None, None)))


def _tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens; when one is unreadable, a fault of grammar before it is the one worth telling."""
    tokens: list[Token] = []
    try:
        for token in tokens_of(text):
            tokens.append(token)  # noqa: PERF402 what was read before a fault is needed
    except QueryError:
        recognise(text, tokens)
        raise
    return tuple(tokens)


def _refuse_updates(text: str, tokens: tuple[Token, ...]) -> None:
    first = next((t for t in tokens if t.kind.isalpha() and t.kind not in ("BASE", "PREFIX", "IRIREF")), None)
    if first is not None and first.kind in UPDATES:
        raise QueryError(
            f"{first.kind} is an update, and the graph can only be read here.",
            where=place(text, first.start),
            advice="Ask with SELECT, ASK, CONSTRUCT or DESCRIBE; the graph changes only with `psykgraf build`.",
        )


def _refuse_service(text: str, tokens: tuple[Token, ...]) -> None:
    for token in tokens:
        if token.kind == "SERVICE":
            raise QueryError(
                "SERVICE would send the query to another host, and that is not allowed here.",
                where=place(text, token.start),
                advice="Ask the other endpoint by itself and join the answers.",
            )


def _prologue(tokens: tuple[Token, ...]) -> tuple[dict[str, str], str]:
    prefixes: dict[str, str] = {}
    base = ""
    for one, two, three in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if one.kind == "BASE":
            base = urljoin(base, two.text[1:-1])
        elif one.kind == "PREFIX":
            prefixes[two.text[:-1]] = urljoin(base, three.text[1:-1])
        elif one.kind in FORMS:
            break
    return prefixes, base


def _undeclared_prefixes(text: str, tokens: tuple[Token, ...], declared: dict[str, str]) -> tuple[str, ...]:
    from ontology.terms import PREFIXES

    used: dict[str, int] = {}
    for token in tokens:
        if token.kind in ("PNAME_LN", "PNAME_NS"):
            used.setdefault(token.text.partition(":")[0], token.start)
    missing = [name for name in used if name not in declared]
    for name in missing:
        if name not in PREFIXES:
            raise QueryError(
                f"the prefix {name}: is not declared.",
                where=place(text, used[name]),
                advice=f"Add `PREFIX {name}: <…>`; without a declaration there are {', '.join(PREFIXES)}.",
            )
    return tuple(sorted(missing))


def _refuse_relative(text: str, tokens: tuple[Token, ...], base: str) -> None:
    for token in tokens:
        if token.kind == "IRIREF" and not base and not _ABSOLUTE.match(token.text):
            raise QueryError(
                f"the IRI {token.text} is relative, and no BASE is declared.",
                where=place(text, token.start),
                advice="Write the whole IRI, or add `BASE <…>`.",
            )


def _dataset(text: str, tokens: tuple[Token, ...], prefixes: dict[str, str], base: str) -> Iterator[tuple[str, bool]]:
    """Yield each graph of a FROM clause and whether it is NAMED; raises QueryError for a graph that is not ours."""
    from ontology.graphs import ALL

    for index, token in enumerate(tokens):
        if token.kind != "FROM":
            continue
        named = tokens[index + 1].kind == "NAMED"
        iri = _resolve(tokens[index + 1 + named], prefixes, base)
        if iri not in ALL:
            raise QueryError(
                f"FROM <{iri}> names a graph that is not ours.",
                where=place(text, token.start),
                advice=f"There are: {', '.join(ALL)}.",
            )
        yield iri, named


def names_in(query: Query) -> dict[int, str]:
    """Return the IRI of each name in a checked query, by the name's place."""
    prefixes, base = _prologue(query.tokens)
    names = (token for token in query.tokens if token.kind in NAMES)
    return {token.start: _resolve(token, prefixes, base) for token in names}


def _resolve(token: Token, prefixes: dict[str, str], base: str) -> str:
    from ontology.terms import PREFIXES

    if token.kind == "IRIREF":
        return urljoin(base, token.text[1:-1])
    prefix, _, local = token.text.partition(":")
    return {**PREFIXES, **prefixes}[prefix] + re.sub(r"\\(.)", r"\1", local)
