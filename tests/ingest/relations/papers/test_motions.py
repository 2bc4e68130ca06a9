from __future__ import annotations

import pytest
from reading_factory import stated

_HEAD = "Vejle Kommune\n\nÆndringsforslag til budget 2019\n\n"


@pytest.mark.parametrize(
    ("card", "told"),
    [
        (
            "Forslag 4\n\nStillet af: Venstre og Enhedslisten\nTitel: Flere natpladser\nBeløb: 2,5 mio. kr. årligt\n",
            {("Venstre", "Flere natpladser"), ("Enhedslisten", "Flere natpladser")},
        ),
        ("Titel: En peercafé\nForslagsstillere: Alternativet\n", {("Alternativet", "En peercafé")}),
        ("Forslag 5\n\nStillet af: Venstre\n\nByrådet behandler forslaget i maj.\n", set()),
    ],
)
def test_a_card_tells_who_moves_what(card: str, told: set[tuple[str, str]]) -> None:
    assert {(s, o) for _, s, o in stated(_HEAD + card, "proposes")} == told


def test_a_labelled_line_names_the_parties_of_a_settlement() -> None:
    text = (
        "Vejle Kommune\n\nBudgetforlig 2019-2022\n\nForligspartier: Venstre, Enhedslisten og Alternativet\n\nVi vil.\n"
    )
    told = stated(text, "agreementParty")
    assert told == {
        ("agreementParty", "Budgetforlig 2019-2022", p) for p in ("Venstre", "Enhedslisten", "Alternativet")
    }


@pytest.mark.parametrize(
    "text",
    [
        "4. Hensigter\n\nVenstre foreslår en peercafé med ti pladser.\n",
        "Beslutning\n\nVenstre tog forbehold i sagen og foreslog en peercafé med ti pladser.\n",
    ],
)
def test_a_heading_that_speaks_of_something_else_names_no_motion(text: str) -> None:
    assert stated(f"Referat\n\n{text}", "proposes") == {("proposes", "Venstre", "Peercafé med ti pladser")}


def test_an_item_may_tell_who_moves_it_in_passing() -> None:
    text = (
        "Budget 2014\n\n  a)  Nattelæge ved Klinik Syd. Stillet af Enhedslisten. Udgiften er 1,2 mio. kr. årligt.\n"
        "  b)  Forlængelse af Rundturen, som udløber. Stillet af Venstre og Alternativet i fællesskab.\n"
    )
    assert {
        ("proposes", "Enhedslisten", "Nattelæge ved Klinik Syd"),
        ("proposes", "Venstre", "Forlængelse af Rundturen"),
    } <= set(stated(text, "proposes"))
