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
        "Nyt projekt støtter unge på vej ud",
        "Forskere undersøger husets betydning for unge",
        "2019 - 2019",
        "Vejlestyrelsen2014",
    ],
)
def test_what_names_no_project_is_none(top: str) -> None:
    first = top.split("\n", maxsplit=1)[0]
    assert not any(subject == first for _, subject, _ in stated(top + BODY, "fundedBy"))


def test_a_wide_gap_below_the_title_begins_no_page() -> None:
    text = "Notat\n\nNaboskabet\n\n\nNaboskabet er et projekt for unge i Vejle.\n\nDer er ansat tre mentorer.\n"
    assert ("hasRole", "Naboskabet", "mentor") in stated(text, "hasRole")


PAGES = {
    "menus and a welcome": ("Forside\nBorger\nSøg\n\nVelkommen til Kvisten\n\n", "Kvisten"),
    "a path": ("Forside > Borger > Psykiatri > Kvisten\n\nKvisten\n\n", "Kvisten"),
    "what it is, behind a dash": ("Huset i Nygade – et værested\n\n", "Huset i Nygade"),
    "what it is, below": ("Støttehuset\n\nEt værested i Vejle\n\n", "Støttehuset"),
}


@pytest.mark.parametrize(("top", "name"), PAGES.values(), ids=PAGES.keys())
def test_stedet_and_vi_are_what_the_page_is_about(top: str, name: str) -> None:
    text = (
        f"{top}Her kan du møde andre, når hverdagen er svær.\n\nPersonale\n\nVi har ansat to peermedarbejdere.\n\n"
        "Historie\n\nVærestedet åbnede i 2009.\n\nØkonomi\n\nVærestedet er finansieret af TrygFonden.\n"
    )
    assert ("hasRole", name, "peermedarbejder") in stated(text, "hasRole")
    assert ("startedOn", name, "2009") in stated(text, "startedOn")
    assert ("fundedBy", name, "TrygFonden") in stated(text, "fundedBy")


@pytest.mark.parametrize("title", ["Kontakt", "Ledige stillinger", "Vejle Kommune", "Hvad sker der?"])
def test_a_page_without_a_name_is_about_nothing(title: str) -> None:
    text = f"{title}\n\nVærestedet åbnede i 2009, og vi har ansat to peermedarbejdere.\n\nStedet har 18 pladser.\n"
    assert not any(subject == title for _, subject, _ in stated(text, "startedOn") | stated(text, "capacity"))
