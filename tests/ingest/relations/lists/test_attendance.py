"""Minutes of a council: who sits in it by the list of those present, and in what posts they are."""

from __future__ import annotations

import pytest
from reading_factory import stated, subjects

HEAD = "Referat\nDialogrådet for Psykiatri i Midtbyen\n\nDato: 4. maj 2031, kl. 13\nSted: Skive Rådhus, lokale 2\n\n"
AGENDA = "\nDagsorden\n1. Velkomst\n2. Nyt fra Herning Kommune\n\n1. Velkomst\n\nDagsordenen blev godkendt.\n"
BODY = "Dialogrådet for Psykiatri i Midtbyen"
LISTS = [
    (
        "Deltagere:\nIda Vang, socialchef, Skive Kommune (formand)\nBo Lund, PLO Midtjylland\n"
        "Eva Krogh, SIND Skive\n\nAfbud:\nKaj Holm, LAP Midtjylland\n\nGæster:\nTove Dahl, Depressionsforeningen\n",
        {"Skive Kommune", "PLO Midtjylland", "SIND Skive", "LAP Midtjylland"},
        {("Skive Kommune", "socialchef")},
    ),
    (
        "Til stede: Ida Vang (SIND Skive), Bo Lund (Viborg Kommune), Eva Krogh\nReferent: Kaj Holm, Skive Kommune\n",
        {"SIND Skive", "Viborg Kommune"},
        set(),
    ),
    (
        "Deltagere\nSkive Kommune: Ida Vang, Bo Lund\nPsykiatrien i Region Midtjylland: Eva Krogh\n",
        {"Skive Kommune", "Psykiatrien i Region Midtjylland"},
        set(),
    ),
    (
        "Rådets medlemmer\n\nBrugerne\nIda Vang   SIND Skive\nBo Lund   LAP Midtjylland\n\nPsykiatrisk Center Amager\n"
        "Eva Krogh   oversygeplejerske\n\nReferent: Kaj Holm\n",
        {"SIND Skive", "LAP Midtjylland", "Psykiatrisk Center Amager"},
        {("Psykiatrisk Center Amager", "oversygeplejerske")},
    ),
]


@pytest.mark.parametrize(("present", "members", "posts"), LISTS)
def test_who_is_on_the_list_sits_in_the_body_of_the_minutes(
    present: str, members: set[str], posts: set[tuple[str, str]]
) -> None:
    text = HEAD + present + AGENDA
    found = {(s, o) for _, s, o in stated(text, "memberOf")}
    assert {member for member, _ in found} == members
    assert all(body.startswith("Dialogrådet") for _, body in found)
    assert {(s, o) for _, s, o in stated(text, "hasRole")} == posts


def test_where_a_meeting_is_held_and_who_was_there_is_no_place_nor_partner_of_what_its_title_names() -> None:
    text = (
        "Referat\nSamarbejdsudvalget for Psykiatri, Sydvestjylland\n\nSted: Esbjerg Rådhus\n\nDeltagere:\n"
        "Ida Vang, socialchef, Esbjerg Kommune\n\nUdvalget drøftede, hvor længe man venter i Sydvestjylland.\n"
    )
    assert not subjects(text, "locatedIn") | subjects(text, "partner")


def test_minutes_are_no_catalogue_of_courses() -> None:
    text = (
        "Brugerrådet\n\nREFERAT\n\nMøde nr. 3/2031\nTid: onsdag den 22. september 2031\nSted: Klinik Syd, kantinen\n\n"
        "REFERAT\n\nMøde nr. 4/2031\nTid: onsdag den 22. oktober 2031\nSted: Klinik Syd, kantinen\n\n"
        "Rådet blev oprettet i 2012.\n"
    )
    assert not {label for label in subjects(text) if label.startswith("Møde nr.")}


def test_a_chair_is_the_bodys_and_not_of_whom_the_member_stands_for() -> None:
    text = (
        "Svendborg Kommune\nUdsatterådet\n\nREFERAT\n\nTil stede:\nIda Vang, formand, SIND Sydfyn\n"
        "Bo Vang, næstformand, Kirkens Korshær\n\nDagsorden\n1. Budget\n"
    )
    told = stated(text, "hasRole")
    assert {role for _, _, role in told} == {"formand", "næstformand"}
    assert not [who for _, who, _ in told if who in {"SIND Sydfyn", "Kirkens Korshær"}]
