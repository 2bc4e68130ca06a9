"""Further ways of saying who pays, runs, takes part, agrees and sits in a group: one sentence each."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.extract import extract
from ingest.reading import read

_CASES: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    # who pays
    (
        "Projekt Åben Dør er finansieret med 2 mio. kr. fra Socialstyrelsen i perioden 2019-2021.",
        "fundedBy",
        "Åben Dør",
        ("Socialstyrelsen",),
    ),
    (
        "Projekt Åben Dør samfinansieres af Region Syddanmark og Odense Kommune.",
        "fundedBy",
        "Åben Dør",
        ("Odense Kommune", "Region Syddanmark"),
    ),
    (
        "Projektet ’Trygt Sammen’, som Velux Fonden støtter med 4,5 millioner kroner, løber i tre år.",
        "fundedBy",
        "Trygt Sammen",
        ("VELUX FONDEN",),
    ),
    (
        "Med en bevilling på knap 1,2 millioner kroner fra Tuborgfondet vil foreningen Ung Håb skabe fællesskaber.",
        "fundedBy",
        "Ung Håb",
        ("Tuborgfondet",),
    ),
    (
        "Værestedet Kilden støttes økonomisk af bl.a. Velux Fonden og Helsefonden.",
        "fundedBy",
        "Kilden",
        ("Helsefonden", "VELUX FONDEN"),
    ),
    (
        "Projekt Åben Dør er en del af det samlede satspuljeinitiativ ”Tidlig støtte”.",
        "fundedBy",
        "Åben Dør",
        ("Satspuljen",),
    ),
    (
        "Projekt Åben Dør har siden 2014 fået 90.000 kr. om året af Faxe Kommune.",
        "fundedBy",
        "Åben Dør",
        ("Faxe Kommune",),
    ),
    # who sits in a group
    (
        "I Udsatterådet sad SIND, LAP og Bedre Psykiatri.",
        "memberOf",
        "SIND",
        ("Udsatterådet",),
    ),
    # whose a pool is
    (
        "Social- og Boligstyrelsen har udmøntet puljen til sociale akuttilbud.",
        "poolOf",
        "Puljen til sociale akuttilbud",
        ("Social- og Boligstyrelsen",),
    ),
    (
        "Det er Sundheds- og Kulturudvalget, der fordeler § 18-midlerne i Greve Kommune.",
        "poolOf",
        "§ 18-midler",
        ("Sundheds- og Kulturudvalget",),
    ),
    (
        "Region Nordjyllands pulje til nære fællesskaber er på 5 mio. kr.",
        "poolOf",
        "Puljen til nære fællesskaber",
        ("Region Nordjylland",),
    ),
    ("Puljen Lokal glæde er på 4 mio. kr.", "poolAmount", "Lokal glæde", ("4000000",)),
    # who runs it
    ("Værestedet Kilden er et tilbud fra Randers Kommune.", "runBy", "Kilden", ("Randers Kommune",)),
    ("Psykiatrifonden har til opgave at gennemføre projekt Åben Dør.", "runBy", "Åben Dør", ("Psykiatrifonden",)),
    (
        "Rambøll har for Socialstyrelsen gennemført evalueringen af projekt Åben Dør.",
        "runBy",
        "Evaluering af Åben Dør",
        ("Rambøll",),
    ),
    ("Værestedet Kilden har Kirkens Korshær som driftsherre.", "runBy", "Kilden", ("Kirkens Korshær",)),
    ("Region Nordjylland er projektejer på projekt Åben Dør.", "runBy", "Åben Dør", ("Region Nordjylland",)),
    ("Tovholder på projekt Åben Dør er Psykiatrifonden.", "runBy", "Åben Dør", ("Psykiatrifonden",)),
    ("Socialstyrelsen har ansvaret for projekt Åben Dør.", "runBy", "Åben Dør", ("Socialstyrelsen",)),
    ("Bag projekt Åben Dør står SIND og Bedre Psykiatri.", "runBy", "Åben Dør", ("Bedre Psykiatri", "SIND")),
    (
        "Værestedet Kilden blev etableret i 2013 af foreningen Kirkens Korshær.",
        "runBy",
        "Kilden",
        ("Kirkens Korshær",),
    ),
    (
        "Sundhedens Hus drives i fællesskab af Region Midtjylland og Silkeborg Kommune.",
        "runBy",
        "Sundhedens Hus",
        ("Region Midtjylland", "Silkeborg Kommune"),
    ),
    ("Odense Kommune har i 2019 gennemført projekt Åben Dør.", "runBy", "Åben Dør", ("Odense Kommune",)),
    ("Værestedet Kilden er drevet af frivillige fra Kirkens Korshær.", "runBy", "Kilden", ("Kirkens Korshær",)),
    ("Der er 15 mio. kr. i puljen til mobile team.", "poolAmount", "Puljen til mobile team", ("15000000",)),
    (
        "Sundhedsstyrelsen har i dag åbnet puljen til mobile team.",
        "poolOf",
        "Puljen til mobile team",
        ("Sundhedsstyrelsen",),
    ),
    # who takes part
    (
        "I projekt Åben Dør deltager Vejle, Kolding og Middelfart kommuner.",
        "partner",
        "Åben Dør",
        ("Kolding Kommune", "Middelfart Kommune", "Vejle Kommune"),
    ),
    (
        "I projekt Åben Dør deltog Vejle- og Kolding Kommune.",
        "partner",
        "Åben Dør",
        ("Kolding Kommune", "Vejle Kommune"),
    ),
    (
        "De deltagende kommuner i projekt Åben Dør er Vejle, Kolding og Middelfart.",
        "partner",
        "Åben Dør",
        ("Kolding Kommune", "Middelfart Kommune", "Vejle Kommune"),
    ),
    (
        "Vejle Kommune og SIND har indledt et samarbejde om projekt Åben Dør.",
        "partner",
        "Åben Dør",
        ("SIND", "Vejle Kommune"),
    ),
    (
        "Sammen med Odense Kommune har Psykiatrifonden udviklet projekt Åben Dør.",
        "partner",
        "Åben Dør",
        ("Odense Kommune",),
    ),
    # who agreed
    (
        "Bag partnerskabsaftalen om ensomhed står Røde Kors, Ventilen og Køge Kommune.",
        "agreementParty",
        "Partnerskabsaftale om ensomhed",
        ("Køge Kommune", "Røde Kors", "Ventilen"),
    ),
    (
        "Parterne i samarbejdsaftalen om dobbeltdiagnoser er Region Sjælland og Køge Kommune.",
        "agreementParty",
        "Samarbejdsaftale om dobbeltdiagnoser",
        ("Køge Kommune", "Region Sjælland"),
    ),
    (
        "Sundhedsaftalen 2019-2023 er en aftale mellem Region Sjælland og Køge Kommune.",
        "agreementParty",
        "Sundhedsaftale 2019-2023",
        ("Køge Kommune", "Region Sjælland"),
    ),
    (
        "Partierne bag aftalen om en handleplan for psykiatrien er: Socialdemokratiet, Venstre og Moderaterne.",
        "agreementParty",
        "Aftale om en handleplan for psykiatrien",
        ("Moderaterne", "Socialdemokratiet", "Venstre"),
    ),
)


@pytest.mark.parametrize(("sentence", "predicate", "subject", "objects"), _CASES)
def test_a_sentence_says(tmp_path: Path, sentence: str, predicate: str, subject: str, objects: tuple[str, ...]) -> None:
    assert _objects(tmp_path, sentence, predicate, subject) == objects


def _objects(tmp_path: Path, sentence: str, predicate: str, subject: str) -> tuple[str, ...]:
    path = tmp_path / "paper.txt"
    path.write_text(sentence + "\n", encoding="utf-8")
    told = {c.object.label for c in extract(read(path)) if c.predicate == predicate and c.subject.label == subject}
    return tuple(sorted(told))


@pytest.mark.parametrize(
    ("sentence", "predicate"),
    [
        ("Greve Kommune er ikke part i samarbejdsaftalen om dobbeltdiagnoser.", "agreementParty"),
        ("Psykiatrifonden har ikke ansvaret for projekt Åben Dør.", "runBy"),
        ("Socialstyrelsen overvejer at udmønte puljen til sociale akuttilbud.", "poolAmount"),
        ("Det kan blive Rambøll, der er tovholder på projekt Åben Dør, hvis midlerne bevilges.", "runBy"),
        ("Kommunens eget driftsbudget er på 5 mio. kr.", "poolOf"),
    ],
)
def test_a_sentence_does_not_say(tmp_path: Path, sentence: str, predicate: str) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(sentence + "\n", encoding="utf-8")
    assert not [c for c in extract(read(path)) if c.predicate == predicate]


@pytest.mark.parametrize(
    ("sentence", "members"),
    [
        ("SIND og Bedre Psykiatri er repræsenteret i styregruppen for projekt Åben Dør.", {"SIND", "Bedre Psykiatri"}),
        (
            "I følgegruppen for projekt Åben Dør sidder repræsentanter for SIND og Danske Regioner.",
            {"SIND", "Danske Regioner"},
        ),
        ("SIND er medlem af Danske Handicaporganisationer.", {"SIND"}),
        ("SIND er ikke repræsenteret i styregruppen for projekt Åben Dør.", set()),
    ],
)
def test_who_sits_in_a_group(tmp_path: Path, sentence: str, members: set[str]) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(sentence + "\n", encoding="utf-8")
    assert {c.subject.label for c in extract(read(path)) if c.predicate == "memberOf"} == members


@pytest.mark.parametrize(
    ("sentence", "recipient", "amount"),
    [
        ("Blandt modtagerne er Foreningen Lysglimt, der har fået bevilget 45.000 kr.", "Foreningen Lysglimt", 45000),
        ("Bedre Psykiatri fik tildelt 1,1 mio. kr.", "Bedre Psykiatri", 1100000),
    ],
)
def test_who_got_how_much_of_the_pool_named_before(tmp_path: Path, sentence: str, recipient: str, amount: int) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(f"Kommunens § 18-midler er nu delt ud.\n\n{sentence}\n", encoding="utf-8")
    told = [c for c in extract(read(path)) if c.predicate == "fundedBy"]
    assert [(c.subject.label, c.object.label, dict(c.qualifiers)["amount_dkk"]) for c in told] == [
        (recipient, "§ 18-midler", amount)
    ]
