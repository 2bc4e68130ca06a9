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
        "Ansættelse af flere peermedarbejdere",
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
        "Inddragelse af pårørende ved udskrivning",
    ),
    (
        "LAP mener, at regionen bør ansætte flere medarbejdere med brugererfaring.",
        "recommends",
        "LAP",
        "Ansættelse af flere medarbejdere med brugererfaring",
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
        "Ungehus",
    ),
    (
        "Socialudvalget indstiller til byrådet, at værestedet Pletten gøres permanent.",
        "recommends",
        "Socialudvalget",
        "Værestedet Pletten gøres permanent",
    ),
    (
        "Bedre Psykiatri anbefaler regionerne at ansætte pårørendevejledere på alle centre.",
        "recommends",
        "Bedre Psykiatri",
        "Ansættelse af pårørendevejledere på alle centre",
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


TOLD: list[tuple[str, str, str]] = [
    (
        "På den baggrund har VIVE to anbefalinger:\n\n1. Mentoren bør ansættes i kommunen.\n"
        "2. Staten bør lade skolerne henvise direkte.\n\nSocialudvalget mødes. Socialudvalget går.",
        "VIVE",
        "Staten lader skolerne henvise direkte",
    ),
    (
        "Forvaltningen indstiller,\nat udvalget vælger model 2,\nat der ansættes en gartner.",
        "Forvaltningen",
        "Ansættelse af en gartner",
    ),
    ("SIND anbefaler, at regionen køber huset, og at kommunen driver det.", "SIND", "Kommunen driver det"),
    ("SIND har også bemærket, at man finder, at staten bør betale mentorerne.", "SIND", "Staten betaler mentorerne"),
    ("SIND synes, at alle regioner burde få en fast mentor.", "SIND", "Alle regioner får en fast mentor"),
    ("Psykiatriledelsen indstiller, at haven bevares.", "Psykiatriledelsen", "Bevarelse af haven"),
    ("SIND anbefaler derfor over for kommunerne, at haven bevares.", "SIND", "Bevarelse af haven"),
    (
        "Efter rapporten anbefaler VIVE,\n\n- at Faxe Kommune køber huset,\n\n- at regionen lader haven være åben.",
        "VIVE",
        "Regionen lader haven være åben",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "advice"), TOLD)
def test_each_piece_of_advice_is_the_speaker_s_and_told_as_done(text: str, speaker: str, advice: str) -> None:
    assert ("recommends", speaker, advice) in stated(text, "recommends")


def test_whom_one_advises_is_no_advice() -> None:
    text = "KORA anbefaler kommunen at\n\n• lægge kurset om aftenen,\n\n• bygge et hus til."
    assert not {o for _, _, o in stated(text, "recommends") if o.startswith("Kommunen")}


LISTS: list[tuple[str, str, set[str]]] = [
    (
        "På den baggrund anbefaler Handicaprådet, at Skive Kommune\n1. opretter et natcafétilbud\n"
        "2. ansætter to mentorer\n",
        "Handicaprådet",
        {"Oprettelse af et natcafétilbud", "Ansættelse af to mentorer"},
    ),
    (
        "LAP anbefaler, at kommunen\n- åbner huset i weekenden\n- giver gratis svømmekort\n",
        "LAP",
        {"Åbning af huset i weekenden", "Gratis svømmekort"},
    ),
    (
        "SIND anbefaler regionen at\na) forlænge projekt Nye Veje\nb) lade pårørende deltage i møderne\n",
        "SIND",
        {"Forlængelse af projekt Nye Veje", "Lade pårørende deltage i møderne"},
    ),
    (
        "Forvaltningen indstiller,\nat udvalget udvider Værestedet Lyngen, og\nat bostøtten styrkes.\n",
        "Forvaltningen",
        {"Udvidelse af Værestedet Lyngen", "Styrkelse af bostøtten"},
    ),
    (
        "Handicaprådet kom med følgende anbefalinger til Byrådet:\n\n- At bostøtten får flere timer\n"
        "- Kortere vej til hjælp\n",
        "Handicaprådet",
        {"Bostøtten får flere timer", "Kortere vej til hjælp"},
    ),
    (
        "SIND anbefaler, at\n\n1. sagen tages til efterretning\n2. bostøtten styrkes\n",
        "SIND",
        {"Styrkelse af bostøtten"},
    ),
    ("SIND har set på planen.\n\n- bostøtten styrkes\n- husene åbnes\n", "SIND", set()),
]


@pytest.mark.parametrize(("text", "who", "advice"), LISTS)
def test_a_list_goes_on_with_what_is_recommended(text: str, who: str, advice: set[str]) -> None:
    assert {(subject, object_) for _, subject, object_ in stated(text, "recommends")} == {(who, one) for one in advice}
