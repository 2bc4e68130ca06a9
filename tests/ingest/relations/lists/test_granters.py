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


RELEASE = """Østkystens Fond

Bestyrelsen har i år uddelt tre millioner kroner til arbejde med sindslidende. Der kom 60 ansøgninger.

1.200.000 kr. går til værestedet Lanternen i Faxe. Huset har åbent hver dag.

Foreningen Medvind får 450.000 kr. til projektet Sejl med os. Det begynder til foråret.

Projektet Skovtur støttes med 90.000 kr.
"""
POOL = """Sådan er samværspuljen fordelt

Udvalget har fordelt samværspuljen for 2019 mellem fire projekter.

Havnecaféen
250.000 kr.
En café på havnen for mennesker med sindslidelser. Projektet varer i to år.

Musik i Kælderen
410.000 kr.
Et band for patienter og tidligere patienter. Projektet drives af SIND.
"""


@pytest.mark.parametrize(
    ("text", "subject", "giver"),
    [
        (RELEASE, "Lanternen", "Østkystens Fond"),
        (RELEASE, "Sejl med os", "Østkystens Fond"),
        (RELEASE, "Skovtur", "Østkystens Fond"),
        (POOL, "Havnecaféen", "Samværspuljen"),
        (POOL, "Musik i Kælderen", "Samværspuljen"),
    ],
)
def test_a_page_tells_once_out_of_whose_purse_its_grants_come(text: str, subject: str, giver: str) -> None:
    assert ("fundedBy", subject, giver) in stated(text)


def test_a_page_on_which_nothing_was_dealt_out_has_no_purse() -> None:
    asked = RELEASE.replace("har i år uddelt", "vil gerne, hvis det går an, uddele")
    assert not stated(asked.replace("Østkystens Fond\n", "Nyt fra byen\n"), "fundedBy")
