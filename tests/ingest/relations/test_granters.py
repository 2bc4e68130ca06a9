from __future__ import annotations

import pytest
from reading_factory import stated

PAGE = """Nordvest Fonden | Om fonden | Bevillinger | Presse

Bevillinger i foråret

Lyst Sind

Lyst Sind er et fællesskab for unge. Projektet henvender sig til unge med angst. 250.000 kr. over to år.

Morgenhuset

Morgenhuset er et værested i Faxe. Huset har 12 pladser. 80.000 kr.

I sommer blev der bevilget midler til:

Sommerskolen, Lejre – anden bevilling, 40.000 kr.
"""


@pytest.mark.parametrize(
    "fact",
    [
        ("fundedBy", "Lyst Sind", "Nordvest Fonden"),
        ("fundedBy", "Morgenhuset", "Nordvest Fonden"),
        ("fundedBy", "Sommerskolen", "Nordvest Fonden"),
        ("locatedIn", "Sommerskolen", "Lejre Kommune"),
    ],
)
def test_a_sum_alone_is_what_the_page_s_foundation_gave(fact: tuple[str, str, str]) -> None:
    assert fact in stated(PAGE)


def test_a_sum_alone_on_another_page_says_nothing() -> None:
    assert not stated(PAGE.replace("Nordvest Fonden", "Nyt fra byen").replace("Bevillinger", "Nyheder"), "fundedBy")


@pytest.mark.parametrize(
    "sentence",
    ["Nordkystens Sparekassefond har støttet projekt Vindrosen.", "Tisbjerg Mindefond støtter projekt Vindrosen."],
)
def test_a_foundation_that_opens_a_sentence_bears_its_whole_name(sentence: str) -> None:
    assert ("fundedBy", "Vindrosen", " ".join(sentence.split()[:2])) in stated(sentence)
