from __future__ import annotations

import pytest

from ingest.mentions.names.rolewords import roles_in
from ingest.mentions.words.flags import words_in

SENTENCES = [
    ("Huset har natur- og idrætsmedarbejdere.", ["naturmedarbejder", "idrætsmedarbejder"]),
    ("De søger social- og sundhedsassistenter.", ["social- og sundhedsassistent"]),
    ("To medarbejdere med egen brugererfaring tog med.", ["medarbejder med brugererfaring"]),
    ("Den lokale projektleder tog med.", ["lokal projektleder"]),
    (
        "Afdelingsledende sygeplejerske og to eksterne frivillige",
        ["afdelingsledende sygeplejerske", "ekstern frivillig"],
    ),
    ("Bo Ask, leder af huset, tog med.", ["leder"]),
    ("Konsulent Bo Ask Lund", ["konsulent"]),
    ("30 frivillige passer huset.", ["frivillig"]),
    ("12 frivillige bisiddere tog med.", ["bisidder"]),
    ("En frivillig forening og frivillige foreninger", []),
    ("De to underviser i madlavning.", []),
    ("Bo leder mødet og formidler viden.", []),
    ("Peer støtte og peer to peer", []),
    ("MEDARBEJDERE OG LEDERE", []),
    ("Social- og sundhedshjælpere", ["social- og sundhedshjælper"]),
    ("En social og sundhedsassistent tog med.", ["social- og sundhedsassistent"]),
    ("Vagten deles af 2 SSA'er og en SSH.", ["social- og sundhedsassistent", "social- og sundhedshjælper"]),
    ("I weekenden er leder eller souschef på kald.", ["leder", "souschef"]),
    ("Sygeplejersker, plejere og læger", ["sygeplejerske", "plejer", "læge"]),
    ("Vi vejleder og rådgiver naboer og venner.", []),
    ("Plejere", ["plejer"]),
    ("Huset lever af frivillige, som giver en hånd.", ["frivillig"]),
    ("Huset har 15-16 frivillige og 1.200 gæster.", ["frivillig"]),
    ("Leder 37 timer og 2 pædagoger", ["leder", "pædagog"]),
    ("Huset har 20 frivillige medarbejdere.", ["frivillig"]),
    ("Bo Ask afløser Ida Lund som kasserer.", ["kasserer"]),
    ("– Det er godt, siger underviser Bo Ask Lund.", ["underviser"]),
    ("De søger en klinikledende psykolog.", ["klinikledende psykolog"]),
    (
        "Fysio-, ergo- og musikterapeuter kommer om tirsdagen.",
        ["ergoterapeut", "fysioterapeut", "musikterapeut"],
    ),
    ("En vagthavende sygeplejerske tager telefonen.", ["sygeplejerske"]),
]


@pytest.mark.parametrize(("text", "roles"), SENTENCES)
def test_roles_in_a_sentence(text: str, roles: list[str]) -> None:
    words, places, _ = words_in(text, 0)
    assert [mention.label for mention in roles_in(text, words, places)] == roles
