"""Whose a paragraph's facts are where something else was just spoken of."""

from __future__ import annotations

import pytest
from reading_factory import stated


def test_the_project_is_the_parts_own_though_a_school_was_just_told_of() -> None:
    told = stated(
        "Ansøgning\n\nProjektets titel: Sammen på vej\n\n4. Organisering\n\nProjektet ledes af Jobcenter Vejle.\n\n"
        "Recovery College Vejle er ikke partner, men leverer et kursus.\n\n"
        "Projektet ansætter en projektleder på fuld tid og fire ungementorer.\n",
        "hasRole",
    )
    assert {subject for _, subject, _ in told} == {"Sammen på vej"}


def test_where_a_report_was_given_is_not_what_it_is_about() -> None:
    told = stated(
        "Bedre Psykiatri\nLokalafdeling Randers\n\nÅrsberetning 2019\n\n"
        "Aflagt på generalforsamlingen den 12. marts 2020 i Beboerhuset\n\n"
        "Ved årets udgang var vi 120 medlemmer. Vi låner lokaler i Beboerhuset.\n\n"
        "I 2019 var det Lauritzen Fonden, der gav os 40.000 kr.\n"
    )
    assert not [fact for fact in told if fact[1] == "Beboerhuset"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Det skal projektet Gå med os lave om på. Bag projektet står foreningen Fælles Fodslag.", "Gå med os"),
        ("Nu kan indsatsen Klar til mere hjælpe flere. Bag indsatsen står foreningen Fælles Fodslag.", "Klar til mere"),
    ],
)
def test_a_name_ends_before_what_the_modal_verb_before_it_governs(sentence: str, name: str) -> None:
    assert ("runBy", name, "Fælles Fodslag") in stated(sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Galleri Vindfang i Hjørring drives af Hjørring Kommune. Galleriet har 12 frivillige.", "Galleri Vindfang"),
        ("Atelier Umbra i Vejle drives af LAP. Atelieret har 12 frivillige.", "Atelier Umbra"),
        ("Butik Solsort i Aalborg drives af SIND Aalborg. Butikken har 12 frivillige.", "Butik Solsort"),
    ],
)
def test_a_house_by_its_noun_and_name(sentence: str, name: str) -> None:
    told = stated(sentence)
    assert ("hasRole", name, "frivillig") in told
    assert name in {subject for predicate, subject, _ in told if predicate == "runBy"}


def test_a_page_that_speaks_of_its_project_is_not_about_the_pool_that_pays() -> None:
    told = stated(
        "Fælles gryder på væresteder i Vestbyen\n\nFire væresteder har fået midler til projektet Fælles Gryder.\n\n"
        "Sundhedsstyrelsen har afsat 3 mio. kr. til puljen i 2019-2022. Puljen er en del af en aftale.\n\n"
        "Projektet har ansat to kokke og en peermedarbejder. Målgruppen er unge med angst.\n"
    )
    assert not [subject for _, subject, _ in told if subject.startswith("Fælles gryder på væresteder")]
    assert ("hasRole", "Fælles Gryder", "peermedarbejder") in told


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Kirkens Korshærs herberg drives efter servicelovens § 110.\n\nHenvendelse\n\nMan kan møde op.\n\n"
            "Herberget har plads til 20 beboere.",
            ("capacity", "Kirkens Korshærs herberg", "20"),
        ),
        (
            "Nattens gæster\n\nPå mandag åbner Blå Kors sit nye nødherberg Lygten i Skive.\n\nÅbningstid\n\n"
            "Herberget har plads til 12 personer.",
            ("capacity", "Lygten", "12"),
        ),
        (
            "Hos Klub Havblik kan vi hjælpe med bostøtte.\n\nVi har tre frivillige mentorer.",
            ("hasRole", "Klub Havblik", "mentor"),
        ),
        (
            "SIND og Bedre Psykiatri mødtes.\n\nVi i Bedre Psykiatri Skive har 60 medlemmer og håber på flere.\n\n"
            "Vi har ansat en rådgiver.",
            ("hasRole", "Bedre Psykiatri Skive", "rådgiver"),
        ),
        (
            "Penge til fællesskab\n\nHelsefonden støtter et nyt projekt med 2 mio. kr. Det hedder ”Spis Sammen” og "
            "ledes af Skive Kommune.\n\nProjektet er for ensomme unge.",
            ("targetGroup", "Spis Sammen", "ensomme unge"),
        ),
    ],
)
def test_what_a_page_speaks_of_far_from_its_name(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in stated(text)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Vi er glade\n\nKlub Havblik i Skive får nye lokaler.\n\n"
            "– Vores rådgivere har for lidt plads, siger formand for SIND Skive NN.",
            "Klub Havblik i Skive",
        ),
        ("Uge 35\n\nMandag 30. august\n\n12.00-14.00: Styrk din krop\n\nHoldet ledes af to frivillige.", "Mandag"),
        ("Millioner til psykisk sårbare i Skive\n\nTilbuddet er for unge mellem 18 og 25 år.", "Millioner"),
        ("Varmestue indtager skole\n\nDer er tilknyttet 12 frivillige.", "Varmestue"),
        ("Værested mister lokaler\n\nProjektet er støttet af Helsefonden.", "Værested"),
    ],
)
def test_what_no_page_is_about(text: str, subject: str) -> None:
    assert not [fact for fact in stated(text) if fact[1].startswith(subject)]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Behandling af alkoholmisbrug for voksne\n\nHvem kan få hjælp?\n\nBehandlingen er for alle voksne.\n\n"
            "Lovgrundlag\n\nYdelsen gives efter sundhedslovens § 141.",
            {("legalBasis", "Behandling af alkoholmisbrug for voksne", "Sundhedsloven § 141")},
        ),
        (
            "Aktivitets og samværstilbud\n\nHvem kan søge?\n\nTilbuddet er for borgere med nedsat funktionsevne.\n\n"
            "Lovgrundlag\n\nTilbuddet ydes efter servicelovens § 104.",
            {
                ("legalBasis", "Aktivitets og samværstilbud", "Serviceloven § 104"),
                ("targetGroup", "Aktivitets og samværstilbud", "borgere med nedsat funktionsevne"),
            },
        ),
        (
            "Støtte til psykisk sårbare i egen bolig\n\nStøtten gives efter servicelovens § 85.",
            {("legalBasis", "Støtte til psykisk sårbare i egen bolig", "Serviceloven § 85")},
        ),
        (
            "Afdelingen består af:\n\n• Natherberg, drevet efter servicelovens § 110, med 30 natpladser til hjemløse.\n"
            "• Dagcafé, drevet ih.t. servicelovens § 104, med 20 pladser til brugere.",
            {("capacity", "Natherberg", "30"), ("capacity", "Dagcafé", "20")},
        ),
    ],
)
def test_services_told_by_common_words(text: str, facts: set[tuple[str, str, str]]) -> None:
    assert facts <= set(stated(text))


def test_the_one_body_that_a_short_page_names() -> None:
    told = stated(
        "Mangler frivillige\n\nSIND Skive er støttet af det offentlige og hviler på mange hænder.\n\n"
        "Hver dag er der noget at lave.\n\nDer er ansat to peermedarbejdere.\n"
    )
    assert ("hasRole", "SIND Skive", "peermedarbejder") in told


def test_a_country_is_no_project() -> None:
    assert not [f for f in stated("Kollektivhuset\n\nDanmark\nDer er 57 boliger og to ansatte.\n") if f[1] == "Danmark"]
