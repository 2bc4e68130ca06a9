"""What the fields of an application say whose labels stand, numbered or not, on the lines above their values."""

from __future__ import annotations

import pytest
from reading_factory import stated

FORMS = {
    "numbered": (
        "Ansøgningsskema\n\n1. Projektets navn\nHånden på Hjertet\n\n2. Ansøger\nForeningen Klitten, Skagen\n\n"
        "3. Samarbejdspartnere\nFrederikshavn Kommune\n\n4. Projektperiode\n1. marts 2022 - 28. februar 2024\n"
    ),
    "free words": (
        "Ansøgning om tilskud\n\nProjekttitel\nHånden på Hjertet\n\nProjektansvarlig organisation\nForeningen Klitten"
        "\n\n"
        "Andre deltagende parter\nFrederikshavn Kommune\n\nProjektets start- og sluttidspunkt\n"
        "1. marts 2022 - 28. februar 2024\n"
    ),
    "questions": (
        "Ansøgning til Trivselspuljen\n\nTitel\nHånden på Hjertet\n\nHvem søger?\nForeningen Klitten\n\n"
        "Samarbejdspartnere\nFrederikshavn Kommune\n\nPeriode\n1. marts 2022 - 28. februar 2024\n"
    ),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_form_tells_whose_its_project_is_with_whom_and_for_how_long(form: str) -> None:
    """The value below a label is read as one behind it."""
    told = {(p, o) for p, s, o in stated(form) if s == "Hånden på Hjertet"}
    assert told >= {
        ("runBy", "Foreningen Klitten"),
        ("partner", "Frederikshavn Kommune"),
        ("startedOn", "2022-03-01"),
        ("endedOn", "2024-02-28"),
    }


def test_a_second_form_of_a_file_is_read_as_the_first() -> None:
    """Its fields are numbered from 1 again."""
    other = (
        FORMS["numbered"]
        .replace("Hånden på Hjertet", "Trin for Trin")
        .replace("Foreningen Klitten, Skagen", "Skive Kommune")
    )
    told = stated(f"AKT 1\n\n{FORMS['numbered']}\nAKT 2\n\n{other}")
    assert ("runBy", "Trin for Trin", "Skive Kommune") in told
    assert ("startedOn", "Trin for Trin", "2022-03-01") in told


def test_a_chapter_on_money_is_no_field() -> None:
    assert not stated("5. Økonomi\n\nTilbuddets budget for 2031 er godkendt med få ændringer\n", "fundedBy")


def test_a_cards_volunteers_are_told_by_what_they_do_and_its_purse_by_who_gives() -> None:
    """Those still sought are nobody's staff, and who keeps a pool pays nothing beside it."""
    card = (
        "Titel:        {title}\nSted:         Skive Kommune\nProjektejer:  SIND Skive\n"
        "Økonomi:      Trivselspuljen, 400.000 kr. Puljen administreres af Sundhedsstyrelsen\nFrivillige:   {who}\n\n"
    )
    text = "Katalog\n\n" + card.format(title="Bord til Alle", who="12 madvenner")
    told = stated(text + card.format(title="Ud i det Blå", who="10 ønskes rekrutteret"))
    assert {(p, o) for p, _, o in told if p in {"hasRole", "fundedBy"}} == {
        ("hasRole", "madven"),
        ("fundedBy", "Trivselspuljen"),
    }
