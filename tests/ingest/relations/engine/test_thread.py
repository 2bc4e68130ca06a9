"""What a paragraph's sentences go on to speak of, and where they do not."""

from __future__ import annotations

import pytest

from ingest.extract import extract
from ingest.reading import understand
from ingest.reading.source import Source

_PAGE = "Nyt fra kommunen\n\nDer er sket meget i det forgangne år, og her er det vigtigste.\n\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "I maj åbnede vi værestedet Tagrenden i Skive. Udgifterne dækkes af Helsefonden.",
            ("fundedBy", "Tagrenden", "Helsefonden"),
        ),
        (
            "Projektet Lånte Nøgler er for unge i Skive. Der er ansat to peermedarbejdere.",
            ("hasRole", "Lånte Nøgler", "peermedarbejder"),
        ),
        (
            "Lige nu er vi optaget af Tagrenden, et treårigt projekt for unge. TrygFonden dækker lønningerne.",
            ("fundedBy", "Tagrenden", "TrygFonden"),
        ),
        (
            "Ordningen hedder Sidemakker og er gratis. TrygFonden dækker lønningerne.",
            ("fundedBy", "Sidemakker", "TrygFonden"),
        ),
    ],
)
def test_a_sentence_without_a_subject_goes_on_with_that_of_the_last(text: str, told: tuple[str, str, str]) -> None:
    document = understand(Source(_PAGE + text + "\n"), slug="a")
    assert told in {(c.predicate, c.subject.label, c.object.label) for c in extract(document)}


def test_a_name_in_passing_is_not_what_the_next_sentence_speaks_of() -> None:
    text = "Vi spiste frokost på værestedet Tagrenden i Skive. Turen er betalt af Helsefonden."
    document = understand(Source(_PAGE + text + "\n"), slug="a")
    assert not [c for c in extract(document) if c.predicate == "fundedBy"]


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        (
            "Til august kan borgere få besøg af Fløjteholdet. Det skal køre i to år.",
            "Tre medarbejdere bliver ansat: to socialrådgivere og en peer.",
            ("hasRole", "Fløjteholdet", "peer"),
        ),
        (
            "I Skive afprøvede man i 2013 forsøget Nøglen sammen med regionen.",
            "Helsefonden betaler lønningerne.",
            ("fundedBy", "Nøglen", "Helsefonden"),
        ),
    ],
)
def test_a_paragraph_without_a_topic_goes_on_with_the_thing_of_the_last(
    first: str, then: str, told: tuple[str, str, str]
) -> None:
    document = understand(Source(f"{_PAGE}{first}\n\n{then}\n"), slug="a")
    assert told in {(c.predicate, c.subject.label, c.object.label) for c in extract(document)}


def test_a_sentence_with_a_thing_of_its_own_leaves_the_thread() -> None:
    text = "I Skive afprøvede man forsøget Nøglen.\n\nSalling Kommune får 2 mio. kr. til projektet Lånte Ord."
    document = understand(Source(f"{_PAGE}{text}\n"), slug="a")
    assert not [c for c in extract(document) if c.subject.label == "Nøglen" and c.predicate == "runBy"]


def test_here_is_the_house_just_named() -> None:
    text = "I Skive er grupperne en del af værestedet Tagrenden. Her er der ansat to peermedarbejdere."
    document = understand(Source(_PAGE + text + "\n"), slug="a")
    found = {(c.predicate, c.subject.label, c.object.label) for c in extract(document)}
    assert ("hasRole", "Tagrenden", "peermedarbejder") in found


def test_a_numbered_part_does_not_go_on_with_the_thing_of_another() -> None:
    text = (
        "Katalog\n\n1. Samtaler ved kaffen\n\nOrdningen hedder Kaffetid og drives af SIND. Kaffetid har to værter.\n\n"
        "2. En vejleder\n\nDer er ansat en vejleder 20 timer om ugen.\n"
    )
    found = {(c.subject.label, c.object.label) for c in extract(understand(Source(text), slug="a"))}
    assert ("Kaffetid", "SIND") in found
    assert ("Kaffetid", "vejleder") not in found
