from __future__ import annotations

import pytest
from reading_factory import claims, stated

SAID = [
    ("Birkely er et botilbud efter servicelovens § 107 med plads til 18 beboere.", "capacity", "Birkely", "18"),
    ("Birkely er et botilbud efter servicelovens § 107.", "legalBasis", "Birkely", "Serviceloven § 107"),
    ("Kilden er et herberg. Kilden har plads til 14 personer.", "capacity", "Kilden", "14"),
    ("Botilbuddet Granly optager 9 unge efter servicelovens § 107.", "capacity", "Granly", "9"),
    (
        "Botilbuddet Granly optager 9 unge efter servicelovens § 107 og § 108.",
        "legalBasis",
        "Granly",
        "Serviceloven § 108",
    ),
    (
        "Solsiden og Elvely, der er botilbud efter servicelovens § 108, ligger i byen.",
        "legalBasis",
        "Solsiden",
        "Serviceloven § 108",
    ),
    ("Granly er et socialpsykiatrisk botilbud med 24 pladser.", "capacity", "Granly", "24"),
    ("På Granly, som er et botilbud, bor 11 borgere.", "capacity", "Granly", "11"),
    ("Botilbuddet på CAVA optager 12 borgere.", "capacity", "Botilbuddet på CAVA", "12"),
    (
        "Det gælder botilbuddene Granly og Elvely - alle under Center Syd, Socialforvaltningen, Københavns Kommune.",
        "partOf",
        "Elvely",
        "Center Syd",
    ),
    (
        "Det gælder botilbuddet Granly under Center Syd, Socialforvaltningen, Københavns Kommune.",
        "partOf",
        "Socialforvaltningen",
        "Københavns Kommune",
    ),
    (
        "Ordningen findes på Psykiatrisk Center Amager afdeling M.",
        "partOf",
        "Psykiatrisk Center Amager afdeling M",
        "Psykiatrisk Center Amager",
    ),
    (
        "I Skive Kommune varetager Handicap- og ældreudvalget opgaven.",
        "partOf",
        "Handicap- og ældreudvalget",
        "Skive Kommune",
    ),
    (
        "”Håb på vej” er navnet på et treårigt projekt, der varetages i et partnerskab mellem SIND og LAP.",
        "partner",
        "Håb på vej",
        "SIND",
    ),
    (
        "Medlemsforslag fra Socialistisk Folkeparti om gratis psykologhjælp til unge.",
        "proposes",
        "Socialistisk Folkeparti",
        "Gratis psykologhjælp til unge",
    ),
]
UNSAID = [
    ("Projekt Vindrosen skal drøfte en mulig aftale om samarbejde med SIND.", "partner"),
    ("Det vides ikke, om SIND ønsker at samarbejde med projekt Vindrosen.", "partner"),
    ("Udvalget er i tvivl om, hvorvidt projekt Vindrosen samarbejder med SIND.", "partner"),
    ("Sagen gælder Region Sjællands tilslutning til Blomsterprogrammet.", "runBy"),
    ("Administrationen indstiller:\n\n• at beslutte, hvorvidt forslaget skal behandles på et møde.", "recommends"),
    ("Administrationen indstiller:\n\n• at godkende referatet fra sidste møde.", "recommends"),
    ("Drømmen er et botilbud med plads til 12 borgere.", "capacity"),
]
PAGES = """Huset Ved Broen

Ydelsesbeskrivelse

 • Længerevarende botilbud efter servicelovens § 108

Fjordhøj

Målgruppen

Målgruppen er borgere med psykisk sygdom og misbrug.

Hvad er et bosted?

Et bosted er et sted, hvor man bor efter servicelovens § 105.
"""


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), SAID)
def test_what_is_said_of_houses_and_bodies(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text, predicate)


@pytest.mark.parametrize(("text", "predicate"), UNSAID)
def test_what_is_doubted_or_mere_procedure_is_no_claim(text: str, predicate: str) -> None:
    assert stated(text, predicate) == set()


def test_a_page_is_about_its_title_until_the_next() -> None:
    said = stated(PAGES)
    assert ("legalBasis", "Huset Ved Broen", "Serviceloven § 108") in said
    assert {o for p, s, o in said if (p, s) == ("targetGroup", "Fjordhøj")} == {"borgere med psykisk sygdom og misbrug"}
    assert not any(o == "Serviceloven § 105" for _, _, o in said)


def test_a_kind_beside_a_name_is_no_name() -> None:
    text = "Evaluering af Lyngbo - et herberg for hjemløse\n\nLyngbo drives som en 94-boform af Vejle Kommune."
    assert {claim.subject.label for claim in claims(text)} == {"Lyngbo"}


def test_a_municipal_committee_is_not_the_folketings() -> None:
    text = "Vejle Kommune har holdt møde. Socialudvalget er en del af Vejle Kommune og har ansat en sekretær."
    assert not any("Folketing" in claim.subject.label + claim.object.label for claim in claims(text))
