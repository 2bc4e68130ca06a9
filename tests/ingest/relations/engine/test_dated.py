"""For when numbers hold: today in a dated paper, the day on which they were counted, and never when a house opened."""

from __future__ import annotations

import pytest
from reading_factory import claims

_HEAD = "Referat af møde den 19. maj 2031\n\n"
_TEAM = "Bostøtteteamet i Vejle Kommune "
NUMBERS = [
    (_HEAD + _TEAM + "har i dag fire peermedarbejdere.", "2031-05-19"),
    (_HEAD + _TEAM + "har fire peermedarbejdere.", None),
    (_TEAM + "har i dag fire peermedarbejdere.", None),
    (_HEAD + "Værestedet Lanternen har i dag 85 medlemmer.", "2031-05-19"),
    (_HEAD + "Værestedet Lanternen blev stiftet i 2004 og havde ved årsskiftet 85 medlemmer.", "2030-12-31"),
    (_HEAD + "Værestedet Lanternen havde ved nytår 85 medlemmer.", "2031-01"),
    ("Opgørelse pr. 1. oktober 2030\n\n" + _TEAM + "har fire peermedarbejdere.", "2030-10-01"),
    (_TEAM + "har fire peermedarbejdere. Tallet er opgjort den 1. februar 2031.", "2031-02-01"),
    (_TEAM + "blev oprettet i 2029 og har fire peermedarbejdere.", None),
    ("Parterne afsætter 12 mio. kr. fra 2031 til ti nye senge på Psykiatrisk Center Glostrup.", "2031"),
    (
        "Akutstuen Havnen ligger i Hobro. Ved åbningen den 1. maj 2031 var der fem pladser i Akutstuen Havnen.",
        "2031-05-01",
    ),
    (_TEAM + "har siden 2029 haft fire peermedarbejdere.", "2029"),
    (_TEAM + "har fire peermedarbejdere, og tallet er uændret siden 2029.", None),
]


@pytest.mark.parametrize(("text", "day"), NUMBERS)
def test_for_when_a_number_holds(text: str, day: str | None) -> None:
    counted = [c for c in claims(text) if c.predicate in {"hasRole", "capacity"}]
    assert {c.qualifier("as_of") for c in counted} == {day}
