from __future__ import annotations

import pytest
from reading_factory import stated


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Socialpsykiatrien i Vejle Kommune ansætter to peermedarbejdere.",
            ("Socialpsykiatrien i Vejle Kommune", "Vejle Kommune"),
        ),
    ],
)
def test_a_name_says_what_the_body_is_part_of(text: str, fact: tuple[str, str]) -> None:
    assert fact in {(s, o) for _, s, o in stated(text, "partOf")}


def test_who_answers_in_a_municipalitys_plan_is_a_part_of_it() -> None:
    text = (
        "Faxe Kommune\n\nHandleplan 2020\n\nHandling 1. Peerkorps\n\nAnsvarlig: Afdelingen for Voksne\n\n"
        "Økonomi: 200.000 kr.\n\nDer oprettes et peerkorps, som støtter borgere i hverdagen.\n"
    )
    assert ("partOf", "Afdelingen for Voksne", "Faxe Kommune") in stated(text)
