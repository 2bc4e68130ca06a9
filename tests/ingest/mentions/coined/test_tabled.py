"""Projects that a table names under the word for them."""

from __future__ import annotations

from reading_factory import document

from ingest.mentions.coined.tabled import tabled_projects


def test_a_title_between_the_rows_parts_no_table() -> None:
    text = (
        "Tabel 1. Projekter med tilskud\n\nKommune                  Projekt                   Tilskud\n"
        "Første runde\n"
        "Thisted Kommune          Naboer i Thy              3.150.000 kr.\n"
        "Vejle Kommune            Åben Telefon              6.000.000 kr.\n"
        "Anden runde\n"
        "Guldborgsund Kommune     Stubben og Støtten        1.925.000 kr.\n"
    )
    assert [one.label for one in tabled_projects(document(text), {})] == [
        "Naboer i Thy",
        "Åben Telefon",
        "Stubben og Støtten",
    ]
