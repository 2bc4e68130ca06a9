from __future__ import annotations

import pytest
from reading_factory import stated

SAID = [
    ("Venstre foreslår ti nye senge i Klinik Vest i Skive.", "locatedIn", "Klinik Vest", "Skive Kommune"),
    ("SIND anbefaler, at værestedet Lygten i Skive får flere timer.", "locatedIn", "Lygten", "Skive Kommune"),
    ("Klinik Vest i Skive har ingen peermedarbejdere.", "locatedIn", "Klinik Vest", "Skive Kommune"),
    (
        "Team for Selvmordsforebyggelse er organiseret i Psykiatrisk Center København.",
        "partOf",
        "Team for Selvmordsforebyggelse",
        "Psykiatrisk Center København",
    ),
    (
        "Team for Selvmordsforebyggelse er organisatorisk placeret under Psykiatrisk Center København.",
        "partOf",
        "Team for Selvmordsforebyggelse",
        "Psykiatrisk Center København",
    ),
    (
        "Center for Socialpsykiatri omfatter botilbuddet Lunden og værestedet Kilden.",
        "partOf",
        "Lunden",
        "Center for Socialpsykiatri",
    ),
    (
        "Center for Socialpsykiatri omfatter botilbuddet Lunden og værestedet Kilden.",
        "partOf",
        "Kilden",
        "Center for Socialpsykiatri",
    ),
    ("Bostedet Elmely har adresse i Svendborg.", "locatedIn", "Elmely", "Svendborg Kommune"),
    ("I Silkeborg ligger værestedet Oasen, som er åbent alle dage.", "locatedIn", "Oasen", "Silkeborg Kommune"),
    ("I Silkeborg finder man værestedet Oasen.", "locatedIn", "Oasen", "Silkeborg Kommune"),
    ("Værestedet Oasen flyttede i 2015 til Nygade i Horsens.", "locatedIn", "Oasen", "Horsens Kommune"),
    (
        "Distriktspsykiatrisk Center Lygten er beliggende på Tagensvej 4, 2200 København N.",
        "locatedIn",
        "Distriktspsykiatrisk Center Lygten",
        "Københavns Kommune",
    ),
    (
        "Bostedet Elmely hører organisatorisk under Center for Socialpsykiatri i Svendborg Kommune.",
        "partOf",
        "Elmely",
        "Center for Socialpsykiatri",
    ),
    (
        "De tre afdelinger i Psykiatrisk Center Ballerup: Klinik for Angst, Klinik for Psykose og Team Unge.",
        "partOf",
        "Klinik for Angst",
        "Psykiatrisk Center Ballerup",
    ),
    (
        "De tre afdelinger i Psykiatrisk Center Ballerup: Klinik for Angst, Klinik for Psykose og Team Unge.",
        "partOf",
        "Team Unge",
        "Psykiatrisk Center Ballerup",
    ),
    (
        "Klinik for Angst er flyttet til Tagensvej 4, 2200 København N.",
        "locatedIn",
        "Klinik for Angst",
        "Københavns Kommune",
    ),
    ("Bostedet Elmely holder til på Skolegade 12, 5700 Svendborg.", "locatedIn", "Elmely", "Svendborg Kommune"),
    ("I Aabenraa ligger Klinik for Angst.", "locatedIn", "Klinik for Angst", "Aabenraa Kommune"),
    (
        "Værestedet Kilden er et alkoholfrit sted for alle på Nygade i Esbjerg.",
        "locatedIn",
        "Kilden",
        "Esbjerg Kommune",
    ),
]


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), SAID)
def test_the_text_says_it(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text, predicate)
