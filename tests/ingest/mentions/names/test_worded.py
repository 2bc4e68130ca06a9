from __future__ import annotations

import pytest
from reading_factory import stated

TITLED = [
    (
        "Flere fællesskaber i boligområderne\n\nProjektet er finansieret af Velux Fonden. Projektet løb fra 2031 til"
        " 2033.",
        ("fundedBy", "Flere fællesskaber i boligområderne", "VELUX FONDEN"),
    ),
    (
        "Partnerskab om stærke naboskaber i byen - Evaluering\n\nRambøll, 2033\n\nInitiativet Partnerskab om stærke"
        " naboskaber i byen er nu slut. Initiativet er gennemført i samarbejde med SIND.",
        ("partner", "Partnerskab om stærke naboskaber i byen", "SIND"),
    ),
]


@pytest.mark.parametrize(("text", "claim"), TITLED)
def test_a_title_is_what_the_paper_calls_the_project(text: str, claim: tuple[str, str, str]) -> None:
    assert claim in stated(text)


def test_a_headline_in_the_passive_is_no_project() -> None:
    text = "Psykiatrien tilgodeses i budgettet\n\nProjektet og projektet ligger i Region Midtjylland."
    assert not any("tilgodeses" in subject for _, subject, _ in stated(text))


QUOTED = [
    (
        'Evalueringen af "Projekt Nye veje til job for unge" er udarbejdet af Rambøll.',
        ("runBy", "Evaluering af Nye veje til job for unge", "Rambøll"),
    ),
    (
        "Projekt Udvikling af stærke naboskaber er et forsøg i Byprogrammet, som gennemføres i perioden 2031-2033.",
        ("startedOn", "Udvikling af stærke naboskaber", "2031"),
    ),
    (
        "Peer-støtte projektet løb fra 2031 til 2033.",
        ("endedOn", "Peer-støtte projektet", "2033"),
    ),
]


@pytest.mark.parametrize(("text", "claim"), QUOTED)
def test_a_name_is_read_with_the_noun_before_or_after_it(text: str, claim: tuple[str, str, str]) -> None:
    assert claim in stated(text)


def test_far_from_its_name_the_project_is_the_only_one_named() -> None:
    text = "Projektet Lysningen begynder.\n\n1. Baggrund\n\nNoget andet.\n\n2. Hvem\n\nI projektet deltager SIND. "
    group = "Målgruppen for støtte i projektet er unge, der modtager hjælp efter servicelovens § 85."
    found = stated(text + group)
    assert ("legalBasis", "Lysningen", "Serviceloven § 85") in found
    assert ("targetGroup", "Lysningen", "unge, der modtager hjælp efter servicelovens § 85") in found
