"""What belongs to a coordination of names, and where another clause begins."""

from __future__ import annotations

import pytest
from reading_factory import stated


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        (
            "Projekt Vindrosen drives af Skive Kommune og finansieres af TrygFonden.",
            {("runBy", "Skive Kommune"), ("fundedBy", "TrygFonden")},
        ),
        (
            "Projekt Vindrosen er støttet af TrygFonden og gennemføres af Skive og Vejle kommuner.",
            {("fundedBy", "TrygFonden"), ("runBy", "Skive Kommune"), ("runBy", "Vejle Kommune")},
        ),
        (
            "Projekt Vindrosen finansieres dels af Skive Kommune, dels af TrygFonden.",
            {("fundedBy", "Skive Kommune"), ("fundedBy", "TrygFonden")},
        ),
        (
            "Projekt Vindrosen finansieres af Skive, Vejle og Randers kommuner samt TrygFonden.",
            {("fundedBy", f"{name} Kommune") for name in ("Skive", "Vejle", "Randers")} | {("fundedBy", "TrygFonden")},
        ),
    ],
)
def test_a_verb_of_its_own_begins_another_clause(sentence: str, facts: set[tuple[str, str]]) -> None:
    read = {(predicate, o) for predicate, s, o in stated(sentence) if s == "Vindrosen"}
    assert {fact for fact in read if fact[0] in {"runBy", "fundedBy"}} == facts
