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
