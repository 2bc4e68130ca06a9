"""What organisations propose and recommend: one table of sentences, each with what it says."""

from __future__ import annotations

import pytest
from reading_factory import stated

SAID: list[tuple[str, str, str, str]] = [
    (
        "Venstre foreslår at oprette en akuttelefon for unge til 1,5 mio. kr. årligt.",
        "proposes",
        "Venstre",
        "Akuttelefon for unge",
    ),
    (
        "Enhedslisten stillede forslag om at afsætte 2 mio. kr. til et værested i Vollsmose.",
        "proposes",
        "Enhedslisten",
        "Værested i Vollsmose",
    ),
    (
        "Dansk Folkeparti ønsker, at der afsættes 500.000 kr. til en pårørendevejleder.",
        "proposes",
        "Dansk Folkeparti",
        "Pårørendevejleder",
    ),
    (
        "SF vil have afsat 3 mio. kr. til flere senge på Psykiatrisk Center Amager.",
        "proposes",
        "Socialistisk Folkeparti",
        "Flere senge på Psykiatrisk Center Amager",
    ),
    (
        "SIND anbefaler, at kommunerne ansætter flere peermedarbejdere.",
        "recommends",
        "SIND",
        "Kommunerne ansætter flere peermedarbejdere",
    ),
    (
        "SIND opfordrer Region Midtjylland til at oprette flere sengepladser.",
        "recommends",
        "SIND",
        "Oprettelse af flere sengepladser",
    ),
    (
        "Sundhedsstyrelsen anbefaler følgende:\n\n- at der tilbydes peerstøtte på alle sengeafsnit\n- at pårørende "
        "inddrages ved udskrivning\n",
        "recommends",
        "Sundhedsstyrelsen",
        "Tilbydes peerstøtte på alle sengeafsnit",
    ),
    (
        "Sundhedsstyrelsen anbefaler følgende:\n\n- at der tilbydes peerstøtte på alle sengeafsnit\n- at pårørende "
        "inddrages ved udskrivning\n",
        "recommends",
        "Sundhedsstyrelsen",
        "Pårørende inddrages ved udskrivning",
    ),
    (
        "LAP mener, at regionen bør ansætte flere medarbejdere med brugererfaring.",
        "recommends",
        "LAP",
        "Regionen bør ansætte flere medarbejdere med brugererfaring",
    ),
    (
        "Det Konservative Folkeparti foreslår en pulje på 2 mio. kr. til peerstøtte i 2019.",
        "proposes",
        "Det Konservative Folkeparti",
        "Pulje til peerstøtte",
    ),
    (
        "Radikale Venstre har foreslået, at regionen opretter et ungehus.",
        "proposes",
        "Radikale Venstre",
        "Regionen opretter et ungehus",
    ),
    (
        "Socialudvalget indstiller til byrådet, at værestedet Pletten gøres permanent.",
        "recommends",
        "Folketingets Socialudvalg",
        "Værestedet Pletten gøres permanent",
    ),
    (
        "Bedre Psykiatri anbefaler regionerne at ansætte pårørendevejledere på alle centre.",
        "recommends",
        "Bedre Psykiatri",
        "Ansættelse af pårørendevejledere på alle centre",
    ),
    (
        "Det er LAPs anbefaling, at tvang registreres bedre.",
        "recommends",
        "LAP",
        "Tvang registreres bedre",
    ),
    (
        "Anbefalinger fra SIND:\n\n1. Flere peermedarbejdere i psykiatrien\n2. Bedre pårørendeinddragelse ved "
        "udskrivning\n",
        "recommends",
        "SIND",
        "Flere peermedarbejdere i psykiatrien",
    ),
    (
        "Anbefalinger fra SIND:\n\n1. Flere peermedarbejdere i psykiatrien\n2. Bedre pårørendeinddragelse ved "
        "udskrivning\n",
        "recommends",
        "SIND",
        "Bedre pårørendeinddragelse ved udskrivning",
    ),
]


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), SAID)
def test_a_sentence_says(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text)


def test_advice_against_is_none() -> None:
    assert stated("Rigsrevisionen anbefaler ikke, at puljen videreføres.", "recommends") == set()


def test_the_one_addressed_is_no_adviser() -> None:
    assert {
        s for _, s, _ in stated("SIND opfordrer Region Midtjylland til at oprette flere sengepladser.", "recommends")
    } == {"SIND"}
