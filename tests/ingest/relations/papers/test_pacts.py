from __future__ import annotations

import pytest
from reading_factory import stated

JOINED = """Samarbejdsportalen / Aftaler

Samarbejdsaftale om unge med psykoser

Version 2, gældende fra 1. april 2016

Region Sjælland, Faxe Kommune og Stevns Kommune har tiltrådt. Aftalen genforhandles. Parterne mødes hvert år.

I teamet er der ansat to psykologer. Aftalen bygger på tillid.
"""
CALLED = """Sundhedsaftale om ældre med depression
mellem Region Sjælland og kommunerne

Godkendt i Sundhedsudvalget den 3. maj 2009

§ 1. Aftalens parter

Aftalen er indgået mellem Region Sjælland og de kommuner, der har underskrevet: Faxe Kommune og Stevns Kommune.

Aftalen kaldes i det følgende Delaftale Syd. Aftalen løber til den 31. december 2012.

§ 2. Opgaver

Psykiatrien i Region Sjælland varetager behandlingen af de borgere, der har brug for hjælp af en læge eller psykolog.
"""
_FIRST, _SECOND = "Samarbejdsaftale om unge med psykoser", "Delaftale Syd"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (JOINED, ("agreementParty", _FIRST, "Region Sjælland")),
        (JOINED, ("agreementParty", _FIRST, "Stevns Kommune")),
        (JOINED, ("startedOn", _FIRST, "2016-04-01")),
        (CALLED, ("agreementParty", _SECOND, "Region Sjælland")),
        (CALLED, ("agreementParty", _SECOND, "Faxe Kommune")),
        (CALLED, ("endedOn", _SECOND, "2012-12-31")),
    ],
)
def test_an_agreement_tells_its_parties_and_its_time(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in stated(text)


def test_what_comes_after_the_parties_is_none_and_staff_is_not_the_agreement_s() -> None:
    assert ("agreementParty", _SECOND, "Psykiatrien i Region Sjælland") not in stated(CALLED)
    assert not {fact for fact in stated(JOINED, "hasRole") if fact[1] == _FIRST}


def test_an_agreement_that_speaks_of_its_parties_is_not_told_for_a_second_one() -> None:
    text = (
        "Region Sjælland\nBudgetaftale 2023\n\n"
        "Aftalen er indgået den 13. september 2022 mellem Venstre, Radikale Venstre og Dansk Folkeparti.\n"
    )
    assert not any(agreement.startswith("Aftale mellem") for _, agreement, _ in stated(text, "agreementParty"))
