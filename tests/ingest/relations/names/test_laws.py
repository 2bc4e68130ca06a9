"""What law a pool is named after."""

from __future__ import annotations

from reading_factory import stated


def test_grants_after_a_section_rest_on_it() -> None:
    text = "Foreningen Lyngly fik 45.000 kr. af kommunens § 18-midler. Pengene fra § 18-midlerne gik til en bus."
    assert stated(text, "legalBasis") == set()
    text += " Støtten gives efter servicelovens § 18."
    assert ("legalBasis", "§ 18-midler", "Serviceloven § 18") in stated(text, "legalBasis")
