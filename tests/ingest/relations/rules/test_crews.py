"""Several roles in a row: when they are somebody's staff, whose, and when they are something else."""

from __future__ import annotations

import pytest
from reading_factory import claims

PAGE = "Værestedet Kornloftet\n\nVærestedet Kornloftet ligger i Struer og drives af Struer Kommune.\n\n"


def staff(text: str) -> dict[str, dict[str, object]]:
    return {c.object.label: dict(c.qualifiers) for c in claims(text) if c.predicate == "hasRole"}


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Du møder sygeplejersker, pædagoger, en musikterapeut og en husvært.", "sygeplejerske pædagog musikterapeut"),
        ("På lønningslisten står en daglig leder og tre peermedarbejdere.", "peermedarbejder"),
        ("Seks er på løn: to pædagoger, en kok på 30 timer og tre værter.", "pædagog kok vært"),
        ("Bemandingen er om aftenen en vejleder én dag om ugen og to pædagoger.", "vejleder pædagog"),
        ("Det drejer sig om en psykolog på halv tid, to socialrådgivere og en sekretær.", "psykolog sekretær"),
        ("Bag disken står som regel en kok og to frivilligkoordinatorer.", "kok frivilligkoordinator"),
        ("Personalet tæller ni, heraf en fast fysioterapeut og to nattevagter.", "fysioterapeut nattevagt"),
        ("På en almindelig dag er der læger, sygeplejersker og en socialrådgiver på vagt.", "læge sygeplejerske"),
        ("Regnskabet passes af en bogholder på ti timer.", "bogholder"),
        ("Fra maj får vi en sundhedsplejerske på deltid.", "sundhedsplejerske"),
    ],
)
def test_a_row_of_roles_is_a_staff(sentence: str, roles: str) -> None:
    assert set(roles.split()) <= set(staff(PAGE + sentence + "\n"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Panelet bestod af to forældre, en jurist og en antropolog.",
        "Stedet blev stiftet af to søstre, en jurist og en antropolog.",
        "De er uddannet som jurist, antropolog og dramaturg.",
        "Kurset er for jurister, antropologer og en dramaturg.",
        "Når jurister, en antropolog og en dramaturg mødes, går det galt.",
    ],
)
def test_other_rows_are_none(sentence: str) -> None:
    assert not {"jurist", "antropolog"} & set(staff(PAGE + sentence + "\n"))


def test_what_stands_beside_each_of_a_row() -> None:
    told = staff(PAGE + "På lønningslisten står to kokke på 20 timer og en pedel i fleksjob.\n")
    assert told == {"kok": {"count": 2, "hours_week": (20, 20)}, "pedel": {"count": 1, "terms": "fleksjob"}}


def test_the_staff_of_what_the_text_goes_on_with() -> None:
    text = "Nyt fra Fyn\n\nProjekt Aftenlys åbner i marts.\n\nHer arbejder to pædagoger og en kok.\n"
    assert {("Aftenlys", "pædagog"), ("Aftenlys", "kok")} <= {
        (c.subject.label, c.object.label) for c in claims(text) if c.predicate == "hasRole"
    }
