from __future__ import annotations

import pytest
from reading_factory import claims, stated

from ingest.relations.grammar import rule_book

SENTENCES: list[tuple[str, str, str, str]] = [
    # fundedBy
    ("Projekt Vindrosen er finansieret af Nordea-fonden.", "fundedBy", "Vindrosen", "Nordea-fonden"),
    ("Projekt Vindrosen har fået 2 mio. kr. fra TrygFonden.", "fundedBy", "Vindrosen", "TrygFonden"),
    ("TrygFonden har bevilget 400.000 kr. til projekt Vindrosen.", "fundedBy", "Vindrosen", "TrygFonden"),
    (
        "I 2019 bevilgede Socialstyrelsen 1,5 mio. kr. til projekt Vindrosen.",
        "fundedBy",
        "Vindrosen",
        "Socialstyrelsen",
    ),
    ("Projekt Vindrosen hører under 15M-puljen i årene 2013-16.", "fundedBy", "Vindrosen", "15M-puljen"),
    ("Værestedet Vindrosen har en kok. Helsefonden dækker lønnen til en kok.", "fundedBy", "Vindrosen", "Helsefonden"),
    ("Værestedet Vindrosen er nyt. TrygFonden gav os 50.000 kr.", "fundedBy", "Vindrosen", "TrygFonden"),
    ("Projekt Vindrosen begyndte i 2017 med 2 mio. kr. fra TrygFonden.", "fundedBy", "Vindrosen", "TrygFonden"),
    ("Værestedet Vindrosen lever af § 18-midler.", "fundedBy", "Vindrosen", "§ 18-midler"),
    # poolOf and poolAmount
    ("Puljen til åbne døre administreres af Sundhedsstyrelsen.", "poolOf", "Puljen til åbne døre", "Sundhedsstyrelsen"),
    ("Puljen til åbne døre er på 12 mio. kr.", "poolAmount", "Puljen til åbne døre", "12000000"),
    # runBy
    ("Projekt Vindrosen drives af Odense Kommune.", "runBy", "Vindrosen", "Odense Kommune"),
    ("Café Klinken er som bekendt Odense Kommunes egen aftencafé.", "runBy", "Café Klinken", "Odense Kommune"),
    ("Projekt Vindrosen er forankret i Center for Unge.", "runBy", "Vindrosen", "Center for Unge"),
    ("Vejle Kommunes projekt Vindrosen fortsætter.", "runBy", "Vindrosen", "Vejle Kommune"),
    # partner and agreementParty
    (
        "Projekt Vindrosen er et partnerskab mellem SIND, LAP og Bedre Psykiatri.",
        "partner",
        "Vindrosen",
        "Bedre Psykiatri",
    ),
    ("Projekt Vindrosen samarbejder tæt med Herning Kommune.", "partner", "Vindrosen", "Herning Kommune"),
    # partOf and locatedIn
    ("Mødet holdes i Herning Kommunes Center for Unge.", "partOf", "Center for Unge", "Herning Kommune"),
    ("Værestedet Vindrosen ligger i Svendborg.", "locatedIn", "Vindrosen", "Svendborg Kommune"),
    # hasRole
    ("Værestedet Vindrosen har ansat tre peermedarbejdere.", "hasRole", "Vindrosen", "peermedarbejder"),
    (
        "Der er ansat en recoverymentor på Psykiatrisk Center Amager.",
        "hasRole",
        "Psykiatrisk Center Amager",
        "recoverymentor",
    ),
    ("I værestedet Vindrosen er der to kokke og en husleder.", "hasRole", "Vindrosen", "husleder"),
    # legalBasis
    ("Botilbuddet Vindrosen drives efter servicelovens § 108.", "legalBasis", "Vindrosen", "Serviceloven § 108"),
    # startedOn, endedOn, capacity
    ("Værestedet Vindrosen åbnede i marts 2014.", "startedOn", "Vindrosen", "2014-03"),
    ("Værestedet Vindrosen lukkede den 30. juni 2015.", "endedOn", "Vindrosen", "2015-06-30"),
    ("Projekt ”Vindrosen” (2011-2014) var et forsøg.", "endedOn", "Vindrosen", "2014"),
    ("Botilbuddet Vindrosen har 16 pladser.", "capacity", "Vindrosen", "16"),
    # targetGroup
    ("Projekt Vindrosen henvender sig til unge med angst.", "targetGroup", "Vindrosen", "unge med angst"),
    # memberOf
    ("I Driftsforum Vest sidder Skive Kommune og Struer Kommune.", "memberOf", "Struer Kommune", "Driftsforum Vest"),
]


@pytest.mark.parametrize(("sentence", "predicate", "subject", "object_"), SENTENCES)
def test_a_sentence_states_a_fact(sentence: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(sentence, predicate)


def test_a_coordination_gives_a_claim_for_each() -> None:
    text = "Projekt Vindrosen er et samarbejde mellem kommunerne Odense, Assens og Nyborg samt SIND."
    partners = {o for _, _, o in stated(text, "partner")}
    assert partners == {"Odense Kommune", "Assens Kommune", "Nyborg Kommune", "SIND"}


def test_the_possessor_is_not_the_partner() -> None:
    text = "Projekt Vindrosen er et partnerskab mellem SIND og Herning Kommunes Center for Unge."
    assert "Herning Kommune" not in {o for _, _, o in stated(text, "partner")}


def test_a_definite_noun_points_back_to_the_name() -> None:
    text = "Projekt Vindrosen hjælper unge. Projektet startede i 2017."
    assert ("startedOn", "Vindrosen", "2017") in stated(text)


def test_qualifiers_come_along() -> None:
    text = "Værestedet Vindrosen har ansat fire peermedarbejdere i fleksjob på 15 timer om ugen."
    (claim,) = [c for c in claims(text) if c.predicate == "hasRole"]
    assert dict(claim.qualifiers) == {"count": 4, "terms": "fleksjob", "hours_week": (15, 15)}


def test_every_rule_has_its_own_id_and_compiles() -> None:
    rules = rule_book().rules
    assert len({rule.id for rule in rules}) == len(rules)
    assert all(rule.regex.pattern for rule in rules)
    assert all(0 < rule.confidence <= 1 for rule in rules)
