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
            ("hasRole", "Fløjteholdet", "peermedarbejder"),
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


_OPENINGS = [
    "{x} ligger midt i byen.",
    "{x} er et af de mest brugte steder i området.",
    "I 2019 flyttede {x} til nye rammer.",
    "{x} har i mange år hjulpet mennesker med at komme videre.",
    "I den anden ende af byen ligger {x}.",
]
_GOING_ON = [
    ("{it} drives af Kirkens Korshær.", ("runBy", "Kirkens Korshær")),
    ("{it} blev åbnet i marts 2015.", ("startedOn", "2015-03")),
    ("{it} har plads til 20 brugere.", ("capacity", "20")),
    ("{it} er oprettet efter servicelovens § 104.", ("legalBasis", "Serviceloven § 104")),
    ("Velux Fonden støtter {it} med 2 mio. kr.", ("fundedBy", "VELUX FONDEN")),
    ("Der er ansat to peermedarbejdere.", ("hasRole", "peermedarbejder")),
]


@pytest.mark.parametrize(
    ("name", "it"), [("Værestedet Tagrenden", "Det"), ("Café Havblik", "Den"), ("Team Vest", "Det")]
)
def test_a_pronoun_goes_on_with_the_thing_that_the_last_sentence_was_about(name: str, it: str) -> None:
    wrong = []
    for opening in _OPENINGS:
        for going_on, told in _GOING_ON:
            text = f"{opening.format(x=name)} {going_on.replace(' {it} ', f' {it.lower()} ').format(it=it)}\n"
            found = {(c.predicate, c.object.label) for c in extract(understand(Source(text), slug="a"))}
            wrong += [text] if told not in found else []
    assert not wrong


def test_a_pronoun_means_the_opening_name_and_not_what_the_part_is_about() -> None:
    text = (
        "Projekt Brobygning\n\nProjekt Brobygning er for unge i Skive.\n\n"
        "Foreningen Vindrosen er med fra starten. Den blev stiftet i Skive i 1992. Den drives af frivillige.\n"
    )
    told = {(c.predicate, c.subject.label, c.object.label) for c in extract(understand(Source(text), slug="a"))}
    assert ("startedOn", "Foreningen Vindrosen", "1992") in told


def test_who_does_what_the_next_clause_says_is_no_part_of_a_list() -> None:
    text = "Værestedet Tagrenden drives af Kirkens Korshær, og Skive Kommune betaler 400.000 kr. om året.\n"
    told = {(c.predicate, c.object.label) for c in extract(understand(Source(text), slug="a"))}
    assert {t for t in told if t[0] in {"runBy", "fundedBy"}} == {
        ("runBy", "Kirkens Korshær"),
        ("fundedBy", "Skive Kommune"),
    }


_PROJECT = (
    "Sammen om håbet og hverdagen\n\nProjektet er for unge med angst i Skive. Projektet begyndte i 2019, og målet med "
    "projektet er færre indlæggelser. Samtalelinjen er åben om natten.\n\n"
)


def test_a_part_that_keeps_speaking_of_the_project_goes_on_with_the_project() -> None:
    document = understand(Source(f"{_PROJECT}Der er ansat en projektleder og to peermedarbejdere.\n"), slug="a")
    staffed = {c.subject.label for c in extract(document) if c.predicate == "hasRole"}
    assert staffed == {"Sammen om håbet og hverdagen"}


def test_another_project_that_the_part_names_is_what_it_goes_on_with() -> None:
    text = _PROJECT.replace("Projektet er for", "Projektet Lånte Ord er for")
    document = understand(Source(f"{text}Der er ansat en projektleder.\n"), slug="a")
    assert "Lånte Ord" in {c.subject.label for c in extract(document) if c.predicate in {"hasRole", "startedOn"}}


def test_a_sentence_that_names_what_its_page_is_about_tells_of_that() -> None:
    document = understand(
        Source(
            "Penge til fællesskab\n\nHelsefonden støtter et nyt projekt. Her har Klub Havblik hjulpet til.\n\n"
            "Det hedder ”Spis Sammen” og drives i samarbejde med Skive Kommune.\n\nProjektet er for unge.\n"
        ),
        slug="a",
    )
    assert not [c for c in extract(document) if c.predicate == "partner" and c.subject.label != "Spis Sammen"]
