from __future__ import annotations

import pytest
from reading_factory import stated

WARD = """2. Drøftelse af brugen af de åbne senge v. lederen

De åbne senge (DÅS) på Psykiatrisk Center Amager har eksisteret siden 2019. Der er to recoverymentorer tilknyttet.

De åbne senge drives i samarbejde med SIND. Borgerne ringer selv til de åbne senge.
"""
PROGRAMME = """2. Orientering om ny læring i forløbet

Samtaleprogrammet om ensomhed er blevet til i et samarbejde mellem de fem regioner og SIND.

Formålet med samtaleprogrammet er at styrke fagligheden. Samtaleprogrammet bruges bredt.
"""
OFFER = """2. Beslutning vedr. tilbud om en fælles uddannelse i samtaleteknik v. formanden

Baggrund

Uddannelsen bygger på et forsøg. Tilbuddet drives af Herning Kommune, og uddannelsen varer et år.
"""


def agenda(case: str) -> str:
    """Return an agenda of three cases, of which the given one is the second."""
    return f"1. Godkendelse af dagsordenen\n\nDagsordenen blev godkendt.\n\n{case}\n3. Eventuelt\n\nIntet nyt.\n"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (WARD, ("hasRole", "De åbne senge", "recoverymentor")),
        (WARD, ("partner", "De åbne senge", "SIND")),
        (PROGRAMME, ("partner", "Samtaleprogrammet om ensomhed", "SIND")),
        (PROGRAMME, ("partner", "Samtaleprogrammet om ensomhed", "De fem regioner")),
        (OFFER, ("runBy", "Fælles uddannelse i samtaleteknik", "Herning Kommune")),
    ],
)
def test_what_a_case_goes_on_naming_is_its_topic(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in stated(agenda(text), fact[0])


def test_a_phrase_said_once_is_no_topic() -> None:
    once = "2. Drøftelse af sagen\n\nDe åbne døre er omtalt. Der er to recoverymentorer tilknyttet.\n"
    assert not [fact for fact in stated(agenda(once)) if fact[1] == "De åbne døre"]
