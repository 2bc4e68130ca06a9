"""Who runs, takes part, belongs and agrees: the ways in which prose tells who works with whom."""

from __future__ import annotations

import pytest
from reading_factory import stated

RUN: list[tuple[str, str, str]] = [
    ("Skive Kommune får 1,3 mio. kr. i 2016 og 2017 til projekt Havblik.", "Havblik", "Skive Kommune"),
    ("Faxe Kommune vil til foråret afprøve projekt Havblik.", "Havblik", "Faxe Kommune"),
    ("Værestedet Fyret er nyt. Det er Blå Kors, der står bag.", "Fyret", "Blå Kors Danmark"),
    ("Projekt Havblik er toårigt. Odder Kommune har projektledelsen.", "Havblik", "Odder Kommune"),
    ("Projekt Havblik er toårigt. Odder Kommune er tovholder.", "Havblik", "Odder Kommune"),
    ("Værestedet Fyret er et fælles tilbud for Faxe og Stevns kommuner.", "Fyret", "Stevns Kommune"),
    ("Projekt Havblik er udviklet af Faxe Kommune og SIND i fællesskab.", "Havblik", "SIND"),
    ("Projekt Havblik, som Faxe Kommune gennemfører, er nyt.", "Havblik", "Faxe Kommune"),
    ("Projekt Havblik er nyt. Evalueringen er lavet af Rambøll for styrelsen.", "Evaluering af Havblik", "Rambøll"),
]
PARTNERS: list[tuple[str, str, str]] = [
    ("Projekt Havblik er et samspil mellem Faxe Kommune og SIND.", "Havblik", "SIND"),
    ("Projekt Havblik er blevet til i samspil med Depressionsforeningen.", "Havblik", "Depressionsforeningen"),
    ("Projekt Havblik køres af LAP med Faxe Kommune som makker.", "Havblik", "Faxe Kommune"),
    ("Projekt Havblik er nyt. Faxe og Stevns kommuner er med i projektet.", "Havblik", "Stevns Kommune"),
    ("Projekt Havblik, som SIND gennemfører i samarbejde med Faxe Kommune, er nyt.", "Havblik", "Faxe Kommune"),
]
PARTS: list[tuple[str, str, str]] = [
    ("Faxe Kommune, Center for Voksne\n\nReferat af møde", "Center for Voksne", "Faxe Kommune"),
    ("Psykiatrien i Region Sjælland • Center for Analyse", "Center for Analyse", "Psykiatrien i Region Sjælland"),
    ("Center for Voksne har tre teams: Team Bo, Team Vej og Team Sti.", "Team Vej", "Center for Voksne"),
    ("Team Vej er en af tre enheder under Center for Voksne.", "Team Vej", "Center for Voksne"),
    (
        "Team Vej begyndte i 2015 med fire ansatte og hører i dag under Center for Voksne.",
        "Team Vej",
        "Center for Voksne",
    ),
]
HOUSE_PACT = "Driftsaftale om Fyret"
PACTS: list[tuple[str, str, str]] = [
    ("Værestedet Fyret drives af Blå Kors efter en driftsaftale med Faxe Kommune.", HOUSE_PACT, "Faxe Kommune"),
    ("Værestedet Fyret drives af Blå Kors efter en driftsaftale med Faxe Kommune.", HOUSE_PACT, "Blå Kors Danmark"),
    (
        "Værestedet Fyret er en selvejende institution med driftsoverenskomst med Faxe Kommune.",
        "Driftsoverenskomst mellem Fyret og Faxe Kommune",
        "Fyret",
    ),
    (
        "Det står i en husaftale mellem Faxe Kommune og Region Sjælland.",
        "Husaftale mellem Faxe Kommune og Region Sjælland",
        "Region Sjælland",
    ),
    (
        "Der er en delingsaftale om journaler mellem Faxe Kommune og Region Sjælland.",
        "Delingsaftale om journaler",
        "Faxe Kommune",
    ),
]
NO_PACTS = (
    "Beboeren har en lejeaftale mellem Faxe Kommune og Elmely.",
    "Vi har en aftale med Faxe Kommune om kaffen.",
    "Værestedet Fyret drives af Blå Kors efter aftale med Faxe Kommune.",
)
RULERS = """Regeringen (Venstre og Det Konservative Folkeparti)
Dansk Folkeparti
Det Radikale Venstre

Aftale om midlerne til havne og fyrtårne for 2011
"""
PACT = """PARTNERSKABSAFTALE

mellem

Faxe Kommune, Center for Voksne
Region Sjælland
SIND

1. Hvad aftalen handler om
Parterne er enige om at drive Værestedet Fyret sammen.
Parterne mødes hvert år, og aftalen gælder til 2025.
"""


@pytest.mark.parametrize(
    ("text", "predicate", "subject", "object_"),
    [
        *((text, "runBy", s, o) for text, s, o in RUN),
        *((text, "partner", s, o) for text, s, o in PARTNERS),
        *((text, "partOf", s, o) for text, s, o in PARTS),
        *((text, "agreementParty", s, o) for text, s, o in PACTS),
        *(
            (RULERS, "agreementParty", "Aftale om midlerne til havne og fyrtårne for 2011", o)
            for o in ("Venstre", "Dansk Folkeparti")
        ),
        *((PACT, "agreementParty", "Partnerskabsaftale om Værestedet Fyret", o) for o in ("Faxe Kommune", "SIND")),
    ],
)
def test_the_text_tells_who_works_with_whom(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text, predicate)


@pytest.mark.parametrize("text", NO_PACTS)
def test_rents_and_passing_agreements_have_no_parties(text: str) -> None:
    assert not stated(text, "agreementParty")


def test_a_government_is_told_by_its_parties_and_a_branch_is_no_party() -> None:
    assert "Regeringen" not in {o for _, _, o in stated(RULERS, "agreementParty")}
    assert "Center for Voksne" not in {o for _, _, o in stated(PACT, "agreementParty")}


MEMBERS: list[tuple[str, str, str]] = [
    ("Fyrnettet er en forening med 26 medlemsforeninger, bl.a. LAP Fyn og SIND.", "LAP Fyn", "Fyrnettet"),
    ("Følgegruppen, der mødtes to gange, talte folk fra KL og SIND.", "KL", "Følgegruppen"),
    ("LAP sidder i følgegruppen, som er ny, ligesom SIND gør det.", "SIND", "Følgegruppen"),
    ("LAP sidder med i Dialogforum ved Klinik Syd sammen med SIND og KL.", "KL", "Dialogforum ved Klinik Syd"),
    ("Udsatterådet i Faxe har ni medlemmer. SIND og LAP udpeger hver to.", "LAP", "Udsatterådet i Faxe"),
    ("Udsatterådet i Faxe har ni medlemmer. Resten fordeler sig på SIND og LAP.", "LAP", "Udsatterådet i Faxe"),
]


@pytest.mark.parametrize(("text", "member", "body"), MEMBERS)
def test_the_text_tells_who_sits_in_a_group(text: str, member: str, body: str) -> None:
    assert ("memberOf", member, body) in stated(text, "memberOf")


def test_who_sits_together_is_no_partner() -> None:
    text = "Projekt Havblik\n\nSIND sidder i følgegruppen sammen med LAP. KL er i en følgegruppe med deltagelse af DGI."
    assert not stated(text, "partner")
