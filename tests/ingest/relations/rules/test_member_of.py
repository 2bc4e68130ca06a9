from __future__ import annotations

import pytest
from reading_factory import stated

SEATS: list[tuple[str, str, str]] = [
    (
        "Mødet blev holdt i Dialogforum Nord, hvor SIND, LAP og Bedre Psykiatri er repræsenteret.",
        "LAP",
        "Dialogforum Nord",
    ),
    ("Klubhuset Skrænten er medlem af netværket Fontænehuse i Danmark.", "Skrænten", "Fontænehuse i Danmark"),
]
OTHERS: list[tuple[str, str]] = [
    (
        "Værestedet Skrænten\n\nSkrænten er et værested i Køge. Brugerne har et hold, og pengene kommer ind. "
        "Deltagerne er finansieret af Køge Kommune.",
        "fundedBy",
    ),
    ("Værestedet Skrænten\n\nSkrænten er et værested i Køge. Grupperne ledes af frivillige.", "hasRole"),
    (
        "Værestedet Skrænten\n\nSkrænten er et værested i Køge. Grupperne gives efter servicelovens § 82 a.",
        "legalBasis",
    ),
]


@pytest.mark.parametrize(("sentence", "member", "body"), SEATS)
def test_who_has_a_seat_is_told(sentence: str, member: str, body: str) -> None:
    assert ("memberOf", member, body) in stated(sentence)


@pytest.mark.parametrize(("text", "predicate"), OTHERS)
def test_a_sentence_about_many_is_not_about_the_one(text: str, predicate: str) -> None:
    assert not stated(text, predicate)
