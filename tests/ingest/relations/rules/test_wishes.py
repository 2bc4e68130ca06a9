from __future__ import annotations

import pytest
from reading_factory import stated

from ingest.relations.engine.wished import advised_to, proposed

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
        "Åbning af værestedet om søndagen",
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
    ("der ansættes tre gartnere på bostederne", "Tre gartnere på bostederne"),
    ("der bliver ansat en kok", "Kok"),
    ("1,9 mio. kr. i 2026 til tre havekonsulenter", "Tre havekonsulenter"),
    ("under forhandlingerne 1,5 mio. kr. årligt til flere husværter", "Flere husværter"),
    ("at bruge 1,5 millioner kroner i 2022 på at ansætte husværter", "Husværter"),
    ("regionen afsætter 4 mio. kr. årligt fra 2022 til husværter på alle afsnit", "Husværter på alle afsnit"),
    ("kommunen ansætter husværter på alle fire herberger", "Husværter på alle fire herberger"),
    ("en varig bevilling på 1,4 millioner kroner om året til husværterne", "Varig bevilling til husværterne"),
    ("otte pladser omlægges til midlertidige pladser", "Omlægning af otte pladser til midlertidige pladser"),
    ("selv, at antallet af faste pladser nedsættes til 30", "Nedsættelse af antallet af faste pladser til 30"),
    ("åbningstiden udvides", "Udvidelse af åbningstiden"),
    ("den flyttes til havnen", ""),
]


@pytest.mark.parametrize(("sentence", "predicate", "subject", "object_"), SENTENCES)
def test_who_wishes_what_is_told(sentence: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in {(p, s, o) for s, p, o in stated(sentence)} | stated(sentence)


@pytest.mark.parametrize(("words", "name"), NAMES)
def test_a_proposal_is_named_by_its_thing(words: str, name: str) -> None:
    assert proposed(words) == name


ADVICE: list[tuple[str, str]] = [
    ("at supplere planen, fordi den er tynd", "Supplering af planen"),
    ("alle kommuner i regionen indgår flerårige aftaler med de frivillige", "flerårige aftaler med de frivillige"),
    ("kommunerne ansætter husværter i jobcentrene", "Ansættelse af husværter i jobcentrene"),
    ("pårørende inddrages i indsatsen", "Inddragelse af pårørende i indsatsen"),
    ("der udarbejdes en fælles plan", "Udarbejdelse af en fælles plan"),
    ("at styrke nattevagten og åbne haven", "Styrkelse af nattevagten"),
    ("at uddanne og ansætte husværter", "uddanne og ansætte husværter"),
    ("staten bør betale rejsen", "staten betaler rejsen"),
    ("Skovhytten og Lunden ikke lægges sammen", "Skovhytten og Lunden ikke lægges sammen"),
]


@pytest.mark.parametrize(("words", "name"), ADVICE)
def test_an_advice_is_named_by_the_noun_of_its_verb(words: str, name: str) -> None:
    assert advised_to(words) == name


def test_what_an_advice_denies_is_no_denial_of_the_advice() -> None:
    text = "Udsatterådet anbefaler i sit svar, at haven og værkstedet ikke lægges sammen."
    assert ("Udsatterådet", "Haven og værkstedet ikke lægges sammen") in {
        (s, o) for _, s, o in stated(text, "recommends")
    }
    assert stated("Udsatterådet anbefaler ikke, at haven og værkstedet lægges sammen.", "recommends") == set()


def test_a_party_that_wishes_nothing_proposes_nothing() -> None:
    assert not stated("Venstre ønsker ikke en ny pulje til værestederne.", "proposes")


def test_how_a_paper_is_dealt_with_is_no_advice() -> None:
    text = "Forvaltningen indstiller, at forslag 1 sendes videre, og at orienteringen tages til efterretning."
    assert stated(text, "recommends") == set()


def test_what_parties_owe_one_another_is_no_advice() -> None:
    head = "SAMARBEJDSAFTALE OM UDSKRIVNING\n\nAftalens parter: Region Sjælland og Faxe Kommune.\n\n"
    text = head + "Aftalen er fælles. Aftalen gælder. Parterne opfordrer til, at alle møder til tiden."
    assert stated(text, "recommends") == set()


@pytest.mark.parametrize(
    "said",
    [
        "foreslår selv, at der ansættes en pårørendevejleder",
        "foreslår på den baggrund, at der ansættes en pårørendevejleder",
        "foreslår med henvisning til planen for 2020, at der ansættes en pårørendevejleder",
    ],
)
def test_what_stands_before_a_wish_is_no_part_of_it(said: str) -> None:
    told = [label for _, _, label in stated(f"Bedre Psykiatri {said}.", "proposes")]
    assert told
    assert not any(word in label for label in told for word in ("aggrund", "planen", "Selv")), told
