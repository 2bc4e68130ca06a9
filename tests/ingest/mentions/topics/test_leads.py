"""Paragraphs that bear their title in their first line are about what it names."""

from __future__ import annotations

import pytest
from reading_factory import stated, subjects

_TALE = "Det har krævet mange aftaler med naboerne og en del tålmodighed, før alt faldt på plads i det gamle hus."
ROWS = [
    (
        f"Nabokraft. I Skive skulle projektet gøre det lettere at bo. Projektet har ansat to flyttevejledere. {_TALE}",
        f"Dørtrinnet. Skive Kommune stod for Dørtrinnet. Projektet begyndte i maj 2031. {_TALE}",
    ),
    (
        f"Nabokraft, Skive Kommune. Projektet har ansat to flyttevejledere. {_TALE}",
        f"Ned til Vandet, Struer Kommune. Projektet har ansat en kok. {_TALE}",
    ),
    (
        f"Nabokraft: Skive Kommune driver projektet. Projektet har ansat to flyttevejledere. {_TALE}",
        f"Sang i Stuen: Struer Kommune driver den. Fonden har givet 275.000 kr. {_TALE}",
    ),
]


@pytest.mark.parametrize("row", ROWS)
def test_a_row_of_paragraphs_with_their_titles(row: tuple[str, str]) -> None:
    text = "Om de enkelte projekter\n\n" + "\n\n".join(row) + "\n"
    assert ("hasRole", "Nabokraft", "flyttevejleder") in stated(text, "hasRole")


@pytest.mark.parametrize("label", ["Aftalt", "Økonomi", "Skive", "Fra Hjemmesiden"])
def test_a_label_before_a_paragraph_is_no_title(label: str) -> None:
    text = f"{label}: Der er ansat to flyttevejledere i foråret. {_TALE}\n\n{label}: Der er ansat en kok. {_TALE}\n"
    assert label not in subjects(text, "hasRole")
