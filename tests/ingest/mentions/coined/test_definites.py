"""Things that a page calls by their article, what tells them from their like, and a common noun."""

from __future__ import annotations

from reading_factory import named


def test_places_of_one_kind_are_a_scheme_whatever_is_said_of_them() -> None:
    text = "Udvalget drøftede omlægningen af de særlige pladser. De nuværende 114 særlige pladser bliver til 88.\n"
    assert "De særlige pladser" in named(text)
