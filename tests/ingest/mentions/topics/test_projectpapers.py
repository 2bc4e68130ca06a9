"""Papers about one project are read as such whatever stands over the text."""

from __future__ import annotations

import pytest
from reading_factory import stated

BODY = (
    "\n\n\nBaggrund\n\nMange unge i byen er alene, og flere af dem ønsker sig nogen at tale med.\n\n"
    "Projektet løb fra 2018 til 2021 og blev finansieret af TrygFonden med 2,5 mio. kr.\n\n\n"
    "Organisering\n\nDer var ansat to mentorer i projektet. Projektet blev drevet af Vejle Kommune.\n"
)
FIELDS = (
    "\n\n\nProjektejer: Vejle Kommune\nProjektperiode: 2018-2021\nFinansiering: TrygFonden, 2,5 mio. kr.\n\n"
    "1. Formål\n\nFormålet er, at flere får det bedre.\n"
)
TOPS = {
    "a kind and a subtitle": ("PROJEKTBESKRIVELSE\n\nLys i hverdagen\nMentorer til unge med angst", "Lys i hverdagen"),
    "a sender": ("Vejle Kommune, Socialforvaltningen\n\nEvaluering af Naboskabet", "Naboskabet"),
    "a date and a subtitle behind a colon": ("Dato: 3. juni 2019\n\nHaven: Et mentorprojekt", "Haven"),
    "for the steering group": ("Kommissorium for styregruppen for Ud i det fri – 2018-2021", "Ud i det fri"),
    "a project by its word": ("Slutrapport for projekt Havblik\n\nSagsnr. 27.00-A00-1-19", "Havblik"),
    "capitals": ("Midtvejsstatus\n\nMOD TIL MERE", "Mod til mere"),
}


@pytest.mark.parametrize(("top", "name"), TOPS.values(), ids=TOPS.keys())
@pytest.mark.parametrize("below", [BODY, FIELDS], ids=["prose", "fields"])
def test_projektet_is_what_the_title_names(top: str, name: str, below: str) -> None:
    text = top + below
    assert ("fundedBy", name, "TrygFonden") in stated(text, "fundedBy")
    assert ("runBy", name, "Vejle Kommune") in stated(text, "runBy")
    assert ("endedOn", name, "2021") in stated(text, "endedOn")


@pytest.mark.parametrize(
    "top",
    [
        "Vejlefonden\nOm fonden    Det støtter vi    Nyheder\n\nHjem > Det støtter vi > Unge",
        "Tilskudskontoret\n\nForeningen Broen\nAtt. projektleder\n8800 Viborg",
        "Dagsorden for møde i styregruppen",
        "SIND",
    ],
)
def test_what_names_no_project_is_none(top: str) -> None:
    first = top.split("\n", maxsplit=1)[0]
    assert not any(subject == first for _, subject, _ in stated(top + BODY, "fundedBy"))


def test_a_wide_gap_below_the_title_begins_no_page() -> None:
    text = "Notat\n\nNaboskabet\n\n\nNaboskabet er et projekt for unge i Vejle.\n\nDer er ansat tre mentorer.\n"
    assert ("hasRole", "Naboskabet", "mentor") in stated(text, "hasRole")
