from __future__ import annotations

import pytest
from reading_factory import stated

from ingest.mentions.words.general import is_general


@pytest.mark.parametrize(
    "line",
    [
        "Ny struktur på området",
        "Projekter",
        "Uddelinger, foråret 2019",
        "Årsberetning 2004",
        "Foreningen bag",
        "KOMMUNEN",
        "Værestedernes fremtid i Ribe og Varde",
    ],
)
def test_what_is_new_dated_or_common_names_nothing(line: str) -> None:
    assert is_general(line)


@pytest.mark.parametrize("line", ["Nye Veje", "Recoveryskolerne", "Sommerhøjskolen", "Ny Start", "Husene ved Åen"])
def test_names_are_not_general(line: str) -> None:
    assert not is_general(line)


AGENDA = """Referat

1. Godkendelse af dagsorden

Godkendt.

2. Ansøgning om tilskud til Café Lysningen

Sagsfremstilling

Café Lysningen har til huse i Faxe. Café Lysningen har 30 pladser. Cafeen åbnede i 2004.

3. Status på ventelister

Sagsfremstilling

Der er ansat to vejledere, og de åbnede i 2011. Her er 12 pladser.

4. Lukning af Bostedet Klinten

Sagsfremstilling

Stedet blev oprettet i 1991.
"""


def test_a_case_of_an_agenda_is_about_what_its_own_heading_deals_with() -> None:
    facts = stated(AGENDA)
    assert ("startedOn", "Bostedet Klinten", "1991") in facts
    assert not {fact for fact in facts if fact[1].endswith("Lysningen") and fact[2] in {"2011", "12", "1991"}}
