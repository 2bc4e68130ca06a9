import pytest

from viz.graph import Fact
from viz.reviewed import reviews_of, unreviewed, waits


def fact(name: str, review: str) -> Fact:
    return Fact(name, "project-broen", "partner", "association-bakken", review=review)


ACCEPTED, CANDIDATE, OTHER = fact("a", "accepted"), fact("b", "candidate"), fact("c", "candidate")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [([], False), ([ACCEPTED], False), ([ACCEPTED, CANDIDATE], False), ([CANDIDATE], True), ([CANDIDATE, OTHER], True)],
)
def test_what_rests_on_candidates_alone_waits(facts: list[Fact], expected: bool) -> None:
    assert waits(facts) is expected


def test_the_sentence_counts_each_statement_once_and_is_left_out_where_all_is_reviewed() -> None:
    assert unreviewed(reviews_of([ACCEPTED])).da == ""
    said = unreviewed([*reviews_of([ACCEPTED, CANDIDATE]), *reviews_of([CANDIDATE, OTHER])])
    assert "2 af de 3 oplysninger" in said.da
    assert "2 of the 3 statements" in said.en
