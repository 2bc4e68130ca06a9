"""Budget agreements: what is set aside, for what, and what is not."""

from __future__ import annotations

import pytest
from reading_factory import stated, subjects

_HEAD = (
    "Budgetaftale 2031 – Lindved Kommune\n\nAftale om Lindved Kommunes budget 2031-2034\n\nBudgetaftalen er indgået "
    "den 3. september 2030 mellem Socialdemokratiet og Venstre.\n\nPartierne vil samarbejde. Aftalepartierne er enige. "
    "Aftalens tal er i faste priser. Aftalen gælder straks, og partierne mødes igen.\n\n"
)
SETS_ASIDE = [
    ("Værestedet Bølgen\n\nPartierne afsætter 1,1 mio. kr. årligt fra 2031, så Bølgen kan åbne om søndagen.", "Bølgen"),
    ("Projektet Nattelys begyndte i 2028. Fra 2031 overgår Nattelys til drift med 2 mio. kr. årligt.", "Nattelys"),
    ("Mentorordningen tilføres 900.000 kr. i 2031.", "Mentorordningen"),
    ("Partierne afsætter 4 mio. kr. til seks nye pladser på Botilbuddet Egely.", "Egely"),
]
NOT_SET_ASIDE = [
    "Projektet Nattelys er hidtil støttet med 2 mio. kr. årligt, som ikke afsættes igen.",
    "Partierne foreslog, at der blev afsat 2 mio. kr. til projektet Nattelys.",
    "Øvrige forslag\n\nProjektet Nattelys tilføres 2 mio. kr. i 2031.",
]


@pytest.mark.parametrize(("text", "thing"), SETS_ASIDE)
def test_what_the_parties_set_aside_is_paid_out_of_the_budget(text: str, thing: str) -> None:
    told = {(s, o) for _, s, o in stated(_HEAD + text, "fundedBy")}
    assert any(s.endswith(thing) and o == "Budget 2031" for s, o in told), told


@pytest.mark.parametrize("text", NOT_SET_ASIDE)
def test_what_is_told_of_otherwise_is_not_set_aside(text: str) -> None:
    assert not any(o == "Budget 2031" for _, _, o in stated(_HEAD + text, "fundedBy"))


def test_a_budget_agreement_has_the_name_at_its_head() -> None:
    assert subjects(_HEAD, "agreementParty") == {"Budgetaftale 2031"}
