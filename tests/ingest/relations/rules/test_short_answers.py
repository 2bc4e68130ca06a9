"""What pages tell in few words of the thing that they are about: for whom, how many, since when, by what law."""

from __future__ import annotations

import pytest
from reading_factory import stated

PAGE = "Værestedet Kornloftet\n\nVærestedet Kornloftet ligger i Struer og drives af Struer Kommune.\n\n"


@pytest.mark.parametrize(
    ("sentence", "predicate", "value"),
    [
        # for whom
        (
            "For unge mellem 16 og 25, som har svært ved at komme ud.",
            "targetGroup",
            "unge, som har svært ved at komme ud",
        ),
        ("Til dig, der er pårørende", "targetGroup", "pårørende"),
        ("Kornloftet tager imod mennesker, som har mistet deres bolig.", "targetGroup", "mistet deres bolig"),
        ("Det er for folk med angst.", "targetGroup", "folk med angst"),
        ("Her bor voksne med skizofreni.", "targetGroup", "voksne med skizofreni"),
        ("Her kan ensomme mænd mødes om en kop kaffe.", "targetGroup", "ensomme mænd"),
        ("Kornloftet, hvor ensomme og sårbare kan spise, har åbent.", "targetGroup", "ensomme og sårbare"),
        ("Kornloftet besøger ensomme ældre med depression.", "targetGroup", "ensomme ældre med depression"),
        ("Brugerne er mennesker med en sindslidelse.", "targetGroup", "mennesker med en sindslidelse"),
        # how many
        ("Der er plads til 16, og maden er ikke dyr.", "capacity", "16"),
        ("Fire senge og en stol.", "capacity", "4"),
        ("Max. 14 deltagere.", "capacity", "14"),
        ("I fjor har 130 borgere deltaget, og 62 personer er tilmeldt.", "capacity", "62"),
        ("Kornloftet kører ud til 240 borgere.", "capacity", "240"),
        # by what law
        ("Tilbuddet hviler på servicelovens § 104.", "legalBasis", "Serviceloven § 104"),
        ("Kornloftet er en skole efter folkeskolelovens § 22.", "legalBasis", "Folkeskoleloven § 22"),
        ("Støtten efter servicelovens § 85 leveres af Kornloftet.", "legalBasis", "Serviceloven § 85"),
        ("Grundlaget for hjælpen er servicelovens § 82 b.", "legalBasis", "Serviceloven § 82 b"),
        # since when
        ("Kornloftet blev dannet i 2016.", "startedOn", "2016"),
        ("Kornloftet har haft åbent siden marts 2020.", "startedOn", "2020-03"),
        ("Kornloftet er en forening, stiftet i 2004.", "startedOn", "2004"),
        ("Kornloftet måtte stoppe i marts 2017.", "endedOn", "2017-03"),
    ],
)
def test_of_what_the_page_is_about(sentence: str, predicate: str, value: str) -> None:
    told = {object_ for p, _, object_ in stated(PAGE + sentence + "\n") if p == predicate}
    assert any(value in object_ for object_ in told), told


@pytest.mark.parametrize(
    ("sentence", "predicate"),
    [
        ("For os betyder det meget.", "targetGroup"),
        ("Her kan borgere komme.", "targetGroup"),
        ("Der er ikke plads til 16.", "capacity"),
        ("Kornloftet følger aftalen (§ 7).", "legalBasis"),
    ],
)
def test_what_says_nothing_of_it(sentence: str, predicate: str) -> None:
    assert predicate not in {p for p, _, _ in stated(PAGE + sentence + "\n")}
