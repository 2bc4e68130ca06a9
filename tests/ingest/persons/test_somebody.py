"""Labels that may be somebody's name, by themselves and in whole texts: every person here is made up."""

from __future__ import annotations

import pytest
from reading_factory import claims

from ingest.persons import People
from ingest.persons.somebody import is_branch, may_be_somebody

SOMEBODY = [
    "Ujara Gudnitz",
    "K. Gudnitz",
    "A.B. Gudnitz",
    "J P Skarrild",
    "Zelmira Skive",
    "Elisabet Hobro",
    "Xulia Kolding",
    "METTE SKIVE",
    "UJARA GUDNITZ",
    "Łucja Kowalewczyk",
    "Siobhan O'Brannigan",
    "Ujara-Lis Okkonpaa",
    "Lanternen Birthe Skarrild",
    "Ujara Gudnitz, formand for Lanternen",
    "Cand.psych. Ujara Gudnitz",
    "Zelmira Skive og vennerne",
    "Maling med H.C. Okholm",
    "Wolmar von Gudnitz",
    "Jean-Zelmir de la Okkonpaa",
]


@pytest.mark.parametrize("label", SOMEBODY)
def test_words_that_no_list_knows_are_taken_for_a_name(label: str) -> None:
    assert may_be_somebody(label, People.of(label))


THINGS = [
    "Ventilen Kolding",
    "Natteravnene Kolding",
    "Headspace Skive",
    "Kirkens Korshær",
    "Lanternen Vejle",
    "Holdepunktet Vest",
    "HOLDEPUNKTET VEST",
    "Fontana",
    "Gadens Advokater",
    "Lånte Nøgler",
    "Akutstuen Havnen",
    "KKR Nordjylland",
    "Ungeviden Midt",
    "SIND Vejle",
    "Værestedet Lanternen",
    "Housing First",
]


@pytest.mark.parametrize("label", THINGS)
def test_associations_houses_and_words_are_not(label: str) -> None:
    assert not may_be_somebody(label, People.of(label))


def test_a_branch_is_called_by_a_known_name_or_a_definite_noun_and_a_town() -> None:
    assert [is_branch(name) for name in ("Ventilen Kolding", "Lanternen Vejle", "Broerne Nord")] == [True] * 3
    assert not any(
        is_branch(name) for name in ("Madeleine Holbæk", "Karen Kolding", "Zelmira Skive", "Halvarden Skive")
    )


_LIST = """Bevillinger fra TrygFonden

Ansøger: {name}
Projekt: Vindrosen
Bevilget: 50.000 kr.

Ansøger: {other}
Projekt: Havblik
Bevilget: 70.000 kr.
"""
TEXTS = [
    (
        _LIST.format(name="Ujara Gudnitz", other="Ph.d.-studerende Zelmira Okkonpaa, Aarhus Universitet"),
        "gudnitz zelmira",
    ),
    (_LIST.format(name="Foreningen Lys, v/ Nilaya Viborg", other="LONE VINDFLØJT, formand"), "nilaya vindfløjt"),
    ("Ujara Gudnitz fik 40.000 kr. fra TrygFonden til en cykelgruppe i Odense.", "gudnitz"),
    ("TrygFonden har bevilget 75.000 kr. til METTE SKIVE.", "mette"),
    ("”Ujara Gudnitz” er finansieret af TrygFonden med 200.000 kr.", "gudnitz"),
    ("Værestedet Lanternen drives af UJARA GUDNITZ.", "ujara gudnitz"),
    ("Værestedet Lanternen drives af Ujara Gudnitz og Odense Kommune.", "gudnitz"),
    ("1. K. Gudnitz\nProjektet har fået 200.000 kr. af TrygFonden.\n\n2. Havblik\nProjektet er slut.", "gudnitz"),
    ("Medlemmer af styregruppen for Projekt Vindrosen:\nXulia Zborow, Odense Kommune\nLAP", "zborow"),
    ("Xulia Holbæk og Zoë Lindqvistar er medlemmer af Psykiatrirådet i Region Syddanmark.", "xulia lindqvistar"),
    ("Projekt Vindrosen\n\nOdalgar Pinvig\nVi har fået 200.000 kr. af TrygFonden.", "pinvig"),
    ("BOSTEDET LANTERNEN\nFORSTANDER INGER-LISE SKARRILD\nLanternen drives af Odense Kommune.", "skarrild"),
    ("Kurser\n\nISAURA WENDLOCK\nTid: mandag\nSted: Odense\n\nMaling\nTid: onsdag\nSted: Odense", "wendlock"),
    ("Klinik for Angst\nOverlæge: KARLA TESTESEN\nE-mail: testesen@lanternen.dk", "testesen"),
    (
        "Kurser\n\nYoga ved METTE SKIVE\nTid: mandag\nSted: Odense\nPladser: 12\n\nMaling\nTid: onsdag\nSted: Odense",
        "mette",
    ),
]


