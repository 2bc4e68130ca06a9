from __future__ import annotations

import pytest
from reading_factory import stated

SAID = [
    ("Bostedet Elmely råder over 24 døgnpladser.", "capacity", "Elmely", "24"),
    ("På bostedet Elmely er der 24 pladser.", "capacity", "Elmely", "24"),
    ("Bostedet Elmely er godkendt til 24 pladser efter servicelovens § 108.", "capacity", "Elmely", "24"),
    (
        "Bostedet Elmely er godkendt til 12 pladser efter § 107 og 8 pladser efter § 108 i serviceloven.",
        "capacity",
        "Elmely",
        "12",
    ),
    ("Bostedet Elmely tilbyder bolig til 24 mennesker med psykiske lidelser.", "capacity", "Elmely", "24"),
    ("Der er plads til otte deltagere på Projekt Springbrættet.", "capacity", "Springbrættet", "8"),
    ("Bostedet Elmely er opført i 1996 og ligger i Svendborg.", "startedOn", "Elmely", "1996"),
    ("Siden 2009 har værestedet Kilden været et tilbud til psykisk sårbare.", "startedOn", "Kilden", "2009"),
    (
        "Projektperioden for Projekt Springbrættet er 1. januar 2015 - 31. december 2017.",
        "startedOn",
        "Springbrættet",
        "2015-01-01",
    ),
    (
        "Projektperioden for Projekt Springbrættet er 1. januar 2015 - 31. december 2017.",
        "endedOn",
        "Springbrættet",
        "2017-12-31",
    ),
    ("I 2013 åbnede værestedet Kilden i Køge.", "startedOn", "Kilden", "2013"),
    ("Bostedet Elmely stod færdigt i 2012.", "startedOn", "Elmely", "2012"),
    (
        "Bostedet Elmely\n\nBostedet Elmely er et botilbud i Svendborg.\n\nHuset råder over 12 døgnpladser.",
        "capacity",
        "Bostedet Elmely",
        "12",
    ),
    ("Bostedet Elmely disponerer over 24 boliger.", "capacity", "Elmely", "24"),
]


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), SAID)
def test_the_text_says_it(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text, predicate)
