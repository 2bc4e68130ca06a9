"""What an answer says of the places it rests on."""

from __future__ import annotations

from queries.answers.answer import Place
from queries.answers.formats.wording import place_texts


def test_a_place_that_two_claims_share_is_said_once_and_others_stay_in_order() -> None:
    def place(claim: str, line: int) -> Place:
        return Place(claim, "document-a", "Referat", line, line, section="Økonomi")

    found = place_texts([place("c1", 9), place("c2", 9), place("c3", 4)], "da")
    assert found == ["Referat, linje 9, »Økonomi«", "Referat, linje 4, »Økonomi«"]
