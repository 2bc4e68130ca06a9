from __future__ import annotations

import pytest
from reading_factory import stated

_AGREEMENT = """Delaftale om unge med angst

Delaftalen er indgået mellem
- Region Nordjylland
- Thisted Kommune
- Morsø Kommune

1. Opgaver

{}

2. Ikrafttræden

Aftalen træder i kraft den 1. maj 2017. Parterne mødes hvert år. Aftalen kan opsiges.
"""


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        (
            "Hver af de to kommuner ansætter en ungekoordinator.",
            {("hasRole", "Thisted Kommune", "ungekoordinator"), ("hasRole", "Morsø Kommune", "ungekoordinator")},
        ),
        (
            "Parterne driver værestedet Molen.",
            {("runBy", "Molen", x) for x in ("Region Nordjylland", "Thisted Kommune", "Morsø Kommune")},
        ),
        (
            "Der nedsættes en følgegruppe med to repræsentanter fra hver part.",
            {
                ("memberOf", x, "Følgegruppen for Delaftale om unge med angst")
                for x in ("Region Nordjylland", "Thisted Kommune", "Morsø Kommune")
            },
        ),
    ],
)
def test_what_is_said_of_the_parties_is_said_of_each(sentence: str, facts: set[tuple[str, str, str]]) -> None:
    assert facts <= set(stated(_AGREEMENT.format(sentence)))


@pytest.mark.parametrize(
    "sentence", ["Hver af de tre kommuner ansætter en ungekoordinator.", "Kommuner ansætter en ungekoordinator."]
)
def test_others_than_the_parties_are_not_meant(sentence: str) -> None:
    assert not stated(_AGREEMENT.format(sentence), "hasRole")


def test_posts_that_the_parties_share_are_nobodys_alone() -> None:
    assert not stated(_AGREEMENT.format("Kommunerne ansætter tilsammen otte mentorer."), "hasRole")


def test_who_pays_is_told_of_what_the_agreement_sets_up() -> None:
    text = _AGREEMENT.format("Thisted Kommune driver værestedet Molen. Udgiften deles mellem kommunerne.")
    assert ("fundedBy", "Molen", "Morsø Kommune") in stated(text)


def test_the_title_that_every_page_repeats_is_read_once() -> None:
    title = "Samarbejdsaftale om borgere med psykose"
    first = f"{title}\n\nAftalen er indgået mellem Faxe Kommune og Region Sjælland.\n\nSide 1 af 2\n"
    text = f"{first}\f{title}\n\nAftalen gælder fra 1. maj 2014. Parterne mødes.\n\nSide 2 af 2\n"
    assert ("agreementParty", title, "Faxe Kommune") in stated(text)
    assert ("startedOn", title, "2014-05-01") in stated(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi er med i netværket Brugernes Stemme sammen med Vordingborg Kommune.",
        "I efteråret holdt vi vælgermøde sammen med SIND.",
        "Centret har sammen med Vordingborg Kommune søgt om midler til et team.",
        "Kommunen samarbejder med SIND om besøgsvenner.",
    ],
)
def test_what_somebody_does_with_others_is_no_partnership_in_the_project(sentence: str) -> None:
    assert stated(f"Projekt Havblik\n\nProjektet er for unge med angst.\n\n{sentence}", "partner") == set()


@pytest.mark.parametrize(
    "sentence", ["Vi kører det sammen med Vordingborg Kommune.", "Projektet drives sammen med Vordingborg Kommune."]
)
def test_who_runs_a_project_together_with_somebody_has_a_partner(sentence: str) -> None:
    text = f"Projekt Havblik\n\nProjektet er for unge med angst.\n\n{sentence}"
    assert ("partner", "Havblik", "Vordingborg Kommune") in stated(text, "partner")


@pytest.mark.parametrize(
    "sentence",
    [
        "Målet er en koordinator til næste år.",
        "I projektet får 60 borgere om året en mentor ved siden af.",
    ],
)
def test_who_is_lent_invited_or_given_to_single_people_is_no_staff(sentence: str) -> None:
    text = f"Projekt Havblik\n\nProjektet er for unge med angst.\n\n{sentence}"
    assert not [1 for _, who, _ in stated(text, "hasRole") if who == "Havblik"]
