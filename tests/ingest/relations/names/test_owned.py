from __future__ import annotations

import pytest
from reading_factory import stated

SENTENCES = [
    (
        "Psykiatrien i Region Nordjylland deltog. Psykiatriens team for Kvalitet og Ledelse holdt oplæg.",
        ("partOf", "Psykiatriens team for Kvalitet og Ledelse", "Psykiatrien i Region Nordjylland"),
    ),
    (
        "Der er indgået en samarbejdsaftale om udskrivning mellem de nordjyske kommuner og regionen.",
        ("agreementParty", "Samarbejdsaftale om udskrivning", "De nordjyske kommuner"),
    ),
    (
        "Landsforeningen LAP kører løbende kursus om hverdag og økonomi.",
        ("runBy", "Kursus om hverdag og økonomi", "LAP"),
    ),
    (
        "Projekt Vindrosen er forankret i tre kommuner (Herning, Viborg og Randers).",
        ("locatedIn", "Vindrosen", "Viborg Kommune"),
    ),
    (
        "Projekt Vindrosen er for unge. Mødet fandt sted hos Socialpsykiatrien i Kolding.",
        ("partOf", "Socialpsykiatrien i Kolding Kommune", "Kolding Kommune"),
    ),
    (
        "Puljen til åbne døre fra 2016, der administreres af Sundhedsstyrelsen, er brugt op.",
        ("poolOf", "Puljen til åbne døre", "Sundhedsstyrelsen"),
    ),
    (
        "Projekt Vindrosen er finansieret af Det Nationale Partnerskab for Trivsel under Sundhedsstyrelsen.",
        ("partOf", "Det Nationale Partnerskab for Trivsel", "Sundhedsstyrelsen"),
    ),
    (
        "Projekt Vindrosen ledes af Kilden som er et foreningsdrevet kultur- og medborgerhus.",
        ("runBy", "Vindrosen", "Kilden"),
    ),
    (
        "Projekt Vindrosen er et partnerskab mellem Center Nord, Odense, og SIND.",
        ("partner", "Vindrosen", "SIND"),
    ),
    (
        "”Vindrosen”, Vejle Kommune\n\nVindrosen er et projekt om netværk.\n\n"
        "Mentorer er 18-30-årige, der har fået det bedre.",
        ("targetGroup", "Vindrosen", "18-30-årige, der har fået det bedre"),
    ),
    (
        "I Aalborg Kommune har botilbuddet Birkely været med.",
        ("locatedIn", "Birkely", "Aalborg Kommune"),
    ),
]


@pytest.mark.parametrize(("text", "fact"), SENTENCES)
def test_states(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in stated(text, fact[0])


def test_several_authorities_at_once_lie_nowhere() -> None:
    text = "Projekt Vindrosen gennemføres i de nordjyske kommuner."
    assert not [fact for fact in stated(text, "locatedIn") if fact[2] == "De nordjyske kommuner"]


def test_another_course_just_brought_in_is_not_the_one_named_before() -> None:
    text = (
        "Landsforeningen LAP kører løbende kursus om hverdag og økonomi. "
        "LAP deltager i et puljeprojekt. Puljeprojektet foregår i Odense."
    )
    assert not [fact for fact in stated(text, "locatedIn") if fact[1].startswith("Kursus")]
