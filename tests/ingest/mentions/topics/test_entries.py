"""Lines over a paragraph that name what it tells of: by their form, their capitals, their likes and the text below."""

from __future__ import annotations

import pytest

from ingest.document import Document
from ingest.mentions.find import passages_of
from ingest.mentions.topics.outline import outline_of
from ingest.mentions.words.general import names_nothing
from ingest.reading import understand
from ingest.reading.source import Source


def topics(text: str) -> dict[str, str]:
    """Return the topic's name by the line that stands under it; nothing for lines without one."""
    document: Document = understand(Source(text), slug="side")
    outline = outline_of(document, passages_of(document))
    named = {document.text[b.start : b.end]: outline.at(b).topic for b in document.blocks}
    return {line: topic.label for line, topic in named.items() if topic is not None}


TOLD = "De mødes hver tirsdag i forårsmånederne og laver mad til hinanden."
CATALOGUE = (
    "Støttede forsøg\n\n"
    "4. Muldvarpen (B)\n\nBeboerne dyrker grøntsager og sælger dem fra en bod ved vejen.\n\n"
    "5. Sidste bus (A)\n\nManden ved rattet har selv taget turen mange gange om natten.\n\n"
    "6. Trædestenen (B)\n\nHver onsdag er der åbent for alle, der er på vej ud i livet igen.\n"
)
LUNE = f"Ordningen er for ældre i Skive. {TOLD}"
TOWNS = (
    "Tre byer prøver noget nyt\n"
    "Skive: Formiddagsholdet\nUnge spiser morgenmad sammen, inden de tager hjem og sover igen.\n"
    "Odense: Tag plads\nEn bænk på torvet bliver passet af mennesker, der gerne vil snakke.\n"
    "Puljen er brugt op\n"
)

GRANTS = (
    "Foreninger, der fik støtte i år\n\n"
    "Torvets Køkken – Ikast-Brande Kommune – 750.000 kr.\n\n"
    "Et sted at spise sammen, hver gang der er marked i byen om lørdagen.\n\n"
    "Plads 7: 1,2 mio. kr.\n\n"
    "Her lærer unge at sejle hos folk, der har gjort det i mange år.\n\n"
    "Klubben (kr. 90.000)\n\n"
    "Fællessang om onsdagen for alle, der har lyst til at være med igen.\n"
)
PAID = (
    "Penge på vej\n\nRegion Sjælland har fået penge til det, vi har ventet på.\n\n"
    "Lettere adgang til samtaler\n\nDer er bevilliget 1,1 mio. kr. til flere aftener om ugen i byerne.\n\n"
)


@pytest.mark.parametrize(
    ("text", "line", "topic"),
    [
        (PAID, "Der er bevilget 1,1 mio. kr. til flere aftener om ugen i byerne.", "Lettere adgang til samtaler"),
        (GRANTS, "Et sted at spise sammen, hver gang der er marked i byen om lørdagen.", "Torvets Køkken"),
        (GRANTS, "Her lærer unge at sejle hos folk, der har gjort det i mange år.", "Plads 7"),
        (GRANTS, "Fællessang om onsdagen for alle, der har lyst til at være med igen.", "Klubben"),
        (CATALOGUE, "Beboerne dyrker grøntsager og sælger dem fra en bod ved vejen.", "Muldvarpen"),
        (CATALOGUE, "Manden ved rattet har selv taget turen mange gange om natten.", "Sidste bus"),
        (TOWNS, "Unge spiser morgenmad sammen, inden de tager hjem og sover igen.", "Formiddagsholdet"),
        (TOWNS, "En bænk på torvet bliver passet af mennesker, der gerne vil snakke.", "Tag plads"),
        (
            f"Nyt fra husene\n\nLune Hænder\nOrdningen er for ældre i Skive. {TOLD}\n",
            f"Ordningen er for ældre i Skive. {TOLD}",
            "Lune Hænder",
        ),
        (f"Projektbeskrivelse: Over bakken\n{TOLD}\n", TOLD, "Over bakken"),
    ],
)
def test_a_line_over_a_paragraph_names_what_it_tells_of(text: str, line: str, topic: str) -> None:
    assert topics(text).get(line) == topic


