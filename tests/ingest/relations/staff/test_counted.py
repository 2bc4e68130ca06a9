"""Numbers that stand alone count the people just spoken of, and nobody where something else was counted last."""

from __future__ import annotations

import pytest
from reading_factory import claims

_TEAM = "Akutteamet Brinken har haft peermedarbejdere siden 2018. "
_HOUSE = "Botilbuddet Skrænten har to socialpædagoger. "
COUNTED = [
    (
        _TEAM + "Der er p.t. fem, tre på ordinære vilkår og to i fleksjob.",
        "Brinken",
        [(2, "fleksjob"), (3, "ordinary"), (5, None)],
    ),
    (_HOUSE + "Botilbuddet Bakken har otte.", "Bakken", [(8, None)]),
    (
        _HOUSE + "Botilbuddet Bakken har otte, hvoraf tre er i fleksjob, mens Botilbuddet Lunden har fire.",
        "Bakken",
        [(3, "fleksjob"), (8, None)],
    ),
    (
        _HOUSE + "Botilbuddet Bakken har otte, hvoraf tre er i fleksjob, mens Botilbuddet Lunden har fire.",
        "Lunden",
        [(4, None)],
    ),
    (_HOUSE + "I 2016 var der fire.", "Skrænten", [(2, None), (4, None)]),
    (_HOUSE + "Det har desuden 12 pladser. Botilbuddet Bakken har otte.", "Bakken", []),
    ("Botilbuddet Skrænten har 12 pladser og to socialpædagoger. Botilbuddet Bakken har otte.", "Bakken", []),
    (_HOUSE + "Botilbuddet Bakken ønsker sig fire.", "Bakken", []),
    (_HOUSE + "Botilbuddet Bakken ligger ved åen. I alt er der fire.", "Skrænten", [(2, None)]),
]


@pytest.mark.parametrize(("text", "employer", "counts"), COUNTED)
def test_a_bare_number_counts_those_just_spoken_of(
    text: str, employer: str, counts: list[tuple[int, str | None]]
) -> None:
    told = [c for c in claims(text) if c.predicate == "hasRole" and employer in c.subject.label]
    assert sorted((c.qualifier("count"), c.qualifier("terms")) for c in told) == counts


def test_a_number_of_some_years_ago_held_then() -> None:
    told = "Psykiatrien i Region Sjælland har 31 recoverymentorer. For tre år siden var tallet 12."
    text = f"Referat\n\nDato: 4. april 2019\n\n{told}"
    dated = {c.qualifier("count"): c.qualifier("as_of") for c in claims(text) if c.predicate == "hasRole"}
    assert dated == {31: None, 12: "2016"}
