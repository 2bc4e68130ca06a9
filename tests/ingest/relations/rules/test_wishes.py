from __future__ import annotations

import pytest
from reading_factory import stated

from ingest.relations.engine.phrases import advised_to, proposed

SENTENCES: list[tuple[str, str, str, str]] = [
    (
        "Enhedslisten foreslår, at der ansættes en gartner på bostedet til 600.000 kr. om året.",
        "proposes",
        "Enhedslisten",
        "Gartner på bostedet",
    ),
    (
        "SF og Venstre foreslår i forening et hus til unge med angst.",
        "proposes",
        "Socialistisk Folkeparti",
        "Hus til unge med angst",
    ),
    (
        "Enhedslisten foreslog, at der ansættes en gartner på bostedet, svarende til 600.000 kr. årligt.",
        "proposes",
        "Enhedslisten",
        "Gartner på bostedet",
    ),
    (
        "Her fremlagde Venstre et forslag om en ny bus til klubhuset til 500.000 kr., mens andre ville vente.",
        "proposes",
        "Venstre",
        "Ny bus til klubhuset",
    ),
    (
        "Udsatterådet anbefaler, at kommunen åbner værestedet om søndagen, og peger på, at dagen er lang.",
        "recommends",
        "Udsatterådet",
        "Kommunen åbner værestedet om søndagen",
    ),
    (
        "Venstre foreslår, at Natcaféen fra 2031 udbredes til alle byer i regionen, og har sat prisen til 2 mio. kr.",
        "proposes",
        "Venstre",
        "Udbredelse af Natcaféen til alle byer i regionen",
    ),
    (
        "Forvaltningen foreslår derfor, at Natcaféen gøres varig med budget 2031.",
        "proposes",
        "Forvaltningen",
        "Videreførelse af Natcaféen",
    ),
    ("Venstre vil have en ny bus til klubhuset.", "proposes", "Venstre", "Ny bus til klubhuset"),
    (
        "Radikale Venstres forslag om en elevator i klubhuset blev sendt videre.",
        "proposes",
        "Radikale Venstre",
        "Elevator i klubhuset",
    ),
    (
        "SIND Ringsted anbefaler byrådet at oprette en telefonlinje for pårørende.",
        "recommends",
        "SIND Ringsted",
        "Oprettelse af en telefonlinje for pårørende",
    ),
    (
        "Udsatterådet har i et brev af 2. maj anbefalet udvalget, at der ansættes en vejleder på havnen.",
        "recommends",
        "Udsatterådet",
        "Ansættelse af en vejleder på havnen",
    ),
    (
        "I foråret anbefalede SIND Ringsted kommunen at ansætte en husvært, sådan som man har gjort i Ribe.",
        "recommends",
        "SIND Ringsted",
        "Ansættelse af en husvært",
    ),
]
NAMES: list[tuple[str, str]] = [
    ("at der etableres en natcafé fra 1. maj", "Natcafé"),
    ("at afsætte 2,3 mio. kr. i 2024 til et værksted", "Værksted"),
    ("oprettelse af tre havehold, som brugerne passer", "Tre havehold"),
    ("ordningen får to år mere", ""),
]


@pytest.mark.parametrize(("sentence", "predicate", "subject", "object_"), SENTENCES)
def test_who_wishes_what_is_told(sentence: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in {(p, s, o) for s, p, o in stated(sentence)} | stated(sentence)


@pytest.mark.parametrize(("words", "name"), NAMES)
def test_a_proposal_is_named_by_its_thing(words: str, name: str) -> None:
    assert proposed(words) == name


def test_an_advice_is_named_by_the_noun_of_its_verb() -> None:
    assert advised_to("at supplere planen, fordi den er tynd") == "Supplering af planen"


def test_a_party_that_wishes_nothing_proposes_nothing() -> None:
    assert not stated("Venstre ønsker ikke en ny pulje til værestederne.", "proposes")


def test_how_a_paper_is_dealt_with_is_no_advice() -> None:
    text = "Forvaltningen indstiller, at forslag 1 sendes videre, og at orienteringen tages til efterretning."
    assert stated(text, "recommends") == set()


def test_what_parties_owe_one_another_is_no_advice() -> None:
    head = "SAMARBEJDSAFTALE OM UDSKRIVNING\n\nAftalens parter: Region Sjælland og Faxe Kommune.\n\n"
    text = head + "Aftalen er fælles. Aftalen gælder. Parterne opfordrer til, at alle møder til tiden."
    assert stated(text, "recommends") == set()