@pytest.mark.parametrize("title", ["Lidt om økonomien", "Medlemmerne", "Mere af det hele", "Sekretariatet"])
def test_a_line_that_only_leads_on_names_nothing(title: str) -> None:
    assert TOLD not in topics(f"Referat af mødet\n\n{title}\n{TOLD}\n")


@pytest.mark.parametrize(
    ("words", "nothing"),
    [
        ("Læs op | Print | Del siden", True),
        ("Projekt 4", True),
        ("Social-", True),
        ("Årsberetning 2013", True),
        ("Bestyrelsen", True),
        ("Kort om klubben", True),
        ("Kommunens bidrag", True),
        ("Pengene sendes ud hver fredag", True),
        ("Egmont udvider i Thisted", True),
        ("Unge hjælper unge", False),
        ("Muldvarpen", False),
        ("Tag plads", False),
        ("Et godt sted at være", False),
    ],
)
def test_what_names_nothing_whatever_the_text_is_about(words: str, nothing: bool) -> None:
    assert names_nothing(words) is nothing


def test_the_title_of_a_paper_gives_the_one_name_in_it() -> None:
    text = "SIND Skive • Beretning for 2014\n\nVi har holdt ti møder i det forløbne år og en udflugt til stranden.\n"
    assert set(topics(text).values()) <= {"SIND Skive"}


def test_who_sends_a_page_is_not_the_project_that_it_speaks_of() -> None:
    text = (
        "Social- og Boligstyrelsen\nNyhed om nye fællesskaber\n"
        "Projektet skal være åbent for alle. Ansøgeren beskriver projektet i et skema, som sendes ind inden sommer.\n"
    )
    assert "Social- og Boligstyrelsen" not in topics(text).values()


HOUSE = "Huset har eksisteret siden 2006 og er åbent for alle, der har lyst til at komme der om dagen."


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Faglig leder til Aktivitetshuset Broen", "Aktivitetshuset Broen"),
        ("Mentorer på Psykiatrisk Center Amager", "Psykiatrisk Center Amager"),
        ("Frivillige i værestedet Kajen", "Kajen"),
        ("Forslag 4: Løft af værestedet Kajen", "Kajen"),
        ("Et nyt initiativ: Hjem med følge", "Hjem med følge"),
        ("Psykiatrien i Region Sjælland: Aftenlys", "Aftenlys"),
    ],
)
def test_a_title_about_a_thing_is_not_its_name(title: str, topic: str) -> None:
    assert topics(f"{title}\n\n{HOUSE}\n").get(HOUSE) == topic


def test_a_case_about_the_future_of_a_house_is_about_the_house() -> None:
    text = (
        "Sag nr. 4: Fremtiden for aktivitetshuset Fjordblik\n\nBaggrund\n\n"
        "Fjordblik åbnede i 1999. Der er ansat to pædagoger, og huset er åbent hver dag.\n"
    )
    assert (
        topics(text)["Fjordblik åbnede i 1999. Der er ansat to pædagoger, og huset er åbent hver dag."] == "Fjordblik"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Regional partner: Region Sjælland",
        "Bevilget tilskud i alt: 4.480.000 kr.",
        "Stamoplysninger",
        "Fra forsøg til drift",
    ],
)
def test_a_line_that_labels_or_fills_in_leaves_the_text_to_its_subject(line: str) -> None:
    text = f"Stien til Skolen\n\nStien til Skolen er et projekt for unge i Skive.\n\n{line}\n\n{HOUSE}\n"
    assert topics(text).get(HOUSE) in {"Stien til Skolen", None}
