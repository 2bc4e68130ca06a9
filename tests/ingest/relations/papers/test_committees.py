"""What the papers of committees tell in their own ways, and what they only seem to tell."""

from __future__ import annotations

import pytest
from reading_factory import claims, stated

WITH = {
    "Værestedet Lygten har sammen med Skive Kommune søgt TrygFonden om 200.000 kr.": (
        "fundedBy",
        "Lygten",
        "TrygFonden",
    ),
    "Foreningen Åben Dør i samarbejde med Odense Kommune og SIND har søgt Helsefonden om 300.000 kr.": (
        "fundedBy",
        "Foreningen Åben Dør",
        "Helsefonden",
    ),
    "Projekt Tidevand i partnerskab med Vejle Kommune, SIND og Bedre Psykiatri startede den 1. maj 2019.": (
        "startedOn",
        "Tidevand",
        "2019-05-01",
    ),
}


@pytest.mark.parametrize(("text", "fact"), WITH.items())
def test_who_acts_is_not_the_last_of_those_it_acts_with(text: str, fact: tuple[str, str, str]) -> None:
    read = stated(text, fact[0])
    assert read == {fact}


def test_an_undertaking_told_by_its_owner_bears_the_noun_that_goes_on() -> None:
    read = stated(
        "Udvalget hører om Køge Kommunes besøgsordning.\n\n"
        "Besøgsordningen påbegyndtes 1. marts 2016. Den har to peermedarbejdere ansat. "
        "Besøgsordningen omfatter både tilbud til unge og deres pårørende."
    )
    assert ("runBy", "Besøgsordningen", "Køge Kommune") in read
    assert ("startedOn", "Besøgsordningen", "2016-03-01") in read
    assert ("hasRole", "Besøgsordningen", "peermedarbejder") in read
    assert ("targetGroup", "Besøgsordningen", "unge og deres pårørende") in read


def test_the_noun_of_two_owners_names_nothing() -> None:
    read = stated("Køge Kommunes besøgsordning og Greve Kommunes besøgsordning ligner hinanden. Besøgsordningen er ny.")
    assert not {subject for _, subject, _ in read if subject.startswith("Besøg")}


def test_a_ward_written_small_is_known_by_its_letters() -> None:
    text = "Socialt udgående team (SUT) er en del af Psykiatrisk Center Amager. SUT har ansat fire sygeplejersker."
    assert stated(text) >= {
        ("partOf", "Socialt udgående team", "Psykiatrisk Center Amager"),
        ("hasRole", "Socialt udgående team", "sygeplejerske"),
    }


def test_what_a_committee_decided_on_applications_is_given() -> None:
    found = {
        (claim.subject.label, claim.object.label, dict(claim.qualifiers).get("status"))
        for claim in claims(
            "Fordeling af § 18-midler\n\n"
            "Udvalget besluttede efter drøftelse af ansøgningerne at fordele midlerne således:\n\n"
            "- Pensionistklubben: 12.000 kr.\n- Brugerrådet: 4.000 kr.\n- Bedre Psykiatri: 9.000 kr.\n"
        )
        if claim.predicate == "fundedBy"
    }
    assert found == {
        ("Pensionistklubben", "§ 18-midler", "granted"),
        ("Brugerrådet", "§ 18-midler", "granted"),
        ("Bedre Psykiatri", "§ 18-midler", "granted"),
    }


def test_the_committee_of_a_municipality_is_not_that_of_parliament() -> None:
    read = stated("Socialforvaltningen indstiller til Socialudvalget, at Værestedet Kilden får flere pladser.")
    assert not any("Folketing" in name for fact in read for name in fact)


def test_parties_go_on_behind_what_the_first_is_called() -> None:
    read = stated(
        "Samarbejdsaftalen mellem Foreningen Sognets Stue (Herefter: 'Stuen' eller 'stedet') og Lemvig Kommune er ny."
    )
    parties = {object_ for predicate, _, object_ in read if predicate == "agreementParty"}
    assert parties == {"Foreningen Sognets Stue", "Lemvig Kommune"}


