from __future__ import annotations

import pytest
from reading_factory import stated

from ingest.mentions.worded import worded_names

WORDED = [
    ("i projektet Bedre vej til job for unge, der", ["Bedre vej til job for unge"]),
    ("Kampagnen og projekt Sammen om mad drives af SIND", ["Sammen om mad"]),
    ("indsatsen Tidlig hjælp til forældre løber i to år", ["Tidlig hjælp til forældre"]),
    ("initiativet Partnerskab om nye veje i byen er gennemført", ["Partnerskab om nye veje i byen"]),
    ("projektet Vendepunkter i byen", []),
    ("projekterne Bedre vej til job", []),
]


@pytest.mark.parametrize(("text", "names"), WORDED)
def test_a_phrase_after_the_noun_is_the_name(text: str, names: list[str]) -> None:
    assert [mention.label for mention in worded_names(text, 0, len(text))] == names


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
