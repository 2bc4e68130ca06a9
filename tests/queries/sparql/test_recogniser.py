"""The grammar is what the recommendation says it is: LL(1), whole, and with every rule in use."""

from __future__ import annotations

from queries.sparql.grammar import PHRASES, START, WORDS
from queries.sparql.recogniser import _first_of, _table


def test_one_token_decides_every_choice() -> None:
    table = _table()
    conflicts = []
    for name, productions in table.productions.items():
        seen: set[str] = set()
        for production in productions:
            first = _first_of(production, table)
            conflicts += [(name, kind) for kind in first & seen]
            seen |= first
        if sum(all(symbol in table.empty for symbol in production) for production in productions) > 1:
            conflicts.append((name, "two empty choices"))
    assert conflicts == []


def test_every_rule_is_reached() -> None:
    productions = _table().productions
    reached, waiting = {START}, [START]
    while waiting:
        for production in productions[waiting.pop()]:
            for symbol in set(production) & set(productions) - reached:
                reached.add(symbol)
                waiting.append(symbol)
    assert reached == set(productions)


def test_every_name_in_messages_exists() -> None:
    table = _table()
    terminals = {symbol for rule in table.productions.values() for production in rule for symbol in production}
    assert set(WORDS) - {"END"} <= terminals
    assert set(PHRASES) <= set(table.productions)
