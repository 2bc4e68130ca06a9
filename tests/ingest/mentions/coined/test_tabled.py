"""Projects that a table names are known throughout the text."""

from __future__ import annotations

from reading_factory import stated


def test_projects_below_a_title_between_the_rows_are_known_too() -> None:
    text = (
        "Tabel 1. Projekter med tilskud\n\nKommune                  Projekt                   Tilskud\n"
        "Første runde\n"
        "Thisted Kommune          Naboer i Thy              3.150.000 kr.\n"
        "Vejle Kommune            Åben Telefon              6.000.000 kr.\n"
        "Anden runde\n"
        "Guldborgsund Kommune     Stubben og Støtten        1.925.000 kr.\n\n"
        "Flere har fulgt efter. Stubben og Støtten åbnede den 1. marts 2031.\n"
    )
    assert ("startedOn", "Stubben og Støtten", "2031-03-01") in stated(text)