def test_those_who_are_somewhere_stand_in_a_row() -> None:
    read = stated("Projekt Havblik har et partnerskab med SIND i Odense, Bedre Psykiatri i Svendborg og Headspace.")
    assert {name for predicate, _, name in read if predicate == "partner"} == {"SIND", "Bedre Psykiatri", "headspace"}


def test_the_parties_of_an_agreement_are_read_with_whose_they_are() -> None:
    read = stated("Aftalen indgås mellem Socialforvaltningen i Aarhus Kommune, Bikubenfonden og SIND.")
    parties = {name.partition(" i ")[0] for predicate, _, name in read if predicate == "agreementParty"}
    assert parties == {"Socialforvaltningen", "Bikubenfonden", "SIND"}


def test_what_is_offered_of_a_pool_is_its_size() -> None:
    read = stated(
        "Socialministeriet har udbudt puljen til peerstøtte. Puljen er for kommuner. Der er udbudt i alt 31 mio. kr. "
        "mellem marts 2031 og maj 2034."
    )
    assert {size for predicate, _, size in read if predicate == "poolAmount"} == {"31000000"}


def test_what_ended_is_the_name_before_the_clause() -> None:
    text = "Projektet Morgenlys er født ud af projekt Flere Hjem II, som blev afsluttet med udgangen af 2021."
    assert stated(text, "endedOn") == {("endedOn", "Flere Hjem II", "2021-12-31")}


def test_a_group_ends_before_the_number_of_places() -> None:
    text = "Tilbuddet Lysning er et landsdækkende tilbud til unge med 28 centre fordelt på flere kommuner."
    assert {label for predicate, _, label in stated(text) if predicate == "targetGroup"} == {"unge"}


def test_a_title_of_one_word_may_be_an_agreement() -> None:
    told = claims(
        "Rammeaftale\n\nRammeaftalen gælder i to år. Rammeaftalen består af to dele.\n\n"
        "I regionen udarbejdes rammeaftalen i regi af KKR Hovedstaden."
    )
    assert {claim.subject.type for claim in told if claim.subject.label == "Rammeaftale"} <= {"Agreement"}


SEEMING = (
    "Rådgivningen Lysning åbnede i maj 2020, kort før Danmark lukkede ned.",
    "Psykiatrifonden understøtter planen for Værestedet Lygten.",
    "2020 var året, hvor SIND for alvor tog hul på etableringen af Værestedet Lygten.",
    "Der er penge til et forsøg, hvor medarbejdere, frivillige og mentorer ansættes i Psykiatrien.",
    "1. Parter\n\nVejle Kommune og SIND.\n\n2. Kontraktens varighed og ophør\n\n"
    "Projektet har en varighed på tre år. Projektet blev startet i 2021.",
    "Meddelelser\n\n1. Meddelelse - Flytning af et team\n\nCenter for Bygninger arbejder på sagen.",
    "Det er Gentofte Kommune, der har været tovholder på kortlægningen.",
    "Udvalget har fordelt midlerne således:\n\n- Brugerrådet: 8. 000 kr.\n",
    "Foreningen Lysning\n\nUdarbejdet af Socialstyrelsen i samarbejde med VIVE og SIND.",
    "Udvalget anmodes om stillingtagen til et værested i Horsens.",
    "På et Byrådsmøde i maj blev rådet oplyst om, at målgruppen er unge.",
    "Administrationen indstiller, at Udvalget for Social over for Byrådet anbefaler, at:\n- Vedtægterne ændres",
    "Vejle Kommune startede i 2019 en række Housing First-baserede indsatser.",
)
NO_FACTS = {"fundedBy", "hasRole", "partner", "capacity", "locatedIn", "runBy"}
NOTHING = ("Danmark", "Byrådsmøde", "Kontraktens", "Meddelelse", "baserede")


@pytest.mark.parametrize("text", SEEMING)
def test_what_only_seems_to_be_told_is_no_claim(text: str) -> None:
    read = stated(text)
    assert not {name for _, *names in read for name in names if name.startswith(NOTHING) or name.endswith(NOTHING)}
    assert not {predicate for predicate, *_ in read} & NO_FACTS
