"""Pages of municipalities, regions and funds: one after the other in a text, cards, standards, names that come late."""

from __future__ import annotations

import pytest
from reading_factory import claims, stated

SENTENCES: list[tuple[str, str, str, str]] = [
    # names that a text says something bears
    ("Foreningen driver et kursus med titlen ”Ro i maven”, der startede i 2016.", "startedOn", "Ro i maven", "2016"),
    ("Det hedder ’Højt til loftet’ og drives af Herning Kommune.", "runBy", "Højt til loftet", "Herning Kommune"),
    ("Projektet Stærke netværk er støttet af TrygFonden.", "fundedBy", "Stærke netværk", "TrygFonden"),
    ("Projektet Sammen om hverdagen blev startet i 2014.", "startedOn", "Sammen om hverdagen", "2014"),
    # houses
    ("På bostedet Egedal i Odsherred bor 12 borgere.", "locatedIn", "Egedal", "Odsherred Kommune"),
    ("Lindehuset er et botilbud bestående af 14 lejligheder.", "capacity", "Lindehuset", "14"),
    ("Bosted Nord har 9 pladser.", "capacity", "Bosted Nord", "9"),
    (
        "Det er mennesker med skizofreni, som bor på Lindehuset.",
        "targetGroup",
        "Lindehuset",
        "mennesker med skizofreni",
    ),
    (
        "Lindehuset på Psykiatrisk Center Amager er åbent for dig, der er ung.",
        "targetGroup",
        "Lindehuset",
        "mennesker, der er ung",
    ),
    # who founded, when
    ("Projekt Vindrosen blev stiftet i 2009 af SIND.", "runBy", "Vindrosen", "SIND"),
    (
        "Projekt Vindrosen, der har fået støtte fra TrygFonden, gik i gang den 1. marts 2012.",
        "startedOn",
        "Vindrosen",
        "2012-03-01",
    ),
    # who works with whom
    (
        "Lindehuset i Skive, som er et samarbejde mellem behandlingspsykiatrien i Region Midtjylland og Skive Kommune.",
        "partner",
        "Lindehuset",
        "Psykiatrien i Region Midtjylland",
    ),
    (
        "Sundhedsaftalen 2019-2023 er indgået af Region Sjælland.",
        "agreementParty",
        "Sundhedsaftale 2019-2023",
        "Region Sjælland",
    ),
    # who pays
    ("Projekt Vindrosen støttes økonomisk af bl.a. TrygFonden og Realdania.", "fundedBy", "Vindrosen", "Realdania"),
    ("Skive Kommune giver støtte til driften af Lindehuset.", "fundedBy", "Lindehuset", "Skive Kommune"),
    ("Projekt Vindrosen, som TrygFonden støtter, er nyt.", "fundedBy", "Vindrosen", "TrygFonden"),
]
SUPPORT = """Værestedet Lyspunktet

Er et åbent tilbud for dig med angst.


Støtteperson (§ 99)

Ordningen retter sig mod hjemløse med misbrug.
"""
STANDARD = """Kvalitetsstandard for bostøtte § 85

Godkendt af byrådet

Lovgrundlag

Indsatsen følger servicelovens § 85.

Hvem kan få hjælp?

Støtten gives til borgere med en psykisk lidelse.
"""
CARD = """Stamoplysninger

*Tilbuddets navn:   Bofællesskabet Elmely
*Adresse:           Elmevej 2, 4900 Nakskov
*Tilbudstyper:      § 107 (midlertidigt botilbud)
*Pladser i alt:     22
"""
CALL = """Støtte til fællesskaber

3. maj 2014

Ministeriet udbyder 9 mio. kr. Foreninger kan søge puljen.

Puljen til fællesskaber for mennesker med demens er toårig.

Projektperiode: 01.11.2014 - 31.10.2016

Midler til fordeling: 9 mio. kr.
"""


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), SENTENCES)
def test_a_sentence_states_a_fact(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text, predicate)


def test_a_new_page_does_not_speak_of_the_last() -> None:
    said = stated(SUPPORT)
    assert ("targetGroup", "Værestedet Lyspunktet", "mennesker med angst") in said
    assert ("targetGroup", "Støtteperson", "hjemløse med misbrug") in said
    assert ("legalBasis", "Støtteperson", "Serviceloven § 99") in said


def test_chapters_with_wide_gaps_stay_one_paper() -> None:
    text = "Lindehuset\n\nHuset åbnede i 2001.\n\n\n\n\n\n\n\nØkonomi\n\nHuset har 12 pladser.\n"
    assert ("capacity", "Lindehuset", "12") in stated(text)


def test_all_parts_of_a_quality_standard_speak_of_its_service() -> None:
    said = stated(STANDARD)
    assert ("legalBasis", "Bostøtte", "Serviceloven § 85") in said
    assert ("targetGroup", "Bostøtte", "borgere med en psykisk lidelse") in said


def test_a_card_says_in_a_field_what_it_is_about() -> None:
    said = stated(CARD)
    assert {p for p, s, _ in said if s == "Bofællesskabet Elmely"} >= {"locatedIn", "legalBasis", "capacity"}


def test_a_pool_is_told_by_its_size_where_no_title_names_it() -> None:
    (claim,) = [c for c in claims(CALL) if c.predicate == "poolAmount"]
    assert claim.subject.label == "Puljen til fællesskaber for mennesker med demens"
    assert dict(claim.qualifiers) == {"amount_dkk": 9000000, "start": "2014-11-01", "end": "2016-10-31"}


def test_a_thing_means_what_it_is_called_later() -> None:
    text = "TrygFonden støtter med 2½ millioner kroner et nyt projekt for unge. Det hedder ’Højt til loftet’."
    (claim,) = [c for c in claims(text) if c.predicate == "fundedBy"]
    assert (claim.subject.label, dict(claim.qualifiers)["amount_dkk"]) == ("Højt til loftet", 2500000)


def test_amounts_said_respectively_go_with_their_givers() -> None:
    text = "Projekt Vindrosen er støttet af TrygFonden og Realdania med henholdsvis syv og seks millioner kroner."
    sums = {c.object.label: dict(c.qualifiers)["amount_dkk"] for c in claims(text) if c.predicate == "fundedBy"}
    assert sums == {"TrygFonden": 7000000, "Realdania": 6000000}


def test_a_university_is_no_project() -> None:
    text = "Aarhus Universitet modtager en gave. Projektet er støttet af TrygFonden."
    assert ("fundedBy", "Aarhus Universitet", "TrygFonden") not in stated(text)


def test_a_series_of_standards_is_no_service() -> None:
    found = stated(
        "Kvalitetsstandarder - Støtte til voksne 2020\n\nMidlertidigt botilbud\n\nMålgruppe\n\n"
        "Tilbuddet gives til dig, der har en nedsat funktionsevne.\n"
    )
    assert {subject for _, subject, _ in found} == {"Midlertidigt botilbud"}


def test_an_act_is_no_service() -> None:
    assert not stated("Herberg, som er oprettet efter § 110 i Lov om Social Service, er omfattet af reglerne.")


def test_people_in_a_clause_alone_are_no_group() -> None:
    assert not stated("Projekt Vindrosen er en app til fælles beslutninger, der sætter patienten først.")


def test_what_people_do_over_a_page_names_nothing() -> None:
    text = (
        "Frivillige hjælper psykisk sårbare kvinder\n\nMentorordningen PIFT er et pilotprojekt i seks kommuner. "
        "Projektet startede i 2014.\n"
    )
    assert stated(text) == {("startedOn", "PIFT", "2014")}
