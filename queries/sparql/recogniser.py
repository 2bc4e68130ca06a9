"""Reads tokens by the grammar, one token ahead and without recursion, and says where a text stops being SPARQL."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache

from ontology.errors import QueryError
from queries.sparql.grammar import PHRASES, RULES, START, WORDS
from queries.sparql.tokens import Token, place

_SYMBOL = re.compile(r"'[^']+'|[()?*+|]|\w+")
_SHOWN = 8
"""How many of the expected tokens a message lists; past that a list helps nobody."""


@dataclass(slots=True)
class Table:
    """An LL(1) table: for each rule and next token the symbols to read, and each symbol's possible first tokens."""

    productions: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    first: dict[str, set[str]] = field(default_factory=dict)
    empty: set[str] = field(default_factory=set)
    choice: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)


def recognise(text: str, tokens: Iterable[Token]) -> None:
    """Return when *tokens* (ending with ``END``) are a query.

    Raises QueryError with line, column and what was expected.
    """
    table = _table()
    stack = ["END", START]
    choice, empty = table.choice, table.empty
    for token in tokens:
        kind = token.kind
        while (symbol := stack.pop()) != kind:
            row = choice.get(symbol)
            production = row.get(kind) if row else None
            if production is not None:
                stack.extend(production)
            elif symbol not in empty or not _can_follow(kind, table, stack):
                raise _unexpected(text, token, table, [*stack, symbol])


Production = tuple[str, ...]
"""The symbols that a rule is read as."""


def derivation(tokens: Sequence[Token]) -> Iterator[tuple[str, Production, Sequence[Token]]]:
    """Yield the rules by which a query's *tokens* are read: what each is read as, and the tokens from there."""
    table = _table()
    stack = ["END", START]
    for at, token in enumerate(tokens):
        while (symbol := stack.pop()) != token.kind:
            production = table.choice.get(symbol, {}).get(token.kind, ())
            stack.extend(production)
            yield symbol, production[::-1], tokens[at:]


def _can_follow(kind: str, table: Table, stack: list[str]) -> bool:
    """Tell whether *kind* can come next, so that an error is found before optional parts are given up."""
    for symbol in reversed(stack):
        if symbol == kind or kind in table.first.get(symbol, ()):
            return True
        if symbol not in table.empty:
            return False
    return False


def _unexpected(text: str, token: Token, table: Table, stack: list[str]) -> QueryError:
    expected: set[str] = set()
    for symbol in reversed(stack):
        expected |= table.first.get(symbol, {symbol})
        if symbol not in table.empty:
            break
    found = "the text ends" if token.kind == "END" else f"{token.text[:40]!r} stands"
    close = get_close_matches(token.kind, expected, 1, 0.75) if token.text.isalnum() else []
    return QueryError(
        f"{found} where {_listed(expected, table)} was expected.",
        where=place(text, token.start),
        advice=f"Did you mean {close[0]}?" if close else None,
    )


def _listed(expected: set[str], table: Table) -> str:
    words: list[str] = []
    for rule, phrase in PHRASES.items():
        if table.first[rule] <= expected:
            words.append(phrase)
            expected = expected - table.first[rule]
    names = {WORDS.get(kind, kind if kind.isalpha() else f"'{kind}'") for kind in expected}
    words += sorted(names, key=lambda word: (word.isupper(), word))
    if len(words) > _SHOWN:
        words = [*words[:_SHOWN], f"one of {len(words) - _SHOWN} more"]
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " or " + words[-1]


@cache
def _table() -> Table:
    table = Table()
    for rule in RULES.strip().splitlines():
        name, _, body = rule.partition(" = ")
        _Reader(table, iter([*_SYMBOL.findall(body), ")"])).alternatives(name)
    _find_first(table)
    for name, productions in table.productions.items():
        row = table.choice.setdefault(name, {})
        for production in productions:
            row.update(dict.fromkeys(_first_of(production, table), tuple(reversed(production))))
    return table


@dataclass(slots=True)
class _Reader:
    """Turns one rule with ``? * +`` and brackets into plain productions; each bracket becomes a rule of its own."""

    table: Table
    symbols: Iterator[str]

    def alternatives(self, name: str) -> str:
        productions: list[tuple[str, ...]] = []
        sequence: list[str] = []
        for symbol in self.symbols:
            if symbol in (")", "|"):
                productions.append(tuple(sequence))
                sequence = []
                if symbol == ")":
                    break
            elif symbol == "(":
                sequence.append(self.alternatives(f"{name}.{len(self.table.productions)}"))
                self.table.productions.setdefault(sequence[-1], [])
            elif symbol in ("?", "*", "+"):
                sequence.append(self._repeated(name, sequence.pop(), symbol))
            else:
                sequence.append(symbol.strip("'"))
        self.table.productions[name] = productions
        return name

    def _repeated(self, name: str, symbol: str, how: str) -> str:
        made = f"{name}.{len(self.table.productions)}{how}"
        productions = self.table.productions
        if how == "+":
            rest = self._repeated(name + "+", symbol, "*")
            productions[made] = [(symbol, rest)]
        else:
            productions[made] = [(symbol, made) if how == "*" else (symbol,), ()]
        return made


def _find_first(table: Table) -> None:
    table.first = {name: set() for name in table.productions}
    before = -1
    while (size := sum(map(len, table.first.values())) + len(table.empty)) != before:
        before = size
        for name, productions in table.productions.items():
            for production in productions:
                table.first[name] |= _first_of(production, table)
                if all(symbol in table.empty for symbol in production):
                    table.empty.add(name)


def _first_of(production: tuple[str, ...], table: Table) -> set[str]:
    found: set[str] = set()
    for symbol in production:
        found |= table.first.get(symbol, set()) if symbol in table.productions else {symbol}
        if symbol not in table.empty:
            break
    return found
