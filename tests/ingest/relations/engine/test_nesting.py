from __future__ import annotations

import pytest
from reading_factory import stated

NESTED = [
    (
        "Region Øst har to gerontopsykiatriske afdelinger, på henholdsvis Psykiatrisk Center Amager "
        "og Psykiatrisk Center Ballerup.",
        "partOf",
        "Gerontopsykiatrisk afdeling på Psykiatrisk Center Amager",
        "Psykiatrisk Center Amager",
    ),
    (
        "Psykiatrisk Center Amagers afdeling i Herning lukker.",
        "locatedIn",
        "Psykiatrisk Center Amagers afdeling i Herning",
        "Herning Kommune",
    ),
    (
        "Vejle Kommunes Sundhed og Velfærd driver Værestedet Ankeret.",
        "partOf",
        "Sundhed og Velfærd",
        "Vejle Kommune",
    ),
    ("Tallene samles af NORDATA, som er en del af Region Sjælland.", "partOf", "NORDATA", "Region Sjælland"),
    (
        "Værestedet Ankeret hører under socialpsykiatrien i Vejle Kommune.",
        "partOf",
        "Ankeret",
        "Socialpsykiatrien i Vejle Kommune",
    ),
    ("Projektet Lanternen er oprettet af SIND og Vejle Kommune.", "runBy", "Lanternen", "SIND"),
    ("Projektet Lanternen evalueres af Fonden Tal.", "runBy", "Evaluering af Lanternen", "Fonden Tal"),
    (
        "Projektet Lanternen har et samarbejde med flere foreninger, bl.a. SIND, Bedre Psykiatri samt LAP.",
        "partner",
        "Lanternen",
        "Bedre Psykiatri",
    ),
    (
        "Der er lavet en samarbejdsaftale mellem Vejle Kommune og SIND om rådgivning.",
        "agreementParty",
        "Samarbejdsaftale om rådgivning",
        "SIND",
    ),
    (
        "Vejle Kommune har en samarbejdsaftale med Psykiatrifonden.",
        "agreementParty",
        "Samarbejdsaftale mellem Vejle Kommune og Psykiatrifonden",
        "Vejle Kommune",
    ),
    (
        "Styregruppen for Lanternen består af Vejle Kommune, Fonden for Godt Naboskab og SIND.",
        "memberOf",
        "Fonden for Godt Naboskab",
        "Styregruppen for Lanternen",
    ),
    (
        "Projektet Lanternen blev drevet af SIND fra 2010 til 2013.",
        "endedOn",
        "Lanternen",
        "2013",
    ),
]


@pytest.mark.parametrize(("text", "predicate", "subject", "object_"), NESTED)
def test_who_belongs_to_whom(text: str, predicate: str, subject: str, object_: str) -> None:
    assert (predicate, subject, object_) in stated(text + "\n", predicate)


SILENT = [
    ("Der er ikke indgået en samarbejdsaftale mellem Vejle Kommune og SIND.", "agreementParty"),
    ("Hvis der laves en samarbejdsaftale mellem Vejle Kommune og SIND, kan huset åbne.", "agreementParty"),
    ("Formålet er en fælles indsats i Vejle Kommune.", "partOf"),
]


@pytest.mark.parametrize(("text", "predicate"), SILENT)
def test_what_is_not_said(text: str, predicate: str) -> None:
    assert stated(text + "\n", predicate) == set()
