"""What the next sentence adds to the staff just told of: hours and terms of those whom it means, and of no others."""

from __future__ import annotations

import pytest
from reading_factory import claims

_ONE = "Projekt Vindrosen har fire ungementorer. "
_TWO = "Projekt Vindrosen har to psykologer og fire ungementorer. "
ADDED = [
    (_ONE + "De er ansat 20 timer om ugen.", "ungementor", (20, 20), None),
    (_ONE + "Mentorerne er alle ansat i fleksjob på otte timer om ugen.", "ungementor", (8, 8), "fleksjob"),
    (_TWO + "Mentorerne er alle ansat i fleksjob på otte timer om ugen.", "ungementor", (8, 8), "fleksjob"),
    (_TWO + "Mentorerne er alle ansat i fleksjob på otte timer om ugen.", "psykolog", None, None),
    (_TWO + "Sidstnævnte er ansat 25 timer om ugen.", "ungementor", (25, 25), None),
    (_TWO + "Sidstnævnte er ansat 25 timer om ugen.", "psykolog", None, None),
    (_TWO + "De er ansat 25 timer om ugen.", "ungementor", None, None),
    (_ONE + "De er alle frivillige og har været på kursus.", "ungementor", None, "volunteer"),
    (_ONE + "De har 40 frivillige at lære op.", "ungementor", None, None),
    (_TWO + "Stillingen er på 37 timer.", "ungementor", None, None),
    (_TWO + "Caféen er åben 37 timer om ugen.", "ungementor", None, None),
]


@pytest.mark.parametrize(("text", "role", "hours", "terms"), ADDED)
def test_a_sentence_goes_on_with_whom_it_means(
    text: str, role: str, hours: tuple[int, int] | None, terms: str | None
) -> None:
    told = [c for c in claims(text) if (c.subject.label, c.object.label) == ("Vindrosen", role)]
    assert [(c.qualifier("hours_week"), c.qualifier("terms")) for c in told] == [(hours, terms)]


def test_the_only_post_has_the_hours_of_the_post() -> None:
    text = "Projekt Vindrosen har ansat sin første peerkoordinator. Stillingen er på 37 timer."
    (post,) = [c for c in claims(text) if c.predicate == "hasRole"]
    assert post.qualifier("hours_week") == (37, 37)
