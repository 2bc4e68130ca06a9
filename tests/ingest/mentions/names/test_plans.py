from __future__ import annotations

import pytest

from ingest.mentions.names.plans import plans_in

PLANS = [
    ("Byrådet vedtog udbygningsplanen for psykisk syge i maj.", "Udbygningsplanen for psykisk syge"),
    ("en ny handlingsplan mod vold på bosteder. Som led i den", "Handlingsplan mod vold på bosteder"),
    ("Med 10-årsplanen for psykiatrien følger 500 mio. kr.", "10-årsplanen for psykiatrien"),
    ("arbejdet med 10-års planen for psykiatrien den 18. juni", "10-års planen for psykiatrien"),
    ("Psykiatriplan 2019-2022 blev vedtaget", "Psykiatriplan 2019-2022"),
    ("I udsattestrategien lægges vægt på egne mål.", "Udsattestrategien"),
    ("Strategien for socialt udsatte blev vedtaget i 2012", "Strategien for socialt udsatte"),
    ("en omfattende national strategi for psykiatri, der", "Strategi for psykiatri"),
    ("Vest Kommunes Hjemløseplan er på vej", "Vest Kommunes Hjemløseplan"),
    ("handlingsplanen til forebyggelse af uheld med henblik på", "Handlingsplanen til forebyggelse af uheld"),
]
NONE = [
    "Der laves en behandlingsplan for patienten inden tre dage.",
    "Sagsbehandleren laver en handleplan for borgeren.",
    "Vi drøftede en strategi for næste møde og en politik for sygefravær.",
    "Borgeren laver sin egen sundhedsplan sammen med mentoren.",
    "I handlingsplanen står der mere.",
]


@pytest.mark.parametrize(("text", "label"), PLANS)
def test_a_plan_is_told_by_what_it_is_about_its_years_or_its_field(text: str, label: str) -> None:
    assert [(m.type, m.label) for m in plans_in(text, 0, len(text))] == [("Project", label)]


@pytest.mark.parametrize("text", NONE)
def test_a_plan_that_anybody_has_is_no_name(text: str) -> None:
    assert list(plans_in(text, 0, len(text))) == []


def test_a_plan_that_pays_is_money() -> None:
    text = "Natcaféen er finansieret af hjemløsestrategien."
    assert [(m.type, m.label) for m in plans_in(text, 0, len(text))] == [("FundingPool", "Hjemløsestrategien")]
