"""Lists of grants whose entries stand in stacks: who got the money, how much, and what for."""

from __future__ import annotations

import pytest
from reading_factory import claims, stated

POOL = "Puljen til åbne døre"
RECEIVERS_FIRST = """Kirkeministeriet

Bevillinger fra Puljen til åbne døre
Anden runde

Nr.  Modtager / projekt            Tilskud i kr.   Periode

{0}1    SIND Vejle                 1.250.000       2021-2023
     Lyset i Vinduet
     Et aftenværested for unge voksne med sindslidelser.

{0}2    Nyborg Kommune             2.100.000       2021-2024
     Fodslag
     Der ansættes en vandrekonsulent i projektet.
"""
WITH_A_DASH = """Tilsagn fra Puljen til åbne døre

SIND Vejle – 1,25 mio. kr. (2021-2023)
”Lyset i Vinduet”
Et aftenværested for unge voksne med sindslidelser.

Nyborg Kommune – 2,1 mio. kr. (2021-2024)
”Fodslag”
Der ansættes en vandrekonsulent i projektet.
"""
TITLES_FIRST = """Tilsagn fra Puljen til åbne døre

Lyset i Vinduet
SIND Vejle
1.250.000 kr. (2021-2023)
Et aftenværested for unge voksne med sindslidelser.

Fodslag
Nyborg Kommune
2.100.000 kr. (2021-2024)
Der ansættes en vandrekonsulent i projektet.
"""


@pytest.mark.parametrize(
    "text", [RECEIVERS_FIRST.format(""), RECEIVERS_FIRST.format("Nr. "), WITH_A_DASH, TITLES_FIRST]
)
def test_each_entry_tells_who_got_how_much_for_what(text: str) -> None:
    found = {(c.predicate, c.subject.label, c.object.label): dict(c.qualifiers) for c in claims(text)}
    assert ("runBy", "Lyset i Vinduet", "SIND Vejle") in found
    assert ("runBy", "Fodslag", "Nyborg Kommune") in found
    assert ("hasRole", "Fodslag", "vandrekonsulent") in found
    paid = found["fundedBy", "Fodslag", POOL]
    assert (paid["amount_dkk"], paid["start"], paid["end"], paid["status"]) == (2_100_000, "2021", "2024", "granted")
    assert not {s for p, s, o in found if p == "fundedBy"} - {"Lyset i Vinduet", "Fodslag"}


@pytest.mark.parametrize(
    ("heading", "opening"),
    [
        ("Afslag", ""),
        ("Ikke imødekommet", ""),
        ("Ansøgninger", ""),
        ("Første runde", "Følgende har søgt om penge:"),
        ("Indstilling", ""),
    ],
)
def test_what_was_asked_for_or_refused_is_no_grant(heading: str, opening: str) -> None:
    text = f"Puljen til åbne døre\n\n{heading}\n\n{opening}\n\nSIND Odder 25.000 kr.\nSommerudflugt\nTil havet.\n\n"
    text += "Bedre Psykiatri Odder 40.000 kr.\nCaféaftener\nTo gange om måneden.\n"
    assert not {one for one in stated(text) if one[0] in {"runBy", "fundedBy"}}


def test_a_budget_is_no_list_of_grants() -> None:
    text = "Budget 2024\nTilskud og drift\n\nOdder Kommune 2.400.000\nDrift af væresteder\n\n"
    text += "Region Midtjylland 1.100.000\nKøb af pladser\n"
    assert stated(text) == set()
