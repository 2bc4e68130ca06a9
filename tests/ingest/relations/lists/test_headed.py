"""Lists under a label or a title: partners, payers, parties, members and recipients, a line each."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.extract import extract
from ingest.reading import read

_PROJECT = (
    "Projekt Åben Dør\n\nProjekt Åben Dør er et tilbud til unge. Projektet løber i tre år og har hjulpet mange.\n\n"
)


def _pairs(tmp_path: Path, text: str, predicate: str) -> set[tuple[str, str]]:
    path = tmp_path / "paper.txt"
    path.write_text(text, encoding="utf-8")
    return {(c.subject.label, c.object.label) for c in extract(read(path)) if c.predicate == predicate}


@pytest.mark.parametrize(
    ("text", "predicate", "told"),
    [
        (
            _PROJECT + "Samarbejdspartnere:\n\n• Vejle Kommune\n• SIND\n",
            "partner",
            {("Åben Dør", "Vejle Kommune"), ("Åben Dør", "SIND")},
        ),
        (
            _PROJECT + "Samarbejdspartnere\n\nVejle Kommune\nSIND\n\nKontakt\n\nRing på hverdage.\n",
            "partner",
            {("Åben Dør", "Vejle Kommune"), ("Åben Dør", "SIND")},
        ),
        (
            _PROJECT + "Projektet er støttet af:\n\n• Velux Fonden\n• Helsefonden\n",
            "fundedBy",
            {("Åben Dør", "VELUX FONDEN"), ("Åben Dør", "Helsefonden")},
        ),
        (
            "Samarbejdsaftale om botilbud\n\nmellem\n\n1. Vejle Kommune (herefter Kommunen)\n"
            "2. Region Syddanmark (herefter Regionen)\n\n1. Formål\n\nSIND er med på råd.\n",
            "agreementParty",
            {
                ("Samarbejdsaftale om botilbud", "Vejle Kommune"),
                ("Samarbejdsaftale om botilbud", "Region Syddanmark"),
            },
        ),
        (
            "Partnerskabsaftale om unges trivsel\n\nAftalens parter\n\nAftalen indgås mellem:\n\n"
            "• Odense Kommune på vegne af skolerne\n• Ventilen\n\nRegion Syddanmark er ikke part i aftalen.\n",
            "agreementParty",
            {
                ("Partnerskabsaftale om unges trivsel", "Odense Kommune"),
                ("Partnerskabsaftale om unges trivsel", "Ventilen"),
            },
        ),
        (
            "Styregruppens parter\n\nDirektør Vejle Kommune\nSocialchef, Kolding Kommune\nFormand for SIND i Vejle\n",
            "memberOf",
            {("Vejle Kommune", "Styregruppen"), ("Kolding Kommune", "Styregruppen"), ("SIND", "Styregruppen")},
        ),
        (
            "Puljen til peerstøtte er nu fordelt. Følgende ansøgere har fået tilskud:\n\n"
            "Tilskudsmodtager\tProjekt\tBeløb i kr.\nOdense Kommune\tPeer på vej\t1.200.000\n"
            "Vejle Kommune\tFælles fodslag\t850.000\nI alt\t\t2.050.000\n",
            "runBy",
            {("Peer på vej", "Odense Kommune"), ("Fælles fodslag", "Vejle Kommune")},
        ),
        (
            "Helsefonden har i 2019 støttet disse projekter:\n\n• SIND: Stærkere sammen (1.200.000 kr.)\n"
            "• Vejle Kommune: Fælles fodslag (850.000 kr.)\n",
            "fundedBy",
            {("Stærkere sammen", "Helsefonden"), ("Fælles fodslag", "Helsefonden")},
        ),
    ],
)
def test_a_list_says_of_each_line(tmp_path: Path, text: str, predicate: str, told: set[tuple[str, str]]) -> None:
    assert _pairs(tmp_path, text, predicate) == told


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        (_PROJECT + "Samarbejdspartnere\n\nVejle Kommune driver i dag et andet tilbud til de unge.\n", "partner"),
        (_PROJECT + "Kontakt\n\nVejle Kommune\nSIND\n", "partner"),
    ],
)
def test_no_list(tmp_path: Path, text: str, predicate: str) -> None:
    assert not _pairs(tmp_path, text, predicate)


def test_projects_that_a_lead_in_says_were_given_money(tmp_path: Path) -> None:
    text = (
        "I juni 2018 bevilgede Sundhedsstyrelsen midler til følgende projekter:\n\n"
        "• Nære samtaler om natten. Region Sjælland.\n"
        "• Trygt hjem: støtte efter endt indlæggelse i psykiatrien. Region Nordjylland\n"
    )
    assert _pairs(tmp_path, text, "runBy") == {
        ("Nære samtaler om natten", "Region Sjælland"),
        ("Trygt hjem", "Region Nordjylland"),
    }
    assert _pairs(tmp_path, text, "fundedBy") == {
        ("Nære samtaler om natten", "Sundhedsstyrelsen"),
        ("Trygt hjem", "Sundhedsstyrelsen"),
    }


def test_projects_that_may_apply_are_given_nothing(tmp_path: Path) -> None:
    text = "Sundhedsstyrelsen kan støtte disse projekter:\n\n• Nære samtaler om natten. Region Sjælland.\n"
    assert not _pairs(tmp_path, text, "fundedBy")


@pytest.mark.parametrize(
    ("sentence", "runner"),
    [
        ("Projekt Åben Dør drives af SindKontakt.", {("Åben Dør", "SindKontakt")}),
        ("Projekt Åben Dør drives af Jens Hansen.", set()),
        ("Vi lægger film om projekt Åben Dør på YouTube.", set()),
    ],
)
def test_a_body_by_its_inner_capital(tmp_path: Path, sentence: str, runner: set[tuple[str, str]]) -> None:
    assert _pairs(tmp_path, sentence + "\n", "runBy") == runner
