"""Whose a match is: what the sentence speaks of, and not the name that stands nearest or what the page is about."""

from __future__ import annotations

import pytest
from reading_factory import stated, subjects

_PAGE = "Nyt fra kommunen\n\nDer er sket meget i det forgangne år, og her er det vigtigste.\n\n"


def test_after_a_relative_clause_the_sentence_goes_on_with_its_subject() -> None:
    text = "Botilbuddet Skovhus, der er en del af Center for Socialpsykiatri, ligger i Næstved."
    assert stated(text, "locatedIn") == {("locatedIn", "Skovhus", "Næstved Kommune")}


def test_the_size_is_that_of_the_ward_and_not_of_its_hospital() -> None:
    text = "Retspsykiatrisk Afdeling, der hører under Psykiatrisk Center Glostrup, har 48 senge fordelt på fire afsnit."
    assert {s for _, s, o in stated(text, "capacity") if o == "48"} == {"Retspsykiatrisk Afdeling"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Caféen Tudekoppen, der drives af LAP Skive, og som passes af frivillige caféværter, har åbent hver dag.",
            ("hasRole", "Tudekoppen", "cafévært"),
        ),
        (
            "Læsegruppen Sidespor på Psykiatrisk Afdeling i Skive er blevet fast og drives nu af Skive Bibliotek.",
            ("runBy", "Læsegruppen Sidespor", "Skive Bibliotek"),
        ),
        ("Caféen i Tagrenden klares af frivillige.", ("hasRole", "Caféen i Tagrenden", "frivillig")),
        (
            "Caféen får navnet Lanternen og ligger ved havnen. Den er for unge med angst.",
            ("targetGroup", "Lanternen", "unge med angst"),
        ),
        (
            "Den ordning, der hed Hånd i Hånd, sluttede i 2020, fordi Helsefondens bevilling på 2 mio. kr. var brugt.",
            ("fundedBy", "Hånd i Hånd", "Helsefonden"),
        ),
        (
            "Team Havblik er et team. Vi er en del af Retspsykiatrisk Afdeling i Middelfart og har base i Skive.",
            ("locatedIn", "Team Havblik", "Skive Kommune"),
        ),
        (
            "Følgeven er for voksne med angst. Sekretariatet spurgte til Følgeven. Følgeven startede i maj 2019.",
            ("startedOn", "Følgeven", "2019-05"),
        ),
        (
            "Klub Tagryg i Skive er et mødested for unge og drives af SIND Salling.",
            ("runBy", "Klub Tagryg", "SIND Salling"),
        ),
        (
            "Projektet Nøglen er støttet af Helsefonden med 850.000 kr. og løber fra maj 2021 til juni 2023.",
            ("startedOn", "Nøglen", "2021-05"),
        ),
        (
            "Projektet Nøglen er for unge i Skive. Det løber fra 1. maj 2021 til 30. juni 2023.",
            ("endedOn", "Nøglen", "2023-06-30"),
        ),
        (
            "Skive Kommune har ansat to peermedarbejdere i projektet Nøglen, der er for unge.",
            ("hasRole", "Nøglen", "peermedarbejder"),
        ),
    ],
)
def test_the_thing_spoken_of_comes_before_the_nearest_name(text: str, told: tuple[str, str, str]) -> None:
    assert told in stated(_PAGE + text)


@pytest.mark.parametrize(
    ("text", "predicate", "subject"),
    [
        (
            "Team Havblik er et team. Vi er en del af Retspsykiatrisk Afdeling i Middelfart og har base i Skive.",
            "locatedIn",
            "Retspsykiatrisk Afdeling: Skive Kommune",
        ),
        (
            "Projektet Tagryg begyndte i 2020. Evalueringen er gennemført af Havblik Analyse.",
            "runBy",
            "Tagryg: Havblik Analyse",
        ),
        (
            "Værestedet Tagrenden ligger i Skive. Denne oversigt henvender sig til voksne med angst.",
            "targetGroup",
            "Tagrenden: voksne med angst",
        ),
        (
            "Værestedet Tagrenden ligger i Skive. Rådet har ni medlemmer.",
            "capacity",
            "Tagrenden: 9",
        ),
    ],
)
def test_what_is_said_of_another_thing_is_not_said_of_the_page_s(text: str, predicate: str, subject: str) -> None:
    assert subject not in {f"{s}: {o}" for _, s, o in stated(_PAGE + text, predicate)}


_CASE = """Region Nordjylland
Regionsrådet - dagsorden til ordinært møde den 28. juni 2011
Regionshuset, Aalborg Øst
Sag nr. 17. Fordeling af midlerne
Resumé
Regionen har fået midler til to projekter, og projektet om nabohjælp er det største.
Projektet begynder den 1. september 2011, og der ansættes to sygeplejersker.
"""


@pytest.mark.parametrize(
    "text",
    [
        _CASE,
        "Folketingets Socialudvalg\nChristiansborg\nDato: 14. marts 2024\nSvar på spørgsmål\nProjektet er for unge "
        "med angst, og projektet ledes af Skive Kommune.",
        "Region Midtjylland » Politik » Udvalg » Puljer\nTilskud til projekter\nProjektet Nøglen får 310.000 kr.",
    ],
)
def test_a_letterhead_a_place_of_meeting_and_a_page_s_path_are_no_subjects(text: str) -> None:
    labels = subjects(text) | {o for _, _, o in stated(text)}
    assert not {
        label for label in labels if label.startswith(("Regionshuset", "Christiansborg", "Region Midtjylland »"))
    }


def test_lettered_titles_are_what_the_paragraphs_below_them_are_about() -> None:
    text = (
        "Bilag om projekterne i Skive Kommune\n\nIndledning til sagen om tilskuddene\n\na) Unge på Trappen\n\n"
        "Unge på Trappen er et tilbud til unge med begyndende psykose. Projektet ledes af Skive Kommune.\n\n"
        "b) Fælles Fodslag\n\nFælles Fodslag er et tilbud til voksne med angst. Projektet ledes af Morsø Kommune.\n\n"
        "c) Sidemakker\n\nSidemakker er et projekt for ældre. Projektet ledes af Struer Kommune.\n"
    )
    assert stated(text, "runBy") == {
        ("runBy", "Unge på Trappen", "Skive Kommune"),
        ("runBy", "Fælles Fodslag", "Morsø Kommune"),
        ("runBy", "Sidemakker", "Struer Kommune"),
    }


def test_those_who_come_now_and_then_are_not_the_staff_of_where_they_come() -> None:
    told = stated("Misbrugscenter Vest har en socialrådgiver på Herberget Havnen hver anden onsdag.")
    assert ("hasRole", "Herberget Havnen", "socialrådgiver") not in told
    assert ("hasRole", "Misbrugscenter Vest", "socialrådgiver") in told
