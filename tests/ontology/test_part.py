"""A part of the graph as lines: its subjects, and what is said of each, whatever their number."""

from __future__ import annotations

import pytest

from ontology.graphs import CANDIDATES, FACTS
from ontology.part import Part
from ontology.terms import ID, PG, RDF, Triple

COUNTS = (1, 7, 8, 9, 40, 1)
TRIPLES: list[Triple] = [
    (ID[f"thing-{n}"], PG.rule, f'"{line}"') for n, count in enumerate(COUNTS) for line in range(count)
]
WHOLE = Part.of(FACTS, TRIPLES)


def test_each_subject_comes_once_and_in_order() -> None:
    assert list(WHOLE.subjects()) == [ID[f"thing-{n}"] for n in range(len(COUNTS))]
    assert list(Part(FACTS, []).subjects()) == []


@pytest.mark.parametrize(("n", "count"), [*enumerate(COUNTS), (99, 0), ("", 0)])
def test_what_is_said_of_a_subject(n: object, count: int) -> None:
    found = WHOLE.about(ID[f"thing-{n}"])
    assert found == sorted(triple for triple in TRIPLES if triple[0] == ID[f"thing-{n}"])
    assert len(found) == count


def test_the_triples_of_some_properties() -> None:
    part = Part.of(FACTS, [*TRIPLES[:3], (ID["thing-0"], RDF.type, PG.Project)])
    assert list(part.with_predicates({RDF.type})) == [(ID["thing-0"], RDF.type, PG.Project)]


def test_what_another_part_says_too_is_left_out() -> None:
    both = Part.of(CANDIDATES, TRIPLES[:5])
    assert list(both.without(Part.of(FACTS, TRIPLES[2:]))) == sorted(TRIPLES[:2])
