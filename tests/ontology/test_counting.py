import pytest

from ontology.counting import counted


@pytest.mark.parametrize(
    ("number", "words", "expected"),
    [
        (0, ("claim",), "0 claims"),
        (1, ("claim",), "1 claim"),
        (1204, ("claim",), "1,204 claims"),
        (1, ("entity", "entities"), "1 entity"),
        (2, ("entity", "entities"), "2 entities"),
    ],
)
def test_one_of_a_thing_is_named_in_the_singular(number: int, words: tuple[str, ...], expected: str) -> None:
    assert counted(number, *words) == expected
