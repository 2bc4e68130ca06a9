from __future__ import annotations

import pytest
from reading_factory import stated

LETTER = "Vejle Kommune\nSocialudvalget\n\nReferat\n\n"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
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


@pytest.mark.parametrize("head", ["Referat\n\n", LETTER])
def test_where_a_house_lies_is_not_told_by_who_writes_of_it(head: str) -> None:
    assert stated(f"{head}Værestedet Ankeret åbnede i 2017 og ejes af en fond.\n", "locatedIn") == set()


def test_what_stands_beside_a_runner_is_no_second_one() -> None:
    text = "Projektet Lanternen er forankret i Enhed for Viden, Center for Sundhed, i Vejle Kommune.\n"
    assert {object_ for _, _, object_ in stated(text, "runBy")} == {"Enhed for Viden"}
