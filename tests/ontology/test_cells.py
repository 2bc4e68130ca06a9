"""No cell of a CSV file is a formula, and what was written is read again."""

from __future__ import annotations

import pytest

from ontology.cells import as_meant, defused

CELLS = ["=1+1", "+45", "- et punkt", "@navn", "\tindrykket", "\rlinje", "et ord", "", "'s navn", "5 - 7", "'"]


@pytest.mark.parametrize("text", CELLS)
def test_a_cell_is_no_formula_and_comes_back(text: str) -> None:
    assert not defused(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert as_meant(defused(text)) == text
