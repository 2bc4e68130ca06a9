"""Sentences such as any paper has: each predicate in the ways in which Danish administration commonly says it."""

from __future__ import annotations

from pathlib import Path

import pytest
from reading_factory import claims

TABLES = tuple(
    Path(__file__).with_name(name)
    for name in (
        "ordinary.txt",
        "told_in_prose.txt",
        "staff_and_places.txt",
        "told_in_orders.txt",
        "in_other_words.txt",
        "in_many_ways.txt",
    )
)


def cases() -> list[tuple[str, tuple[str, ...]]]:
    blocks = [block for table in TABLES for block in table.read_text(encoding="utf-8").split("\n\n")[1:]]
    return [
        (lines[0].replace("\\n", "\n"), tuple(line.strip() for line in lines[1:]))
        for lines in map(str.splitlines, blocks)
    ]


@pytest.mark.parametrize(("text", "facts"), cases())
def test_what_an_ordinary_sentence_says_is_read(text: str, facts: tuple[str, ...]) -> None:
    found = [
        (c.subject.label.casefold(), c.predicate, c.object.label.casefold(), dict(c.qualifiers).get("status", ""))  # type: ignore[union-attr]
        for c in claims(text)
    ]
    assert facts, "a sentence without a line below it"
    if facts == ("nothing",):
        assert found == []
        return
    for fact in facts:
        subject, predicate, object_, *status = fact.casefold().split(" | ")
        told = [state for s, p, o, state in found if subject in s and p.casefold() == predicate and object_ in o]
        assert status[0] in told if status else told, f"{fact}: {found}"
