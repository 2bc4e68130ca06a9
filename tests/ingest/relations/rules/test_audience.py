"""Whom things are for, and on what law they stand: one table of sentences, each with what it says."""

from __future__ import annotations

import pytest
from reading_factory import claims, stated

from ingest.relations.engine.groups import group_parts

SAID: list[tuple[str, str, str, str]] = [
    (
        "Projekt Broen henvender sig til unge mellem 18 og 25 år med angst.",
        "targetGroup",
        "Broen",
        "unge med angst",
    ),
    (
        "Projekt Broen er for mennesker med skizofreni.",
        "targetGroup",
        "Broen",
        "mennesker med skizofreni",
    ),
    (
        "Værestedet Lanternen er åbent for alle over 18 år med psykiske vanskeligheder.",
        "targetGroup",
        "Lanternen",
        "alle med psykiske vanskeligheder",
    ),
    (
        "Brugerne af værestedet Lanternen er voksne med sindslidelse.",
        "targetGroup",
        "Lanternen",
        "voksne med sindslidelse",
    ),
    (
        "Projekt Broen tilbyder samtaler til pårørende til mennesker med spiseforstyrrelser.",
        "targetGroup",
        "Broen",
        "pårørende til mennesker med spiseforstyrrelser",
    ),
    (
        "Projekt Broen skal hjælpe nyudskrevne patienter tilbage i hverdagen.",
        "targetGroup",
        "Broen",
        "nyudskrevne patienter",
    ),
    (
        "Projekt Broens målgruppe omfatter borgere, der modtager hjælp efter servicelovens §§ 85 og 107.",
        "targetGroup",
        "Broens",
        "borgere, der modtager hjælp efter servicelovens §§ 85 og 107",
    ),
    (
        "Projekt Broens målgruppe omfatter borgere, der modtager hjælp efter servicelovens §§ 85 og 107.",
        "legalBasis",
        "Broens",
        "Serviceloven § 85",
    ),
    (
        "Projekt Broens målgruppe omfatter borgere, der modtager hjælp efter servicelovens §§ 85 og 107.",
        "legalBasis",
        "Broens",
        "Serviceloven § 107",
    ),
    (
        "Deltagerne i projekt Broen er unge, som er i risiko for at droppe ud af uddannelse.",
        "targetGroup",
        "Broen",
        "unge, som er i risiko for at droppe ud af uddannelse",
    ),
    (
        "Botilbuddet Elmegården drives efter servicelovens § 107.",
        "legalBasis",
        "Elmegården",
        "Serviceloven § 107",
    ),
    (
        "Botilbuddet Elmegården er et § 107-tilbud med 12 pladser.",
        "legalBasis",
        "Elmegården",
        "Serviceloven § 107",
    ),
    (
        "Borgerne visiteres til botilbuddet Elmegården efter servicelovens §§ 107 og 108.",
        "legalBasis",
        "Elmegården",
        "Serviceloven § 107",
    ),
    (
        "Borgerne visiteres til botilbuddet Elmegården efter servicelovens §§ 107 og 108.",
        "legalBasis",
        "Elmegården",
        "Serviceloven § 108",
    ),
    (
        "Hjemlen til botilbuddet Elmegården er servicelovens § 105.",
        "legalBasis",
        "Elmegården",
        "Serviceloven § 105",
    ),
    (
        "Projekt Vendekraft er målrettet unge under 30 år, der har været indlagt.",
        "targetGroup",
        "Vendekraft",
        "unge, der har været indlagt",
    ),
    (
        "Målgruppen for værestedet Pletten er socialt udsatte borgere og hjemløse.",
        "targetGroup",
        "Pletten",
        "socialt udsatte borgere og hjemløse",
    ),
    (
        "Pårørendeskolen Vest er et kursus for pårørende til mennesker med bipolar lidelse.",
        "targetGroup",
        "Pårørendeskolen Vest",
        "pårørende til mennesker med bipolar lidelse",
    ),
    (
        "Bostøtteteamet Nord støtter borgere, som er flyttet fra botilbud til egen bolig.",
        "targetGroup",
        "Bostøtteteamet Nord",
        "borgere, som er flyttet fra botilbud til egen bolig",
    ),
    (
        "Støtten i bofællesskabet Åkanden gives efter § 85 i serviceloven.",
        "legalBasis",
        "Åkanden",
        "Serviceloven § 85",
    ),
]


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), SAID)
def test_a_sentence_says(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("unge med angst", ["unge med angst"]),
        (
            "patienter på tre afsnit, pårørende til dem der er indlagt",
            ["patienter på tre afsnit", "pårørende til dem der er indlagt"],
        ),
        ("borgere med angst, herunder borgere med dom", ["borgere med angst, herunder borgere med dom"]),
        ("pårørende, venner", ["pårørende, venner"]),
    ],
)
def test_a_phrase_that_lists_groups_is_taken_apart(text: str, parts: list[str]) -> None:
    assert group_parts(text) == parts


def test_an_enumeration_gives_each_group() -> None:
    text = "Projekt Broen\n\nProjekt Broen åbnede i 2019. "
    text += "Målgruppen for projektet er delt i to: 1) Unge med angst i Køge. 2) Voksne med depression."
    assert {o for _, _, o in stated(text, "targetGroup")} >= {"unge med angst i Køge", "voksne med depression"}


def test_ages_are_numbers() -> None:
    (claim,) = (
        c
        for c in claims("Projekt Broen er målrettet unge mellem 18 og 25 år med angst.")
        if c.predicate == "targetGroup"
    )
    assert claim.object.label == "unge med angst"
    assert dict(claim.qualifiers) == {"age_min": 18, "age_max": 25}
