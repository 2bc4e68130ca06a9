"""Whom a passage speaks of: what its heading names, or what its sentences bring in."""

from __future__ import annotations

import pytest

from ingest.extract import extract
from ingest.reading import understand
from ingest.reading.source import Source

_ITEM = "Socialudvalget\nReferat af møde den 3. maj 2022\n\n4. {head}\n{text}\n"
_PAPER = "Partnerskab om gode forløb\n\n1. Formål\nParterne vil styrke samarbejdet.\n\n2. Nyt i 2021\n{text}\n"


def _told(text: str) -> set[tuple[str, str, str]]:
    document = understand(Source(text), slug="a")
    return {(c.predicate, c.subject.label, c.object.label) for c in extract(document)}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Projekt Lånte Nøgler har hjulpet unge videre. Helsefonden bevilgede 2 mio. kr. til projektet.",
            ("fundedBy", "Lånte Nøgler", "Helsefonden"),
        ),
        (
            "Projekt Lånte Nøgler har hjulpet unge videre. Arbejdet blev udført af Ungecentret i tæt samarbejde med "
            "Jobcenter Skive.",
            ("partner", "Lånte Nøgler", "Jobcenter Skive"),
        ),
        (
            "Skive Kommune har fået midler fra Helsefonden til projektet Tagrenden. Der er ansat to peermedarbejdere.",
            ("hasRole", "Tagrenden", "peermedarbejder"),
        ),
        (
            "I Skive er der et team, Vandbærerne, for unge. Udvalget så på det i maj. Der er ansat to psykologer.",
            ("hasRole", "Vandbærerne", "psykolog"),
        ),
    ],
)
def test_what_a_text_brings_in_stands_before_a_heading_it_never_writes_again(
    text: str, fact: tuple[str, str, str]
) -> None:
    assert fact in _told(_ITEM.format(head="Støtte på kanten - afslutning", text=text))


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Caféen Tagrenden hjælper mange. Udvalget så på det i maj. Der er plads til 12 deltagere.",
            ("capacity", "Tagrenden", "12"),
        ),
        (
            "Ordningen hedder Sidemakker. Borgerne kender i forvejen projektet Broen. Der er ansat to psykologer.",
            ("hasRole", "Sidemakker", "psykolog"),
        ),
    ],
)
def test_a_thing_of_its_own_stands_before_the_title_of_the_paper(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in _told(_PAPER.format(text=text))


def test_a_heading_that_the_text_writes_again_stays_what_it_is_about() -> None:
    text = "Tagrenden er et værested. Her kommer også deltagere fra projektet Broen. Der er ansat to psykologer."
    told = _told(_ITEM.format(head="Tagrenden", text=text))
    assert ("hasRole", "Tagrenden", "psykolog") in told
    assert ("hasRole", "Broen", "psykolog") not in told


def test_a_pronoun_means_the_thing_whose_noun_it_fits() -> None:
    told = _told(_PAPER.format(text="SIND driver kurset Vågne Nætter. Det har 20 pladser.\n\nHer slutter nyt."))
    assert ("capacity", "Vågne Nætter", "20") in told
    told = _told(_PAPER.format(text="Tagrenden er et værested, som driver caféen Kaffepausen. Den har 20 pladser."))
    assert ("capacity", "Kaffepausen", "20") in told


def test_an_authority_that_opens_a_paragraph_speaks_of_something_else() -> None:
    text = (
        "Projektet Lånte Nøgler er for unge i Skive.\n\n"
        "Region Nordjylland oplyser, at der er ansat 12 peermedarbejdere på de ambulante afsnit."
    )
    assert ("hasRole", "Lånte Nøgler", "peermedarbejder") not in _told(f"Svar\n\n{text}\n")


def test_a_house_with_its_place_is_a_name_though_it_opens_the_sentence() -> None:
    text = (
        "Socialafdelingen driver to væresteder. Huset i Skolegade\nåbnede i 2003. Det andet ligger på havnen.\n\n"
        "Der er tre pædagoger på Fyrtårnet, mens Huset i Skolegade har seks."
    )
    assert ("startedOn", "Huset i Skolegade", "2003") in _told(f"Sagsfremstilling\n{text}\n")


@pytest.mark.parametrize("head", ["Vi er flyttet", "Tak for støtten", "Godt i gang", "Kurset forlænges"])
def test_a_headline_is_not_what_its_news_are_about(head: str) -> None:
    told = _told(_ITEM.format(head=head, text="SIND driver kurset Vågne Nætter. Der er ansat to psykologer."))
    assert ("hasRole", "Vågne Nætter", "psykolog") in told
    assert all(subject != head for _, subject, _ in told)


def test_a_menu_is_not_what_its_page_is_about() -> None:
    page = "Patient   Pårørende   Fagfolk   Job og uddannelse   Presse\n\n{}\n"
    told = _told(page.format("Brohuset\n\nBrohuset er et værested. Her er ansat to psykologer."))
    assert ("hasRole", "Brohuset", "psykolog") in told
    assert all("Fagfolk" not in subject for _, subject, _ in told)


def test_what_a_heading_says_of_a_thing_is_no_part_of_its_name() -> None:
    text = "Projektet Lånte Nøgler skulle være sluttet, men går videre. Helsefonden bevilgede 2 mio. kr. til projektet."
    page = f"Nyheder\n\n1. Vi flytter snart\n\nDet er ved at være tid.\n\n2. Lånte Nøgler forlænges\n\n{text}\n"
    assert ("fundedBy", "Lånte Nøgler", "Helsefonden") in _told(page)


def test_several_of_a_kind_are_not_the_one_spoken_of() -> None:
    text = "Værestedet Tagrenden er åbent hver dag.\n\nForeninger på området får støtte efter servicelovens § 18."
    assert ("legalBasis", "Tagrenden", "Serviceloven § 18") not in _told(f"Svar\n\n{text}\n")


def test_the_subject_behind_its_verb_is_what_the_next_sentence_goes_on_with() -> None:
    text = (
        "Værestedet Lyset og projektet Havblik ligger side om side. I 2019 flyttede Havblik til Skagen. "
        "Der er ansat to mentorer.\n"
    )
    assert ("hasRole", "Havblik", "mentor") in _told(text)
    assert ("hasRole", "Lyset", "mentor") not in _told(text)
