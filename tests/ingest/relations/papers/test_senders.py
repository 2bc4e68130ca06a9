from __future__ import annotations

import pytest
from reading_factory import stated

LETTER = "Vejle Kommune\nSocialudvalget\n\nReferat\n\n"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            LETTER + "Værestedet Ankeret åbnede i 2017. Vejle Kommune driver Værestedet Ankeret.\n",
            ("locatedIn", "Værestedet Ankeret", "Vejle Kommune"),
        ),
        (
            "Henvendelse til:\n\nEnhed for Tal og Viden\nStrandgade 57\n2000 Frederiksberg\nTelefon: 00000000\n",
            ("locatedIn", "Enhed for Tal og Viden", "Frederiksberg Kommune"),
        ),
        (
            "Besøgsordningen i Tønder begyndte i 2011 og hjælper mange ensomme borgere.\n",
            ("startedOn", "Besøgsordningen", "2011"),
        ),
        (
            'De frivillige tager et kursus på seks aftener, "Nabokurset", der er udviklet af SIND.\n',
            ("runBy", "Nabokurset", "SIND"),
        ),
    ],
)
def test_what_a_paper_tells_without_saying_it(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in stated(text, fact[0])


def test_a_paper_of_nobody_places_nothing() -> None:
    assert stated("Referat\n\nVærestedet Ankeret åbnede i 2017.\n", "locatedIn") == set()


def test_what_stands_beside_a_runner_is_no_second_one() -> None:
    text = "Projektet Lanternen er forankret i Enhed for Viden, Center for Sundhed, i Vejle Kommune.\n"
    assert {object_ for _, _, object_ in stated(text, "runBy")} == {"Enhed for Viden"}
