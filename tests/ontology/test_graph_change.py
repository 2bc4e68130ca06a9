"""What differs between two states is what sets of their lines differ in, however the lines lie."""

import random

import pytest

from ontology.graph_change import graph_change, text_hash

LINES = [f'<urn:{n:04}> <urn:p> "{"æ" * (n % 90)}" <urn:g{n % 3}> .\n' for n in range(3000)]


def text(lines: list[str]) -> bytes:
    return "".join(sorted(lines)).encode()


@pytest.mark.parametrize("seed", range(12))
def test_a_difference_is_that_of_the_sets_of_lines(seed: int) -> None:
    drawn = random.Random(seed)
    before = drawn.sample(LINES, 2800 - seed * 7)
    after = [line for line in before if drawn.random() > 0.01] + drawn.sample(sorted({*LINES} - {*before}), 30)
    found = graph_change(text(before), text(after))
    assert found is not None
    assert {line.decode() for line in found.gone} == {*before} - {*after}
    assert {line.decode() for line in found.added} == {*after} - {*before}
    assert found.made_from == text_hash(text(before))


@pytest.mark.parametrize(
    ("before", "after", "gone", "added"),
    [
        (LINES, LINES, [], []),
        (LINES, LINES[1:], LINES[:1], []),
        (LINES, LINES[:-1], LINES[-1:], []),
        (LINES[:-2], LINES, [], LINES[-2:]),
        (LINES[2:], LINES, [], LINES[:2]),
    ],
    ids=["nothing", "the first less", "the last less", "two more at the end", "two more at the start"],
)
def test_the_ends_are_told_too(before: list[str], after: list[str], gone: list[str], added: list[str]) -> None:
    found = graph_change(text(before), text(after))
    assert found is not None
    assert [line.decode() for line in (*found.gone, *found.added)] == [*gone, *added]


@pytest.mark.parametrize(("before", "after"), [([], LINES), (LINES, []), (LINES[:2000], LINES), (LINES, LINES[:2000])])
def test_of_too_much_there_is_none(before: list[str], after: list[str]) -> None:
    assert graph_change(text(before), text(after)) is None


def test_the_subjects_are_those_of_the_graphs_asked_for() -> None:
    found = graph_change(text(LINES), text(LINES[6:]))
    assert found is not None
    assert found.subjects(["urn:g1", "urn:g2"]) == {"<urn:0001>", "<urn:0002>", "<urn:0004>", "<urn:0005>"}


@pytest.mark.parametrize(
    ("before", "after", "graphs", "lost"),
    [
        (LINES, LINES[1:], ["urn:g0"], True),
        (LINES, LINES[1:], ["urn:g1"], False),
        (LINES, [*LINES[1:], LINES[0].replace("urn:g0", "urn:g1")], ["urn:g0"], False),
        (LINES, [*LINES[1:], LINES[0].replace("urn:p", "urn:q")], ["urn:g0"], False),
        (LINES, [*LINES[1:], LINES[0].replace("urn:0000", "urn:00001")], ["urn:g0"], True),
        (LINES[1:], LINES, ["urn:g0"], False),
    ],
    ids=["a line", "of another graph", "elsewhere now", "said otherwise", "another name", "one more"],
)
def test_what_stands_nowhere_any_more_was_taken_out(
    before: list[str], after: list[str], graphs: list[str], lost: bool
) -> None:
    found = graph_change(text(before), text(after))
    assert found is not None
    assert found.takes_out(graphs, text(after)) is lost
