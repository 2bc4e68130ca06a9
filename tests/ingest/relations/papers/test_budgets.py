"""Papers for a budget: what would cost money, and which proposals were carried."""

from __future__ import annotations

from reading_factory import claims, stated

BUDGET = """Administrationens input til budget 2024

Følgende projekter ophører:

A: Natlinjen Fyn - ordningen har kørt siden 2021 og bruges meget.
En videreførelse af ordningen vil kræve en årlig bevilling på 1,8 mio. kr.

Forslag til budget 2024 (t.kr.)

                          2024     2025
Scenarie 1: Fire senge     900      950
"""


def test_a_budget_paper_proposes_what_would_cost_money() -> None:
    found = {(c.predicate, c.object.label): dict(c.qualifiers) for c in claims(BUDGET)}
    assert found["fundedBy", "Budget 2024"] == {
        "amount_dkk": 1800000,
        "recurring": "year",
        "start": "2024",
        "status": "proposed",
    }
    assert found["proposes", "Scenarie 1: Fire senge"]["amount_dkk"] == 900000


WISHES = """Budget 2032

Venstre foreslår, at der afsættes flere besøgsvenner (200.000 kr.), en peer (450.000 kr.) og bedre mad (50.000 kr.).
"""


def test_each_wish_with_its_price_is_a_proposal() -> None:
    found = {c.object.label: dict(c.qualifiers) for c in claims(WISHES) if c.predicate == "proposes"}
    assert {label: values["amount_dkk"] for label, values in found.items()} == {
        "Flere besøgsvenner": 200000,
        "En peer": 450000,
        "Bedre mad": 50000,
    }


def test_money_for_this_comes_out_of_the_budget_that_the_sentence_names() -> None:
    text = "Tiltaget begyndte. Byrådet afsatte i Budget 2031 - 2033 ca. 6 mio. kr. årligt til denne indsats."
    assert ("fundedBy", "Fælles Fremad", "Budget 2031-2033") in stated(f"Projektet ”Fælles Fremad”\n\n{text}")


TITLED = """Forslag til budget 2031

Forslag 1: Ro i bostøtten
Teamet er presset. Venstre foreslår, at der ansættes to aftenvagter. Udgiften er 900.000 kr. om året.

Forslag 2: Fælles køkken
Her er intet forslag fra nogen."""


def test_who_makes_the_proposal_of_a_title_is_told_below_it() -> None:
    proposed = [c for c in claims(TITLED) if c.predicate == "proposes"]
    assert [(c.subject.label, c.object.label) for c in proposed] == [("Venstre", "Ro i bostøtten")]
    assert dict(proposed[0].qualifiers)["amount_dkk"] == 900000


def test_a_party_that_names_its_wish_does_not_wish_for_the_heading() -> None:
    text = "Budget 2031\n\nVærdighed\n\nFølgende er drøftet:\n\n• Venstre foreslår et hus til unge med angst."
    assert {o for _, _, o in stated(text, "proposes")} == {"Hus til unge med angst"}
