"""Who works where, what belongs to what, who runs it and how much it holds, as running prose says it."""

from __future__ import annotations

import pytest
from reading_factory import claims, stated

HOUSE = "Værestedet Vindrosen ligger i Struer. Værestedet Vindrosen drives af Struer Kommune.\n\n"
WARD = "Sengeafsnit K2, Viborg\n\nVi er et afsnit i Viborg, og afsnittet har åbent hele året.\n\n"


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Holdet består af en gartner og to nattevagter.", {"gartner", "nattevagt"}),
        ("Tre frivillige bisiddere tager med til lægen.", {"bisidder"}),
        ("En socialrådgiver, 20 timer om ugen.", {"socialrådgiver"}),
        ("Du møder både pædagoger og en kok.", {"pædagog", "kok"}),
        ("Foreningen Vindrosens Venner er arbejdsgiver for en pedel.", set()),
    ],
)
def test_staff_of_a_house(sentence: str, roles: set[str]) -> None:
    told = {o for p, s, o in stated(HOUSE + sentence + "\n") if p == "hasRole" and s == "Vindrosen"}
    assert told == roles


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        (
            "I dag er vi 14: fem læger, otte sygeplejersker og en ergoterapeut.",
            {"læge", "sygeplejerske", "ergoterapeut"},
        ),
        ("Vi er 19 sygeplejersker.", {"sygeplejerske"}),
        ("Vi har to peers.", {"peermedarbejder"}),
        ("Vi har en peermedarbejder, og flere peers er på vej.", {"peermedarbejder"}),
    ],
)
def test_staff_as_the_ward_tells_it(sentence: str, roles: set[str]) -> None:
    assert {("hasRole", "Sengeafsnit K2", role) for role in roles} <= stated(WARD + sentence + "\n")


@pytest.mark.parametrize(
    ("sentence", "predicate", "subject", "object_"),
    [
        (
            "Sengeafsnit K2 er en del af Psykiatrisk Center Amager, der igen hører til Region Hovedstadens Psykiatri.",
            "partOf",
            "Psykiatrisk Center Amager",
            "Region Hovedstadens Psykiatri",
        ),
        (
            "Sengeafsnit K2 hører under Psykiatrisk Center Amager og er bemandet med to diætister.",
            "hasRole",
            "Sengeafsnit K2",
            "diætist",
        ),
        ("Mødet samlede Struer Kommunes botilbud Lundehuset og Elbohuset.", "partOf", "Elbohuset", "Struer Kommune"),
        ("SIND Struer er en lokalafdeling af SIND.", "partOf", "SIND Struer", "SIND"),
        (
            "Der er penge til Café Vindrosen, som Blå Kors Danmark driver.",
            "runBy",
            "Café Vindrosen",
            "Blå Kors Danmark",
        ),
        (
            "SIND fik 2 mio. kr. til at oprette projekt Åben Dør.",
            "runBy",
            "Åben Dør",
            "SIND",
        ),
        ("Værestedet Vindrosen på Torvet i Struer har åbent.", "locatedIn", "Vindrosen", "Struer Kommune"),
        ("Projekt Åben Dør har plads til otte unge ad gangen.", "capacity", "Åben Dør", "8"),
        ("Projekt Åben Dør gik i luften i 2014.", "startedOn", "Åben Dør", "2014"),
    ],
)
def test_what_a_sentence_says(sentence: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(sentence + "\n")


@pytest.mark.parametrize(
    ("sentence", "subject", "role"),
    [
        ("Struer Kommune åbner en linje, der bemandes af to sygeplejersker.", "Struer Kommune", "sygeplejerske"),
        ("Struer Kommune skal du besøge, og du får en mentor.", "Struer Kommune", "mentor"),
        ("Sengeafsnit K2 hører under Psykiatrisk Center Amager og har to kokke.", "Psykiatrisk Center Amager", "kok"),
    ],
)
def test_whose_staff_it_is_not(sentence: str, subject: str, role: str) -> None:
    assert ("hasRole", subject, role) not in stated(sentence + "\n")


@pytest.mark.parametrize(
    ("question", "answer", "groups"),
    [
        ("Hvem kan komme her?", "Voksne over 18 år, der kender til angst.", {"voksne, der kender til angst"}),
        ("Hvem er vi?", "Voksne over 18 år, der kender til angst.", set()),
        ("Hvem kan komme her?", "Du møder bare op.", set()),
    ],
)
def test_a_question_as_a_heading_asks_whom_it_is_for(question: str, answer: str, groups: set[str]) -> None:
    text = f"Værestedet Vindrosen\n\nVærestedet Vindrosen ligger i Struer.\n\n{question}\n{answer}\n"
    assert {o for p, _, o in stated(text) if p == "targetGroup"} == groups


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("Struer Kommune\nSocial- og Sundhedsudvalget\n", True),
        ("Social- og Sundhedsudvalget\nStruer Kommune\n", True),
        ("Struer Kommune er vært.\nSocialudvalget mødes.\n", False),
    ],
)
def test_a_letterhead_tells_whose_body_it_is(lines: str, told: bool) -> None:
    wholes = {o for p, s, o in stated(lines + "\nReferat af mødet den 3. maj 2019.\n") if p == "partOf"}
    assert ("Struer Kommune" in wholes) == told


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Distriktspsykiatrien i Holbæk har to recoverymentorer.", "Distriktspsykiatrien i Holbæk"),
        ("Psykiatrien i Region Sjælland har to recoverymentorer.", "Psykiatrien i Region Sjælland"),
    ],
)
def test_a_body_of_which_every_town_has_one_is_called_with_its_town(sentence: str, subject: str) -> None:
    assert ("hasRole", subject, "recoverymentor") in stated(sentence + "\n")


def test_what_one_chapter_of_an_answer_tells_the_name_of_is_not_what_the_others_are_about() -> None:
    chapters = (
        "Region Hovedstaden:\n\nPsykiatrisk Center Amager er ved at rekruttere medarbejdere til sin akutmodtagelse.\n\n"
        "Region Sjælland:\n\nI akutmodtagelsen er der ansat en peermedarbejder 25 timer om ugen fra januar 2022.\n\n"
        "Region Syddanmark:\n\nRegionen har siden 2019 haft frivillige værter i Odense. Indsatsen kaldes Velkommen.\n"
    )
    text = f"Svar til udvalget\n\nRegionerne har svaret følgende på spørgsmålet om akutmodtagelserne:\n\n{chapters}"
    assert "Velkommen" not in {c.subject.label for c in claims(text) if c.predicate == "hasRole"}
