"""Names as far as the letters spell them by which the text goes on calling what they name."""

import pytest
from reading_factory import claims


@pytest.mark.parametrize(
    ("opening", "name", "letters"),
    [
        ("Pårørendes Netværk i Psykiatrien (PNP) blev stiftet i 1998.", "Pårørendes Netværk i Psykiatrien", "PNP"),
        (
            "Landsnetværket for Peers i Kommunerne, i det følgende LPK, holdt møde i marts.",
            "Landsnetværket for Peers i Kommunerne",
            "LPK",
        ),
        (
            "Foreningen Sårbare Unge i Socialpsykiatrien (herefter FSUS) takker for muligheden.",
            "Foreningen Sårbare Unge i Socialpsykiatrien",
            "FSUS",
        ),
        (
            "Til stede var Dansk Selskab for Peers i Region Midtjylland (DSPE).",
            "Dansk Selskab for Peers",
            "DSPE",
        ),
    ],
)
def test_letters_tell_how_far_a_name_reaches(opening: str, name: str, letters: str) -> None:
    found = claims(f"{opening} Det er godt.\n\n{letters} har 340 medlemmer.\n")
    assert [(c.subject.label, c.object.label) for c in found if c.predicate == "capacity"] == [(name, "340")]  # type: ignore[union-attr]
