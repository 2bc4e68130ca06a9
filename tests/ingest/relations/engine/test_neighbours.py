"""Names that stand beside each other and have nothing to do with each other, and whose a fact then is."""

from __future__ import annotations

import pytest
from reading_factory import stated, subjects

NOT_SAID: list[tuple[str, str, str]] = [
    # neighbours in a list
    ("Mødet blev holdt mellem SIND, Odense Kommune, Assens Kommune og LAP.", "locatedIn", "SIND"),
    (
        "De arbejder på henholdsvis Psykiatrisk Center Amager, Psykiatrisk Center Glostrup og Psykiatrisk Center "
        "Ballerup.",
        "partOf",
        "Psykiatrisk Center Amager",
    ),
    ("Vi mødes med Havkommunen, Klub Vindrosen, Odense og Assens.", "locatedIn", "Klub Vindrosen"),
    # another thing has an end
    ("Værestedet Vindrosen blev nævnt i maj, og ansøgningsfristen udløb den 3. juni 2021.", "endedOn", "Vindrosen"),
    # a hope for everyone is no post
    (
        "Det forventes, at alle afsnit på Psykiatrisk Center Amager har ansat peermedarbejdere næste år.",
        "hasRole",
        "Psykiatrisk Center Amager",
    ),
    # the use of a kind of colleague
    ("Rapporten beskriver brugen af peers på Psykiatrisk Center Amager.", "hasRole", "Psykiatrisk Center Amager"),
    # a common noun with a capital
    ("Vindrosen er et Aktivitets- og Værested under servicelovens § 104.", "legalBasis", "Aktivitets- og Værested"),
    # the next owner of a list
    ("Svar kom fra Odense Kommunes Frivilligråd og Assens Kommunes Ældreråd.", "partOf", "Frivilligråd og Assens"),
]


@pytest.mark.parametrize(("text", "predicate", "subject"), NOT_SAID)
def test_a_neighbour_is_not_spoken_of(text: str, predicate: str, subject: str) -> None:
    assert subject not in subjects(text, predicate)


SAID: list[tuple[str, str, str, str]] = [
    ("Vi besøgte Afsnit T4 på Psykiatrisk Center Amager (14 pladser).", "capacity", "Afsnit T4", "14"),
    ("Erfaringsskolen Odense blev en realitet pr. 1. maj 2019.", "startedOn", "Erfaringsskolen Odense", "2019-05-01"),
    ("Værestedet Vindrosen blev til i 2016 efter et forsøg.", "startedOn", "Vindrosen", "2016"),
    (
        "I 2024 udmeldes i alt 3.000.000 kr. til projekter i puljen til åbne døre.",
        "poolAmount",
        "Puljen til åbne døre",
        "3000000",
    ),
    ("I 2016 deltog Assens Kommune i projektet ”Vindrosen”.", "partner", "Vindrosen", "Assens Kommune"),
    ("Dengang deltog Assens Kommune i Projekt Vindrosen i samarbejde med SIND.", "partner", "Vindrosen", "SIND"),
    (
        "To personer med egne erfaringer har været ansat som recoverymentorer på Psykiatrisk Center Amager.",
        "hasRole",
        "Psykiatrisk Center Amager",
        "recoverymentor",
    ),
    ("Projekt Vindrosen drives af Region Midt.", "runBy", "Vindrosen", "Region Midtjylland"),
    ("Projekt Vindrosen forventes afsluttet 31/12 2023.", "endedOn", "Vindrosen", "2023-12-31"),
]


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), SAID)
def test_whose_a_fact_is(text: str, predicate: str, subject: str, object_: str) -> None:
    found = stated(text, predicate)
    assert (predicate, subject, object_) in found
    assert len({s for _, s, _ in found}) == 1


def test_a_project_just_named_is_the_project() -> None:
    text = (
        "Erfaringsskolen\n\nErfaringsskolen er en skole for alle. Den voksede ud af Projekt Vindrosen. Projektet blev "
        "støttet af Nordea-fonden.\n"
    )
    assert ("fundedBy", "Vindrosen", "Nordea-fonden") in stated(text, "fundedBy")


def test_the_budget_of_the_state_is_not_the_pool() -> None:
    text = (
        "Der er afsat 2 mio. kr. til en ansøgningspulje til åbne døre. Puljen fremgår af finansloven for 2024. "
        "Ansøgningspuljens målgruppe er unge med angst."
    )
    assert subjects(text, "targetGroup") <= {"Puljen til åbne døre"}


def test_a_pool_has_the_name_that_stands_over_its_page() -> None:
    text = (
        "Pulje: Åbne døre for alle\n\nSocialstyrelsen har udmeldt en ansøgningspulje på 2,5 mio. kr. til støtte til "
        "de mest udsatte.\n\nAnsøgningsfrist\n\nDer er frist den 8. december 2022.\n"
    )
    assert len(subjects(text, "poolAmount")) == 1


def test_the_larger_one_stands_first_after_its_owner() -> None:
    text = "Brevet er fra Odense Kommunes Socialforvaltning, Afdelingen for Unge."
    assert {o for _, s, o in stated(text, "partOf") if s == "Socialforvaltning"} == {"Odense Kommune"}


def test_an_application_speaks_of_the_project_in_its_title_field() -> None:
    text = (
        "Ansøgningsskema\n\n1.\nProjektets titel:\nFlere broer til byen og havnen\n2.\n\nAnsøger:\n\n"
        "Klub Vindrosen\n\n3.\n\nOversigt over samarbejdspartnere\n\n"
        "Tilsagn ligger ved.\n\n5.\n\nProjektets varighed:\n\nProjektet forventes "
        "igangsat 1/2-2023 og afsluttet 30/11 2023\n"
    )
    assert stated(text, "endedOn") == {("endedOn", "Flere broer til byen og havnen", "2023-11-30")}


def test_the_last_group_of_a_row_does_not_begin_with_or() -> None:
    text = "Projekt Vindrosen\n\nProjektets målgruppe er unge, som har mistet en bror, eller unge med angst.\n"
    assert not {o for _, _, o in stated(text, "targetGroup") if o.startswith("eller")}
    assert ("targetGroup", "Vindrosen", "unge med angst") in stated(text, "targetGroup")
