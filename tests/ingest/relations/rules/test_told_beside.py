"""What is told of a thing in a clause beside: who runs it by what law, who works in it, what came of a plan."""

from __future__ import annotations

import pytest
from reading_factory import stated

_TOLD = [
    (
        "Akuttilbuddet Fyret, som Skive Kommune driver i Breum efter servicelovens § 82 b, har seks pladser.",
        {
            ("runBy", "Fyret", "Skive Kommune"),
            ("legalBasis", "Fyret", "Serviceloven § 82 b"),
            ("capacity", "Fyret", "6"),
        },
    ),
    (
        "Vi takker Skive Kommune. Gruppen mødes i værestedet Broen i Silkeborg, som kommunen driver efter "
        "servicelovens § 104.",
        {("runBy", "Broen", "Silkeborg Kommune"), ("legalBasis", "Broen", "Serviceloven § 104")},
    ),
    (
        "Arbejdet ligger i Bostøtteteam Syd, hvor der fra marts 2021 er ansat tre mentorer.",
        {("hasRole", "Bostøtteteam Syd", "mentor")},
    ),
    (
        "Projekt Nordlys blev igangsat i marts 2017 og afsluttet i juni 2021.",
        {("startedOn", "Nordlys", "2017-03"), ("endedOn", "Nordlys", "2021-06")},
    ),
    (
        "Da en kreds af naboer i 2006 stiftede foreningen Gadelyset, var der ingen kommunale penge.",
        {("startedOn", "Gadelyset", "2006")},
    ),
    (
        "Projekt Solvogn er etableret af Mariagerfjord Kommune i 2019.",
        {("startedOn", "Solvogn", "2019")},
    ),
    (
        "Enhedslisten foreslår, at der i 2024 afsættes 3,0 mio. kr. til gratis tandpleje for udsatte borgere.",
        {("proposes", "Enhedslisten", "Gratis tandpleje for udsatte borgere")},
    ),
    (
        "Venstre foreslår, at der i stedet oprettes et nyt værested.",
        {("proposes", "Venstre", "Nyt værested")},
    ),
]


@pytest.mark.parametrize(("text", "claims"), _TOLD)
def test_what_stands_beside_is_told_too(text: str, claims: set[tuple[str, str, str]]) -> None:
    assert claims <= stated(text + "\n")


@pytest.mark.parametrize(
    "text",
    [
        "Værestedet Fyret åbnede i maj. Hensigten om at ansætte en jurist blev opgivet.",
        "Værestedet Fyret åbnede i maj. Det var tanken, at Fyret ansatte en psykolog.",
        "Værestedet Fyret åbnede i maj. Planen om at ansætte en kok på Fyret blev droppet.",
    ],
)
def test_what_was_given_up_is_no_staff(text: str) -> None:
    assert not any(p == "hasRole" for p, _, _ in stated(text + "\n"))


def test_a_thing_called_by_its_noun_is_no_house() -> None:
    text = "Akutmobilen åbnede i maj 2019. Bilen er bemandet alle ugens dage. Der er ansat otte sygeplejersker.\n"
    assert not any(s == "Bilen" for _, s, _ in stated(text))


def test_cells_one_a_line_make_a_table_with_a_word_of_its_own_over_one_column() -> None:
    text = (
        "Fordeling af Mentorpuljen 2024\n\nDet indstillede beløb er et engangsbeløb.\n\nAfdeling\nPatienter\nBeløb\n\n"
        "Psykiatrisk Center Amager\n5.120\n1.100.000\n\nPsykiatrisk Center Glostrup\n4.300\n950.000\n\n"
        "Psykiatrisk Center Ballerup\n3.900\n850.000\n"
    )
    assert {s.rpartition(" ")[2] for _, s, _ in stated(text, "fundedBy")} == {"Amager", "Glostrup", "Ballerup"}
