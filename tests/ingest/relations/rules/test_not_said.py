"""What a sentence does not say, though it holds the words with which others say it."""

from __future__ import annotations

import pytest
from reading_factory import claims

NOT_SAID = [
    ("Venstre ønsker et nyt botilbud, Huset Nova i Skive.", "locatedIn", "Skive Kommune"),
    ("Huset Nova i Skive er endnu ikke bygget.", "locatedIn", "Skive Kommune"),
    ("Klinik Øst har 58 senge og for tiden syv ubesatte stillinger som sygeplejerske.", "hasRole", "sygeplejerske"),
    ("Værestedet Broen ligger i Skive. En socialrådgiver fortæller, at der er kø.", "hasRole", "socialrådgiver"),
    ("Hvis SIND skal anbefale modellen, må den være billigere.", "recommends", "Modellen, må den være billigere"),
    (
        "Tilbuddet Kragen åbnede i 2014 med støtte fra satspuljen. Bevillingen på 11 mio. kr. løber til og med 2017.",
        "endedOn",
        "2017",
    ),
    ("Satspuljen støtter flere steder. Caféen Linden har fået 15.000 kr. fra lokalrådet.", "fundedBy", "Satspuljen"),
    (
        "Projekt Broen fik penge fra puljen til frivillige, der forvaltes af Sundhedsstyrelsen.",
        "runBy",
        "Sundhedsstyrelsen",
    ),
    ("Psykiatrien i Region Nordjylland har gennemført et forsøg i Brønderslev.", "locatedIn", "Brønderslev Kommune"),
    ("Projekt Broen har ifølge evaluator DEFACTUM nået 148 unge.", "hasRole", "evaluator"),
    (
        "Projekt Broen\n\nUdvalget drøftede, om der er de rette tilbud til unge med angst.",
        "targetGroup",
        "unge med angst",
    ),
]


@pytest.mark.parametrize(("text", "predicate", "object_"), NOT_SAID)
def test_this_is_not_said(text: str, predicate: str, object_: str) -> None:
    assert (predicate, object_) not in {(c.predicate, getattr(c.object, "label", "")) for c in claims(text)}
