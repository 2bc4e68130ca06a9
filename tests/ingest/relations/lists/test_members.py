from __future__ import annotations

import pytest
from reading_factory import stated, subjects

PROJECT = 'Projektet "Lysningen" begyndte i 2031.\n\n'
SITTING = [
    (
        "Styregruppen består af repræsentanter fra Vejle Kommune, Region Sjælland herunder Psykiatrien Vest og almen"
        " praksis samt SIND.",
        "Styregruppen for Lysningen",
        {"Vejle Kommune", "Region Sjælland", "Psykiatrien Vest", "SIND"},
    ),
    (
        "Den nye følgegruppe for unge i job består af LAP og Bedre Psykiatri, der mødes to gange om året med SIND.",
        "Følgegruppen for unge i job",
        {"LAP", "Bedre Psykiatri"},
    ),
    (
        "Styregruppens medlemmer:\n\nKommunale repræsentanter:\n\n • Ida Vang, socialchef, Vejle Kommune\n"
        " • Bo Lund, Horsens Kommune\n\n2 pårørenderepræsentanter:\n\n • Eva Krogh, SIND\n\nStyregruppen mødes tit.",
        "Styregruppen",
        {"Vejle Kommune", "Horsens Kommune", "SIND"},
    ),
]


@pytest.mark.parametrize(("text", "body", "members"), SITTING)
def test_a_group_holds_whom_the_text_goes_through(text: str, body: str, members: set[str]) -> None:
    found = {(subject, object_) for _, subject, object_ in stated(PROJECT + text, "memberOf")}
    assert found == {(member, body) for member in members}


FORUM = "Dialogforum for psykiatri\n\nReferat\n\nMødet blev holdt.\n\n"
IN_FORUM = [
    ("Ud over formanden sidder SIND, LAP og Bedre Psykiatri i forummet.", {"SIND", "LAP", "Bedre Psykiatri"}),
    ("Her sidder SIND, Handicaprådet og to borgere.", set()),
    ("I forummet deltager SIND, Handicaprådet og to medlemmer fra Byrådet.", {"SIND", "Handicaprådet"}),
]


@pytest.mark.parametrize(("text", "members"), IN_FORUM)
def test_whoever_sits_in_a_forum_may_stand_behind_the_verb(text: str, members: set[str]) -> None:
    found = {(subject, object_) for _, subject, object_ in stated(FORUM + text, "memberOf")}
    assert found == {(member, "Dialogforum for psykiatri") for member in members}


NOT_SITTING = [
    "Styregruppen for Lysningen har besluttet, at Vejle Kommune skal spørges.",
    "Socialområdet består af Vejle Kommunes botilbud og værestedet Ankeret.",
    "Deltagere:\n\n • Ida Vang, socialchef, Vejle Kommune",
]


@pytest.mark.parametrize("text", NOT_SITTING)
def test_nobody_sits_where_the_text_tells_something_else(text: str) -> None:
    assert not stated(PROJECT + text, "memberOf")


def test_a_group_is_called_after_what_the_part_is_about() -> None:
    opening = "Projekt Lysningen\n\nProjekt Lysningen er et tilbud, og projektet ligger i Vejle."
    text = f"{opening}\n\nStyregruppen består af SIND."
    assert ("memberOf", "SIND", "Styregruppen for Lysningen") in stated(text)


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (
            "Det styres af Samarbejdsforum Vest. Her sidder Faxe Kommune, SIND og Region Sjælland.",
            {"Faxe Kommune", "SIND", "Region Sjælland"},
        ),
        (
            "Det styres af Samarbejdsforum Vest. Faxe Kommune og Stevns Kommune har hver en plads, og SIND har to.",
            {"Faxe Kommune", "Stevns Kommune", "SIND"},
        ),
        ("Det styres af Samarbejdsforum Vest. Her sidder ikke SIND og Faxe Kommune.", set()),
    ],
)
def test_who_sits_there_may_follow_in_the_next_sentence(text: str, members: set[str]) -> None:
    assert {s for _, s, o in stated(text, "memberOf") if o == "Samarbejdsforum Vest"} == members


def test_a_list_below_a_union_s_name_goes_through_its_members() -> None:
    text = "Fakta\n\nLysalliancen består af følgende organisationer\n • SIND\n • FOA\n • Psykiatrifonden\n\nDen er ny."
    assert subjects(text, "memberOf") == {"SIND", "FOA", "Psykiatrifonden"}


def test_what_a_party_has_proposed_in_a_council_gives_nobody_a_seat() -> None:
    assert not subjects(
        "I regionsrådet har Radikale Venstre foreslået, at hele Region Sjælland får flere senge.", "memberOf"
    )
