from __future__ import annotations

import pytest
from reading_factory import stated

AGREED = [
    (
        "Regeringen (Venstre og Liberal Alliance), Alternativet og Radikale Venstre har forhandlet en ny"
        " satspuljeaftale på plads.",
        "Satspuljeaftalen",
        {"Regeringen", "Venstre", "Liberal Alliance", "Alternativet", "Radikale Venstre"},
    ),
    (
        "Forlig om finansloven for 2032\n\nRegeringen har indgået en aftale om næste års finanslov med SF, Radikale og"
        " Alternativet.",
        "Forlig om finansloven for 2032",
        {"Regeringen", "Socialistisk Folkeparti", "Radikale Venstre", "Alternativet"},
    ),
    (
        "Budgetforliget for 2032 er indgået af Venstre, Alternativet og Moderaterne.",
        "Budgetforlig for 2032",
        {"Venstre", "Alternativet", "Moderaterne"},
    ),
]


@pytest.mark.parametrize(("text", "agreement", "parties"), AGREED)
def test_those_have_agreed_whom_the_sentence_names(text: str, agreement: str, parties: set[str]) -> None:
    found = {(subject, object_) for _, subject, object_ in stated(text, "agreementParty")}
    assert found == {(agreement, party) for party in parties}


NOT_AGREED = [
    "Venstre, Alternativet og Moderaterne håber, at budgetforliget bliver indgået.",
    "Venstre og Alternativet er ikke med i budgetforliget.",
    "Venstre og Alternativet har aftalt et møde.",
]


@pytest.mark.parametrize("text", NOT_AGREED)
def test_nobody_has_agreed_who_only_hopes_or_stays_out(text: str) -> None:
    assert not stated(text, "agreementParty")
