from __future__ import annotations

import pytest
from reading_factory import stated

MINUTES = """Faxe Kommune

Referat af møde i Lokalt Dialogforum ved Psykiatrisk Center Faxe

Tid og sted: 4. marts, mødelokale 1

Til stede var bl.a. centerledelsen, SIND, Angstforeningen og Stevns Kommune. LAP havde meldt afbud.

1. Velkomst
"""
FORUM = "Lokalt Dialogforum ved Psykiatrisk Center Faxe"


@pytest.mark.parametrize("member", ["SIND", "Angstforeningen", "Stevns Kommune"])
def test_who_was_there_sits_in_the_forum(member: str) -> None:
    assert ("memberOf", member, FORUM) in stated(MINUTES)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Sagen er drøftet i Psykiatriens Brugerpanel, hvor både LAP og Bedre Psykiatri er med.",
            ("memberOf", "Bedre Psykiatri", "Psykiatriens Brugerpanel"),
        ),
        (
            "Projekt Vindrosen\n\nVindrosen løber i tre år. Projektet åbnede i 2012.\n\nVindrosen har en styregruppe "
            "med repræsentanter for SIND og Faxe Kommune.",
            ("memberOf", "Faxe Kommune", "Styregruppen for Vindrosen"),
        ),
        (
            "SIND har fået plads i Udsatterådet.",
            ("memberOf", "SIND", "Udsatterådet"),
        ),
    ],
)
def test_a_group_is_told_with_its_members(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in stated(text)


@pytest.mark.parametrize("line", ["LAP havde meldt afbud.", "Afbud fra LAP.", "LAP var ikke repræsenteret."])
def test_who_could_not_come_is_a_member_all_the_same(line: str) -> None:
    text = f"Referat af møde i Udsatterådet\n\nTil stede: SIND, Frelsens Hær og Kirkens Korshær. {line}\n"
    assert "LAP" in {s for _, s, _ in stated(text, "memberOf")}
