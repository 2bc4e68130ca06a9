"""Tables with one cell a line become rows again, and each character still maps back to the raw text."""

from __future__ import annotations

import pytest
from reading_factory import document, stated

HOUSES = "Navn\nKommune\nPladser\nLovgrundlag\nBirkely\nGuldborgsund\n14\n§ 107\nEngen\nLolland\n10\n§ 108\n"


def test_each_row_stands_on_a_line() -> None:
    read = document(f"Tabel 3. Botilbud\n{HOUSES}\nDer er ledige pladser.\n")
    assert "Navn\tKommune\tPladser\tLovgrundlag\n" in read.text
    assert "Engen\tLolland\t10\t§ 108\n" in read.text
    start = read.text.index("Birkely")
    first, last = read.raw_span(start, start + len("Birkely\tGuldborgsund\t14"))
    assert read.raw[first:last] == "Birkely\nGuldborgsund\n14"


def test_a_title_that_is_a_columns_word_is_no_column() -> None:
    assert "\nNavn\tKommune\tPladser\tLovgrundlag\nBirkely\t" in document(f"Botilbud\n{HOUSES}").text


def test_the_rows_tell_what_a_table_tells() -> None:
    told = stated(f"Tabel 3. Botilbud\n{HOUSES}")
    assert {("capacity", "Birkely", "14"), ("legalBasis", "Engen", "Serviceloven § 108")} <= told
    assert ("locatedIn", "Engen", "Lolland Kommune") in told


def test_a_table_under_a_job_function_counts_it() -> None:
    rows = "Sted\nAntal\nTimer\nPsykiatrien Øst\n4\n20\nPsykiatrien Vest\n3\n30\n"
    told = stated(f"Tabel 2. Peermedarbejdere i Region Sjælland\n{rows}", "hasRole")
    assert told == {("hasRole", f"Psykiatrien {where}", "peermedarbejder") for where in ("Øst", "Vest")}


@pytest.mark.parametrize(
    "text",
    [
        "Navn\nKommune\nPladser\nVi har mange huse.\nDe ligger godt.\n14\n",
        "Sted\nAntal\nBirkely\n14\nEngen\n10\n",
        "Målgruppe\nUnge\nPladser\n12\nPersonale\nTo pædagoger\n",
    ],
)
def test_other_short_lines_stay_lines(text: str) -> None:
    assert "\t" not in document(text).text