TEXTS += [
    (_LIST.format(name="Wolmar von Gudnitz", other="Jean-Zelmir de la Okkonpaa"), "wolmar gudnitz zelmir okkonpaa"),
    ("Wolmar von Gudnitzs projekt har fået 200.000 kr. af TrygFonden.", "wolmar gudnitz"),
    ("TrygFonden har bevilget 75.000 kr. til Wolmar von Gudnitz og projektet Vindrosen.", "gudnitz"),
    ("En gruppe, der er kaldet Jean-Zelmir de la Okkonpaas venner, har fået 20.000 kr. af TrygFonden.", "okkonpaa"),
    ("Vindrosen\nLeder: J P Skarrild\nPladser: 12\nFinansiering: Odense Kommune", "skarrild"),
    ("Vindrosen\nLeder: Gudnitz, Ujara\nPladser: 12\nFinansiering: Odense Kommune", "gudnitz ujara"),
    ("Værestedet Lanternen har en leder (Gudnitz), to peermedarbejdere og en socialrådgiver.", "gudnitz"),
    ("En mand ved navn Gudnitz har fået 20.000 kr. af TrygFonden til et værested i Odense.", "gudnitz"),
    ("Projektleder\nGudnitz\n\nProjekt\nVindrosen\n\nFinansieret af\nTrygFonden\n\nBevilling\n50.000 kr.", "gudnitz"),
    ("Kære Gudnitz\n\nTrygFonden har bevilget 200.000 kr. til Projekt Vindrosen.", "gudnitz"),
    ("Forskergruppen Ujara Gudnitz og Birthe Skarrild ved VIVE har evalueret Projekt Vindrosen.", "gudnitz skarrild"),
    ("Foreningen Ujara Gudnitzs Venner har fået 20.000 kr. af TrygFonden.", "gudnitz"),
    ("Ujara Gudnitzs historie\n\nPå stedet bor 12 unge med angst. Stedet drives af Odense Kommune.", "gudnitz"),
    ("Projekt Vindrosen er startet af UJARA GUDNITZs datter i 2019 og drives af SIND.", "gudnitz"),
    ("Kurser\n\ndr. Zelmira Skarrild\nTid: mandag\nSted: Odense\nPladser: 12\n\nMaling\nTid: onsdag", "skarrild"),
    ("Værestedet Lanternen drives af UJARA.GUDNITZ@LANTERNEN.DK og Odense Kommune.", "ujara gudnitz"),
    ("Odense Kommune v/Mette Skarrild driver Værestedet Lanternen.", "mette skarrild"),
    ("Botilbuddet Solsiden ejes af advokat Gudnitz og hører under Odense Kommune.", "gudnitz"),
    ("Om UJARA GUDNITZ\n\nProjektet er startet i 2020 og er støttet af TrygFonden.", "gudnitz"),
    (
        "4. Birthe Jensen fremlægger Projekt Vindrosen\nProjektet er støttet af TrygFonden med 200.000 kr.",
        "birthe jensen",
    ),
    ("Projekt Vindrosen\nSamarbejdspartnere: Gudnitz, Ujara\nBevilget: 200.000 kr.\nDrives af: SIND", "gudnitz ujara"),
    ("Lanternen\nLeder: Karla Testesen, 51 23 4567\nPladser: 12\nDrives af: Odense Kommune", "testesen 4567"),
]


@pytest.mark.parametrize(("text", "names"), TEXTS)
def test_no_name_reaches_a_claim(text: str, names: str) -> None:
    for claim in claims(text):
        told = f"{claim.subject} {claim.object} {claim.qualifiers} {claim.evidence.quote} {claim.evidence.section}"
        assert not [name for name in names.split() if name in told.casefold()]


def test_what_is_called_after_somebody_and_what_is_no_ones_stays() -> None:
    text = "Ældresagens Venner har fået 20.000 kr. af TrygFonden. Vindrosen er et projekt i Foreningen Lysets Venner."
    told = {claim.subject.label for claim in claims(text)}
    assert "Ældresagens Venner" in told


@pytest.mark.parametrize("name", ["Ventilen Kolding", "Natteravnene Kolding", "Kirkens Korshær", "Headspace Skive"])
def test_associations_that_got_money_are_told(name: str) -> None:
    text = _LIST.format(name=name, other="Odense Kommune")
    assert ("runBy", name) in {(c.predicate, c.object.label) for c in claims(text)}
    assert all(name in (c.evidence.quote or name) for c in claims(text) if c.object.label == name)
