"""Staff, room, dates, places and those meant, as official papers write of a house or a scheme."""

from __future__ import annotations

import pytest
from reading_factory import claims, stated

from ingest.relations.engine.phrases import group_label

HOUSE = "Værestedet Vindrosen ligger i Struer. Værestedet Vindrosen drives af Struer Kommune.\n\n"
CASES = [
    ("Værestedet Vindrosen har for tiden fire samtaleværter.", "hasRole", "Vindrosen", "samtalevært"),
    ("Alle underviserne er frivillige.", "hasRole", "Vindrosen", "underviser"),
    ("På kontoret sidder en projektleder og en køkkenansvarlig.", "hasRole", "Vindrosen", "køkkenansvarlig"),
    ("Projekt Havblik skal inden udgangen af året rekruttere 20 løbemakkere.", "hasRole", "Havblik", "løbemakker"),
    ("Ambulatorium for Unge: to recoverymentorer", "hasRole", "Ambulatorium for Unge", "recoverymentor"),
    ("Der er plads til 35 i koret, og det er fuldt.", "capacity", "Vindrosen", "35"),
    ("Botilbuddet Lunden i Skive Kommune, der har 40 pladser, er nyt.", "capacity", "Lunden", "40"),
    ("Projektperioden for Projekt Havblik udløber den 31. marts 2022.", "endedOn", "Havblik", "2022-03-31"),
    ("Værestedet Lunden, som Skive Kommune åbnede i maj 2021, er fuldt.", "startedOn", "Lunden", "2021-05"),
    ("Afsnittet gik i april 2019 i gang med projekt Havblik.", "startedOn", "Havblik", "2019-04"),
    ("Værestedet Vindrosen har siden starten i 2012 boet til leje.", "startedOn", "Vindrosen", "2012"),
    ("Projekt Havblik blev sat i værk i marts 2022.", "startedOn", "Havblik", "2022-03"),
    ("Botilbuddet Lunden ligger i udkanten af Skive.", "locatedIn", "Lunden", "Skive Kommune"),
    ("Projekt Havblik er en ordning, som unge med angst kan benytte.", "targetGroup", "Havblik", "unge med angst"),
    (
        "Værestedet Vindrosen er Struer Kommunes samværstilbud efter servicelovens § 104.",
        "legalBasis",
        "Vindrosen",
        "Serviceloven § 104",
    ),
    (
        "Værestedet Vindrosen er et samværstilbud efter servicelovens § 104 til voksne med angst.",
        "targetGroup",
        "Vindrosen",
        "voksne med angst",
    ),
    (
        "Værestedet Vindrosen, som åbnede i 2020 og betjener unge med angst, har travlt.",
        "targetGroup",
        "Vindrosen",
        "unge med angst",
    ),
]


@pytest.mark.parametrize(("sentence", "predicate", "subject", "object_"), CASES)
def test_plain_prose(sentence: str, predicate: str, subject: str, object_: str) -> None:
    told = {(p, s.removeprefix("Værestedet "), o) for p, s, o in stated(HOUSE + sentence + "\n")}
    assert (predicate, subject, object_) in told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Værestedet Vindrosen har ansat ni peermedarbejdere, heraf fem i fleksjob.",
            {(9, None), (5, "fleksjob")},
        ),
        (
            "Værestedet Vindrosen har ansat ni peermedarbejdere. De øvrige fire er på almindelige vilkår.",
            {(9, None), (4, "ordinary")},
        ),
        ("Værestedet Vindrosen har fem løbemakkere, alle frivillige.", {(5, "volunteer")}),
    ],
)
def test_some_of_the_staff_are_employed_otherwise(sentence: str, told: set[tuple[int, str | None]]) -> None:
    staff = [c for c in claims(HOUSE + sentence + "\n") if c.predicate == "hasRole"]
    values = [dict(c.qualifiers) for c in staff]
    assert {(one.get("count"), one.get("terms")) for one in values} == told


def test_who_works_in_a_part_of_an_employer_is_told_of_the_part() -> None:
    text = "Struer Kommune har to peermedarbejdere i Center for Unge.\n"
    assert {s for p, s, _ in stated(text) if p == "hasRole"} == {"Center for Unge"}


@pytest.mark.parametrize(
    ("phrase", "group"),
    [
        ("familier, hvor en ung har angst", "familier, hvor en ung har angst"),
        ("unge med angst, hvilket er nyt", "unge med angst"),
        ("unge med angst og ventes at vokse", "unge med angst"),
        ("unge uden bolig og omfatter også deres venner", "unge uden bolig"),
        ("i bolignød", ""),
        ("unge-indsatsen og det, vi lærte", ""),
        ("borgerne", ""),
    ],
)
def test_a_group_ends_where_the_next_clause_begins(phrase: str, group: str) -> None:
    assert group_label(phrase) == group
